/** Seasons: “summer 2004”, “last winter”, “the winter of 1978-79”. */
import type { DateParts } from '../claim.ts';
import { civil, numbersOf } from './calendar.ts';
import { yearAt } from './date-numbers.ts';
import { type Dated, type DateRule, from, type Words } from './dated.ts';
import { inYear, yearBehind } from './year-behind.ts';

type Season = NonNullable<DateParts['season']>;

export const SEASONS: ReadonlyMap<string, Season> = new Map([
  ['spring', 'spring'],
  ['summer', 'summer'],
  ['autumn', 'autumn'],
  ['fall', 'autumn'],
  ['winter', 'winter'],
]);

const THE_PRESENT: ReadonlySet<string> = new Set(['this', 'last', 'next']);

/** "summer 2004", "the summer of 2004", "last summer", "this fall", "in the spring". Leaves alone: the fall of Saigon, a spring in the floor. */
export const seasonDate: DateRule = (words, at) => {
  const shifted = THE_PRESENT.has(words[at]?.word ?? '') ? 1 : 0;
  const season = SEASONS.get(words[at + shifted]?.word ?? '');
  if (!season) return undefined;
  const next = at + shifted + 1;
  if (shifted) return nearSeason(words, at, season);
  const winter = season === 'winter' ? twoYearWinter(words, next) : undefined;
  if (winter) return winter;
  const dated = inYear(words, next, { season });
  if (dated) return dated;
  return isSeasonAlone(words, at, next)
    ? { next, parts: { season }, relative: true, when: () => undefined, exactly: () => undefined }
    : undefined;
};

/** "The winter of 1978-79": from December of the first year on. */
function twoYearWinter(words: Words, at: number): Dated | undefined {
  const year = yearAt(words, words[at]?.word === 'of' ? at + 1 : at);
  const [dash, second] = year ? [words[year.next], words[year.next + 1]] : [];
  if (!year || !dash || !/^[-–/]$/u.test(dash.text) || dash.gap || second?.kind !== 'digits' || second.gap) return undefined;
  if (Number(second.text) % 100 !== (year.value + 1) % 100 || !/^(?:\d\d|\d{4})$/u.test(second.text)) return undefined;
  const when: Dated['when'] = () => numbersOf({ season: 'winter', year: year.value + 1 });
  return { next: year.next + 2, parts: { year: year.value, season: 'winter' }, when };
}

function nearSeason(words: Words, at: number, season: Season): Dated | undefined {
  const word = words[at]?.word;
  if (words[at + 2]?.word === 'of' && !yearBehind(words, at + 2)) return undefined;
  const when = from(today => {
    const { year } = civil(today);
    const all = [-1, 0, 1, 2].flatMap(by => numbersOf({ season, year: year + by }) ?? []);
    const starts = all.filter((_, index) => index % 2 === 0);
    const ends = all.filter((_, index) => index % 2 === 1);
    const pick =
      word === 'last'
        ? ends.findLastIndex(end => end <= today)
        : word === 'next'
          ? starts.findIndex(start => start > today)
          : ends.findIndex(end => end > today);
    const [start, end] = [starts[pick], ends[pick]];
    return start === undefined || end === undefined ? undefined : [start, end];
  });
  return { next: at + 2, parts: { season }, relative: true, when };
}

const SEASON_LED = /^(?:in|during|over|since|until|till|by|throughout|late|early|mid)$/u;

function isSeasonAlone(words: Words, at: number, next: number): boolean {
  const before = words[at - 1];
  if (words[next]?.word === 'of') return false;
  const hyphen = before?.text === '-' ? 1 : 0;
  const lead = words[at - 1 - hyphen];
  if (lead?.word !== 'the') return SEASON_LED.test(lead?.word ?? '') && !isMetaphor(words, at);
  return (
    SEASON_LED.test(words[at - 2]?.word ?? '') &&
    !isMetaphor(words, at) &&
    !/\p{L}/u.test(words[next]?.gap ? (words[next]?.text ?? '') : '')
  );
}

/** "in fall", "in spring" are rarely the season in lower case without an article unless nothing nouny follows. */
const isMetaphor = (words: Words, at: number): boolean =>
  /^(?:in|out|apart|over|from)$/u.test(words[at + 1]?.word ?? '') && words[at]?.word === 'fall';
