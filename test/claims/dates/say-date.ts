/** How the tables of dates say what was read. */
import type { DateClaim, DateParts } from '../../../src/claims/claim.ts';

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

function sayParts({ weekday, part, year, month, day, ...rest }: DateParts): string {
  const hasMonth = month !== undefined || day !== undefined;
  const numbers = [year ?? (hasMonth ? '-' : ''), month ?? (day === undefined ? '' : '-'), day ?? ''];
  const said = [
    weekday === undefined ? '' : (WEEKDAYS[weekday] ?? ''),
    part ?? '',
    numbers.join('/').replace(/\/+$/u, ''),
    ...Object.entries(rest).map(([name, value]) => `${name} ${value}`),
  ];
  return said.filter(word => word !== '').join(' ') || 'relative';
}

/** What was said: "since 1997", "Sat 2023/10/7", "late 2023". */
export const sayDate = ({ parts, to, mod }: DateClaim): string =>
  [mod, sayParts(parts), to && `to ${sayParts(to)}`].filter(Boolean).join(' ');

/** The days that are meant: "2023-10-07..2023-10-08". */
export const sayDays = ({ from, until }: DateClaim): string => (from === undefined ? 'unknown' : `${from}..${until}`);
