/** Decades: “the 1990s”, “the ’40s”, “the seventies”. */
import type { DateRule, Words } from './dated.ts';

const DECADES: ReadonlyMap<string, number> = new Map([
  ['noughties', 0],
  ['aughts', 0],
  ['tens', 10],
  ['twenties', 20],
  ['thirties', 30],
  ['forties', 40],
  ['fifties', 50],
  ['sixties', 60],
  ['seventies', 70],
  ['eighties', 80],
  ['nineties', 90],
]);

const HUNDREDS: ReadonlyMap<string, number> = new Map([
  ['seventeen', 1700],
  ['eighteen', 1800],
  ['nineteen', 1900],
  ['twenty', 2000],
]);

const QUOTES: ReadonlySet<string> = new Set("'’‘");

/** What a decade can begin with besides numbers. */
export const DECADE_OPENINGS: readonly string[] = [...DECADES.keys(), ...QUOTES];

/** After these a decade is an age or a temperature. */
const NOT_DECADE = /^(?:his|her|their|my|your|our|its|low|upper|high|lower)$/u;

/** "the 1990s", "80's", "the '40s", "the nineteen seventies", "the noughties". Leaves alone: in her 80s, highs in the 70s. */
export const decadeDate: DateRule = (words, at) => decadeInDigits(words, at) ?? decadeInWords(words, at);

const decadeInDigits: DateRule = (words, at) => {
  const quote = QUOTES.has(words[at]?.text ?? '') ? 1 : 0;
  const word = words[at + quote];
  if (word?.kind !== 'digits' || (quote === 1 && word.gap) || !/^(?:[12]\d\d0|\d0)$/u.test(word.text)) return undefined;
  const mark = words[at + quote + 1];
  const apostrophe = mark && !mark.gap && /^['’]$/u.test(mark.text) ? 1 : 0;
  const ending = words[at + quote + 1 + apostrophe];
  if (ending?.text !== 's' || ending.gap) return undefined;
  const next = at + quote + 2 + apostrophe;
  const value = Number(word.text);
  if (word.text.length === 4) return isGlued(words, at) ? undefined : { next, parts: { decade: value } };
  return isAge(words, at) ? undefined : { next, parts: { decade: century(value) + value } };
};

const isGlued = (words: Words, at: number): boolean => {
  const [before, word] = [words[at - 1], words[at]];
  return !!before && !word?.gap && /^[$£€.,\p{L}\d]$/u.test(before.text);
};

/** The century that is meant by two digits: up to the 2010s this one, from the 2020s on (mostly still spoken of as the 1920s) the last. */
const century = (decade: number): number => (decade < 20 ? 2000 : 1900);

const decadeInWords: DateRule = (words, at) => {
  const hundred = HUNDREDS.get(words[at]?.word ?? '');
  const start = hundred === undefined ? at : words[at + 1]?.text === '-' ? at + 2 : at + 1;
  const decade = DECADES.get(words[start]?.word ?? '');
  if (decade === undefined) return undefined;
  if (hundred !== undefined) return { next: start + 1, parts: { decade: hundred + decade } };
  if (words[at]?.word === 'tens' || words[at - 1]?.word !== 'the' || isAge(words, at)) return undefined;
  return { next: start + 1, parts: { decade: century(decade) + decade } };
};

const WEATHER = /^(?:temperatures?|degrees|highs?|lows?|fahrenheit|celsius|aged?|score|scored|mph|golf|shot)$/u;

function isAge(words: Words, at: number): boolean {
  const [before, second, third] = [words[at - 1], words[at - 2], words[at - 3]];
  if ([before, second, third].some(word => word && NOT_DECADE.test(word.word))) return true;
  if (isGlued(words, at) || before?.text === '$' || before?.text === '£') return true;
  return words.slice(Math.max(0, at - 10), at + 4).some(word => WEATHER.test(word.word));
}
