/**
 * How words of the language relate: synonyms, kinds, antonyms, out of WordNet (`lexicon.data.ts`, generated) and a table of newsroom English.
 * Decoded on first use; loading the module costs nothing.
 */
import { LINKS, WORDS } from './lexicon.data.ts';
import { NEWS_ANTONYMS, NEWS_KINDS, NEWS_SYNONYMS } from './news-synonyms.ts';

export type PartOfSpeech = 'noun' | 'verb' | 'adjective';
export type Relation = 'same' | 'synonym' | 'kind' | 'antonym';

/** How a word is an ordinary English one. */
export type Ordinary = 'verb' | 'other';

/**
 * A sense of a word, packed: its number × 8, plus the part of speech × 2, plus 1 where the word rarely means it. Senses are what WordNet calls
 * synsets; a verb and the noun of its act ("negotiate", "negotiation") have one.
 */
type Meaning = number;

interface Lexicon {
  /** A word → where its meanings begin in `meanings`, × 32, plus how many it has: an array for each word would take four times the room. */
  readonly words: Map<string, number>;
  readonly meanings: Meaning[];
  readonly ordinary: Readonly<Record<Ordinary, Set<string>>>;
  /** For each sense where its kinds and opposites begin in the data; the last number is where one more would. */
  readonly links: Uint16Array;
  /** What the newsroom's table adds. */
  readonly kinds: Map<number, number[]>;
  readonly antonyms: Map<number, number[]>;
}

const PARTS: readonly PartOfSpeech[] = ['noun', 'verb', 'adjective'];
const NONE: readonly number[] = [];
let decoded: Lexicon | undefined;

/**
 * How two words relate. Lower-case base forms, compounds closed ("ceasefire"); the order does not matter.
 *
 * - `same`: one word; `synonym`: one sense (captive, prisoner; negotiate, negotiation); `kind`: one is a kind of the other (raid, attack),
 *   at most two steps; `antonym`: opposites (alive, dead).
 *
 * A rare sense of one word counts only with a common sense of the other. Undefined: nothing known, which says nothing against it.
 */
export function related(a: string, b: string, part?: PartOfSpeech): Relation | undefined {
  if (a === b) return 'same';
  const [first, second] = [meaningsOf(a), meaningsOf(b)];
  if (!first || !second) return undefined;
  const holds = (relate: (one: number, other: number) => boolean): boolean =>
    first.some(one => second.some(other => meet(one, other, part) && relate(one >> 3, other >> 3)));
  if (holds((one, other) => antonymsOf(one).includes(other) || antonymsOf(other).includes(one))) return 'antonym';
  if (holds((one, other) => one === other)) return 'synonym';
  return holds((one, other) => kindsOf(one).includes(other) || kindsOf(other).includes(one)) ? 'kind' : undefined;
}

/** Numbers to find related words by: those of synonyms meet, and those of a kind meet that of the wider word. Empty for unknown words. */
export function conceptsOf(word: string): readonly number[] {
  const meanings = meaningsOf(word);
  if (!meanings) return NONE;
  return [...new Set(meanings.flatMap(meaning => [meaning >> 3, ...kindsOf(meaning >> 3)]))];
}

/** Whether the lower-case word is known as this part of speech, in its base form. */
export function isKnown(word: string, part: PartOfSpeech): boolean {
  const { words, meanings } = lexicon();
  const run = words.get(word) ?? 0;
  for (let at = run >> 5; at < (run >> 5) + (run & 31); at++) if (partOf(meanings[at] ?? 0) === part) return true;
  return false;
}

/** Whether the lower-case word is the base form of an ordinary English verb, or another ordinary word (scripts/common-words.txt): such as stand in lower case in any news copy. */
export function isOrdinary(word: string, how: Ordinary): boolean {
  return lexicon().ordinary[how].has(word);
}

function lexicon(): Lexicon {
  decoded ??= decode();
  return decoded;
}

function meaningsOf(word: string, { words, meanings } = lexicon()): Meaning[] | undefined {
  const run = words.get(word);
  return run === undefined ? undefined : meanings.slice(run >> 5, (run >> 5) + (run & 31));
}

function partOf(meaning: Meaning): PartOfSpeech | undefined {
  return PARTS[(meaning >> 1) & 3];
}

function meet(one: Meaning, other: Meaning, part: PartOfSpeech | undefined): boolean {
  const isRare = (one & other & 1) === 1;
  return !isRare && (part === undefined || (partOf(one) === part && partOf(other) === part));
}

function kindsOf(sense: number): readonly number[] {
  const { links, kinds } = lexicon();
  const codes = linksOf(sense, links)?.split('!')[0];
  const own = kinds.get(sense) ?? NONE;
  return codes ? [...own, ...numbers(codes)] : own;
}

function antonymsOf(sense: number): readonly number[] {
  const { links, antonyms } = lexicon();
  const codes = linksOf(sense, links)?.split('!')[1];
  const own = antonyms.get(sense) ?? NONE;
  return codes ? [...own, ...numbers(codes)] : own;
}

/** What the data says of a sense; of one that the newsroom has added it says nothing. */
function linksOf(sense: number, starts: Uint16Array): string | undefined {
  const [start, next] = [starts[sense], starts[sense + 1]];
  return start === undefined || next === undefined ? undefined : LINKS.slice(start, next - 1);
}

function numbers(codes: string): number[] {
  return codes.split(',').map(code => Number.parseInt(code, 36));
}

/**
 * The data: words in order, each as the number of letters (base 36) that it shares with the one before and its other letters; then `+` for an ordinary
 * verb, `=` for another ordinary word; then its senses, after N (noun), V (verb), A (adjective): how many senses back one was named first (base 36), or
 * nothing for a sense not named before. Then for each sense its kinds, and after `!` its antonyms. Read character by character: splitting by a pattern
 * takes four times as long, and any pieces outlive the first space that V8 has for what is new.
 */
function decode(): Lexicon {
  const words = new Map<string, number>();
  const ordinary = { verb: new Set<string>(), other: new Set<string>() };
  const meanings: Meaning[] = [];
  let senses = 0;
  let word = '';
  for (let at = 0; at < WORDS.length; at++) {
    const shared = digit(WORDS.charCodeAt(at));
    const start = ++at;
    while (isLetter(WORDS.charCodeAt(at))) at += 1;
    word = word.slice(0, shared) + WORDS.slice(start, at);
    for (; WORDS[at] === '+' || WORDS[at] === '='; at++) ordinary[WORDS[at] === '+' ? 'verb' : 'other'].add(word);
    if (at === WORDS.length || WORDS[at] === ' ') continue;
    const first = meanings.length;
    while (at < WORDS.length && WORDS[at] !== ' ') {
      const part = 'NVA'.indexOf(WORDS.charAt(at));
      let rare = 0;
      do {
        at += 1;
        let back = 0;
        const from = at;
        for (; isDigit(WORDS.charCodeAt(at)); at++) back = back * 36 + digit(WORDS.charCodeAt(at));
        const sense = at === from ? senses++ : senses - back;
        if (WORDS[at] === '.') at += 1;
        meanings.push((sense << 3) | (part << 1) | rare);
        rare = 1;
      } while (WORDS[at] === ',');
    }
    words.set(word, (first << 5) | (meanings.length - first));
  }
  const result: Lexicon = { words, meanings, ordinary, links: startsOf(LINKS), kinds: new Map(), antonyms: new Map() };
  addNews(result, senses);
  return result;
}

/** Where each piece begins, of pieces with spaces between them, and where one more would. */
function startsOf(pieces: string): Uint16Array {
  const starts = [0];
  for (let at = pieces.indexOf(' '); at !== -1; at = pieces.indexOf(' ', at + 1)) starts.push(at + 1);
  return Uint16Array.from([...starts, pieces.length + 1]);
}

function isLetter(unit: number): boolean {
  return isLower(unit) || unit === HYPHEN;
}

const HYPHEN = 45;

function isLower(unit: number): boolean {
  return unit >= 97 && unit <= 122;
}

function isDigit(unit: number): boolean {
  return isLower(unit) || (unit >= 48 && unit <= 57);
}

function digit(unit: number): number {
  return isLower(unit) ? unit - 87 : unit - 48;
}

/** Adds the newsroom's senses; `next` is the first number that is free. */
function addNews(lexicon: Lexicon, next: number): void {
  const { words, meanings, kinds, antonyms } = lexicon;
  const named = new Map<string, number>();
  let free = next;
  const addSense = (part: PartOfSpeech, word: string, sense: number): number => {
    const all = [...(meaningsOf(word, lexicon) ?? []), (sense << 3) | (PARTS.indexOf(part) << 1)];
    words.set(word, (meanings.length << 5) | all.length);
    meanings.push(...all);
    if (!named.has(`${part} ${word}`)) named.set(`${part} ${word}`, sense);
    return sense;
  };
  const senseOf = (part: PartOfSpeech, word: string): number => named.get(`${part} ${word}`) ?? addSense(part, word, free++);
  for (const [part, row] of NEWS_SYNONYMS) {
    for (const word of row.split(' ')) addSense(part, word, free);
    free += 1;
  }
  for (const [table, target] of [
    [NEWS_KINDS, kinds],
    [NEWS_ANTONYMS, antonyms],
  ] as const) {
    for (const [part, row] of table) {
      const [one, other] = row.split(' ').map(word => senseOf(part, word));
      if (one !== undefined && other !== undefined) append(target, one, other);
    }
  }
}

function append<K>(lists: Map<K, number[]>, key: K, value: number): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
