/** Points to look at before filing, `[[words|what is said of them]]`, against one article. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { against } from '../../src/check/against.ts';
import { pointsOf } from '../../src/check/points.ts';
import { parseMarkdown } from '../../src/text/markdown.ts';
import { unmark } from '../marked.ts';

const ARTICLE = `Pier opens in Port Ellery

Ellen Marsh, the harbor board treasurer, opened the new pier in Port Ellery, the largest on the coast, on Monday.

Marsh is the first woman to lead the board. Dr. Ida Lund, a biologist, and Paul Quist came too.`;

const ROWS = [
  // No source says so.
  'The pier is the [[oldest|superlative]] in Port Ellery.',
  'It is the [[only|superlative]] pier with a lift.',
  'The opening drew [[unprecedented|superlative]] crowds.',
  'The board is the [[largest|superlative]] employer of the county.',
  // A source does, in its words or in others.
  'The pier is the biggest on the coast.',
  'Port Ellery opened the largest pier on the coast.',
  'Nobody before her: she is the first woman to lead the harbor board.',
  // The speaker answers for it.
  '“It is the oldest pier of all,” Paul Quist said.',
  // First mentions without the title.
  '[[Ellen Marsh|harbor board treasurer, A ¶2]] opened the pier.',
  'The pier is open.\n\n[[Ida Lund|biologist, A ¶3]] came, and Lund stayed.',
  // With one, or with something else that says who that is; or no source has one.
  'Ellen Marsh, the treasurer, opened the pier. Later Ellen Marsh left.',
  'Ellen Marsh, 52, opened the pier.',
  'The treasurer of the board came by boat. Ellen Marsh opened the pier.',
  'Paul Quist opened the pier.',
  'Marsh opened the pier.',
  'Ellen Marsh, the treasurer, came.\n\nEllen Marsh opened the pier.',
  '# Ellen Marsh opens pier\n\nThe treasurer, Ellen Marsh, opened the pier.',
];

for (const row of ROWS)
  test(row, () => {
    const draft = parseMarkdown(unmark(row));
    const points = pointsOf(draft, against('', [], [{ id: 'A', text: ARTICLE, format: 'plain' }]));
    const marked = points.reduceRight((text, point) => {
      const words = point.kind === 'untitled' ? `${point.title}, ${point.source} ¶${point.paragraph}` : point.kind;
      return `${text.slice(0, point.start)}[[${text.slice(point.start, point.end)}|${words}]]${text.slice(point.end)}`;
    }, draft.text);
    assert.equal(marked, row);
  });
