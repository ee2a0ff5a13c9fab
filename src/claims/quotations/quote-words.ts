/** Quoted words made comparable: what two prints of one quotation may differ in is taken off (DESIGN.md §3, "Quotations"). */
import type { Span } from '../../text/paragraph.ts';
import { houseSpelling, joinedSpelling } from './house-spellings.ts';

/** A word of a quotation. `start`/`end` are offsets into the text that was given. */
export interface QuoteWord extends Span {
  /** Lower case, house spelling, no punctuation: what is compared. */
  readonly word: string;
  /** An ellipsis stands before it: words of the speaker's may be missing here. */
  readonly gap?: true;
  /** In square brackets: an editor's word, which may stand for any of the speaker's, or for none. */
  readonly inserted?: true;
}

const WORD =
  /(?<acronym>(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}]))?)|(?<number>\d+(?:[.,]\d+)*)|(?<word>\p{L}[\p{L}\p{M}]*(?:['’][\p{L}\p{M}]+)*|\p{N})|(?<gap>…|\.(?:\s?\.){2,})|(?<sign>[%&[\]])/gu;
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['%', 'percent'],
  ['&', 'and'],
]);

/**
 * The comparable words of a quotation, in order.
 *
 * - “It’s long-term — honest!” → it's · long · term · honest
 * - 20 per cent, 20% → 20 · percent
 * - I [will] go … home → i · will (inserted) · go · home (gap)
 *
 * Typographic and straight marks, dashes, spaces, capitals, punctuation and the spellings of house-spellings.ts make no difference.
 */
export function quoteWords(text: string): QuoteWord[] {
  const words: QuoteWord[] = [];
  let gap = false;
  let open = 0;
  const closing = text.lastIndexOf(']');
  for (const match of text.matchAll(WORD)) {
    const { acronym, number, word, gap: dots, sign } = match.groups ?? {};
    const start = match.index;
    if (dots !== undefined) {
      // "[…]" and "…" alike; before the first word nothing is missing that could be compared.
      gap = true;
      continue;
    }
    if (sign === '[') open = start < closing ? open + 1 : open;
    if (sign === ']') open = Math.max(0, open - 1);
    const plain = acronym?.replaceAll('.', '') ?? number?.replaceAll(',', '') ?? word ?? SIGNS.get(sign ?? '');
    if (plain === undefined) continue;
    const said: QuoteWord = {
      start,
      end: start + match[0].length,
      word: houseSpelling(plain.normalize('NFC').toLowerCase().replaceAll('’', "'")),
      ...(gap && { gap: true as const }),
      ...(open > 0 && { inserted: true as const }),
    };
    gap = false;
    const last = words.at(-1);
    const joined = last && !said.gap ? joinedSpelling(last.word, said.word) : undefined;
    if (last && joined !== undefined) words[words.length - 1] = { ...last, end: said.end, word: joined };
    else words.push(said);
  }
  return words;
}
