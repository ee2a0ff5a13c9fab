/** Durations that are said without a figure: "weeklong", "for an hour and a half", "all week". */
import type { Paragraph, Span } from '../../text/paragraph.ts';
import { plainWords, type Word } from '../plain-words.ts';
import { sticky } from './numeral.ts';

export interface Lapse extends Span {
  readonly amount: number;
  readonly unit: string;
}

const UNIT = 'second|minute|hour|day|night|week|weekend|fortnight|month|year|decade|century';
const LAPSE = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:(?<long>hour|day|night|week|month|year|decade|century)[-‑]?long|(?<article>an?|another|all|full|(?:the|an?)\\s(?:full|whole|entire)|half\\san?|half)[\\s-](?:(?:full|whole|entire|business|working)[\\s-])?(?<unit>${UNIT}))(?![\\p{L}\\p{N}'’-])`,
  'giu',
);
/** "a year" is a claim where something lasts it; elsewhere it is a rate ("$5 a year") or a manner of speaking. */
const LASTING =
  /(?:^|[^\p{L}])(?:for|within|in|under|lasting|lasts?|lasted|took|takes?|taking|spent|spend|spending|nearly|almost|about|around|over|than|least|just|only|after|stay(?:ed|ing)?|waited|served|jailed|wait|leave|left)\s(?:just\s|only\s|about\s|around\s|nearly\s|almost\s|over\s|(?:more|less) than\s|at least\s)?$/iu;
const AFTER =
  /\s(?:ago|earlier|later|before|after|from|hence|old|in advance|and (?:a|every|each)\s\p{L}+\sout)\b|\s(?:when|or two|to (?:remember|forget))\b/iuy;
const MORE = /\sand\s(?:\d{1,2}|[a-z]+)\s(?:seconds|minutes|hours|days|weeks|months)\b/iuy;
const HALF = /\sand\s(?:(?<half>(?:an?\s)?half)|a\s(?<quarter>quarter))\b/iuy;

const UNITS: ReadonlySet<string> = new Set(UNIT.split('|'));
const LONG: ReadonlySet<string> = new Set([...UNITS].map(unit => `${unit}long`));
/** Words before a unit, and after it, that may make a lapse of it. */
const LEADS: ReadonlySet<string> = new Set('a an another all full whole entire half business working'.split(' '));

/** Only a unit behind one of its leads, or with "long" behind it, wakes the pattern. */
function mayLapse(words: readonly Word[]): boolean {
  return words.some(({ word }, at) => {
    if (!UNITS.has(word)) return LONG.has(word);
    const [before, between] = [words[at - 1], words[at - 2]];
    if (LEADS.has((before?.text === '-' ? between : before)?.word ?? '')) return true;
    return (words[at + 1]?.kind === 'mark' ? words[at + 2] : words[at + 1])?.word === 'long';
  });
}

/**
 * Lapses of time of one unit, or one and a half.
 *
 * - a [weeklong] truce, for [an hour and a half], lasted [a month] → 1 week, 1.5 hours, 1 month
 *
 * Leaves alone: rates ($5 a year), points in time (a week ago, a month later).
 */
export function lapsesIn(paragraph: Pick<Paragraph, 'text'>): Lapse[] {
  const { text } = paragraph;
  if (!mayLapse(plainWords(paragraph))) return [];
  return [...text.matchAll(LAPSE)].flatMap(match => lapseOf(text, match) ?? []);
}

function lapseOf(text: string, { 0: words, index, groups }: RegExpExecArray): Lapse | undefined {
  if (groups?.long) return { start: index, end: index + words.length, amount: 1, unit: groups.long.toLowerCase() };
  const unit = groups?.unit?.toLowerCase();
  const article = groups?.article?.toLowerCase() ?? '';
  if (!unit) return undefined;
  const after = index + words.length;
  const half = article.startsWith('half') ? null : sticky(HALF, text, after);
  const end = after + (half?.[0].length ?? 0);
  if (sticky(AFTER, text, end)) return undefined;
  const lead = text.slice(Math.max(0, index - 32), index);
  const isWhole = /^(?:another|all|full|half)/.test(article) && (article !== 'all' || unit !== 'day');
  if (!half && !sticky(MORE, text, end) && !(article.startsWith('half') || LASTING.test(lead) || (isWhole && article !== 'half')))
    return undefined;
  const more = half?.groups?.half ? 0.5 : half ? 0.25 : 0;
  return { start: index, end, amount: article.startsWith('half') ? 0.5 : 1 + more, unit };
}
