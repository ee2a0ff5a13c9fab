/** An article as it was saved: what of it is copy, and its headline, writers and day. Paragraph numbers are those of the article as it is. */
import type { Draft, Format, Paragraph } from '../text/paragraph.ts';
import { parsePlain } from '../text/plain.ts';
import { copyLines, isNotice } from './boilerplate.ts';
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
  /** ISO day: given, or found in the page. */
  readonly published?: string;
  /** The article with its copy only: no menus, bars, notices, bylines or datelines. Numbers are the article's own. */
  readonly copy: Draft;
}

const BYLINE = /^(?:story |report |reporting |words )?by:? (?<names>\p{Lu}.{2,120})$/iu;
const NAME = /^\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:\p{Lu}[\p{L}\p{M}.'’-]*|de|van|von|der|al|bin|la|le|di|da)){1,4}$/u;
const MOST_TITLE_WORDS = 30;
/** Bylines, datelines and headlines stand near the top. */
const TOP = 12;

/** Reads the page, not the story. */
export function partsOf(article: Article): ArticleParts {
  const draft = parsePlain(article.text);
  const kept = copyLines(draft.paragraphs);
  const lines = draft.paragraphs.filter((_, index) => kept[index]);
  const byline = lines.slice(0, TOP).flatMap(line => namesIn(line.text));
  const published = article.date ?? publishedIn(draft, article);
  const seen = new Set<string>();
  const paragraphs = lines.filter(({ text }) => !isByline(text) && !isDateline(text) && isNew(text, seen));
  return {
    title: article.title ?? titleOf(draft, article, paragraphs),
    byline: [...new Set(byline)],
    ...(published ? { published } : {}),
    copy: { ...draft, paragraphs },
  };
}

function titleOf(draft: Draft, { text, format }: Article, paragraphs: readonly Paragraph[]): string {
  if (draft.front.title) return draft.front.title;
  const heading = paragraphs.find(({ role }) => role === 'headline' || role === 'heading');
  if (heading) return heading.text;
  const page = format === 'html' ? /<title[^>]{0,200}>(?<title>[^<]{1,300})/iu.exec(text)?.groups?.title?.trim() : undefined;
  if (page) return page;
  const top = paragraphs.slice(0, 4);
  const titleLike = top.find(
    line => !/[.!?]["”’']?$/u.test(line.text) && line.tokens.length <= MOST_TITLE_WORDS && !isNotice(line.text),
  );
  return (titleLike ?? top[0])?.text.slice(0, 200) ?? 'Untitled';
}

function publishedIn(draft: Draft, { text, format }: Article): string | undefined {
  const front = draft.front.date ?? draft.front.published;
  const meta = format === 'html' ? metaDay(text) : undefined;
  return (
    (front ? publishedDay(front) : undefined) ??
    meta ??
    draft.paragraphs
      .filter(
        ({ text: line }, index) => isDateline(line) || (index < TOP && /^.{0,60}\b(?:published|updated|posted)\b/iu.test(line)),
      )
      .map(({ text: line }) => publishedDay(line))
      .find(day => day !== undefined)
  );
}

const META =
  /(?:article:published_time|datePublished|"?date"?|DC\.date|pubdate|sailthru\.date|parsely-pub-date)["']?\s{0,5}(?:content=|:)\s{0,5}["'](?<day>\d{4}-\d{2}-\d{2})|<time[^>]{0,200}datetime=["'](?<time>\d{4}-\d{2}-\d{2})/iu;

function metaDay(html: string): string | undefined {
  const { day, time } = META.exec(html)?.groups ?? {};
  return publishedDay(day ?? time ?? '');
}

/** A line that is a date and little else: "Published March 5, 2024, 4:12 p.m.", "5 March 2024". */
function isDateline(text: string): boolean {
  return text.length <= 90 && publishedDay(text) !== undefined && leftOver(text) <= 2;
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
