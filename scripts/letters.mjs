// What `\p{L}` and `\p{N}` are in a bundle: ranges. The engine makes the set of `\p{L}` anew, out of its Unicode tables, for each pattern that names it
// and each time that it compiles one (some tenths of a millisecond with `iu`, for hundreds of patterns); ranges cost a tenth of that. They are the
// same letters and digits for text in Latin, Greek, Cyrillic and what else is written with an alphabet; beyond U+0370 marks and signs that stand among
// the letters of a script count as letters too, and what lies above U+D7FF counts as none but for ligatures ("ﬁ"). The tests run on the sources, where `\p{L}` is `\p{L}`;
// test/house/letters.test.ts says where the two differ.
import { readFile } from 'node:fs/promises';

const sign = code => String.fromCharCode(code);
const ranges = pairs => pairs.map(([from, to]) => sign(from) + (to === from ? '' : `-${sign(to)}`)).join('');

/** Inside of a class. */
export const CLASSES = {
  L: ranges([
    [0x41, 0x5a],
    [0x61, 0x7a],
    [0xaa, 0xaa],
    [0xb5, 0xb5],
    [0xba, 0xba],
    [0xc0, 0xd6],
    [0xd8, 0xf6],
    [0xf8, 0x2c1],
    [0x370, 0x1fff],
    [0x2c60, 0x2c7f],
    [0x3041, 0xd7ff],
    [0xfb00, 0xfb06],
  ]),
  N: ranges([
    [0x30, 0x39],
    [0xb2, 0xb3],
    [0xb9, 0xb9],
    [0xbc, 0xbe],
    [0x2070, 0x2089],
    [0x2150, 0x218b],
    [0x2460, 0x249b],
  ]),
};

/** An esbuild plugin for our own sources. */
export const letters = {
  name: 'letters',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) => ({
      contents: withRanges(await readFile(path, 'utf8')),
      loader: 'ts',
    }));
  },
};

/** Words after which a slash begins a pattern. */
const BEFORE_PATTERN = /(?:^|[(,=:[!&|?{};+>]|\b(?:return|case|of|in))\s*$/;

/** A source file with ranges in its patterns: in literals, and in strings and templates that patterns are made of. Line by line, as both stand on one. */
export function withRanges(code) {
  return code.includes('p{') ? code.split('\n').map(lineWithRanges).join('\n') : code;
}

function lineWithRanges(line) {
  if (!/\\p\{[LN]\}/.test(line) || /^\s*(?:\*|\/\/|\/\*)/.test(line)) return line;
  let done = '';
  let at = 0;
  while (at < line.length) {
    const sign = line[at];
    if (sign === '/' && line[at + 1] === '/') return done + line.slice(at);
    const isPattern = sign === '/' && BEFORE_PATTERN.test(done);
    if (!isPattern && sign !== "'" && sign !== '"' && sign !== '`') {
      done += sign;
      at += 1;
      continue;
    }
    const raw = isPattern || done.endsWith('String.raw');
    const end = endOf(line, at, sign);
    done += sign + partWithRanges(line.slice(at + 1, end), raw ? 1 : 2) + line.slice(end, end + 1);
    at = end + 1;
  }
  return done;
}

/** At the sign that closes; a slash in a class does not. */
function endOf(line, start, sign) {
  let inClass = false;
  let at = start + 1;
  for (; at < line.length && (line[at] !== sign || (sign === '/' && inClass)); at++) {
    if (line[at] === '\\') at += 1;
    else if (line[at] === '[') inClass = true;
    else if (line[at] === ']') inClass = false;
  }
  return at;
}

/** `strokes`: how many backslashes stand for one. */
function partWithRanges(part, strokes) {
  let inClass = false;
  let done = '';
  for (let at = 0; at < part.length; at++) {
    if (part[at] !== '\\') {
      if (part[at] === '[') inClass = true;
      else if (part[at] === ']') inClass = false;
      done += part[at];
      continue;
    }
    const stroke = part.slice(at, at + strokes);
    const [name, letter] = /^p\{([LN])\}/.exec(part.slice(at + strokes)) ?? [];
    if (name && stroke === '\\'.repeat(strokes)) {
      done += inClass ? CLASSES[letter] : `[${CLASSES[letter]}]`;
      at += strokes + name.length - 1;
    } else {
      done += part.slice(at, at + strokes + 1);
      at += strokes;
    }
  }
  return done;
}
