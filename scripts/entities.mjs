// The names of characters in HTML (`&eacute;`) that a bundle holds. The whole table of the package `entities` is 32 KB that hardly packs, most of it
// signs of mathematics; what articles are written with is a fifth: letters with accents, Greek, Cyrillic, punctuation, currencies, fractions.
import { readFileSync } from 'node:fs';
import { DecodingMode, determineBranch, EntityDecoder, htmlDecodeTree } from 'entities/decode';

/** Source: the layout of the table is described in entities, src/internal/bin-trie-flags.ts. */
const VALUE = 14;
const SEMICOLON_OR_RUN = 1 << 13;
const BRANCHES = 7;
const NAME = [...'0123456789;ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'].map(letter => letter.charCodeAt(0));

/** An esbuild plugin: the smaller table in the place of the whole one, unpacked when the first name is met; most copy has none. */
export const entities = {
  name: 'entities',
  setup({ onLoad }) {
    onLoad({ filter: /entities[\\/]dist[\\/]generated[\\/]decode-data-html\.js$/ }, () => ({
      contents: `import { decodeBase64 } from '../internal/decode-shared.js';
let table;
export const htmlDecodeTree = () => (table ??= decodeBase64('${packed()}'));`,
    }));
    onLoad({ filter: /entities[\\/]dist[\\/]decode\.js$/ }, ({ path }) => ({ contents: asking(readFileSync(path, 'utf8')) }));
  },
};

/** The package's reader with a table that may be a function. */
function asking(code) {
  const taken = 'this.decodeTree = decodeTree;';
  if (code.split(taken).length !== 2) throw new Error('entities: a reader does not take its table as it did');
  const get = "{ get: typeof decodeTree === 'function' ? decodeTree : () => decodeTree }";
  return code.replace(taken, `Object.defineProperty(this, 'decodeTree', ${get});`);
}

/** The table, packed. Throws where a name of it is not read as the whole table reads it. */
function packed() {
  const all = [...namesFrom(0, '')];
  const short = all.filter(([name]) => !name.endsWith(';')).map(([name]) => name);
  // “&notin;” stays, or it would be read as “&not” and letters.
  const isHeld = ([name, code]) =>
    code < 0x500 || (code >= 0x2000 && code < 0x2190) || short.some(other => name !== `${other};` && name.startsWith(other));
  const names = new Map(all.filter(isHeld));
  const table = Uint16Array.from(tableOf(names));
  for (const [name, code] of names) {
    if (decoded(table, `${name} `) !== code)
      throw new Error(`entities: &${name} is not read as ${code}: has the layout of its table changed?`);
  }
  return Buffer.from(table.buffer).toString('base64');
}

function decoded(table, name) {
  let found;
  const decoder = new EntityDecoder(table, code => {
    found = code;
  });
  decoder.startEntity(DecodingMode.Legacy);
  decoder.write(name, 0);
  return found;
}

/** Names of one character each, as they are written behind the ampersand: "eacute;", and "eacute" where the semicolon may be left out. */
function* namesFrom(at, name) {
  const head = htmlDecodeTree[at];
  const size = head >> VALUE;
  const count = (head >> BRANCHES) & 63;
  if (size === 0 && head & SEMICOLON_OR_RUN) {
    const rest = Array.from(
      { length: count - 1 },
      (_, index) => (htmlDecodeTree[at + 1 + (index >> 1)] >> (8 * (index & 1))) & 255,
    );
    yield* namesFrom(at + 1 + (count >> 1), name + String.fromCharCode(head & 127, ...rest));
    return;
  }
  const code = size === 1 ? head & (SEMICOLON_OR_RUN - 1) : htmlDecodeTree[at + 1];
  // The few names of two characters have size 3.
  if (size === 1 || size === 2) yield [head & SEMICOLON_OR_RUN ? `${name};` : name, code];
  if (size === 1) return;
  for (const letter of NAME) {
    const next = determineBranch(htmlDecodeTree, head, at + Math.max(1, size), letter);
    if (next >= 0) yield* namesFrom(next, name + String.fromCharCode(letter));
  }
}

/** The table of these names, in the layout that the package reads; without its runs and jump tables. */
function tableOf(names) {
  const table = [];
  add(
    [...names].sort(([a], [b]) => (a < b ? -1 : 1)),
    0,
  );
  return table;

  function add(entries, depth) {
    const own = entries[0][0].length === depth ? entries[0][1] : undefined;
    const branches = groups(entries, depth);
    const letters = [...branches.keys()];
    const single = letters.length === 1;
    table.push(((own === undefined ? 0 : 2) << VALUE) | (single ? letters[0] : letters.length << BRANCHES));
    if (own !== undefined) table.push(own);
    if (single) {
      add(branches.get(letters[0]), depth + 1);
      return;
    }
    for (let index = 0; index < letters.length; index += 2) table.push(letters[index] | ((letters[index + 1] ?? 0) << 8));
    const targets = table.length;
    for (const letter of letters) table.push(letter);
    letters.forEach((letter, index) => {
      table[targets + index] = table.length;
      add(branches.get(letter), depth + 1);
    });
  }
}

/** Names by their letter at this place, in order. */
function groups(entries, depth) {
  const found = new Map();
  for (const entry of entries) {
    if (entry[0].length === depth) continue;
    const letter = entry[0].charCodeAt(depth);
    found.set(letter, [...(found.get(letter) ?? []), entry]);
  }
  return found;
}
