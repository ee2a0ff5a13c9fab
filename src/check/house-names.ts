/**
 * The house’s own list of names, in `.second-source.json`: how the desk spells them, whatever the sources do (transliterations, second references), and
 * spellings that it does not use. A name that one entry has in full is never held against a source that spells it otherwise; one that is a letter off is marked.
 */
import { distance } from 'fastest-levenshtein';
import { isCommonWord } from '../claims/people/common-words.ts';
import { folded } from '../claims/people/name-parts.ts';
import type { Span } from '../text/paragraph.ts';
import type { Finding } from './finding.ts';
import { isSlip, LEAST_ALONE } from './slip.ts';

/** A name alone, or with other forms that are right too (`also`) and spellings that are not used (`not`). */
export type HouseName =
  | string
  | { readonly name: string; readonly also?: readonly string[] | undefined; readonly not?: readonly string[] | undefined };

interface Entry {
  readonly name: string;
  /** Every word of it in a form that is right: folded → as the house spells it. */
  readonly right: ReadonlyMap<string, string>;
  /** Spellings that are not used, as folded words. */
  readonly not: readonly (readonly string[])[];
}

interface Word extends Span {
  readonly text: string;
  readonly key: string;
}

/** What the house has for words of a draft. */
interface Correction {
  readonly span: Span;
  readonly right: string;
  readonly compared: string;
}

/** The findings as the house list has it; as they are where there is no list. Names only, wherever they stand. */
export function withHouseNames(findings: readonly Finding[], names: readonly HouseName[] | undefined): readonly Finding[] {
  if (!names || names.length === 0) return findings;
  const entries = entriesOf(names);
  const known = new Set(entries.flatMap(({ right }) => [...right.keys()]));
  return findings.map(finding => {
    if (finding.kind !== 'person' || (finding.code && finding.code !== 'name-misspelled')) return finding;
    const words = wordsOf(finding);
    const correction = unusedIn(words, entries) ?? slipIn(words, entries, known, finding);
    if (correction) return misspelled(finding, correction);
    return finding.code && isOnList(words, wordsOf(finding.claim), entries) ? cleared(finding) : finding;
  });
}

const made = new WeakMap<readonly HouseName[], readonly Entry[]>();

function entriesOf(names: readonly HouseName[]): readonly Entry[] {
  const before = made.get(names);
  if (before) return before;
  const entries = names.map((entry): Entry => {
    const { name, also = [], not = [] } = typeof entry === 'string' ? { name: entry } : entry;
    const right = new Map([...also, name].flatMap(form => form.split(/[\s-]+/u).map(word => [folded(word), word] as const)));
    return { name, right, not: not.map(keysOf) };
  });
  made.set(names, entries);
  return entries;
}

const keysOf = (words: string): string[] => words.split(/[\s-]+/u).map(folded);

/**
 * Whether one entry has all of the name, initials aside, or is itself the one word that is marked: the given name of one person and the surname of another are
 * nobody’s name. `marked`: what the sources spell otherwise; `all`: the whole name.
 */
function isOnList(marked: readonly Word[], all: readonly Word[], entries: readonly Entry[]): boolean {
  if (marked.length === 0) return false;
  const full = [...marked, ...all.filter(({ key }) => key.length > 1)];
  return entries.some(({ name, right }) => (isOneWord(name) ? marked : full).every(({ key }) => right.has(key)));
}

const isOneWord = (name: string): boolean => keysOf(name).length === 1;

/** The words of a name with their places in the draft, without possessive endings and mark-up. */
function wordsOf({ text, start }: Pick<Finding, 'text' | 'start'>): Word[] {
  return [...text.matchAll(/\p{L}[\p{L}\p{M}\p{N}.’']*/gu)].map(match => {
    const word = match[0].replace(/[’']s?$/u, '');
    return { text: word, key: folded(word), start: start + match.index, end: start + match.index + word.length };
  });
}

/** A spelling that the house does not use. */
function unusedIn(words: readonly Word[], entries: readonly Entry[]): Correction | undefined {
  for (const { name, right, not } of entries)
    for (const unused of not)
      for (let at = 0; at + unused.length <= words.length; at++) {
        const here = words.slice(at, at + unused.length);
        const [first, last] = [here[0], here.at(-1)];
        if (!first || !last || !unused.every((key, index) => here[index]?.key === key)) continue;
        const one = unused.length === 1 ? (likest(first.key, right) ?? name) : name;
        return { span: { start: first.start, end: last.end }, right: one, compared: 'the house does not spell it so' };
      }
  return undefined;
}

/** Of the words of a name the one that another spelling stands for; undefined where none is like it (Burma, Myanmar). */
function likest(key: string, right: ReadonlyMap<string, string>): string | undefined {
  const near = [...right].map(([own, word]) => ({ word, off: distance(key, own) })).filter(({ off }) => off * 2 <= key.length);
  return near.toSorted((a, b) => a.off - b.off)[0]?.word;
}

/** One letter off a name of the list; a word that a source has, that is a name of the list itself, or that stands alone and is short, is no slip. */
function slipIn(
  words: readonly Word[],
  entries: readonly Entry[],
  known: ReadonlySet<string>,
  { verdict, claim }: Finding,
): Correction | undefined {
  if (verdict === 'supported') return undefined;
  const isAlone = wordsOf(claim).length === 1;
  for (const { text, key, start, end } of words) {
    if (known.has(key) || !/^\p{Lu}\p{Ll}/u.test(text) || isCommonWord(key)) continue;
    if (isAlone && key.length < LEAST_ALONE) continue;
    const others = words.filter(other => other.key !== key);
    const near = entries
      .filter(({ right }) => others.length === 0 || others.some(other => right.has(other.key)))
      .flatMap(({ right }) => [...right].flatMap(([own, word]) => (isSlip(key, own) ? word : [])));
    const [word, ...more] = new Set(near);
    if (word !== undefined && more.length === 0)
      return { span: { start, end }, right: word, compared: 'one slip away from a name on the house list' };
  }
  return undefined;
}

function misspelled(finding: Finding, { span, right, compared }: Correction): Finding {
  const text = finding.text.slice(span.start - finding.start, span.end - finding.start);
  const { mark, certain, related, ...rest } = finding;
  return {
    ...rest,
    ...span,
    text,
    verdict: 'conflict',
    code: 'name-misspelled',
    message: `House list: ${right}. Draft: ${text}.`,
    corrections: [{ kind: 'name', name: right, span }],
    why: { matched: [right], compared },
  };
}

/** The sources spell the name otherwise; the house spells it so. */
function cleared({ code, mark, corrections, certain, ...finding }: Finding): Finding {
  return { ...finding, verdict: 'supported', message: `${finding.message} House list: ${finding.text}.`, corrections: [] };
}
