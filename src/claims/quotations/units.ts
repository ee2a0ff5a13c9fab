/** Sentences as the reporter's voice tells them: each quotation is a single piece, whatever sentences it holds. */
import { ofWord, opensLower } from '../../text/letters.ts';
import type { Paragraph, Span } from '../../text/paragraph.ts';
import { reportingVerb } from './cues.ts';
import { type Marked, pairMarks } from './marks.ts';

/** A word, number or mark outside quotation marks (an abbreviation with its full stop), or a whole quotation with its marks. */
export interface Piece extends Span {
  readonly kind: 'word' | 'number' | 'mark' | 'quote';
  readonly text: string;
  /** Lower case, straight apostrophes, with a possessive 's. */
  readonly word: string;
  readonly quote: Marked | undefined;
}

export interface Unit extends Span {
  readonly pieces: readonly Piece[];
}

/** Pieces of the longest unit: what is longer is no sentence, and reading a unit may look at its pieces more than once. */
const LONGEST = 160;
const known = new WeakMap<Paragraph['sentences'], Unit[]>();
const ABBREVIATED =
  /^(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Rev|Hon|Gen|Lt|Col|Capt|Cmdr|Sgt|Adm|Maj|Gov|Sen|Rep|Reps|Sens|St|Jr|Sr|Inc|Ltd|Co|Corp|No|Jan|Feb|Aug|Sept|Oct|Nov|Dec|Ky|Fla|Calif|Mass|Pa|Va|Ga|Ala|Ariz|Conn|Ill|Mich|Minn|Miss|Mo|Tenn|Tex|Wis|Wash|Okla|Ore|Md|Ind|Kan|La|Colo|Nev|vs)$/u;

/** The units of a paragraph, in text order. They are kept with its sentences, since several readers ask for them and the paragraph may move. */
export function unitsOf(paragraph: Paragraph): readonly Unit[] {
  let units = known.get(paragraph.sentences);
  if (!units) {
    units = divide(paragraph);
    known.set(paragraph.sentences, units);
  }
  return units;
}

function divide(paragraph: Paragraph): Unit[] {
  const units: Unit[] = [];
  let open: Piece[] = [];
  const close = () => {
    const [first, last] = [open[0], open.at(-1)];
    if (first && last) units.push({ start: first.start, end: last.end, pieces: open });
    open = [];
  };
  for (const piece of piecesOf(paragraph)) {
    const last = open.at(-1);
    if (last && (open.length >= LONGEST || breaksBetween(paragraph, last, piece))) close();
    open.push(piece);
  }
  close();
  return units;
}

const wordOf = ofWord(text => text.toLowerCase().replaceAll('’', "'"));

function piecesOf(paragraph: Paragraph): Piece[] {
  const { text, tokens } = paragraph;
  const pairs = pairMarks(text);
  const pieces: Piece[] = [];
  let next = 0;
  let at = 0;
  const addQuote = (quote: Marked) => {
    const { start, end } = quote.outer;
    pieces.push({ start, end, kind: 'quote', text: text.slice(start, end), word: '“”', quote });
    at = end;
  };
  for (const token of tokens) {
    for (let pair = pairs[next]; pair && pair.outer.start <= token.start; pair = pairs[++next]) addQuote(pair);
    if (token.start < at) continue;
    const last = pieces.at(-1);
    if (
      token.text === '.' &&
      last?.kind === 'word' &&
      last.end === token.start &&
      ABBREVIATED.test(last.text) &&
      token.end < text.length
    ) {
      pieces[pieces.length - 1] = {
        start: last.start,
        end: token.end,
        kind: 'word',
        text: `${last.text}.`,
        word: `${last.word}.`,
        quote: undefined,
      };
    } else if (token.kind === 'word' && hyphenated(pieces, token.start)) {
      const [compound] = pieces.splice(-2);
      const whole = text.slice(compound?.start, token.end);
      pieces.push({
        start: compound?.start ?? token.start,
        end: token.end,
        kind: 'word',
        text: whole,
        word: wordOf(whole),
        quote: undefined,
      });
    } else {
      const { start, end, kind, text: own } = token;
      pieces.push({
        start,
        end,
        kind,
        text: own,
        word: wordOf(own),
        quote: undefined,
      });
    }
  }
  for (let pair = pairs[next]; pair; pair = pairs[++next]) addQuote(pair);
  return pieces;
}

/** "Jean" and "-" stand before, without a space: the word that starts here completes "Jean-Philippe". */
function hyphenated(pieces: readonly Piece[], start: number): boolean {
  const [first, hyphen] = [pieces[pieces.length - 2], pieces[pieces.length - 1]];
  if (hyphen?.kind !== 'mark') return false;
  const joins = first?.kind === 'word' ? /^[-‐‑]$/u : /^[’']$/u;
  return (
    joins.test(hyphen?.text ?? '') &&
    hyphen?.end === start &&
    first?.end === hyphen.start &&
    first.kind !== 'mark' &&
    !first.quote
  );
}

function breaksBetween(paragraph: Paragraph, before: Piece, after: Piece): boolean {
  if (before.quote) return breaksAfterQuote(paragraph.text, before, after);
  return sentenceEnds(paragraph, before.end - 1, after.start);
}

/** “Gone.” He left. – the quotation ended its sentence; “Gone?” he asked, “Gone!” Mr. Poe cried. – it did not. */
function breaksAfterQuote(text: string, before: Piece, after: Piece): boolean {
  const end = /[.?!…](?=["“”‘’'»\s]*$)/u.exec(before.text.slice(-6))?.[0];
  if (end === undefined || after.kind === 'mark' || opensLower(after.text)) return false;
  if (after.quote) return true;
  return end === '.' || !followedByCue(text.slice(after.start, after.start + 90));
}

function followedByCue(rest: string): boolean {
  const words = rest.split(/[\s,]+/u).slice(0, 9);
  const verb = words.findIndex(word => reportingVerb(word.replace(/[.:]$/u, '')));
  return verb > 0 && words.slice(0, verb).every(word => /^\p{Lu}|^(?:of|the|a|an|also|then|de|von|van|who)$/u.test(word));
}

function sentenceEnds(paragraph: Paragraph, from: number, to: number): boolean {
  return sentenceNumber(paragraph, from) !== sentenceNumber(paragraph, to);
}

function sentenceNumber({ sentences }: Paragraph, offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
