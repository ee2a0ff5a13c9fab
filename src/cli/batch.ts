/** `second-source batch`: many drafts, each with its own sources or against the facts given. No state between lines. */
import { claimJson } from '../report/claim-json.ts';
import { parsePlain } from '../text/plain.ts';
import { type Against, type Article, checkDraft, fixesOf, fromArticles } from './desk.ts';
import { type Answer, BadLine, dayIn, isObject, textIn } from './lines.ts';

/** Answers `{"id","draft","date"?,"sources"?}` by `{"id","claims"}`. `facts`: what a line without sources is checked against. Throws BadLine. */
export function batchLine(line: Readonly<Record<string, unknown>>, facts: () => Against): Answer {
  const draft = parsePlain(textIn(line, 'draft'));
  const date = dayIn(line, 'date');
  const against = line.sources === undefined || line.sources === null ? facts() : fromArticles(articlesIn(line.sources));
  const claims = checkDraft(draft, against, date).map(finding => claimJson(finding, fixesOf(finding, draft)));
  return { id: line.id ?? null, claims };
}

function articlesIn(sources: unknown): Article[] {
  if (!Array.isArray(sources)) throw new BadLine('expected "sources" to be a list of {"id","text"}');
  return sources.map((source: unknown, index) => {
    if (!isObject(source)) throw new BadLine(`expected source ${index + 1} to be an object with "id" and "text"`);
    const { title } = source;
    const date = dayIn(source, 'date');
    return {
      id: typeof source.id === 'string' || typeof source.id === 'number' ? String(source.id) : String(index + 1),
      text: textIn(source, 'text'),
      ...(typeof title === 'string' ? { title } : {}),
      ...(date === undefined ? {} : { date }),
    };
  });
}
