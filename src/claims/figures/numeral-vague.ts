/** Numbers that leave the count open: "hundreds", "tens of thousands", "several", "a few hundred". */
import { VAGUE_FEW, VAGUE_PLURALS } from './number-words.ts';
import { type Numeral, scaleAfter, sticky, wordAt } from './numeral.ts';

/** "hundreds", "tens of thousands", "several", "a few hundred". */
export function vagueAt(text: string, at: number): Numeral | undefined {
  const article = sticky(/a\s/iy, text, at);
  const from = at + (article?.[0].length ?? 0);
  const word = wordAt(text, from);
  if (!word) return undefined;
  const plural = VAGUE_PLURALS.get(word);
  if (plural) return article ? undefined : pluralVague(text, at, from + word.length, plural);
  const key = (word === 'handful' || word === 'couple') && sticky(/\sof\b/iy, text, from + word.length) ? `${word} of` : word;
  const few = VAGUE_FEW.get(key);
  if (!few || (word === 'few' && !article)) return undefined;
  if (word === 'couple' && key === 'couple' && !scaleAfter(text, from + 6)) return undefined;
  const end = from + word.length;
  const scale = scaleAfter(text, end);
  if (!scale) return { ...interval(few, 1), start: at, end, form: 'vague', digits: false };
  return { ...interval(few, scale.value), start: at, end: scale.end, form: 'vague', digits: false };
}

function pluralVague(text: string, start: number, end: number, bounds: { low: number; high: number }): Numeral | undefined {
  const of = sticky(/\sof\s/iy, text, end);
  const next = of ? wordAt(text, end + of[0].length) : undefined;
  const more = next ? VAGUE_PLURALS.get(next) : undefined;
  if (of && next && more) {
    const factor = more.low / 2;
    return {
      ...interval({ low: bounds.low, high: bounds.high }, factor),
      start,
      end: end + of[0].length + next.length,
      form: 'vague',
      digits: false,
    };
  }
  if (/^tens$/i.test(text.slice(start, end))) return undefined;
  if (/^scores$/i.test(text.slice(start, end)) && !of && !sticky(/\s+(?:more|were|are|have|had)\b/iy, text, end))
    return undefined;
  return { ...interval(bounds, 1), start, end, form: 'vague', digits: false };
}

function interval(
  { low, high }: { low: number; high: number },
  factor: number,
): { amount: number; place: number; vague: { low: number; high: number } } {
  return { amount: low * factor, place: factor, vague: { low: low * factor, high: high * factor + (factor - 1) } };
}
