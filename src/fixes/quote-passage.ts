/** Words taken from a source into a draft: as a quotation of the one who says them there, where they stand between quotation marks; else as they are. */
import type { Speaker } from '../claims/claim.ts';
import { read } from '../claims/read.ts';
import type { Draft, Span } from '../text/paragraph.ts';
import { withMarksOf } from './wording.ts';

export interface Passage {
  /** What goes into the draft: `“We were ashore,” Dana Whitlock said`, or the words as they are. */
  readonly text: string;
  readonly isQuotation: boolean;
  /** The paragraph of the source (evidence, 1-based). */
  readonly paragraph: number;
}

/**
 * A passage of a source, worded for a draft. `span`: offsets into the article's text; undefined where no paragraph holds it. `draft`: the text that it goes
 * into, for the kind of its quotation marks. Words that are only part of a quotation keep their case; a full stop becomes a comma before the speaker.
 */
export function passageFor(article: Draft, span: Span, draft: string): Passage | undefined {
  const { paragraphs } = read(article);
  const words = article.text.slice(span.start, span.end).replace(/\s+/gu, ' ').trim();
  const found = paragraphs.find(({ paragraph }) => paragraph.start <= span.start && span.end <= paragraph.end);
  if (!found || words === '') return undefined;
  const { paragraph, claims } = found;
  const quotation = claims.find(claim => {
    if (claim.kind !== 'quotation' || claim.use !== undefined) return false;
    const { start, end } = paragraph.toDraft(claim);
    return start - 1 <= span.start && span.end <= end + 2; // with its marks, and the comma or full stop before the closing one
  });
  const { number } = paragraph;
  if (quotation?.kind !== 'quotation') return { text: words, isQuotation: false, paragraph: number };
  const speaker = speakerOf(quotation.speaker, paragraph.text);
  const bare = words.replace(/^["“‘']|["”’']$/gu, '').replace(/^["“‘']|["”’']$/gu, '');
  const ended = /[?!]$/u.test(bare) ? bare : `${bare.replace(/[.,]$/u, '')}${speaker ? ',' : ''}`;
  const curly = !/"/u.test(draft);
  return { text: withMarksOf(`"${ended}"${speaker ? ` ${speaker} said` : ''}`, '', curly), isQuotation: true, paragraph: number };
}

function speakerOf(speaker: Speaker | undefined, text: string): string {
  if (speaker?.name !== undefined) return speaker.name;
  const span = speaker?.nameSpan ?? speaker?.mention;
  return span ? text.slice(span.start, span.end) : '';
}
