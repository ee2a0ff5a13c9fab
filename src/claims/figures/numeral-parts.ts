/** Parts of a whole: thirds, quarters, halves, with the scale word that may follow. */
import { type Numeral, partOf, scaleAfter, sticky, wordAt } from './numeral.ts';

export const VULGAR: Readonly<Record<string, readonly [number, number]>> = {
  '¼': [1, 4],
  '½': [1, 2],
  '¾': [3, 4],
  '⅓': [1, 3],
  '⅔': [2, 3],
  '⅕': [1, 5],
  '⅖': [2, 5],
  '⅗': [3, 5],
  '⅘': [4, 5],
  '⅙': [1, 6],
  '⅛': [1, 8],
  '⅜': [3, 8],
  '⅝': [5, 8],
  '⅞': [7, 8],
};

/** A part, with the scale word that may follow: "three quarters billion", "a quarter of a million". */
export function asPart(text: string, start: number, end: number, count: number, of: number): Numeral {
  const scale = scaleAfter(text, end) ?? scaleAfterOfA(text, end);
  if (scale && scale.value >= 1000)
    return {
      start,
      end: scale.end,
      amount: (count / of) * scale.value,
      place: scale.value / 10,
      form: 'cardinal',
      digits: false,
    };
  return { ...partOf(start, end, count, of), digits: false };
}

/** "half a million", "half a dozen", "half", "a half". */
export function halfAt(text: string, start: number, at: number): Numeral | undefined {
  if (wordAt(text, start) !== 'half') return undefined;
  const end = start + 4;
  const scale = scaleAfterOfA(text, end) ?? scaleAfter(text, end);
  if (scale)
    return {
      start: at,
      end: scale.end,
      amount: scale.value / 2,
      place: scale.value === 12 ? 1 : scale.value / 10,
      form: 'cardinal',
      digits: false,
    };
  return { ...partOf(at, end, 1, 2), digits: false };
}

/** "two million and three fifths" is 2.6 million, "one hundred and three and two thirds" is not a part of a hundred. */
export function wholeAndPart(
  text: string,
  start: number,
  end: number,
  and: { amount: number; scale: number },
  count: number,
  of: number,
): Numeral {
  const scale = scaleAfter(text, end);
  const factor = scale?.value ?? (and.scale >= 1000 ? and.scale : 1);
  return {
    start,
    end: scale?.end ?? end,
    amount: and.amount + (count / of) * factor,
    place: factor / 10,
    form: 'cardinal',
    digits: false,
  };
}

function scaleAfterOfA(text: string, end: number): { value: number; end: number } | undefined {
  const ofA = sticky(/\s+(?:of\s+)?an?(?=\s)/iy, text, end);
  return ofA ? scaleAfter(text, end + ofA[0].length) : undefined;
}
