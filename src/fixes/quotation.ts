/** Rewords a quotation: only the words that differ, in the draft's own marks. */
import type { Span } from '../text/paragraph.ts';
import type { Edit } from './fix.ts';
import { withMarksOf } from './wording.ts';

/** What a word is compared by: marks and case aside. */
const plain = (word: string): string => word.toLowerCase().replace(/[’‘]/gu, "'").replace(/[“”]/gu, '"').replace(/[—–]/gu, '-');

/**
 * The edit that turns the quoted words at `span` into `words`; undefined where they are the same but for their marks.
 * A first letter keeps its case where only the case differs; the rest of the quotation is not touched.
 */
export function rewordQuotation(draft: string, span: Span, words: string): Edit | undefined {
  const quoted = draft.slice(span.start, span.end);
  const curly = /[“”]/u.test(draft.slice(Math.max(0, span.start - 1), span.end + 2));
  const wanted = nestedLike(withMarksOf(words, quoted, curly), draft[span.start - 1] ?? '');
  const old = wordsOf(quoted);
  const now = wordsOf(wanted);
  const same = (a: Word | undefined, b: Word | undefined): boolean =>
    a !== undefined && b !== undefined && plain(a.text) === plain(b.text);
  let first = 0;
  while (same(old[first], now[first])) first += 1;
  let last = 0;
  while (last < old.length - first && last < now.length - first && same(old.at(-1 - last), now.at(-1 - last))) last += 1;
  if (first === old.length && first === now.length) return undefined;
  return between(quoted, wanted, old, now, first, last, span.start);
}

/** The edit for the words from `first` to `last` from the end; an insertion or a deletion takes one space with it. */
function between(
  quoted: string,
  wanted: string,
  old: readonly Word[],
  now: readonly Word[],
  first: number,
  last: number,
  offset: number,
): Edit | undefined {
  const grows = first + last >= old.length;
  const shrinks = first + last >= now.length;
  // Where words only come or go, the neighbour is in the edit too, so that the spaces come out right and the title says where.
  const take = grows || shrinks;
  const from = take && first > 0 ? first - 1 : first;
  const until = take && first === 0 && last > 0 ? last - 1 : last;
  const start = old[from]?.start ?? quoted.length;
  const end = old.at(-1 - until)?.end ?? 0;
  const text = wanted.slice(now[from]?.start ?? 0, now.at(-1 - until)?.end ?? wanted.length);
  return end < start ? undefined : { start: offset + start, end: offset + end, text };
}

interface Word extends Span {
  readonly text: string;
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/\S+/gu)].map(match => ({ text: match[0], start: match.index, end: match.index + match[0].length }));
}

/** Marks inside a quotation are of the other kind than those round it. */
function nestedLike(words: string, opening: string): string {
  if (opening === '“') return words.replace(/“(?=[^“”]*”)/gu, '‘').replace(/(?<=‘[^‘”]*)”/gu, '’');
  if (opening === '"') return words.replace(/"/gu, "'");
  return words;
}
