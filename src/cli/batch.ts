/** `second-source batch`: many drafts, each with its own sources or against the facts given. No state between lines. */

import { type Against, against, checkDraft, sourceId } from '../check/against.ts';
import { setAside } from '../check/set-aside.ts';
import type { Article } from '../facts/article.ts';
import { fixesOf } from '../fixes/fixes-of.ts';
import { claimJson } from '../report/claim-json.ts';
import { parsePlain } from '../text/plain.ts';
import { type Answer, BadLine, dayIn, isObject, textIn } from './lines.ts';

/** Answers `{"id","draft","date"?,"sources"?}` by `{"id","claims"}`. `facts`: what a line without sources is checked against. Throws BadLine. */
export function batchLine(line: Readonly<Record<string, unknown>>, facts: () => Against): Answer {
  const draft = parsePlain(textIn(line, 'draft'));
  const date = dayIn(line, 'date');
  const held = line.sources === undefined || line.sources === null ? facts() : against('', [], articlesIn(line.sources));
  const claims = setAside(checkDraft(draft, held, date), draft).map(finding => claimJson(finding, fixesOf(finding, draft)));
  return { id: line.id ?? null, claims };
}

/** The articles of a line. Throws BadLine. */
export function articlesIn(sources: unknown): Article[] {
  if (!Array.isArray(sources)) throw new BadLine('expected "sources" to be a list of {"id","text"}');
  return sources.map((source: unknown, index) => {
    if (!isObject(source)) throw new BadLine(`expected source ${index + 1} to be an object with "id" and "text"`);
    const { id, title } = source;
    const date = dayIn(source, 'date');
    return {
      id: typeof id === 'string' || typeof id === 'number' ? String(id) : sourceId(index),
      text: textIn(source, 'text'),
      format: 'plain',
      ...(typeof title === 'string' ? { title } : {}),
      ...(date === undefined ? {} : { date }),
    };
  });
}
