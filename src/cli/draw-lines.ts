/** `second-source draw --lines`: a facts file for each line of JSON, for archives. No state between lines. */
import { draw } from '../facts/draw.ts';
import { serializeFacts } from '../facts/serialize.ts';
import { articlesIn } from './batch.ts';
import { type Answer, BadLine, isObject } from './lines.ts';

/** Answers `{"id","sources":[{"id","text","title"?,"date"?}]}`, or one article by itself (`{"id","text",…}`), by `{"id","facts":FACTS FILE}`. Throws BadLine. */
export function drawLine(line: Readonly<Record<string, unknown>>): Answer {
  const sources = line.sources ?? ('text' in line ? [{ ...line, id: 'A' }] : undefined);
  if (!Array.isArray(sources) || !sources.every(isObject))
    throw new BadLine('expected "text", or "sources" as a list of {"id","text"}');
  return { id: line.id ?? null, facts: JSON.parse(serializeFacts(draw(articlesIn(sources)).file)) };
}
