/** The day in a dateline or in a page's metadata. Words in, ISO day out; no clock. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ISO = /\b(?<year>(?:19|20)\d\d)-(?<month>\d\d)-(?<day>\d\d)(?!\d)/u;
const MONTH_FIRST =
  /\b(?<name>jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?\s{1,3}(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s{1,3}(?<year>(?:19|20)\d\d)\b/iu;
const DAY_FIRST =
  /\b(?<day>\d{1,2})(?:st|nd|rd|th)?\s{1,3}(?<name>jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?,?\s{1,3}(?<year>(?:19|20)\d\d)\b/iu;

/** Points between day, month and year are European: 26.11.2004. With slashes one cannot tell. */
const POINTS = /(?<![\d.])(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>(?:19|20)\d\d)(?!\d)/u;

/** The first full day (year, month, day) that a line gives, in ISO; undefined when there is none, or no such day. */
export function publishedDay(line: string): string | undefined {
  const groups = (ISO.exec(line) ?? MONTH_FIRST.exec(line) ?? DAY_FIRST.exec(line) ?? POINTS.exec(line))?.groups;
  if (!groups) return undefined;
  const month = groups.month ? Number(groups.month) : MONTHS.indexOf((groups.name ?? '').slice(0, 3).toLowerCase()) + 1;
  const time = new Date(Date.UTC(Number(groups.year), month - 1, Number(groups.day)));
  const real = time.getUTCMonth() === month - 1 && time.getUTCDate() === Number(groups.day);
  return real ? time.toISOString().slice(0, 10) : undefined;
}
