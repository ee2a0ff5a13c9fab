/** What is counted: the noun phrase that a figure belongs to. No grammar book, a walk over the words with short lists. */
import type { Paragraph, Token } from '../text/paragraph.ts';
import type { Counted } from './claim.ts';

/** Plural nouns without an s, and nouns that a count takes as they are. */
const BARE_PLURALS: ReadonlySet<string> = new Set(
  'people men women children police troops staff dead aircraft personnel cattle sheep fish deer percent feet teeth mice geese lives media data criteria phenomena alumni fungi servicemen servicewomen policemen policewomen firemen gunmen fishermen businessmen congressmen congresswomen lawmakers youths crew spacecraft hovercraft livestock poultry clergy infantry schoolchildren grandchildren stepchildren seamen councilmen spokesmen salesmen countrymen oxen bacteria folk'.split(
    ' ',
  ),
);
/** Words that end in s and are no plural noun, or are verbs after one. */
const NO_PLURALS: ReadonlySet<string> = new Set(
  "is was has does says his its this us thus as across yes perhaps besides sometimes always gas bus less unless plus versus business congress press class loss process progress access success witness mass grass glass address illness fitness towards afterwards upwards downwards backwards overseas various previous serious dangerous famous religious us religious numerous anonymous indigenous enormous continuous virus campus status focus bonus census crisis basis analysis diagnosis emphasis thesis tennis iris debris chaos cosmos hamas gaza's texas".split(
    ' ',
  ),
);
/** A noun phrase does not go past these. */
const STOPS: ReadonlySet<string> = new Set(
  'a an the and or but nor of in on at to from by for with without within into onto over under between among against during before after since until about as than that which who whom whose when where while if because though although so is are was were be been being am has have had do does did will would can could may might must shall should not no said says say told according per each every his her its their our my your he she it they we you i this these those there here then now however yet also only just even both either neither up down out off via amid despite toward towards across around behind beyond near through throughout upon ago away back again'.split(
    ' ',
  ),
);
/** Adjectives that follow a figure with no noun: the noun was said before ("35 dead"). */
const STATES: ReadonlySet<string> = new Set(
  'alive dead killed injured wounded missing hurt arrested detained captured hospitalized hospitalised homeless unaccounted living present absent'.split(
    ' ',
  ),
);
/** Verbs that come right after a counted noun's place when there is none ("35 died"). */
const VERBS: ReadonlySet<string> = new Set(
  'died survived escaped voted abstained remained remain fled returned refused agreed lost won lived live work worked took came went got made gave found saw felt stood stayed left held said believed thought'.split(
    ' ',
  ),
);
const CARRIERS: ReadonlySet<string> = new Set('them whom us you which those these others'.split(' '));
const MOST = 6;

/** What is counted by the figure that ends at `end`; undefined where the words after it do not say. */
export function countedAfter(paragraph: Paragraph, end: number, amount: number): Counted | undefined {
  const { tokens, text } = paragraph;
  let at = firstAt(tokens, end);
  if (tokens[at]?.text === '-' || tokens[at]?.text === '‑') at += 1;
  if (tokens[at]?.word === 'of') return countedOf(paragraph, at + 1, amount);
  const phrase: Token[] = [];
  for (; at < tokens.length && phrase.length < MOST; at += 1) {
    const token = tokens[at];
    if (!token || token.kind !== 'word' || STOPS.has(token.word)) break;
    if (phrase.length > 0 && /[,;:()—–]/u.test(text.slice(phrase.at(-1)?.end ?? 0, token.start))) break;
    phrase.push(token);
    if (isPlural(token) && !continues(tokens[at + 1])) break;
    if (amount === 1 && phrase.length >= 3) break;
  }
  return phraseOf(phrase, amount);
}

/** "24 of the hostages", "24 of them". */
function countedOf(paragraph: Paragraph, from: number, amount: number): Counted | undefined {
  const { tokens } = paragraph;
  let at = from;
  while (
    tokens[at] &&
    /^(?:the|these|those|its|their|his|her|our|all|this|that)$/.test(tokens[at]?.word ?? '') &&
    at < from + 3
  ) {
    const next = tokens[at + 1];
    if (!next || next.kind !== 'word' || STOPS.has(next.word)) break;
    at += 1;
  }
  const first = tokens[at];
  if (!first) return undefined;
  if (CARRIERS.has(first.word)) return { start: first.start, end: first.end, head: first.word, modifiers: [], carried: true };
  const found = countedAfter(paragraph, tokens[at - 1]?.end ?? first.start, Math.max(amount, 2));
  return found;
}

function phraseOf(phrase: readonly Token[], amount: number): Counted | undefined {
  const first = phrase[0];
  if (!first) return undefined;
  let last = phrase.findLastIndex(isPlural);
  if (last < 0) {
    if (STATES.has(first.word) || (VERBS.has(first.word) && amount !== 1)) return undefined;
    const verb = phrase.findIndex((token, index) => index > 0 && /(?:ed|ing)$/.test(token.word));
    last = (verb > 0 ? verb : Math.min(phrase.length, amount === 1 ? 2 : 2)) - 1;
  }
  const head = phrase[last];
  if (!head) return undefined;
  const modifiers = phrase
    .slice(0, last)
    .map(token => token.word)
    .filter(word => !/^(?:other|more|additional|further|extra)$/.test(word))
    .reverse();
  return { start: first.start, end: head.end, head: singularNoun(head.word), modifiers };
}

/** A plural noun may be followed by another that is the head: "sales jobs", "women's rights groups". */
function continues(next: Token | undefined): boolean {
  return next !== undefined && next.kind === 'word' && BARE_PLURALS.has(next.word) && next.word !== 'dead';
}

function isPlural(token: Token): boolean {
  const { word, text } = token;
  if (/['’]s?$/.test(text)) return false;
  if (BARE_PLURALS.has(word)) return true;
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') && !word.endsWith('ous') && !NO_PLURALS.has(word);
}

/** "hostages" → "hostage", "countries" → "country", "people" → "person". */
export function singularNoun(word: string): string {
  const known = SINGULARS.get(word);
  if (known) return known;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (
    /(?:[sx]|ch|sh)es$/.test(word) &&
    !/(?:houses|hostages|cases|nurses|horses|causes|buses|purchases|phases|releases|licenses|expenses|defenses|offenses|courses|uses|increases|diseases|universes|roses|exercises|franchises|enterprises|promises|premises|prizes)$/.test(
      word,
    )
  )
    return word.slice(0, -2);
  if (word.endsWith('men')) return `${word.slice(0, -3)}man`;
  if (word.endsWith('s') && !word.endsWith('ss') && word.length > 3 && !NO_PLURALS.has(word)) return word.slice(0, -1);
  return word;
}
const SINGULARS: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['schoolchildren', 'schoolchild'],
  ['grandchildren', 'grandchild'],
  ['lives', 'life'],
  ['wives', 'wife'],
  ['knives', 'knife'],
  ['thieves', 'thief'],
  ['feet', 'foot'],
  ['teeth', 'tooth'],
  ['buses', 'bus'],
  ['heroes', 'hero'],
  ['crises', 'crisis'],
  ['movies', 'movie'],
  ['series', 'series'],
  ['species', 'species'],
]);

function firstAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
