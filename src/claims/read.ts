/** Reads a text: every reader over every paragraph, then what runs through the whole text. */
import type { Draft, Paragraph } from '../text/paragraph.ts';
import type { Claim } from './claim.ts';
import { readDates } from './dates/date.ts';
import { readDeeds, withoutSpoken } from './deeds/deed.ts';
import { readQuantities } from './figures/quantity.ts';
import { joinPeople } from './people/people.ts';
import { readPeople } from './people/person.ts';
import { attribute } from './quotations/attribution.ts';
import { readQuotations } from './quotations/quotation.ts';
import { readSpeech } from './quotations/speech.ts';
import type { ParagraphReading, Reader, Reading, ReadingContext } from './reader.ts';

/** The only registration of readers (figures have their kinds in figures/quantity.ts); a test finds those that nobody calls. */
const READERS: readonly Reader<Claim>[] = [readDates, readQuantities, readQuotations, readSpeech, readPeople, readDeeds];

/** Reads one paragraph by itself: what is said elsewhere in the text is not looked at (that is `joined`'s work). */
export function readParagraph(paragraph: Paragraph, context: ReadingContext): ParagraphReading {
  return settled(
    paragraph,
    READERS.map(reader => reader(paragraph, context)),
  );
}

/**
 * Reads each paragraph by itself, reader after reader rather than paragraph after paragraph: the patterns of one reader fit into the processor's
 * cache, those of all do not, and that is half of the time.
 */
function readParagraphs(paragraphs: readonly Paragraph[], context: ReadingContext): ParagraphReading[] {
  const found = READERS.map(reader => paragraphs.map(paragraph => reader(paragraph, context)));
  return paragraphs.map((paragraph, at) =>
    settled(
      paragraph,
      found.map(claims => claims[at] ?? []),
    ),
  );
}

function settled(paragraph: Paragraph, found: readonly (readonly Claim[])[]): ParagraphReading {
  const claims = withoutSpoken(withoutFiguresInDates(found.flat())).sort((a, b) => a.start - b.start || a.end - b.end);
  return { paragraph, claims };
}

/** A holiday's name ("Labor Day", "New Year") is nobody's. A figure inside a date ("the 7" of "Oct. 7") is the date's. "Two years ago" says no part of a date: there it is the figure that can be wrong. */
function withoutFiguresInDates(claims: readonly Claim[]): Claim[] {
  const dates = claims.filter(claim => claim.kind === 'date' && Object.keys(claim.parts).length > 0);
  return claims.filter(
    ({ kind, start, end }) =>
      (kind !== 'quantity' || !dates.some(date => start < date.end && end > date.start)) &&
      (kind !== 'person' || !dates.some(date => start >= date.start && end <= date.end)),
  );
}

/** Reads a draft or source whole. */
export function read(draft: Draft, context: ReadingContext = {}): Reading {
  const paragraphs = readParagraphs(draft.paragraphs, context);
  return attribute(joinPeople({ draft, context, paragraphs }));
}
