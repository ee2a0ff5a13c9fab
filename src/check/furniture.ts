/** Furniture: the display text round a story. Which paragraphs of a draft are headline, standfirst or caption, and which are the story. */
import type { Paragraph } from '../text/paragraph.ts';

export type Furniture = 'headline' | 'standfirst' | 'caption';

/** A longer line at the top is no headline, even where it does not end like a sentence. */
const MOST_WORDS = 30;
/** A byline or a dateline is no headline either. */
const LEAST_WORDS = 3;

/**
 * Furniture by index of its paragraph: what the front matter names, captions, the heading that opens the draft or a first line that does not end like a
 * sentence, and one more such line under it. A heading that says a headline again is that headline: many publish the front matter's above the body.
 * A draft without a story under them has none.
 */
export function furnitureIn(paragraphs: readonly Paragraph[]): ReadonlyMap<number, Furniture> {
  const found = new Map<number, Furniture>();
  const headlines = new Set<string>();
  let top: Furniture | undefined = 'headline';
  for (const [at, paragraph] of paragraphs.entries()) {
    const { role } = paragraph;
    if (role === 'headline') {
      found.set(at, 'headline');
      headlines.add(wordsOf(paragraph));
      top = 'standfirst';
    } else if (role === 'heading' && headlines.has(wordsOf(paragraph))) found.set(at, 'headline');
    else if (role === 'dek') found.set(at, 'standfirst');
    else if (role === 'caption') found.set(at, 'caption');
    else if (top === 'headline' && (role === 'heading' || isDisplay(paragraph))) {
      found.set(at, top);
      top = 'standfirst';
    } else if (top === 'standfirst' && isDisplay(paragraph)) {
      found.set(at, top);
      top = undefined;
    } else top = undefined;
  }
  return found.size < paragraphs.length ? found : new Map();
}

function isDisplay({ role, text, tokens }: Paragraph): boolean {
  if (role !== 'body' || tokens.length < LEAST_WORDS || tokens.length > MOST_WORDS) return false;
  return !/[.!?…:;,]["”’')]?$/u.test(text) && !/^by\s/iu.test(text);
}

/** Without capitals and marks, which a house sets otherwise in its two headlines. */
function wordsOf({ tokens }: Paragraph): string {
  return tokens.flatMap(({ kind, word }) => (kind === 'mark' ? [] : word)).join(' ');
}
