/** Plain text: every line that is not blank is a paragraph (DESIGN.md §2, "evidence"). */
import { type Divide, paragraph } from './make-paragraph.ts';
import type { Draft } from './paragraph.ts';

const LINE = /[^\r\n\u2028\u2029]+/gu;

/** `divided`: as in `parse`. */
export function parsePlain(text: string, divided?: Divide): Draft {
  const paragraphs = [...text.matchAll(LINE)]
    .filter(line => line[0].trim() !== '')
    .map((line, index) => {
      const start = line.index + (line[0].length - line[0].trimStart().length);
      return paragraph({ text: line[0].trim(), start, role: 'body', number: index + 1 }, divided);
    });
  return { text, format: 'plain', paragraphs, front: {}, comments: [] };
}
