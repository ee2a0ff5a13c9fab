/** `second-source read`: what is claimed in a text, in the words of the benches. No facts are needed. */
import { read } from '../claims/read.ts';
import { parsePlain } from '../text/plain.ts';
import { benchDates } from './bench-dates.ts';
import { benchQuotes } from './bench-quotes.ts';
import { benchSpans } from './bench-spans.ts';
import { type Answer, dayIn, textIn } from './lines.ts';

/**
 * Answers `{"id","text","ref"?}` by `{"id","spans","quotes"}`. Throws BadLine.
 * A figure inside a date ("three weeks" in "the past three weeks") is the date's, unless both are only digits ("1/2").
 */
export function readLine(line: Readonly<Record<string, unknown>>): Answer {
  const text = textIn(line, 'text');
  const reference = dayIn(line, 'ref');
  const reading = read(parsePlain(text), reference === undefined ? {} : { reference });
  const dates = benchDates(reading);
  const worded = dates.filter(({ start, end }) => /\p{L}/u.test(text.slice(start, end)));
  const figures = benchSpans(reading).filter(({ start, end }) => !worded.some(date => date.start <= start && end <= date.end));
  const spans = [...figures, ...dates].sort((a, b) => a.start - b.start || b.end - a.end);
  return { id: line.id ?? null, spans, quotes: benchQuotes(reading) };
}
