/** Gathers the copy of one block out of its markup, and remembers where each piece came from. */
import { type Divide, mappedParagraph, type Piece } from './make-paragraph.ts';
import type { Paragraph, Role, Span } from './paragraph.ts';

const BLANK = /\s/u;

export class CleanText {
  readonly #source: string;
  readonly #parts: string[] = [];
  readonly #pieces: { clean: Span; draft: { start: number; end: number }; break?: true }[] = [];
  readonly #markup: 'markdown' | 'html';
  #length = 0;

  /** `source` is the draft; all offsets given are into it. In HTML no line break of the source is a hard one. */
  constructor(source: string, markup: 'markdown' | 'html' = 'markdown') {
    this.#source = source;
    this.#markup = markup;
  }

  /** Copy as it stands. A line break with the white space round it becomes one space, or a line feed where the break is hard (two spaces or a backslash before it). */
  text(start: number, end: number): void {
    let from = start;
    for (let feed = nextBreak(this.#source, from, end); feed < end; feed = nextBreak(this.#source, from, end)) {
      const after = this.#source.startsWith('\r\n', feed) ? feed + 2 : feed + 1;
      let before = feed;
      while (before > from && isSpace(this.#source[before - 1])) before -= 1;
      const spaces = feed - before;
      const isBackslash = this.#markup === 'markdown' && before > from && this.#source[before - 1] === '\\';
      if (isBackslash) before -= 1;
      this.#literal(from, before);
      this.lineBreak(before, after, isBackslash || (this.#markup === 'markdown' && spaces >= 2));
      from = after;
    }
    this.#literal(from, end);
  }

  /** A line break of the markup. One after another they are one. */
  lineBreak(start: number, end: number, hard: boolean): void {
    const last = this.#pieces.at(-1);
    if (!last?.break) {
      this.#push(hard ? '\n' : ' ', start, end, true);
      return;
    }
    last.draft.end = Math.max(last.draft.end, end);
    if (hard) this.#parts[this.#parts.length - 1] = '\n';
  }

  /** Characters that stand for others: `&amp;`, `\*`. */
  replace(start: number, end: number, clean: string): void {
    this.#push(clean, start, end);
  }

  /** Something that is not copy but parts the words beside it: code, an address. */
  gap(start: number, end: number): void {
    const before = this.#parts.at(-1)?.at(-1);
    if (before !== undefined && !BLANK.test(before) && end < this.#source.length && !BLANK.test(this.#source[end] ?? ' '))
      this.#push(' ', start, end);
  }

  /** The mark of a block quote inside a paragraph belongs to the line break before it. */
  lineMark(end: number): void {
    const last = this.#pieces.at(-1);
    if (last?.break) last.draft.end = end;
  }

  /** Length of the copy so far. */
  get length(): number {
    return this.#length;
  }

  /** The paragraph, without white space at its edges; nothing where no copy was found. */
  paragraph(block: Span, role: Role, number: number, divided?: Divide): Paragraph | undefined {
    const whole = this.#parts.join('');
    const text = whole.trim();
    if (text === '') return undefined;
    const lead = whole.length - whole.trimStart().length;
    const pieces = lead === 0 ? this.#pieces : this.#pieces.flatMap(piece => shifted(piece, lead));
    return mappedParagraph({ text, pieces, start: block.start, end: block.end, role, number }, divided);
  }

  #literal(start: number, end: number): void {
    let from = start;
    const last = this.#pieces.at(-1);
    if (last?.break) {
      while (from < end && isSpace(this.#source[from])) from += 1;
      last.draft.end = Math.max(last.draft.end, from);
    }
    if (end > from) this.#push(this.#source.slice(from, end), from, end);
  }

  #push(clean: string, start: number, end: number, isBreak = false): void {
    if (clean === '') return;
    this.#parts.push(clean);
    const span = { start: this.#length, end: this.#length + clean.length };
    this.#pieces.push({ clean: span, draft: { start, end }, ...(isBreak ? { break: true } : {}) });
    this.#length += clean.length;
  }
}

/** The piece with `lead` characters of the text cut off. */
function shifted({ clean, draft }: Piece, lead: number): Piece[] {
  const cut = Math.max(0, lead - clean.start);
  if (clean.start + cut >= clean.end) return [];
  const isLiteral = clean.end - clean.start === draft.end - draft.start;
  return [
    {
      clean: { start: clean.start + cut - lead, end: clean.end - lead },
      draft: { start: isLiteral ? draft.start + cut : draft.start, end: draft.end },
    },
  ];
}

function nextBreak(text: string, from: number, end: number): number {
  for (let offset = from; offset < end; offset++) {
    const unit = text.charCodeAt(offset);
    if (unit === 10 || unit === 13) return offset;
  }
  return end;
}

function isSpace(unit: string | undefined): boolean {
  return unit === ' ' || unit === '\t';
}
