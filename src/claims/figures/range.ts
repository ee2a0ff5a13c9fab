/** Two figures that are the ends of one range: "between 20 and 30", "20 to 30", "eight to 10 feet", "$3-4 million". */
import type { Measured } from './reading.ts';

const BETWEEN = /(?:^|[^\p{L}])(?<words>between|anywhere between|somewhere between)\s$/iu;
const FROM = /(?:^|[^\p{L}])from\s$/iu;
const BY = /(?:^|[^\p{L}])by\s(?:about\s|some\s|nearly\s|almost\s)?$/iu;
/** A change, not a range: "rose from 20 to 30". */
const CHANGED =
  /\b(?:rose|risen|rise|rises|rising|f[ae]ll(?:en|ing|s)?|grew|grow[ns]?|growing|drop\w*|increas\w*|decreas\w*|climb\w*|declin\w*|cut\w*|rais\w*|lower\w*|up|down|jump\w*|slump\w*|expand\w*|shrank|shr[iu]nk|reduc\w*|went|gone|go|moved?|chang\w*|slow\w*|edg\w+|slid\w*|soar\w*|surg\w*|plung\w*|narrow\w*|widen\w*)\b[^.;]{0,40}$/iu;

/** Joins two neighbours to a range; undefined where they are two claims. */
export function rangeOf(text: string, first: Measured, second: Measured): Measured | undefined {
  if (first.to !== undefined || second.to !== undefined || first.other !== undefined || second.other !== undefined)
    return undefined;
  const gap = text.slice(first.end, second.start);
  const lead = text.slice(Math.max(0, first.start - 60), first.start);
  const between = BETWEEN.exec(lead)?.groups?.words;
  const to = /^(?:\s?(?:to|[-–—‑~]|through)\s?|[-‑]\s(?:to|or)\s)$/iu.test(gap);
  if (!to && !(between && /^\sand\s$/iu.test(gap))) return undefined;
  if (gap.trim() === 'to' && (FROM.test(lead) || (BY.test(lead) && CHANGED.test(lead)))) return undefined;
  const kind = kindOf(first, second);
  if (!kind) return undefined;
  const scale = sharedScale(first, second);
  const low = first.amount * scale;
  if (low >= second.amount) return undefined;
  const words = between ?? undefined;
  const hedge = words ? { start: first.start - words.length - 1, end: first.start - 1 } : undefined;
  return {
    ...kind,
    amount: low,
    to: second.amount,
    place: Math.min(first.place * scale, second.place),
    start: first.start,
    end: second.end,
    ...(second.whole ? { whole: { start: first.start, end: second.whole.end } } : {}),
    ...(hedge ? { hedge } : {}),
    numeral: first.numeral,
  };
}

/** A bare first end takes the unit of the second; two units do not mix. */
function kindOf(first: Measured, second: Measured): Pick<Measured, 'type' | 'unit'> | undefined {
  if (first.type === 'ordinal' || second.type === 'ordinal') return undefined;
  if (first.type === second.type && first.unit === second.unit) return unitOf(first);
  if (first.type === 'count') return unitOf(second);
  if (second.type === 'count' && (first.type === 'money' || first.type === 'age')) return unitOf(first);
  return undefined;
}

function unitOf({ type, unit }: Measured): Pick<Measured, 'type' | 'unit'> {
  return unit ? { type, unit } : { type };
}

/** "3 to 4 million": the scale word is said once. */
function sharedScale(first: Measured, second: Measured): number {
  if (!first.numeral.digits && first.amount >= 100) return 1;
  const scale = [1e12, 1e9, 1e7, 1e6, 1e5, 1e3].find(size => second.amount >= size && !second.numeral.digits);
  if (!scale || first.amount >= 1000 || first.numeral.amount * scale >= second.amount) return 1;
  return scale;
}
