/** Figures of every kind in a paragraph: one pass finds the numerals, the readers of the kinds are asked in turn, neighbours are joined. */
import type { Paragraph, Span } from '../../text/paragraph.ts';
import type { Figure, QuantityClaim } from '../claim.ts';
import type { Reader } from '../reader.ts';
import { shaped } from '../shaped.ts';
import { wordAfter } from '../wake-words.ts';
import { ageAt } from './age.ts';
import { carryCounted } from './carried.ts';
import { changesIn } from './change.ts';
import { countedAfter } from './counted.ts';
import { durationAt, joinsAsDuration } from './duration.ts';
import { type Hedge, hedgeOf } from './hedge.ts';
import { lapsesIn } from './lapse.ts';
import { joinsAsMeasure, measureAt } from './measure.ts';
import { joinsAsMoney, moneyAt } from './money.ts';
import { type Numeral, sticky } from './numeral.ts';
import { numeralsOf } from './numerals.ts';
import { ordinalAt } from './ordinal.ts';
import { percentAt } from './percent.ts';
import { rangeOf } from './range.ts';
import { partAt, ratioOf } from './ratio.ts';
import { figured, type Measured, type NumeralReader, signBefore } from './reading.ts';
import { temperatureAt } from './temperature.ts';

/** In order of trust: a sign or a unit right at the figure decides before its surroundings do, and what nothing else wants is a count. */
const KINDS: readonly NumeralReader[] = [
  percentAt,
  moneyAt,
  ordinalAt,
  temperatureAt,
  ageAt,
  durationAt,
  measureAt,
  partAt,
  countAt,
];

/** Everything that this folder reads as a quantity, in text order, without overlaps. */
export const readQuantities: Reader<QuantityClaim> = paragraph => {
  const { text } = paragraph;
  const numerals = numeralsOf(paragraph).flatMap(numeral => measuredAt(text, numeral) ?? []);
  const measured = [...numerals, ...wordedIn(paragraph)].sort((a, b) => a.start - b.start || b.end - a.end);
  return carryCounted(
    paragraph,
    joined(text, withoutOverlaps(measured)).map(found => claimOf(paragraph, found)),
  );
};

/** Quantities that are said without a numeral: "doubled", "weeklong", "for an hour". */
function wordedIn(paragraph: Paragraph): Measured[] {
  const changes = changesIn(paragraph).map(
    ({ start, end, factor }): Measured => ({
      type: 'change',
      amount: factor,
      place: 1,
      start,
      end,
      numeral: worded(start, end, factor),
    }),
  );
  const lapses = lapsesIn(paragraph).map(
    ({ start, end, amount, unit }): Measured => ({
      type: 'duration',
      amount,
      unit,
      place: 1,
      start,
      end,
      numeral: worded(start, end, amount),
    }),
  );
  return [...changes, ...lapses];
}

function worded(start: number, end: number, amount: number): Numeral {
  return { start, end, amount, place: 1, form: 'cardinal', digits: false };
}

function measuredAt(text: string, numeral: Numeral): Measured | undefined {
  for (const kind of KINDS) {
    const found = kind(text, numeral);
    if (found) return found;
  }
  return undefined;
}

/** A bare count. A letter that could be a unit (400m) makes it none unless people or things are counted in millions (5m users). */
function countAt(text: string, numeral: Numeral): Measured | undefined {
  const { suffix } = numeral;
  const sign = signBefore(text, numeral.start);
  if (!suffix) return { ...figured(numeral, sign.factor), type: 'count', start: sign.start, end: numeral.end, numeral };
  if (/^\s/u.test(suffix.text))
    return { ...figured(numeral, sign.factor), type: 'count', start: sign.start, end: numeral.end, numeral };
  if (suffix.text === 'm' && !sticky(/\s(?:[\p{L}-]+\s){0,2}?(?:people|\p{Ll}+[^s\W]s)\b/uy, text, suffix.end)) return undefined;
  const { amount, place } = figured(numeral, suffix.factor);
  return { amount: amount * sign.factor, place, type: 'count', start: sign.start, end: suffix.end, numeral };
}

function withoutOverlaps(found: readonly Measured[]): Measured[] {
  let end = 0;
  return found.filter(({ start, end: last, whole }) => {
    if (start < end) return false;
    end = Math.max(last, whole?.end ?? 0);
    return true;
  });
}

/** Neighbours that are one claim: sums in two coins, scores, ranges. */
function joined(text: string, found: readonly Measured[]): Measured[] {
  const result: Measured[] = [];
  for (const next of found) {
    const last = result.at(-1);
    const one = last && next.start - (last.whole?.end ?? last.end) <= 16 ? join(text, last, next) : undefined;
    if (one) result[result.length - 1] = one;
    else result.push(next);
  }
  return result;
}

function join(text: string, last: Measured, next: Measured): Measured | undefined {
  if (joinsAsMoney(text, last, next))
    return { ...last, amount: Number((last.amount + next.amount / 100).toFixed(2)), place: 0.01, end: next.end };
  return (
    joinsAsMeasure(text, last, next) ??
    joinsAsDuration(text, last, next) ??
    ratioOf(text, last, next) ??
    rangeOf(text, last, next)
  );
}

function claimOf(paragraph: Paragraph, found: Measured): QuantityClaim {
  const { text } = paragraph;
  const { start, end, type, unit, other, whole } = found;
  const after = whole?.end ?? end;
  const hedge = hedgeFor(text, found);
  const counted = countedAfter(paragraph, after, type === 'ordinal' ? 1 : found.amount);
  const per = perAfter(text, after);
  return shaped({
    kind: 'quantity',
    start,
    end,
    text: text.slice(start, end),
    sentence: sentenceAt(paragraph, start),
    type,
    value: figureOf(found, hedge),
    unit,
    other,
    per,
    hedge: hedge.span,
    counted,
    whole,
  });
}

function hedgeFor(text: string, found: Measured): Hedge {
  if (found.to !== undefined) return { bound: 'range', ...(found.hedge ? { span: found.hedge } : {}) };
  if (found.type === 'ordinal') return { bound: 'exact' };
  return hedgeOf(text, found.whole?.start ?? found.start, found.whole?.end ?? found.end);
}

function figureOf({ amount, to, place, vague }: Measured, { bound, stressed }: Hedge): Figure {
  return {
    amount,
    to,
    bound,
    place,
    vague,
    stressed,
  };
}

const PER =
  /(?:\s(?:a|an|per|each|every)\s|\s?\/\s?|-(?:a|per)-)(?<base>second|minute|hour|day|night|week|fortnight|month|quarter|year|decade|person|head|share|barrel|tonne|ton|ounce|gallon|litre|liter|mile|kilometre|kilometer|km|household|capita|pupil|student|unit|vote|ticket|game|match)\b/iuy;

/** The base of a rate: "$6.40 a month" → month. */
function perAfter(text: string, end: number): string | undefined {
  return PER_WORDS.has(wordAfter(text, end)) ? perBase(text, end) : undefined;
}

const PER_WORDS: ReadonlySet<string> = new Set(['a', 'an', 'per', 'each', 'every', '/']);

function perBase(text: string, end: number): string | undefined {
  return sticky(PER, text, end)?.groups?.base?.toLowerCase();
}

function sentenceAt({ sentences }: Paragraph, offset: number): number {
  const index = sentences.findLastIndex((sentence: Span) => sentence.start <= offset);
  return Math.max(0, index);
}
