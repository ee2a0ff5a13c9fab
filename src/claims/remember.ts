/** Remembers what was read in a paragraph: after a key press only the paragraph that was edited is read again. */

import type { Paragraph } from '../text/paragraph.ts';
import { takenOver } from '../text/taken-over.ts';
import { readParagraph } from './read.ts';
import type { ParagraphReading, ReadingContext } from './reader.ts';

export interface RememberingReader {
  /** Reads the paragraphs of a draft, each by itself. What this reading does not meet is forgotten. */
  readAll(paragraphs: readonly Paragraph[], context: ReadingContext): ParagraphReading[];
  /** Reads before the whole draft is read, paragraph by paragraph; a step for each that is not remembered. Left half-way, nothing is lost. */
  ahead(paragraphs: readonly Paragraph[], context: ReadingContext): Generator<void>;
}

/**
 * A `readParagraph` with a memory. Claims have offsets into their paragraph's own text, so they hold wherever the paragraph stands;
 * paragraphs with the same words have claims of their own.
 */
export function rememberingReader(): RememberingReader {
  /** Of the last reading, in its order; then what was read ahead of the next one. All with one day of reference. */
  let before: readonly ParagraphReading[] = [];
  let more: ParagraphReading[] = [];
  let day: string | undefined;
  const on = ({ reference }: ReadingContext): void => {
    if (reference !== day) [before, more] = [[], []];
    day = reference;
  };
  const knownOf = (paragraphs: readonly Paragraph[]): (ParagraphReading | undefined)[] => {
    const known = takenOver(before, paragraphs, isOf, keyOfKnown, keyOf);
    if (more.length === 0) return known;
    const left = [...paragraphs.keys()].filter(at => !known[at]);
    const ready = takenOver(
      more,
      left.map(at => paragraphs[at] as Paragraph),
      isOf,
      keyOfKnown,
      keyOf,
    );
    for (const [index, at] of left.entries()) known[at] = ready[index];
    return known;
  };
  return {
    readAll(paragraphs, context) {
      on(context);
      const known = knownOf(paragraphs);
      const now = paragraphs.map((paragraph, at) => {
        const claims = known[at]?.claims;
        return claims ? { paragraph, claims } : readParagraph(paragraph, context);
      });
      [before, more] = [now, []];
      return now;
    },
    *ahead(paragraphs, context) {
      on(context);
      const known = knownOf(paragraphs);
      const last = new Set(before);
      more = known.filter(one => one !== undefined && !last.has(one)) as ParagraphReading[]; // what else there is, is of a reading that was overtaken
      for (const [at, paragraph] of paragraphs.entries()) {
        if (known[at]) continue;
        more.push(readParagraph(paragraph, context));
        yield;
      }
    },
  };
}

function isOf({ paragraph: { role, text } }: ParagraphReading, now: Paragraph): boolean {
  return role === now.role && text === now.text;
}

function keyOf({ role, text }: Paragraph): string {
  return `${role} ${text}`;
}

const keyOfKnown = ({ paragraph }: ParagraphReading): string => keyOf(paragraph);
