/**
 * What stands on a saved page beside the story: menus, share bars, notices, link lists. By the form of the line and by the closed set of
 * words that sites use, never by the story's matter.
 */

import type { Paragraph } from '../text/paragraph.ts';

/** Labels of buttons, menus and bars, in lower case, # for a number. A line that holds nothing else is no copy. */
const LABELS: ReadonlySet<string> = new Set(
  [
    'share|share this|share on facebook|share on twitter|share this story|share this article|share this page|share this post|tweet|facebook|twitter|x|email|e-mail|email this|e-mail this|email this article|e-mail this article|print|whatsapp|linkedin|reddit|telegram|pinterest|instagram|youtube|tiktok|rss|copy link|link copied|save|bookmark|like|follow|follow us',
    'menu|home|search|section|sections|navigation|skip to content|skip to main content|skip to navigation|sign in|sign up|log in|login|log out|register|subscribe|subscribe now|donate|newsletter|newsletters|my account|close|open|more|back|top|back to top|next|previous|prev|next post|next story|next article|next page|previous post|previous story|previous article|previous page',
    'advertisement|ad|ads|sponsored|sponsored content|promoted|paid content|advertise|advertise with us|about us|about|contact|contact us|help|faq|careers|jobs|terms|terms of use|terms of service|terms and conditions|privacy|privacy policy|cookie policy|cookies|sitemap|accessibility|legal|disclaimer|imprint',
    'read more|continue reading|keep reading|show more|load more|see more|view all|view comments|comment|comments|comments #|# comment|# comments|leave a comment|leave a reply|post a comment|add a comment|reply|printer friendly|printer friendly version|printer-friendly|printer-friendly version|print version|print this|print story|print article|print this story|print this article|text size|font size|listen|play|watch|video',
    'photo|photos|gallery|live|breaking|opinion|world|business|sport|sports|technology|tech|science|health|arts|culture|weather|politics|entertainment|u.s.|us|uk|travel|style|food|markets|news',
  ].flatMap(group => group.split('|')),
);
const LONGEST_LABEL = 4;
const BETWEEN_LABELS = /[\s|·•/>»«,<:()]+/u;

const NOTICES: readonly RegExp[] = [
  /^(?:copyright(?: ©| \(c\)| ?\d{4}| by\b|$)|©|\(c\) ?\d{4})/iu,
  /\ball rights reserved\b/iu,
  /\b(?:may|must) not be (?:reproduced|published, broadcast|republished|redistributed|rewritten)/iu,
  /\b(?:this (?:site|website|page)|we(?: and our partners)?) uses? cookies\b|\baccept (?:all )?cookies\b|\bcookie (?:policy|settings|preferences)\b/iu,
  /^(?:sign up|subscribe (?:now|to|for|today)|register (?:now|here|for|to)\b|click here|tap here|follow us|join us|download (?:the|our) app|enter your e-?mail)\b/iu,
  /^(?:share this|e-?mail this|print this|send this)\b/iu,
  /\b(?:javascript|your browser)\b.{0,60}\b(?:disabled|enabled?|support(?:ed)?|required)\b/iu,
  /^(?:filed under|tags?|topics?|categor(?:y|ies)|posted in|keywords?|labels?)\s?:/iu,
  /^(?:https?:\/\/|www\.)\S+$/iu,
];

/** Opens a list of other stories. */
const OTHER_STORIES =
  /^(?:related(?: (?:articles?|stories|coverage|news|links|topics|content|posts))?|more (?:on (?:this|the) (?:story|topic)|stories|news|from .{1,40}|coverage)|read (?:also|next|more)(?: (?:on|about) .{1,40})?|also (?:read|on .{1,30})|see also|you (?:may|might) (?:also )?(?:like|be interested in)|recommended(?: (?:for you|stories|reading))?|most (?:read|popular|viewed|shared)|trending(?: now)?|latest (?:news|stories|headlines)|top stories|editor['’]?s'? picks|around the web|in other news|what to read next|don['’]t miss|previous stories|elsewhere on .{1,40}|external links?)\s?:?$/iu;

const ENDED = /[.!?…:;”"’')\]]$/u;
/** Entries of a menu are shorter than headlines. */
const MOST_MENU_WORDS = 5;
const MOST_HEADLINE_WORDS = 18;
/** So many in a row are a menu, or at the foot of the page a list of other stories. */
const FEWEST_IN_A_ROW = 4;
/** A line longer than this is copy, whatever labels stand in it. */
const LONGEST_NOTICE = 400;
/** Who plays whom is no menu. */
const FIXTURE = /\svs?\.?\s/u;
/** Landmarks of a page that hold no copy. */
const APART: ReadonlySet<string> = new Set(['nav', 'footer', 'aside', 'form', 'button']);
/** A block that is nearly all links, and short, is a list of links. */
const LINKS = 0.6;
const MOST_LINK_TOKENS = 30;

type Line = Pick<Paragraph, 'text' | 'role' | 'tokens' | 'linkDensity' | 'landmarks'>;

/** For each line: whether it is copy. What the mark-up calls a heading is no menu entry, however short. */
export function copyLines(lines: readonly Line[]): boolean[] {
  const article = inArticle(lines);
  const copy = lines.map(line => !isNotice(line.text) && !isApart(line) && (!article || article(line)));
  dropRuns(lines, copy);
  dropOtherStories(lines, copy);
  return copy;
}

/** A notice, a bar of labels or a bare address. */
export function isNotice(text: string): boolean {
  const line = text.trim();
  if (line.length > LONGEST_NOTICE) return false;
  return isBar(line) || NOTICES.some(notice => notice.test(line)) || !/\p{L}{2}|\p{N}/u.test(line);
}

/** A line of labels only: "Previous Post Next Post", "Share | Tweet | Email". */
function isBar(line: string): boolean {
  const words = line
    .toLowerCase()
    .split(BETWEEN_LABELS)
    .filter(Boolean)
    .map(word => (/^\d{1,5}$/u.test(word) ? '#' : word));
  // ends[n]: the first n words are labels.
  const ends = [true];
  for (let end = 1; end <= words.length; end++) {
    const starts = Array.from({ length: Math.min(LONGEST_LABEL, end) }, (_, index) => end - 1 - index);
    ends[end] = starts.some(start => ends[start] && LABELS.has(words.slice(start, end).join(' ')));
  }
  return words.length > 0 && ends[words.length] === true;
}

function isApart({ landmarks = [], linkDensity = 0, tokens, role }: Line): boolean {
  if (landmarks.some(landmark => APART.has(landmark))) return true;
  return linkDensity > LINKS && tokens.length <= MOST_LINK_TOKENS && !isHeading(role);
}

/** Where most of the page's copy stands in one landmark, the rest is not the story. */
function inArticle(lines: readonly Line[]): ((line: Line) => boolean) | undefined {
  const copy = lines.filter(line => !isApart(line));
  const all = copy.reduce((sum, line) => sum + line.tokens.length, 0);
  for (const landmark of ['article', 'main']) {
    const within = copy.filter(line => line.landmarks?.includes(landmark)).reduce((sum, line) => sum + line.tokens.length, 0);
    if (within * 2 > all) return line => line.role === 'headline' || (line.landmarks?.includes(landmark) ?? false);
  }
  return undefined;
}

function isHeading(role: Paragraph['role']): boolean {
  return role === 'heading' || role === 'headline';
}

function dropRuns(lines: readonly Line[], copy: boolean[]): void {
  let menu: number[] = [];
  let foot: number[] = [];
  for (const [index, line] of lines.entries()) {
    const words = wordsOfLink(line);
    if (words > 0 && words <= MOST_MENU_WORDS) menu.push(index);
    else if (copy[index]) menu = dropped(menu, copy);
    if (words > 0) foot.push(index);
    else if (copy[index]) foot = [];
  }
  dropped(menu, copy);
  dropped(foot, copy);
}

function dropped(run: readonly number[], copy: boolean[]): number[] {
  if (run.length >= FEWEST_IN_A_ROW) for (const index of run) copy[index] = false;
  return [];
}

function dropOtherStories(lines: readonly Line[], copy: boolean[]): void {
  let others = false;
  for (const [index, line] of lines.entries()) {
    if (OTHER_STORIES.test(line.text.trim())) others = true;
    else if (others && wordsOfLink(line, true) === 0) others = false;
    if (others) copy[index] = false;
  }
}

/** How many words a line has that may be a link: short, not ended like a sentence, without figures; 0 for other lines. */
function wordsOfLink({ text, role }: Line, figures = false): number {
  const line = text.trim();
  if (isHeading(role) || ENDED.test(line) || FIXTURE.test(line) || (!figures && /\p{N}/u.test(line))) return 0;
  const words = line.split(/\s+/u).length;
  return words <= MOST_HEADLINE_WORDS ? words : 0;
}
