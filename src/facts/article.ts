/** An article as it was saved: what of it is copy, and its headline, writers and day. Paragraph numbers are those of the article as it is. */
import type { Draft, Format, Paragraph } from '../text/paragraph.ts';
import { parse } from '../text/parse.ts';
import { withMarks } from '../text/windows-marks.ts';
import { copyLines, isNotice } from './boilerplate.ts';
import { originOf } from './origin.ts';
import { publishedDay } from './published.ts';

/** An article to draw facts from. */
export interface Article {
  /** Source id: evidence refers to it. */
  readonly id: string;
  readonly text: string;
  readonly format: Format;
  readonly title?: string;
  /** ISO day. */
  readonly date?: string;
  /** Path from the facts file's folder. */
  readonly file?: string;
  /** Of the file, as the caller has reckoned it. */
  readonly sha256?: string;
}

export interface ArticleParts {
  readonly title: string;
  readonly byline: readonly string[];
  readonly publisher?: string;
  /** ISO day: given, or found in the page. */
  readonly published?: string;
  /** The agency that it has the story from. */
  readonly via?: string;
  /** The article with its copy only: no menus, bars, notices, bylines or datelines. Numbers are the article's own. */
  readonly copy: Draft;
}

const BYLINE = /^(?:story |report |reporting |words )?by:? (?<names>\p{Lu}.{2,120})$/iu;
const NAME = /^\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:\p{Lu}[\p{L}\p{M}.'’-]*|de|van|von|der|al|bin|la|le|di|da)){1,4}$/u;
const MOST_TITLE_WORDS = 30;
const ANNOUNCED = /^.{0,60}\b(?:published|updated|posted|filed)\b|^\d{1,2}\.\d{1,2}\.\d{4}\b|^\d{4}-\d\d-\d\d\b/iu;
/** "LYON, France (AP) – March 5, 2024 – The …" */
const WIRE_DATELINE = /^\p{Lu}{3}[^.]{0,50}.{0,30}\d{4}\)?\s?[-–—]/u;
/** A dateline is no longer than this. */
const DATELINE = 90;
/** Bylines, datelines and headlines stand near the top. */
const TOP = 12;

/** Reads the page, not the story. */
export function partsOf(article: Article): ArticleParts {
  const draft = parse(withMarks(article.text), article.format);
  const kept = copyLines(draft.paragraphs);
  const lines = draft.paragraphs.filter((_, index) => kept[index]);
  const days = datelinesOf(draft.paragraphs);
  const published = article.date ?? publishedIn(draft, days);
  const credits = draft.paragraphs.filter(({ text }, index) => !kept[index] || isCredit(text));
  const via = originOf(
    [draft.front.author ?? '', ...credits.map(({ text }) => text)],
    lines.slice(0, TOP).map(({ text }) => text),
  );
  const seen = new Set<string>();
  const copy = lines.filter(({ text }) => !isByline(text) && !(days.length === 1 && isDateline(text)) && isNew(text, seen));
  // Captions go last: nobody who speaks in one goes on speaking in the next paragraph of the story.
  const paragraphs = [...copy.filter(line => !isCaption(line)), ...copy.filter(isCaption)];
  return {
    title: article.title ?? titleOf(draft, paragraphs),
    byline: [...new Set([...writersOf(draft), ...lines.slice(0, TOP).flatMap(line => namesIn(line.text))])],
    ...(draft.front.publisher ? { publisher: draft.front.publisher } : {}),
    ...(published ? { published } : {}),
    ...(via ? { via } : {}),
    copy: { ...draft, paragraphs },
  };
}

/** "By The Associated Press": a byline without a person. */
function isCredit(text: string): boolean {
  return text.length < DATELINE && /^(?:by|source:) /iu.test(text);
}

function isCaption({ role, landmarks }: Paragraph): boolean {
  return role === 'caption' || (landmarks?.includes('figure') ?? false);
}

function titleOf(draft: Draft, paragraphs: readonly Paragraph[]): string {
  const heading = paragraphs.find(({ role }) => role === 'headline') ?? paragraphs.find(({ role }) => role === 'heading');
  const page = draft.front.title;
  // A page's title often ends in the paper's name.
  if (heading && (!page || page.includes(heading.text))) return heading.text;
  if (page) return page;
  const top = paragraphs.slice(0, 4);
  const titleLike = top.find(
    line => !/[.!?]["”’']?$/u.test(line.text) && line.tokens.length <= MOST_TITLE_WORDS && !isNotice(line.text),
  );
  return (titleLike ?? top[0])?.text.slice(0, 200) ?? 'Untitled';
}

function writersOf({ front }: Draft): string[] {
  const named = front.byline ?? front.author ?? '';
  return namesIn(/^by\b/iu.test(named) ? named : `By ${named}`);
}

/** A page with entries of several days was not published on one of them. */
function publishedIn({ front, paragraphs }: Draft, days: readonly string[]): string | undefined {
  const said = publishedDay(front.date ?? front.published ?? '');
  if (said) return said;
  if (days.length > 0) return days.length === 1 ? days[0] : undefined;
  return paragraphs
    .slice(0, TOP)
    .filter(({ text }) => ANNOUNCED.test(text) || WIRE_DATELINE.test(text))
    .map(({ text }) => publishedDay(text.slice(0, DATELINE)))
    .find(day => day !== undefined);
}

/** Days of the lines that are a date and little else, each once. */
function datelinesOf(paragraphs: readonly Paragraph[]): string[] {
  return [...new Set(paragraphs.filter(({ text }) => isDateline(text)).flatMap(({ text }) => publishedDay(text) ?? []))];
}

/** A line that is a date and little else: "Published March 5, 2024, 4:12 p.m.", "5 March 2024", "LYON, March 5, 2024". */
function isDateline(text: string): boolean {
  return text.length <= DATELINE && publishedDay(text) !== undefined && leftOver(text) <= 2;
}

function leftOver(text: string): number {
  const rest = text
    .replaceAll(
      /\b(?:first |last )?(?:published|posted|updated|modified|filed|printed|created|on|at|by|date|time|edt|est|gmt|utc|cet|pst|pdt|et|a\.?m\.?|p\.?m\.?)(?!\p{L})/giu,
      ' ',
    )
    .replaceAll(
      /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)[a-z]{0,7}\b/giu,
      ' ',
    )
    .replaceAll(/[^\p{L}]+/gu, ' ')
    .trim();
  return rest === '' ? 0 : rest.split(' ').length;
}

function isByline(text: string): boolean {
  return namesIn(text).length > 0;
}

function namesIn(text: string): string[] {
  const names = BYLINE.exec(text.trim())?.groups?.names;
  if (!names) return [];
  const people = names
    .split(/,? and |, | & | \| /u)
    .map(name => name.trim().replace(/\.$/u, ''))
    .filter(name => NAME.test(name));
  return people;
}

function isNew(text: string, seen: Set<string>): boolean {
  const key = text.toLowerCase();
  if (seen.has(key)) return false;
  seen.add(key);
  return true;
}
