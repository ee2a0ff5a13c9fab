/**
 * Pages saved from the web. Everything in the page is kept, with the landmarks it stands in and its link density:
 * what is the article and what is menu, advertisement or "read more" is for the caller to judge.
 */
import { htmlBlocks } from './html-blocks.ts';
import { renumbered } from './make-paragraph.ts';
import type { Draft } from './paragraph.ts';

/** Names of `meta` elements (name, property or itemprop) for each field of `front`, the better ones first. */
const META: Readonly<Record<string, readonly string[]>> = {
  title: ['og:title', 'headline', 'twitter:title', 'dc.title', 'parsely-title', 'sailthru.title'],
  author: ['author', 'article:author', 'byl', 'parsely-author', 'sailthru.author', 'dc.creator', 'cxenseparse:author'],
  date: [
    'article:published_time',
    'datepublished',
    'published_time',
    'pubdate',
    'publish-date',
    'publishdate',
    'parsely-pub-date',
    'sailthru.date',
    'dc.date.issued',
    'dc.date',
    'date',
  ],
  publisher: ['og:site_name', 'publisher', 'application-name', 'dc.publisher'],
  url: ['og:url', 'parsely-link'],
  description: ['og:description', 'description', 'twitter:description'],
};

const BYLINE = /(?:^|[\s_-])(?:byline|author-?name|authors?)(?:$|[\s_-])/iu;

/**
 * Parses HTML. Never throws. `front` has, where the page says so: `title`, `author`, `date` (as written), `publisher`, `url`,
 * `description` out of meta elements, JSON-LD and `title`, and `byline` as it is printed on the page.
 */
export function parseHtml(text: string): Draft {
  const found = new Map<string, string>();
  const keep = (name: string, value: unknown): void => {
    if (typeof value === 'string' && value.trim() !== '' && !found.has(name)) found.set(name, value.trim());
  };
  const { paragraphs, comments } = htmlBlocks(
    text,
    { start: text.startsWith('\ufeff') ? 1 : 0, end: text.length },
    {
      onElement: (name, attributes) => {
        if (name === 'meta')
          keep(`meta ${(attributes.property ?? attributes.name ?? attributes.itemprop ?? '').toLowerCase()}`, attributes.content);
        else if (name === 'link' && attributes.rel === 'canonical') keep('meta og:url', attributes.href);
        else if (name === 'time') keep('time', attributes.datetime);
      },
      onHiddenText: (name, words) => {
        if (name === 'title') keep('title', words.replace(/\s+/gu, ' '));
        else if (name === 'script' && words.includes('"datePublished"')) keepLinkedData(words, keep);
      },
      onParagraph: (paragraph, within) => {
        const isByline = within
          .slice(-3)
          .some(({ rel, itemprop, class: classes = '' }) => rel === 'author' || itemprop === 'author' || BYLINE.test(classes));
        if (isByline && paragraph.text.length < 200) keep('byline', paragraph.text);
      },
    },
  );
  return { text, format: 'html', paragraphs: renumbered(paragraphs), front: frontOf(found), comments };
}

function frontOf(found: ReadonlyMap<string, string>): Record<string, string> {
  const front = new Map<string, string>();
  for (const [field, names] of Object.entries(META)) {
    const value = [...names.map(name => `meta ${name}`), `data ${field}`, field === 'date' ? 'time' : field].flatMap(
      name => found.get(name) ?? [],
    )[0];
    if (value) front.set(field, value);
  }
  const byline = found.get('byline');
  if (byline) front.set('byline', byline);
  return Object.fromEntries(front);
}

/** schema.org data: what search engines read is often all that a page says about its date and author. */
function keepLinkedData(json: string, keep: (name: string, value: unknown) => void): void {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    return; // a page's mistake; its meta elements may still do
  }
  for (const thing of things(data)) {
    if (typeof thing.datePublished !== 'string') continue;
    keep('data date', thing.datePublished);
    keep('data title', thing.headline);
    keep('data author', namesOf(thing.author).join(', '));
    keep('data publisher', namesOf(thing.publisher)[0]);
  }
}

function things(data: unknown): Record<string, unknown>[] {
  if (Array.isArray(data)) return data.slice(0, 50).flatMap(item => (isObject(item) ? [item] : []));
  if (!isObject(data)) return [];
  return Array.isArray(data['@graph']) ? data['@graph'].slice(0, 50).filter(isObject) : [data];
}

function namesOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.slice(0, 20).flatMap(item => (Array.isArray(item) ? [] : namesOf(item)));
  return isObject(value) && typeof value.name === 'string' ? [value.name] : [];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
