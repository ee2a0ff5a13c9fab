/**
 * Words a fact out of a facts file as short sentences, so that facts and articles take the same way: the same readers read both.
 *
 * - {"about": 24}, captive, "living captives held in Gaza" → "about 24 living captives held in Gaza."
 * - "late 2023", "captives released in a truce" → "captives released in a truce in late 2023."
 */
import { grouped } from '../text/grouped.ts';
import type { Span } from '../text/paragraph.ts';
import { stem } from '../text/words.ts';
import type { Fact, FactValue, FigureValue, Person } from './fact.ts';

export interface Worded {
  readonly text: string;
  /** Where the value stands, without its hedge: the claim of the fact's own kind is looked for there. */
  readonly value?: Span;
}

export interface WordedPerson {
  readonly text: string;
  readonly role?: Span;
  readonly relation?: Span & { readonly word: string; readonly to: string };
}

const HEDGES = {
  about: 'about',
  atLeast: 'at least',
  atMost: 'at most',
  moreThan: 'more than',
  lessThan: 'less than',
  nearly: 'nearly',
  upTo: 'up to',
} as const;
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['lives', 'life'],
  ['wives', 'wife'],
]);
export const SIGNS: ReadonlyMap<string, string> = new Map([
  ['dollar', '$'],
  ['USD', 'US$'],
  ['GBP', '£'],
  ['EUR', '€'],
]);
/** What is counted is looked for among the first words of the gist: "two senior [officials] of …". */
const NOUN_WITHIN = 4;

/** The sentence of a fact with one of its values. `names`: id → name, for owner and speaker. */
export function wordFact(fact: Fact, value: FactValue | undefined, names: ReadonlyMap<string, string>): Worded {
  if (fact.kind === 'quotation') return wordQuotation(fact, String(value ?? ''), names);
  if (fact.kind === 'quantity' && value !== undefined) return wordQuantity(fact, value, names);
  if (fact.kind === 'date' && typeof value === 'string') return wordDate(fact, value, names);
  return { text: ended(`${fact.gist}${aside(fact, names)}`) };
}

/** One sentence for each role and relation; the name alone where there is neither. */
export function wordPerson(
  { name, roles = [], relations = [], age }: Person,
  names: ReadonlyMap<string, string>,
): WordedPerson[] {
  const said: WordedPerson[] = [
    ...roles.map(role => {
      const lead = `${name}, ${/^(?:the|an?)\s|[’']s\s/iu.test(role) ? '' : 'the '}`;
      return { text: `${lead}${role}.`, role: { start: lead.length, end: lead.length + role.length } };
    }),
    ...relations.map(({ word, to }) => {
      const start = `${name}, the `.length;
      const other = names.get(to) ?? to;
      return { text: `${name}, the ${word} of ${other}.`, relation: { start, end: start + word.length, word, to: other } };
    }),
    ...(age === undefined ? [] : [{ text: `${name}, ${age}.` }]),
  ];
  return said.length > 0 ? said : [{ text: `${name}.` }];
}

function wordQuantity(fact: Fact, value: FactValue, names: ReadonlyMap<string, string>): Worded {
  const { hedge, amount } = typeof value === 'string' ? { hedge: '', amount: value } : partsOfFigure(value);
  const counts = fact.unit === undefined || startsWithNoun(fact.gist, fact.unit);
  const figure = typeof value === 'string' || counts ? amount : withUnit(amount, fact.unit);
  const start = hedge === '' ? 0 : hedge.length + 1;
  const all = stripped(fact.gist, hedge, amount);
  const gist = amount === '1' && fact.unit ? all.replace(plural(fact.unit), fact.unit) : all;
  const text = `${hedge === '' ? '' : `${hedge} `}${figure}${counts ? ' ' : ': '}${gist}${aside(fact, names)}`;
  return { text: ended(text), value: { start, end: start + figure.length } };
}

function wordDate(fact: Fact, value: string, names: ReadonlyMap<string, string>): Worded {
  const own = fact.gist.indexOf(value);
  if (own >= 0) return { text: ended(`${fact.gist}${aside(fact, names)}`), value: { start: own, end: own + value.length } };
  const lead = `${fact.gist} ${prepositionOf(value)}`;
  return { text: ended(`${lead}${value}${aside(fact, names)}`), value: { start: lead.length, end: lead.length + value.length } };
}

function wordQuotation(fact: Fact, words: string, names: ReadonlyMap<string, string>): Worded {
  const lead = fact.speaker ? `${names.get(fact.speaker) ?? fact.speaker} said: “` : '“';
  return { text: `${lead}${words}”`, value: { start: lead.length, end: lead.length + words.length } };
}

/** Owner and event, where the gist does not name them. */
function aside({ gist, owner, event }: Fact, names: ReadonlyMap<string, string>): string {
  const known = new Set(stems(gist));
  const more = [owner ? (names.get(owner) ?? owner) : '', event ?? ''].filter(words =>
    stems(words).some(word => !known.has(word)),
  );
  return more.map(words => `, ${words}`).join('');
}

function prepositionOf(value: string): string {
  if (/^(?:from|between|since|before|after|until|by|during|in|on)\s|^(?:last|next|this|yesterday|today|tomorrow)\b/iu.test(value))
    return '';
  return /\b\d{1,2}(?:st|nd|rd|th)?\b|day\b/iu.test(value) ? 'on ' : 'in ';
}

function partsOfFigure(value: FigureValue): { hedge: string; amount: string } {
  if (typeof value === 'number') return { hedge: '', amount: digits(value) };
  if ('from' in value) return { hedge: '', amount: `${digits(value.from)} to ${digits(value.to)}` };
  for (const [key, amount] of Object.entries(value)) {
    const hedge = HEDGES[key as keyof typeof HEDGES];
    if (hedge) return { hedge, amount: digits(amount) };
  }
  return { hedge: '', amount: '' };
}

function withUnit(amount: string, unit: string | undefined): string {
  if (unit === undefined) return amount;
  if (unit === 'year old') return `${amount} years old`;
  const [own = '', per] = unit.split(' per ', 2);
  const base = per === undefined ? '' : ` per ${per}`;
  const sign = SIGNS.get(own);
  if (sign) return `${sign}${amount}${base}`;
  return `${amount} ${amount === '1' || own === 'percent' ? own : plural(own)}${base}`;
}

export function plural(noun: string): string {
  if (/(?:s|x|z|ch|sh)$/u.test(noun)) return `${noun}es`;
  if (/[^aeiou]y$/u.test(noun)) return `${noun.slice(0, -1)}ies`;
  for (const [many, one] of IRREGULAR) if (noun === one) return many;
  return /man$/u.test(noun) ? `${noun.slice(0, -2)}en` : `${noun}s`;
}

/** As copy writes it: 1,200,000 as “1.2 million”, where two decimals hold it. The figure is the same, its last digit too. */
function digits(amount: number): string {
  for (const [size, name] of SCALES)
    if (Math.abs(amount) >= size && Math.abs(amount) < size * 1000 && amount % (size / 100) === 0)
      return `${grouped(amount / size, 2)} ${name}`;
  return Math.abs(amount) < 1e15 ? grouped(amount, 6) : String(amount);
}

const SCALES = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
] as const;

function startsWithNoun(gist: string, unit: string): boolean {
  const noun = stems(unit).at(-1);
  return noun !== undefined && stems(gist).slice(0, NOUN_WITHIN).includes(noun);
}

/** The gist without the figure, where a person wrote it there too. */
function stripped(gist: string, hedge: string, amount: string): string {
  const rest = hedge !== '' && gist.toLowerCase().startsWith(`${hedge} `) ? gist.slice(hedge.length + 1) : gist;
  return rest.startsWith(`${amount} `) ? rest.slice(amount.length + 1) : rest;
}

/** Stems of the words, irregular plurals as their singulars. */
export function stems(words: string): string[] {
  return (words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map(word => stem(IRREGULAR.get(word) ?? word));
}

function ended(text: string): string {
  return /[.!?]["”]?$/u.test(text) ? text : `${text}.`;
}
