/** Sentences of one paragraph: Intl.Segmenter, then joined where an abbreviation or initial was taken for an end. */
import type { Sentence, Span, Token } from './paragraph.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
const ABBREVIATION =
  /(?:^|[\s(“"'‘[])(?:Mr|Mrs|Ms|Messrs|Dr|Prof|Rev|Hon|Gen|Lt|Col|Capt|Cmdr|Sgt|Adm|Maj|Gov|Sen|Rep|Reps|Sens|St|Mt|Ft|Jr|Sr|No|Nos|vs|v|Inc|Ltd|Co|Corp|Bros|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Ave|Blvd|Rd|approx|est|al|e\.g|i\.e|cf|[A-Z]|(?:[A-Z]\.)+[A-Z]|Calif|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Vt|Va|Wash|Wis|Wyo)\.\s*$/u;

/** Sentence spans with the tokens in them. Every token is in exactly one sentence; surrounding white space is in none. */
export function sentencesOf(text: string, tokens: readonly Token[]): Sentence[] {
  const spans: { start: number; end: number }[] = [];
  for (const { segment, index } of segmenter.segment(text)) {
    const last = spans.at(-1);
    if (last && joins(text.slice(last.start, last.end), segment)) last.end = index + segment.length;
    else spans.push({ start: index, end: index + segment.length });
  }
  return spans.map(span => trimmed(text, span)).flatMap(span => (span.end > span.start ? [withTokens(span, tokens)] : []));
}

function joins(before: string, after: string): boolean {
  if (/^\s*[\p{Ll},;]/u.test(after)) return true;
  if (/(?:^|\s)(?:a|p)\.m\.\s*$/u.test(before)) return !/^\s*\p{Lu}/u.test(after);
  return ABBREVIATION.test(before.slice(-24));
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return { start: start + (words.length - words.trimStart().length), end: end - (words.length - words.trimEnd().length) };
}

function withTokens(span: Span, tokens: readonly Token[]): Sentence {
  const first = lowerBound(tokens, span.start);
  return { ...span, first, last: lowerBound(tokens, span.end) };
}

function lowerBound(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
