/** Breaks a facts file as JSON: values of another kind, fields gone, doubled, unknown or named like an object's own, lists in lists. */
import type { Chance } from './chance.ts';
import { sentence } from './prose.ts';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

const VALUES: readonly Json[] = [
  null,
  true,
  0,
  -1,
  24,
  1e308,
  -0.5,
  2 ** 60,
  '',
  ' ',
  'A',
  '24',
  'about 24',
  [],
  {},
  [[]],
  { about: 24 },
  { from: 30, to: 20 },
  { atLeast: 'x' },
  '\u202ex',
  '<b>x</b>',
  '../../secret.txt',
  '/etc/passwd',
  'C:\\x',
  'file:///x',
  '2023-02-30',
  'USD',
  'quantity',
  'quotation',
  'person',
  '=1+1',
  '\u001b[2J',
];
const NAMES = [
  '__proto__',
  'constructor',
  'toString',
  'id',
  'kind',
  'value',
  'evidence',
  'paragraph',
  'source',
  'checked',
  'extra',
  '',
  'facts',
  'hasOwnProperty',
];

/** The value after one to four changes somewhere in it. */
export function mutatedJson(value: Json, chance: Chance): Json {
  let result = value;
  for (let left = 1 + chance.below(4); left > 0; left -= 1) result = changed(result, chance, 6);
  return result;
}

function changed(value: Json, chance: Chance, depth: number): Json {
  if (typeof value !== 'object' || value === null || depth === 0 || chance.once(8)) return other(value, chance);
  if (isList(value)) {
    if (value.length === 0) return [chance.pick(VALUES)];
    const at = chance.below(value.length);
    const one = value[at] ?? null;
    if (chance.once(10)) return value.filter((_, index) => index !== at);
    if (chance.once(10)) return [...value, one];
    return value.map((member, index) => (index === at ? changed(member, chance, depth - 1) : member));
  }
  const entries = Object.entries(value);
  if (entries.length === 0 || chance.once(10)) return fromEntries([...entries, [chance.pick(NAMES), chance.pick(VALUES)]]);
  const at = chance.below(entries.length);
  if (chance.once(10)) return fromEntries(entries.filter((_, index) => index !== at));
  return fromEntries(entries.map(([name, member], index) => [name, index === at ? changed(member, chance, depth - 1) : member]));
}

/** `Object.fromEntries`, which makes an own field of `__proto__`. */
function fromEntries(entries: readonly (readonly [string, Json])[]): Json {
  return Object.fromEntries(entries);
}

function other(value: Json, chance: Chance): Json {
  if (typeof value === 'number' && chance.once(2)) return chance.pick([value + 1, -value, value * 1000, 0, value / 3]);
  if (typeof value === 'string' && chance.once(2))
    return chance.pick([sentence(chance), `${value}${value}`, value.toUpperCase(), value.slice(1)]);
  if (chance.once(40)) return nested(60 + chance.below(400));
  return chance.pick(VALUES);
}

function nested(depth: number): Json {
  let value: Json = 1;
  for (let left = depth; left > 0; left -= 1) value = left % 2 ? [value] : { about: value };
  return value;
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);
