/** Pairs quotation marks: straight and curly, double and single, two apostrophes; apostrophes, feet and inches told apart. */
import type { Span } from '../../text/paragraph.ts';

/** A pair of marks. The span is what stands between them, the marks left out. */
export interface Marked extends Span {
  /** Where the opening mark starts and the closing mark ends (the paragraph's end where it is missing). */
  readonly outer: Span;
  readonly single: boolean;
  /** The paragraph ends before the closing mark. */
  readonly unclosed?: true;
}

type Family = 'double' | 'single';

interface Mark {
  readonly at: number;
  readonly width: number;
  readonly family: Family;
  readonly opens: boolean;
  readonly closes: boolean;
  /** The mark's shape leaves no choice: “ and ‘ open; ” closes. */
  readonly sure: boolean;
}

const MARK = /["“”„‟«»‹›]|``|''|’’|‘‘|['‘’‚‛`]/gu;
const ELISION =
  /^(?:em|n|til|till|tis|twas|cause|cos|bout|round|im|er|s|nother|fore|neath|ere|gainst|ave|ad|ow|ere|ello|nuff|\d0s|\d\ds?)\b/iu;
const FEET_AND_INCHES = /\d['’]\s?\d{0,2}$/u;

/**
 * The outermost pairs of a paragraph, in text order; a quotation within a quotation belongs to the outer one.
 *
 * - He said: "It’s ‘over’." → It’s ‘over’.
 * - ‘The workers’ vote’, she said → The workers’ vote
 * - “I went. (end of paragraph) → I went., unclosed
 *
 * Leaves alone: apostrophes, '90s, rock 'n' roll, 6'2", a closing mark that nothing opened.
 */
export function pairMarks(text: string): Marked[] {
  const marks = marksOf(text);
  const nextClosing = lookAhead(marks, mark => mark.family === 'single' && mark.closes);
  const nextOpening = lookAhead(marks, mark => mark.family === 'single' && mark.opens && !mark.closes);
  const nextDouble = lookAhead(marks, mark => mark.family === 'double');
  const pairs: Marked[] = [];
  let outer: Mark | undefined;
  let inner: Mark | undefined;
  const finish = (close: Mark | undefined) => {
    if (!outer) return;
    const start = outer.at + outer.width;
    const end = close ? close.at : text.length;
    const pair = {
      start,
      end,
      outer: { start: outer.at, end: close ? close.at + close.width : text.length },
      single: outer.family === 'single',
    };
    if (end > start) pairs.push(close ? pair : { ...pair, unclosed: true });
    outer = undefined;
    inner = undefined;
  };
  marks.forEach((mark, index) => {
    if (!outer) {
      if (mark.opens && (mark.family === 'double' || opensSingle(text, marks, index, nextClosing, nextDouble))) outer = mark;
      return;
    }
    if (mark.family !== outer.family) {
      inner = inner
        ? mark.closes && mark.family === inner.family
          ? undefined
          : inner
        : mark.opens && !mark.closes
          ? mark
          : undefined;
      return;
    }
    if (mark.family === 'double') {
      if (mark.closes) finish(mark);
      else if (!mark.sure && !text.slice(mark.at + mark.width).trim()) finish(mark);
      return;
    }
    if (mark.closes && !(inner && inner.family === 'double') && !isPossessive(text, marks, index, nextClosing, nextOpening))
      finish(mark);
  });
  if (outer && staysOpen(text, outer)) finish(undefined);
  return pairs;
}

function marksOf(text: string): Mark[] {
  const marks: Mark[] = [];
  for (const { 0: shape, index: at } of text.matchAll(MARK)) {
    const before = text[at - 1] ?? ' ';
    const after = text[at + shape.length] ?? ' ';
    const family: Family = shape.length === 2 || /["“”„‟«»]/u.test(shape) ? 'double' : 'single';
    const spaced = /\s/u.test(after);
    const fresh = /[\s([{—–\-/"“‘«„'…:;,>*_]/u.test(before);
    if (family === 'double') {
      if (shape === '"' && FEET_AND_INCHES.test(text.slice(Math.max(0, at - 5), at))) continue;
      const left = /[“„‟«]|``|‘‘/u.test(shape);
      const right = /[”»]|’’/u.test(shape);
      if (left) marks.push({ at, width: shape.length, family, opens: true, closes: false, sure: true });
      else if (right)
        marks.push({
          at,
          width: shape.length,
          family,
          opens: fresh && !spaced && /[\p{L}\p{N}]/u.test(after),
          closes: true,
          sure: true,
        });
      else marks.push({ at, width: shape.length, family, opens: !spaced, closes: !(/\s/u.test(before) && !spaced), sure: false });
    } else {
      if (/[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after)) continue;
      const left = /[‘‚‛‹`]/u.test(shape);
      const opens = shape !== '’' && fresh && !spaced && !ELISION.test(text.slice(at + 1, at + 9));
      const closes =
        !left && !/\s/u.test(before) && !/[\p{L}\p{N}]/u.test(after) && !(fresh && !spaced && opens && !/[,;:…]/u.test(before));
      if (opens || closes) marks.push({ at, width: 1, family, opens, closes, sure: left });
    }
  }
  return marks;
}

/** For each mark the index of the next one that the test takes, or -1. */
function lookAhead(marks: readonly Mark[], test: (mark: Mark) => boolean): number[] {
  const next = new Array<number>(marks.length).fill(-1);
  let seen = -1;
  for (let index = marks.length - 1; index >= 0; index--) {
    next[index] = seen;
    const mark = marks[index];
    if (mark && test(mark)) seen = index;
  }
  return next;
}

/** A single mark opens a quotation only when something closes it, or when nothing else can be meant. */
function opensSingle(
  text: string,
  marks: readonly Mark[],
  index: number,
  nextClosing: readonly number[],
  nextDouble: readonly number[],
): boolean {
  const mark = marks[index];
  if (!mark) return false;
  const close = marks[nextClosing[index] ?? -1];
  if (!close) return staysOpen(text, mark);
  const double = marks[nextDouble[index] ?? -1];
  // A lone straight mark before a double quotation that holds the only "closing" mark is a stray apostrophe.
  return mark.sure || !double || double.at > close.at || nestsDouble(text, mark);
}

function nestsDouble(text: string, mark: Mark): boolean {
  return /(?:^|[:,]\s)$/u.test(text.slice(Math.max(0, mark.at - 2), mark.at)) && /\p{Lu}/u.test(text[mark.at + 1] ?? '');
}

/** "workers’ rights" inside single marks: the possessive of a plural, when another mark closes later. */
function isPossessive(
  text: string,
  marks: readonly Mark[],
  index: number,
  nextClosing: readonly number[],
  nextOpening: readonly number[],
): boolean {
  const mark = marks[index];
  const next = nextClosing[index] ?? -1;
  if (!mark || next < 0) return false;
  const opening = nextOpening[index] ?? -1;
  if (opening >= 0 && opening < next) return false;
  return (
    /(?:s|in)$/u.test(text.slice(Math.max(0, mark.at - 2), mark.at)) &&
    /^ [\p{Ll}\p{Lu}]/u.test(text.slice(mark.at + 1, mark.at + 3))
  );
}

/** Without its closing mark a quotation goes on in the next paragraph; a straight single mark must then stand where one begins. */
function staysOpen(text: string, mark: Mark): boolean {
  if (mark.family === 'double') return true;
  const introduced = /(?:^\s*|[:,]\s)$/u.test(text.slice(Math.max(0, mark.at - 2), mark.at));
  return introduced && /[\p{Lu}…[]/u.test(text[mark.at + 1] ?? '');
}
