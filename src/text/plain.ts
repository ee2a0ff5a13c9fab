/** Plain text: every line that is not blank is a paragraph (DESIGN.md §2, "evidence"). */
import { paragraph } from './make-paragraph.ts';
import type { Draft } from './paragraph.ts';

const LINE = /[^\r\n\u2028\u2029]+/gu;

export function parsePlain(text: string): Draft {
  const paragraphs = [...text.matchAll(LINE)]
    .filter(line => line[0].trim() !== '')
    .map((line, index) => {
      const start = line.index + (line[0].length - line[0].trimStart().length);
      return paragraph({ text: line[0].trim(), start, role: 'body', number: index + 1 });
    });
  return { text, format: 'plain', paragraphs, front: {}, comments: [] };
}
