/** The agency that a page has its story from: two papers with one wire story are one origin, not two. */

const AGENCIES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:Associated Press|AP)\b/u, 'AP'],
  [/\bReuters\b/u, 'Reuters'],
  [/\b(?:Agence France-Presse|AFP)\b/u, 'AFP'],
  [/\b(?:Deutsche Presse-Agentur|dpa)\b/u, 'dpa'],
  [/\bUnited Press International\b|\bUPI\b/u, 'UPI'],
  [/\bPress Trust of India\b|\bPTI\b/u, 'PTI'],
  [/\bPA Media\b|\bPress Association\b/u, 'PA'],
  [/\bXinhua\b/u, 'Xinhua'],
  [/\bKyodo\b/u, 'Kyodo'],
  [/\bCanadian Press\b/u, 'The Canadian Press'],
];
/** "HAVNES, Norway (AP) –", "LYON, March 5 (Reuters) -": an agency in brackets before the dash that opens the story. */
const DATELINE = /^\p{Lu}[^()\n]{1,60}\((?<agency>[^()\n]{2,40})\)\s{0,2}[-–—]/u;
const CREDIT = /^(?:by |source: ?|from |copyright |© ?|\(c\) ?|the |\d{4} ){0,5}(?<agency>[^.\n]{2,60})/iu;

/**
 * The agency's short name, out of a dateline, a byline or a copyright line; undefined where none of them names one. That the story itself speaks of
 * an agency ("told Reuters") says nothing.
 *
 * @param credits bylines and notices of the page, @param copy its paragraphs of copy
 */
export function originOf(credits: readonly string[], copy: readonly string[]): string | undefined {
  const dateline = copy.map(text => DATELINE.exec(text)?.groups?.agency).find(agency => agency !== undefined);
  const named = [...(dateline ? [dateline] : []), ...credits.map(text => CREDIT.exec(text)?.groups?.agency ?? '')];
  return named.flatMap(words => AGENCIES.find(([pattern]) => pattern.test(words))?.[1] ?? [])[0];
}
