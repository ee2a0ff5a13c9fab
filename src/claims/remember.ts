/** Remembers what was read in a paragraph: after a key press only the paragraph that was edited is read again. */

import type { Paragraph } from '../text/paragraph.ts';
import { readParagraph } from './read.ts';
import type { ParagraphReading, ReadingContext } from './reader.ts';

export interface RememberingReader {
  readonly read: typeof readParagraph;
  /** Reads before the whole draft is read, paragraph by paragraph; a step for each that is not remembered. Left half-way, nothing is lost. */
  ahead(paragraphs: readonly Paragraph[], context: ReadingContext): Generator<void>;
  turn(): void;
}

/**
 * A `readParagraph` with a memory. Claims have offsets into their paragraph's own text, so they hold wherever the paragraph stands;
 * paragraphs with the same words have claims of their own.
 * `turn` is to be called after each whole reading: what the last one did not meet is forgotten.
 */
export function rememberingReader(): RememberingReader {
  let before = new Map<string, ParagraphReading[]>();
  let now = new Map<string, ParagraphReading[]>();
  return {
    read(paragraph: Paragraph, context: ReadingContext): ParagraphReading {
      const key = keyOf(paragraph, context);
      const known = before.get(key)?.shift();
      const reading = known ? { ...known, paragraph } : readParagraph(paragraph, context);
      const list = now.get(key);
      if (list) list.push(reading);
      else now.set(key, [reading]);
      return reading;
    },
    *ahead(paragraphs, context) {
      const wanted = new Set(paragraphs.map(paragraph => keyOf(paragraph, context)));
      for (const key of before.keys()) if (!wanted.has(key)) before.delete(key); // of a reading that was left half-way, and overtaken
      const met = new Map<string, number>();
      for (const paragraph of paragraphs) {
        const key = keyOf(paragraph, context);
        const count = (met.get(key) ?? 0) + 1;
        met.set(key, count);
        const list = before.get(key) ?? [];
        before.set(key, list);
        if (list.length >= count) continue;
        list.push(readParagraph(paragraph, context));
        yield;
      }
    },
    turn() {
      before = now;
      now = new Map();
    },
  };
}

function keyOf({ role, text }: Paragraph, { reference = '' }: ReadingContext): string {
  return `${reference} ${role} ${text}`;
}
