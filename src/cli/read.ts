/** `second-source read`: what is claimed in a text, in the words of the benches. No facts are needed. */
import { read } from '../claims/read.ts';
import { parsePlain } from '../text/plain.ts';
import { benchDates } from './bench-dates.ts';
import { benchQuotes } from './bench-quotes.ts';
import { benchSpans } from './bench-spans.ts';
import { type Answer, dayIn, textIn } from './lines.ts';

/** Answers `{"id","text","ref"?}` by `{"id","spans","quotes"}`. Throws BadLine. */
export function readLine(line: Readonly<Record<string, unknown>>): Answer {
  const text = textIn(line, 'text');
  const reference = dayIn(line, 'ref');
  const reading = read(parsePlain(text), reference === undefined ? {} : { reference });
  const spans = [...benchSpans(reading), ...benchDates(reading)].sort((a, b) => a.start - b.start || b.end - a.end);
  return { id: line.id ?? null, spans, quotes: benchQuotes(reading) };
}
