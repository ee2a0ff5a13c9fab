/** Sums of money. */
import { wordAfter, wordBefore } from '../wake-words.ts';
import { CODES, DOLLARS, NAMES, NATIONAL, PLURALS, SIGNS } from './currencies.ts';
import { type Numeral, sticky } from './numeral.ts';
import { figured, type Measured, type NumeralReader } from './reading.ts';

const SIGN = [...SIGNS.keys()].map(sign => sign.replace('$', '\\$')).join('|');
const COUNTRY = [...DOLLARS.keys()]
  .filter(letters => letters.length > 1)
  .sort((a, b) => b.length - a.length)
  .join('|');
const SIGN_BEFORE = new RegExp(
  `(?:(?<![\\p{L}'’.])(?:(?<country>${COUNTRY}|u\\.s\\.?|c)\\s?|(?<letter>[acjrsz])))?(?<sign>${SIGN})\\s?(?<minus>[-−])?$`,
  'iu',
);
const LOWER_CODES = 'usd|eur|gbp|jpy|inr|cad|aud|nzd|chf|cny|rmb|hkd|sgd';
const CODE_BEFORE = new RegExp(`(?<![\\p{L}])(?:(?<code>${[...CODES].join('|')}|${LOWER_CODES})|(?<rupees>[Rr]s\\.?))\\s?$`, 'u');
const RAND_BEFORE = /(?<![\p{L}])R\s?$/u;
const SIGN_AFTER = new RegExp(
  `\\s?(?<mega>[MkKB](?=USD|EUR|GBP))?(?:(?<country>[Uu][Ss])?(?<sign>${SIGN})|(?<code>${[...CODES].join('|')}|${LOWER_CODES})|(?<rupees>[Rr]s))(?![\\p{L}\\d])`,
  'uy',
);
const SYMBOLS = [...SIGNS.keys()];
const WORDED = [...[...CODES].map(code => code.toLowerCase()), ...LOWER_CODES.split('|'), 'rs'];
/** The last thing before a figure, and the first behind it, that can be the sign or code of a currency. */
const BEFORE: ReadonlySet<string> = new Set([...SYMBOLS.map(sign => sign.slice(-1)), ...WORDED, ...'.-−', 'r']);
const AFTER: ReadonlySet<string> = new Set([
  ...SYMBOLS.map(sign => sign.slice(0, 1)),
  ...WORDED,
  'us',
  ...['usd', 'eur', 'gbp'].flatMap(code => ['m', 'k', 'b'].map(mega => mega + code)),
]);
const NAME_LIST = [...NAMES.keys(), ...PLURALS.keys()].sort((a, b) => b.length - a.length).join('|');
const NAME_AFTER = new RegExp(
  `(?:\\s|-|(?<=\\d)(?=[a-z]))(?<nation>(?:\\p{L}[\\p{L}.]{1,12}\\s){0,2})(?<name>${NAME_LIST})(?<plural>s?)(?![\\p{L}])`,
  'iuy',
);
const SCALE_AFTER = /\s(?<scale>million|billion|trillion|crore|lakh|thousand)\b/iuy;
const SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  lakh: 1e5,
  million: 1e6,
  crore: 1e7,
  billion: 1e9,
  trillion: 1e12,
};
const PENCE = /(?<=\d)p\b(?![-.]\w)/uy;
const CENTS = /(?<=\d)[c¢](?![\p{L}\d/-])/uy;
/** Names that are ordinary words too: only after a figure with a scale or a nationality, or spelled in the plural where it is not a verb. */
const ORDINARY: ReadonlySet<string> = new Set([
  'won',
  'mark',
  'real',
  'sol',
  'rand',
  'lev',
  'leu',
  'dong',
  'buck',
  'penny',
  'sols',
  'marks',
  'lei',
  'lire',
]);

/**
 * Money: sign, code or name of a currency with a figure.
 *
 * - $1.2bn, US$1.4 million, Rs 31,000 crore → amount and currency, the sign and the scale inside the span
 * - 10 million Swedish kronor, 12-cent → likewise
 *
 * Leaves alone: pounds of weight ("drop 25 pounds": bare, small, without a price's words), "won" the verb, "400m" without a sign.
 */
export const moneyAt: NumeralReader = (text, numeral) => {
  if (numeral.form === 'ordinal') return undefined;
  return signed(text, numeral) ?? signedAfter(text, numeral) ?? named(text, numeral) ?? small(text, numeral);
};

function signed(text: string, numeral: Numeral): Measured | undefined {
  if (!BEFORE.has(wordBefore(text, numeral.start))) return undefined;
  const lead = text.slice(Math.max(0, numeral.start - 8), numeral.start);
  const sign = SIGN_BEFORE.exec(lead);
  const code = sign ? undefined : (CODE_BEFORE.exec(lead) ?? RAND_BEFORE.exec(lead));
  const found = sign ?? code;
  if (!found || isTaken(text, numeral.start - found[0].length, found[0])) return undefined;
  const unit = unitOf(found.groups ?? {}) ?? (found[0].trim() === 'R' ? 'ZAR' : undefined);
  if (!unit) return undefined;
  const minus = sign?.groups?.minus || /[\s(][-−]$/u.test(text.slice(0, numeral.start - found[0].length).slice(-2));
  const scaled = withSuffix(numeral);
  return {
    ...figured(scaled, minus ? -1 : 1),
    type: 'money',
    unit,
    start: numeral.start - found[0].length,
    end: scaled.end,
    numeral,
  };
}

/** "10 $ 30 cents", "3 CAD 3 cents": the sign belongs to the figure before it. */
function isTaken(text: string, start: number, sign: string): boolean {
  if (!/\s$/u.test(sign)) return false;
  return /(?<!\p{Sc}\s?[\d.,]{0,16})\d\s$/u.test(text.slice(Math.max(0, start - 20), start));
}

/** "$400m", "£23 bn", "$1.5T": after a sign a letter is a scale. */
function withSuffix(numeral: Numeral): Numeral {
  const { suffix } = numeral;
  if (!suffix) return numeral;
  return {
    ...numeral,
    end: suffix.end,
    amount: clean(numeral.amount * suffix.factor),
    place: clean(numeral.place * suffix.factor),
    digits: false,
  };
}

function clean(value: number): number {
  return Number(value.toPrecision(15));
}

function unitOf(groups: Readonly<Record<string, string | undefined>>): string | undefined {
  if (groups.rupees) return 'INR';
  if (groups.code) return /^rmb$/iu.test(groups.code) ? 'CNY' : groups.code.toUpperCase();
  const country = groups.country ?? groups.letter;
  if (groups.sign === '$' && country) return DOLLARS.get(country.toLowerCase().replaceAll('.', ''));
  return groups.sign ? SIGNS.get(groups.sign) : undefined;
}

function signedAfter(text: string, numeral: Numeral): Measured | undefined {
  const scaled = withSuffix(numeral);
  const after = AFTER.has(wordAfter(text, scaled.end)) ? sticky(SIGN_AFTER, text, scaled.end) : null;
  if (!after?.groups) return undefined;
  const unit = unitOf(after.groups);
  if (!unit) return undefined;
  const mega = { k: 1e3, K: 1e3, M: 1e6, B: 1e9 }[after.groups.mega ?? ''] ?? 1;
  const end = scaled.end + after[0].length;
  const scale = sticky(SCALE_AFTER, text, end);
  const factor = mega * (SCALES[scale?.groups?.scale?.toLowerCase() ?? ''] ?? 1);
  return { ...figured(scaled, factor), type: 'money', unit, start: numeral.start, end: end + (scale?.[0].length ?? 0), numeral };
}

const NAME_OPENINGS: ReadonlySet<string> = new Set(
  [...NAMES.keys(), ...PLURALS.keys()].map(name => wordAfter(name, 0)).flatMap(word => [word, `${word}s`]),
);
/** "of", two words of nationality, the name. */
const MOST_WORDS = 4;
const NEAR = 60;

/** Does one of the next words begin the name of a currency? */
function isNameNear(text: string, end: number): boolean {
  const near = text.slice(end, end + NEAR);
  let at = 0;
  for (let words = 0; words < MOST_WORDS && at < near.length; words++) {
    if (NAME_OPENINGS.has(wordAfter(near, at))) return true;
    at += 1;
    while (at < near.length && near.charCodeAt(at) > 32 && near.charCodeAt(at) !== 0xa0) at += 1;
  }
  return false;
}

function named(text: string, numeral: Numeral): Measured | undefined {
  const scaled = withSuffix(numeral);
  if (!isNameNear(text, scaled.end)) return undefined;
  const after = ofDollars(text, scaled) ?? sticky(NAME_AFTER, text, scaled.end);
  const groups = after?.groups;
  if (!after || !groups?.name) return undefined;
  const nation = (groups.nation ?? '').trim().toLowerCase();
  const name = singular(groups.name.toLowerCase());
  const unit = nation ? NATIONAL.get(`${nation} ${name}`) : NAMES.get(name);
  if (
    !unit ||
    (!nation &&
      !isMoney(text, numeral, {
        name: groups.name.toLowerCase(),
        plural: groups.plural ?? '',
        end: scaled.end + after[0].length,
      }))
  )
    return undefined;
  const joined = after[0].startsWith('-') && numeral.form === 'part';
  if (joined) return undefined;
  return { ...figured(scaled), type: 'money', unit, start: numeral.start, end: scaled.end + after[0].length, numeral };
}

/** "millions of dollars". */
const OF_NAME = new RegExp(
  `\\sof\\s(?<nation>(?:\\p{L}[\\p{L}.]{1,12}\\s){0,2})(?<name>${NAME_LIST})(?<plural>s?)(?![\\p{L}])`,
  'iuy',
);
function ofDollars(text: string, numeral: Numeral): RegExpExecArray | null {
  return numeral.form === 'vague' ? sticky(OF_NAME, text, numeral.end) : null;
}

function singular(name: string): string {
  return PLURALS.get(name) ?? name;
}

function isMoney(text: string, numeral: Numeral, { name, plural, end }: { name: string; plural: string; end: number }): boolean {
  if (ORDINARY.has(name))
    return name === 'won' || name === 'real' ? numeral.amount >= 1e6 : name === 'penny' || name === 'rand' || Boolean(plural);
  if (!/^pounds?$/.test(name)) return true;
  if (sticky(/\s(?:sterling|a (?:year|month|week|day)|per|in (?:cash|damages|fines?|costs|compensation))\b/iuy, text, end))
    return true;
  if (
    sticky(
      /\sof\s(?:lottery|public|taxpayers?|government|state|debts?|damage|aid|investment|savings|cash|money|funding|bonds|cuts|spending|sales|business)\b/iuy,
      text,
      end,
    )
  )
    return true;
  return isLarge(text, numeral) && !sticky(/\s(?:of\s\p{L}+|heavier|lighter|overweight)/iuy, text, end);
}

/** Pounds of a million or with that word ("half a million pounds") are money where nothing is weighed. */
export const isLarge = (text: string, { start, end, amount }: Numeral): boolean =>
  amount >= 1e6 || /illion/iu.test(text.slice(start, end));

/** "5p", "14.7c". */
function small(text: string, numeral: Numeral): Measured | undefined {
  if (!numeral.digits) return undefined;
  if (sticky(PENCE, text, numeral.end))
    return { ...figured(numeral), type: 'money', unit: 'penny', start: numeral.start, end: numeral.end + 1, numeral };
  if (sticky(CENTS, text, numeral.end))
    return { ...figured(numeral), type: 'money', unit: 'cent', start: numeral.start, end: numeral.end + 1, numeral };
  return undefined;
}

/** Dollars and cents that stand together: "$20 and 43c", "thirteen dollars forty-five cents". Read by quantity.ts as one sum. */
export function joinsAsMoney(text: string, whole: Measured, part: Measured): boolean {
  if (whole.type !== 'money' || part.type !== 'money' || (part.unit !== 'cent' && part.unit !== 'penny')) return false;
  return (
    whole.unit !== 'cent' &&
    whole.unit !== 'penny' &&
    part.amount < 100 &&
    /^\s(?:and\s)?$/iu.test(text.slice(whole.end, part.start))
  );
}
