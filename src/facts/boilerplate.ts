/**
 * What stands on a saved page beside the story: menus, share bars, notices, link lists. By the form of the line and by the closed set of
 * words that sites use, never by the story's matter.
 */

import type { Paragraph } from '../text/paragraph.ts';

/** Labels of buttons, menus and bars. A line that holds nothing else is no copy. Lower case. */
const LABELS = [
  'share|share this|share on facebook|share on twitter|share this (?:story|article|page|post)|tweet|facebook|twitter|x|email|e-mail|email this|print|whatsapp|linkedin|reddit|telegram|pinterest|instagram|youtube|tiktok|rss|copy link|link copied|save|bookmark|like|follow|follow us',
  'menu|home|search|sections?|navigation|skip to (?:main )?(?:content|navigation)|sign in|sign up|log in|login|log out|register|subscribe|subscribe now|donate|newsletters?|my account|close|open|more|back|top|back to top|next|previous|prev|next (?:post|story|article|page)|previous (?:post|story|article|page)',
  'advertisement|ad|ads|sponsored|sponsored content|promoted|paid content|advertise(?: with us)?|about us|about|contact|contact us|help|faq|careers|jobs|terms|terms of (?:use|service)|terms and conditions|privacy|privacy policy|cookie policy|cookies|sitemap|accessibility|legal|disclaimer|imprint',
  'read more|continue reading|keep reading|show more|load more|see more|view all|view comments|comments?(?: \\(\\d{1,5}\\))?|\\d{1,5} comments?|leave a (?:comment|reply)|post a comment|add a comment|reply|printer[- ]friendly(?: version)?|print (?:version|this|story|article)|text size|font size|listen|play|watch|video|photos?|gallery|live|breaking|opinion|world|business|sports?|technology|tech|science|health|arts|culture|weather|politics|entertainment|u\\.s\\.|us|uk|travel|style|food|markets|news',
].join('|');
/** A line of labels only: "Previous Post Next Post", "Share | Tweet | Email". */
const BAR = new RegExp(`^(?:(?:${LABELS})(?:$|[\\s|·•/>»«,<:]{1,6}))+$`, 'iu');

const NOTICES: readonly RegExp[] = [
  /^(?:copyright\b|©|\(c\) ?\d{4})/iu,
  /\ball rights reserved\b/iu,
  /\b(?:may|must) not be (?:reproduced|published, broadcast|republished|redistributed|rewritten)/iu,
  /\b(?:this (?:site|website|page)|we(?: and our partners)?) uses? cookies\b|\baccept (?:all )?cookies\b|\bcookie (?:policy|settings|preferences)\b/iu,
  /^(?:sign up|subscribe|register|click here|tap here|follow us|join us|download (?:the|our) app|enter your e-?mail)\b/iu,
  /^(?:share this|e-?mail this|print this|send this)\b/iu,
  /\b(?:javascript|your browser)\b.{0,60}\b(?:disabled|enabled?|support(?:ed)?|required)\b/iu,
  /^(?:filed under|tags?|topics?|categor(?:y|ies)|posted in|keywords?|labels?)\s?:/iu,
  /^(?:https?:\/\/|www\.)\S+$/iu,
];

/** Opens a list of other stories. */
const OTHER_STORIES =
  /^(?:related(?: (?:articles?|stories|coverage|news|links|topics|content|posts))?|more (?:on (?:this|the) (?:story|topic)|stories|news|from .{1,40}|coverage)|read (?:also|next|more)(?: (?:on|about) .{1,40})?|also (?:read|on .{1,30})|see also|you (?:may|might) (?:also )?(?:like|be interested in)|recommended(?: (?:for you|stories|reading))?|most (?:read|popular|viewed|shared)|trending(?: now)?|latest (?:news|stories|headlines)|top stories|editor['’]?s'? picks|around the web|in other news|what to read next|don['’]t miss|previous stories|elsewhere on .{1,40}|external links?)\s?:?$/iu;

const ENDED = /[.!?…:;”"’')\]]$/u;
const MOST_LINK_WORDS = 9;
/** So many short lines in a row, none of which ends like a sentence, are a menu or a list of links. */
const FEWEST_LINKS = 4;
/** A line longer than this is copy, whatever labels stand in it. */
const LONGEST_NOTICE = 400;

type Line = Pick<Paragraph, 'text' | 'role'>;

/** For each line: whether it is copy. What the mark-up calls a heading is no menu entry, however short. */
export function copyLines(lines: readonly Line[]): boolean[] {
  const copy = lines.map(({ text }) => !isNotice(text));
  dropRuns(lines, copy);
  dropOtherStories(lines, copy);
  return copy;
}

/** A notice, a bar of labels or a bare address. */
export function isNotice(text: string): boolean {
  const line = text.trim();
  if (line.length > LONGEST_NOTICE) return false;
  return BAR.test(line) || NOTICES.some(notice => notice.test(line)) || !/\p{L}{2}/u.test(line);
}

function dropRuns(lines: readonly Line[], copy: boolean[]): void {
  let run: number[] = [];
  const end = (): void => {
    if (run.length >= FEWEST_LINKS) for (const index of run) copy[index] = false;
    run = [];
  };
  for (const [index, { text, role }] of lines.entries()) {
    if (role !== 'heading' && role !== 'headline' && isLinkLike(text) && !/\p{N}/u.test(text)) run.push(index);
    else if (copy[index]) end();
  }
  end();
}

function dropOtherStories(lines: readonly Line[], copy: boolean[]): void {
  let others = false;
  for (const [index, { text }] of lines.entries()) {
    if (OTHER_STORIES.test(text.trim())) others = true;
    else if (others && !isLinkLike(text)) others = false;
    if (others) copy[index] = false;
  }
}

function isLinkLike(text: string): boolean {
  const line = text.trim();
  return !ENDED.test(line) && line.length < 120 && line.split(/\s+/u).length <= (OTHER_LINE.test(line) ? 2 : 1) * MOST_LINK_WORDS;
}

/** Headlines of other stories are longer than menu entries; they have capitals in most words. */
const OTHER_LINE = /^(?:[\p{Lu}\p{N}“"‘'][\S]{0,30}\s){3}/u;
