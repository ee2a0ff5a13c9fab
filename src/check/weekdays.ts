/** A weekday that is not the weekday of its date: "Friday, Oct. 7, 2023". No source is needed. */

import type { DateClaim } from '../claims/claim.ts';
import { weekdayOf } from '../claims/dates/calendar.ts';
import type { DraftSentence, Judgement } from './judgement.ts';

const NAMES = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

export function judgeWeekdays(sentence: DraftSentence): Judgement[] {
  return sentence.claims.flatMap(claim => (claim.kind === 'date' ? (judge(claim, sentence) ?? []) : []));
}

function judge(claim: DateClaim, sentence: DraftSentence): Judgement | undefined {
  const weekday = weekdayOf(claim.parts);
  const { weekdaySpan } = claim;
  if (weekday === undefined || claim.parts.weekday === undefined || weekday === claim.parts.weekday || !weekdaySpan)
    return undefined;
  const name = NAMES[weekday] ?? '';
  const rest = sentence.paragraph.text.slice(weekdaySpan.end, claim.end).replace(/^\W+/u, '');
  return {
    claim,
    at: sentence.at,
    verdict: 'conflict',
    code: 'date-conflict',
    span: weekdaySpan,
    bearing: [],
    message: `${rest} is a ${name}. Draft: ${NAMES[claim.parts.weekday] ?? ''}.`,
    corrections: [{ kind: 'words', words: name, span: weekdaySpan }],
    certain: false,
    why: { matched: [], compared: 'the calendar' },
  };
}
