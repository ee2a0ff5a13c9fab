/**
 * The draft against itself, one sentence at a time: sums, shares, changes in percent, periods and conversions that do not follow from the figures beside them.
 * Only where the words say that one figure comes of the others ("for a total of", "12 of 40, or 30 percent", "5 miles (8 km)"). No source is asked.
 */
import type { Claim, DateClaim, Figure, QuantityClaim } from '../claims/claim.ts';
import { arithmetic, follows, isPlain, wording } from './arithmetic.ts';
import { inUnit } from './comparable.ts';
import type { DraftSentence, Judgement } from './judgement.ts';
import { differences } from './own-differences.ts';

const TOTAL =
  /\b(?:(?:for|making|bringing|with|to|in) a (?:combined |grand )?total of|(?:bring(?:s|ing)?|brought) the total to|totall?ing|adding up to|which adds up to|or a total of)\s+(?:about |some |roughly |at least )?$/iu;
const IN_ALL = /^\s*(?:\p{L}+\s+){0,2}(?:in all|in total|altogether|all told)\b/iu;
/** "$5 million and $4 million, or [$9 million] between them": a figure of its own between commas, and no further item of the list. */
const BETWEEN_THEM = /^\s*(?:\p{L}+\s+){0,2}(?:between them|combined|together|taken together)\b/iu;
/** "31 on the one bank and 16 on the other, [47] between the two": the two figures before it. */
const OF_TWO = /^\s*(?:\p{L}+\s+){0,2}(?:between|in|for) the two\b(?! \p{L})/iu;
const COMMA = /, (?:about |some |roughly |nearly )?$/u;
const SET_OFF = /(?:,|–|—|\()\s+(?:or|that is|making|for|which is)\s+(?:about |some |roughly |nearly |a combined )?$/iu;
const SHARE_OF = /^\s+(?:out )?of (?:the |its |their |all |those |some |about )?$/iu;
const THAT_IS =
  /^(?:\s+[\p{L}-]+){0,3}\s*(?:,\s+or|\(|,|–|—|-)\s*(?:about |some |roughly |nearly |just |around |more than |almost )?$/iu;
/** "from 40 to 50, a rise of [25 percent]" */
const COMES_TO = /^,?\s+(?:or|up|down|a|an)\s+(?:\p{L}+ ){0,3}(?:of )?(?:about |nearly |some |almost |more than )?$/iu;
const RISE =
  /\b(?:rose|risen|rise|rises|rising|increased?|grew|grown|growth|climb(?:ed)?|jump(?:ed)?|gained|up|soared?|surged?)\b/iu;
const FALL = /\b(?:fell|fallen|falls?|dropped|drop|declined?|decreased?|shrank|down|cut|plunged?|slumped?|reduced)\b/iu;
/** A figure that was rounded before and after it was converted is this far off at most. */
const ROUNDED_TWICE = 0.15;
/** A total that is not near the sum is a total of something else. */
const FURTHEST_OFF = 0.4;

export function judgeOwnFigures(sentence: DraftSentence): Judgement[] {
  const figures = sentence.claims.filter((claim): claim is QuantityClaim => claim.kind === 'quantity');
  return [
    ...sums(sentence, figures),
    ...shares(sentence, figures),
    ...changes(sentence, figures),
    ...periods(sentence, figures),
    ...differences(sentence, figures),
    ...saidTwice(sentence, figures),
  ];
}

function sums(sentence: DraftSentence, figures: readonly QuantityClaim[]): Judgement[] {
  const { text } = sentence.paragraph;
  return figures.flatMap((total, index) => {
    const before = text.slice(Math.max(0, total.start - 60), total.start);
    const after = text.slice(total.end, total.end + 60);
    const isOfTwo = OF_TWO.test(after) && COMMA.test(before);
    if (!isOfTwo && !TOTAL.test(before) && !IN_ALL.test(after) && !(BETWEEN_THEM.test(after) && SET_OFF.test(before))) return [];
    const parts = figures
      .slice(0, index)
      .filter(part => part.type === total.type && part.unit === total.unit && isPlain(part.value))
      .slice(isOfTwo ? -2 : 0);
    if (parts.length < 2 || !isPlain(total.value)) return [];
    const sum = parts.reduce((all, { value }) => all + value.amount, 0);
    if (follows(sum, total.value) || anySubset(parts, total.value) || Math.abs(total.value.amount - sum) > FURTHEST_OFF * sum)
      return [];
    return [arithmetic(sentence, total, parts, sum, `${parts.map(part => part.text).join(' and ')} make ${wording(sum)}`)];
  });
}

function shares(sentence: DraftSentence, figures: readonly QuantityClaim[]): Judgement[] {
  const { text } = sentence.paragraph;
  return figures.flatMap((share, index) => {
    const [part, whole] = [figures[index - 2], figures[index - 1]];
    if (share.type !== 'percent' || share.unit !== 'percent' || part?.type !== 'count' || whole?.type !== 'count') return [];
    if (!SHARE_OF.test(text.slice(part.end, whole.start)) || !THAT_IS.test(text.slice(whole.end, share.start))) return [];
    if (!isPlain(part.value) || !isPlain(whole.value) || whole.value.amount === 0) return [];
    const percent = (100 * part.value.amount) / whole.value.amount;
    if (follows(percent, share.value)) return [];
    return [
      arithmetic(
        sentence,
        share,
        [part, whole],
        round(percent),
        `${part.text} of ${whole.text} is ${wording(round(percent))} percent`,
      ),
    ];
  });
}

const RELATIVE = /\b(?:who|which|whose|while|whereas|but)\b/iu;

function changes(sentence: DraftSentence, figures: readonly QuantityClaim[]): Judgement[] {
  const { text } = sentence.paragraph;
  return figures.flatMap((change, index) => {
    if (change.type !== 'percent' || change.unit !== 'percent') return [];
    for (const [from, to] of [
      [figures[index + 1], figures[index + 2]],
      [figures[index - 2], figures[index - 1]],
    ] as const) {
      if (to && to.end <= change.start && !COMES_TO.test(text.slice(to.end, change.start))) continue;
      if (!from || !to || from.type !== to.type || from.unit !== to.unit || from.type === 'percent' || from.value.amount === 0)
        continue;
      if (!isPlain(from.value) || !isPlain(to.value)) continue;
      const start = Math.min(change.start, from.start);
      const said = text.slice(Math.max(0, start - 60), Math.max(change.end, to.end));
      if (
        !/\bfrom\s+$/u.test(text.slice(Math.max(0, from.start - 8), from.start)) ||
        !/^(?:\s+[\p{L}-]+){0,3}\s+to\s+$/u.test(text.slice(from.end, to.start))
      )
        continue;
      // "24 percent for the League, which shrank from 30": the percentage is of the one, the change is of the other.
      if (RELATIVE.test(text.slice(Math.min(change.end, to.end), Math.max(change.start, from.start)))) continue;
      const percent = (100 * (to.value.amount - from.value.amount)) / from.value.amount;
      if (percent > 0 ? !RISE.test(said) : !FALL.test(said)) continue;
      if (follows(Math.abs(percent), change.value, 1.5)) continue;
      return [
        arithmetic(
          sentence,
          change,
          [from, to],
          round(Math.abs(percent)),
          `from ${from.text} to ${to.text} is ${wording(round(Math.abs(percent)))} percent`,
        ),
      ];
    }
    return [];
  });
}

/** "a 17-year rule, from 1973 to 1990": years against the years beside them. */
function periods(sentence: DraftSentence, figures: readonly QuantityClaim[]): Judgement[] {
  const ranges = sentence.claims.filter(
    (claim): claim is DateClaim => claim.kind === 'date' && claim.parts.year !== undefined && claim.to?.year !== undefined,
  );
  const [range] = ranges;
  if (!range || ranges.length > 1) return [];
  const length = (range.to?.year ?? 0) - (range.parts.year ?? 0);
  const durations = figures.filter(figure => figure.type === 'duration' && figure.unit === 'year' && isPlain(figure.value));
  const [duration] = durations;
  if (!duration || durations.length > 1 || length < 3) return [];
  const { amount } = duration.value;
  // A period may count its first and last year or not, and a writer may mean another one altogether: only near misses are judged.
  if (Math.abs(amount - length) <= 1 || Math.abs(amount - length) > FURTHEST_OFF * length || gap(sentence, duration, range) > 6)
    return [];
  return [arithmetic(sentence, duration, [range], length, `${range.text} is ${length} years`)];
}

/** "five miles ([8] km)": one length, weight or temperature in two units. Both may be rounded, so only what is far off is judged. */
function saidTwice(sentence: DraftSentence, figures: readonly QuantityClaim[]): Judgement[] {
  const { text } = sentence.paragraph;
  return figures.flatMap((first, index) => {
    const second = figures[index + 1];
    if (!second || first.type !== 'measure' || second.type !== 'measure' || first.unit === second.unit) return [];
    if (!isPlain(first.value) || !isPlain(second.value) || first.value.amount === 0) return [];
    const [from, to] = [(first.whole ?? first).end, (second.whole ?? second).end];
    if (!/^\s?[([]$/u.test(text.slice(from, second.start)) || !/^[)\]]/u.test(text.slice(to, to + 1))) return [];
    const converted = inUnit(first, second.unit);
    if (converted === undefined || Math.abs(second.value.amount - converted) <= ROUNDED_TWICE * converted + second.value.place)
      return [];
    const result = Number(converted.toPrecision(2));
    const words = text.slice(first.start, from);
    return [arithmetic(sentence, second, [first], result, `${words} is about ${wording(result)}${text.slice(second.end, to)}`)];
  });
}

function gap({ paragraph }: DraftSentence, a: Claim, b: Claim): number {
  const between = a.end <= b.start ? paragraph.text.slice(a.end, b.start) : paragraph.text.slice(b.end, a.start);
  return between.split(/\s+/u).filter(Boolean).length;
}

function anySubset(parts: readonly QuantityClaim[], total: Figure): boolean {
  if (parts.length < 3 || parts.length > 10) return false;
  for (let mask = 1; mask < 1 << parts.length; mask++) {
    const sum = parts.reduce((all, part, index) => all + (mask & (1 << index) ? part.value.amount : 0), 0);
    if (follows(sum, total)) return true;
  }
  return false;
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
