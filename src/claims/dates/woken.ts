/** Which word wakes which rule: most words of a text begin no date, and are passed over at the price of one look-up. */
import type { Dated, DateRule, Words } from './dated.ts';

/** A rule with the words that a date of it can begin with: lower case, `DIGITS` for a run of digits. `any`: it is asked everywhere. */
export interface Woken {
  readonly rule: DateRule;
  readonly by: ReadonlySet<string> | 'any';
}

/** What any run of digits wakes. */
export const DIGITS = '0';

export const woken = (rule: DateRule, ...by: readonly Iterable<string>[]): Woken => ({
  rule,
  by: by.length === 1 && by[0] instanceof Set ? by[0] : new Set(by.flatMap(words => [...words])),
});

/**
 * The rule whose date goes furthest; the first of two as long. Only the rules that the word wakes are asked. What they answered is remembered for
 * the text at hand, because rules read their inner dates by one another.
 */
export function longest(...rules: readonly Woken[]): Woken {
  const by = new Set<string>();
  for (const rule of rules) if (rule.by !== 'any') for (const word of rule.by) by.add(word);
  const wokenBy = (word?: string): DateRule[] =>
    rules.flatMap(rule => (rule.by === 'any' || (word !== undefined && rule.by.has(word)) ? [rule.rule] : []));
  const always = wokenBy();
  const asked = new Map<string, DateRule[]>();
  const askedBy = (word: string): DateRule[] => {
    if (!by.has(word)) return always;
    const known = asked.get(word) ?? wokenBy(word);
    asked.set(word, known);
    return known;
  };
  let text: Words | undefined;
  let known = new Map<number, Dated | undefined>();
  const rule: DateRule = (words, at) => {
    const word = words[at];
    const awake = word ? askedBy(word.kind === 'digits' ? DIGITS : word.word) : always;
    if (awake.length === 0) return undefined;
    if (text !== words) [text, known] = [words, new Map()];
    let found = known.get(at);
    if (found === undefined && !known.has(at)) {
      found = furthest(awake, words, at);
      known.set(at, found);
    }
    return found;
  };
  return { rule, by: always.length > 0 ? 'any' : by };
}

function furthest(rules: readonly DateRule[], words: Words, at: number): Dated | undefined {
  let best: Dated | undefined;
  for (const rule of rules) {
    const found = rule(words, at);
    if (found && found.next > (best?.next ?? at)) best = found;
  }
  return best;
}
