/** Parts of a whole and scores: "two-thirds", "one in five", "7-2", "by 52 to 48". */
import { type Numeral, sticky } from './numeral.ts';
import { type Measured, type NumeralReader, signBefore } from './reading.ts';

const ODDS = /^\s(?:in|out of)\s(?:every\s)?$/iu;
const CONTEST =
  /\b(?:w[io]n|wins|winning|beat(?:en|ing|s)?|los[ts]|lose[sd]?|losing|defeat\w*|victor\w*|draw[ns]?|drew|tie[sd]?|vot\w+|rul\w+|scor\w+|lead|leads|led|leading|approv\w+|pass\w+|reject\w+|margin|split|decision|thrash\w*|trounc\w*|rout\w*|edg\w+|down|level\w*|goals?|season|match|game|final|series|set|sets|series|half-time|halftime|finish\w*|court|favou?r\w*|record)\b/iu;

/** "two-thirds", "half", "a third of": the part as a ratio of two whole numbers. */
export const partAt: NumeralReader = (text, numeral) => {
  if (numeral.form !== 'part' || !numeral.part) return undefined;
  const { count, of } = numeral.part;
  const sign = signBefore(text, numeral.start);
  return { type: 'ratio', amount: count * sign.factor, other: of, place: 1, start: sign.start, end: numeral.end, numeral };
};

/** Do these two neighbours make one ratio: "one in five", "7-2", "52 to 48"? */
export function ratioOf(text: string, first: Measured, second: Measured): Measured | undefined {
  if (first.type !== 'count' || second.type !== 'count' || !isWhole(first.numeral) || !isWhole(second.numeral)) return undefined;
  const gap = text.slice(first.end, second.start);
  const joined = { ...first, type: 'ratio' as const, other: second.amount, place: 1, end: second.end };
  if (ODDS.test(gap)) return isOdds(text, first, second, gap) ? joined : undefined;
  if (!isScore(text, first, second, gap)) return undefined;
  return joined;
}

/** "one in five", "nine out of 10": out of a round number; "51 out of 100 seats" are two counts. */
function isOdds(text: string, first: Measured, second: Measured, gap: string): boolean {
  if (second.amount <= first.amount || first.amount > 10) return false;
  if (/out/iu.test(gap)) return second.amount === 10 && !sticky(SEATS, text, second.end);
  return !sticky(MONTH_AFTER, text, second.end);
}
const SEATS = /\s(?:seats|matches|games|regions|states|members|points|marks?)\b/iuy;
const MONTH_AFTER = /\s(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/uy;

function isScore(text: string, { start, amount, numeral }: Measured, second: Measured, gap: string): boolean {
  // "The five - three from Kelda and two from Tollan - came home": a dash between words parts them.
  const dash = gap === ':' || (numeral.digits ? /^\s?[-–‑−]\s?$/u : /^[-–‑−]$/u).test(gap);
  const to = /^\sto\s$/iu.test(gap);
  if (!dash && !to) return false;
  const lead = text.slice(Math.max(0, start - 60), start);
  if (to && amount > second.amount && CARRIED.test(lead) && !sticky(COUNTED_AFTER, text, second.end)) return true;
  if (to)
    return (
      /\b(?:by|vote[sd]?|voting|ratio of|margin of|score of|odds of|\bof)\s(?:about\s|a margin of\s)?$/iu.test(lead) &&
      /\b(?:vot\w+|w[io]n|beat\w*|ratio|margin|scor\w+|odds|approv\w+|pass\w+|reject\w+|defeat\w*|favou?r\w*|rul\w+)\b/iu.test(
        lead,
      )
    );
  if (amount >= second.amount && amount < 1000) return true;
  return (
    second.amount < 1000 &&
    (CONTEST.test(lead) || CONTEST.test(text.slice(second.end, second.end + 24))) &&
    !sticky(/[\s-](?:years?|days?|months?|weeks?|hours?|minutes?|people|percent|%)/iuy, text, second.end)
  );
}

/** "carried 9 to 4", "the vote was 8 to 5", "votes of 8 to 5 and 10 to 3": higher first, and no change ("cut from 9 to 4"). */
const CARRIED =
  /\b(?:votes?|voted|carried|passed|approved|adopted|failed|rejected|w[io]n|beat|defeated|lost|trailed|led|score)\s(?:(?:was|is|of|by|it|this|him|her|them|narrowly|again)\s){0,3}(?:\d+ to \d+(?:,|,? and|,? then)\s){0,3}$/iu;
const COUNTED_AFTER =
  /\s?(?:[-%]|percent|per cent|(?!on|in|at|for|against|to|with|after|before|when|last|this|and|shortly|late|early|along)\p{Ll}{3,})/uy;

function isWhole({ amount, form }: Numeral): boolean {
  return form === 'cardinal' && Number.isInteger(amount);
}
