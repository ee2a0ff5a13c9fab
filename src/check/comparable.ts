/** Which quantities can be compared at all, and in one unit. */
import type { Figure, QuantityClaim } from '../claims/claim.ts';

/** Units of one dimension with their size in the first one. Legal definitions (NIST SP 811); month and year as people count. */
const DIMENSIONS: readonly Readonly<Record<string, number>>[] = [
  {
    second: 1,
    minute: 60,
    hour: 3600,
    day: 86_400,
    week: 604_800,
    fortnight: 1_209_600,
    weekend: 172_800,
    month: 2_629_746,
    year: 31_556_952,
    decade: 315_569_520,
    century: 3_155_695_200,
  },
  {
    meter: 1,
    millimeter: 0.001,
    centimeter: 0.01,
    kilometer: 1000,
    inch: 0.0254,
    foot: 0.3048,
    yard: 0.9144,
    mile: 1609.344,
    'nautical mile': 1852,
  },
  {
    gram: 1,
    kilogram: 1000,
    milligram: 0.001,
    ounce: 28.349523125,
    pound: 453.59237,
    stone: 6350.29318,
    ton: 907_184.74,
    tonne: 1_000_000,
  },
  { liter: 1, milliliter: 0.001, gallon: 3.785411784, pint: 0.473176473, quart: 0.946352946, barrel: 158.987294928 },
  {
    'square meter': 1,
    'square kilometer': 1e6,
    'square mile': 2_589_988.11,
    'square foot': 0.09290304,
    acre: 4046.8564224,
    hectare: 10_000,
  },
  { 'meter per second': 1, 'kilometer per hour': 0.277777778, 'mile per hour': 0.44704, knot: 0.514444444 },
  { byte: 1, kilobyte: 1e3, megabyte: 1e6, gigabyte: 1e9, terabyte: 1e12 },
  { watt: 1, kilowatt: 1e3, megawatt: 1e6, gigawatt: 1e9 },
];

/** Names of money that several countries share, and whose money may be meant: "$5" may be "US$5" and "A$5". */
const SHARED_NAMES: Readonly<Record<string, string>> = {
  dollar: 'USD AUD CAD NZD HKD SGD TWD JMD ZWD',
  pound: 'GBP EGP LBP SYP SDG',
  krona: 'SEK ISK',
  krone: 'NOK DKK',
  peso: 'MXN ARS CLP COP PHP CUP UYU',
  franc: 'CHF XAF XOF',
  lira: 'TRY ITL',
  dinar: 'KWD BHD JOD IQD LYD TND DZD RSD',
  dirham: 'AED MAD',
  riyal: 'SAR QAR',
  rial: 'IRR OMR YER',
  shilling: 'KES UGX TZS SOS',
};

export interface Compared {
  readonly source: Figure;
  readonly draft: Figure;
  /** The same number in another unit or currency: "10 miles" for "10 kilometers". */
  readonly unitDiffers?: true;
}

/**
 * Two quantities in one unit, or undefined where a comparison says nothing: a count and a percentage, two currencies with different amounts.
 */
export function comparable(source: QuantityClaim, draft: QuantityClaim): Compared | undefined {
  if (source.type !== draft.type || source.per !== draft.per) return undefined;
  if (source.unit === draft.unit || isSameMoney(source, draft)) return { source: source.value, draft: draft.value };
  if (source.unit === undefined || draft.unit === undefined) return undefined;
  const factor = conversion(source.unit, draft.unit);
  const same = source.value.amount === draft.value.amount;
  if (factor === undefined)
    return same && kinUnits(source, draft) ? { source: source.value, draft: draft.value, unitDiffers: true } : undefined;
  if (same) return { source: source.value, draft: draft.value, unitDiffers: true };
  return { source: scaled(source.value, factor), draft: draft.value };
}

function isSameMoney(a: QuantityClaim, b: QuantityClaim): boolean {
  if (a.type !== 'money' || !a.unit || !b.unit) return false;
  return isShared(a.unit, b.unit) || isShared(b.unit, a.unit);
}

function isShared(name: string, code: string): boolean {
  return SHARED_NAMES[name]?.split(' ').includes(code) === true;
}

/** The amount in another unit; undefined where that is no unit of the same dimension. */
export function inUnit({ value, unit }: QuantityClaim, wanted: string | undefined): number | undefined {
  const factor = unit && wanted ? conversion(unit, wanted) : undefined;
  return factor === undefined ? undefined : value.amount * factor;
}

/** How many `to` are one `from`; undefined where they are of different dimensions. */
function conversion(from: string, to: string): number | undefined {
  for (const units of DIMENSIONS) {
    const [a, b] = [units[from], units[to]];
    if (a !== undefined && b !== undefined) return a / b;
  }
  return undefined;
}

/** Money in two currencies, percent and percentage points: never converted, but the same number with the other unit is a slip. */
function kinUnits({ type }: QuantityClaim, { value }: QuantityClaim): boolean {
  return (type === 'money' || type === 'percent') && value.amount !== 0;
}

/** A converted figure is as exact as its first two digits. */
function scaled(value: Figure, factor: number): Figure {
  const amount = value.amount * factor;
  const place = Math.max(value.place * factor, 10 ** Math.floor(Math.log10(Math.abs(amount) || 1) - 1));
  return {
    ...value,
    amount,
    place,
    ...(value.to === undefined ? {} : { to: value.to * factor }),
  };
}
