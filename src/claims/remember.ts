/** Remembers what was read in a paragraph: after a key press only the paragraph that was edited is read again. */

import type { Paragraph } from '../text/paragraph.ts';
import { readParagraph } from './read.ts';
import type { ParagraphReading, ReadingContext } from './reader.ts';

/**
 * A `readParagraph` with a memory. Claims have offsets into their paragraph's own text, so they hold wherever the paragraph stands;
 * paragraphs with the same words have claims of their own.
 * `turn` is to be called after each whole reading: what the last one did not meet is forgotten.
 */
export function rememberingReader(): { read: typeof readParagraph; turn(): void } {
  let before = new Map<string, ParagraphReading[]>();
  let now = new Map<string, ParagraphReading[]>();
  return {
    read(paragraph: Paragraph, context: ReadingContext): ParagraphReading {
      const key = `${context.reference ?? ''} ${paragraph.role} ${paragraph.text}`;
      const known = before.get(key)?.pop();
      const reading = known ? { ...known, paragraph } : readParagraph(paragraph, context);
      const list = now.get(key);
      if (list) list.push(reading);
      else now.set(key, [reading]);
      return reading;
    },
    turn() {
      before = now;
      now = new Map();
    },
  };
}
