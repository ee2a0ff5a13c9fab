import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Article, partsOf } from '../../src/facts/article.ts';
import { isNotice } from '../../src/facts/boilerplate.ts';
import { publishedDay } from '../../src/facts/published.ts';

const PLAIN = `Skip to content
Home
World
Politics
Sport
Bridge to open in May, mayor says
By Ana Reyes and Tom Okafor
Published March 5, 2024, 4:12 p.m.
Share | Tweet | Email
The bridge over the Lune will open on May 4, the mayor, Greta Lind, said.
It cost about 24 million dollars.
Advertisement
Three workers were hurt.
Related stories
Ferry strike enters its second week
Council votes on parking fees
© 2024 The Lune Courier. All rights reserved.
Previous Post Next Post`;

const HTML = `<html><head><title>Bridge to open in May | The Lune Courier</title>
<meta property="og:title" content="Bridge to open in May">
<meta property="article:published_time" content="2024-03-05T16:12:00Z"></head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav>
<article><h1>Bridge to open in May</h1>
<p>The bridge over the Lune will open on May 4, the mayor, Greta Lind, said.</p>
<figure><img src="b.jpg"><figcaption>The bridge, 300 meters long, last week.</figcaption></figure>
<p>It cost about 24 million dollars.</p></article>
<aside><h2>Related</h2><a href="/f">Ferry strike enters its second week</a></aside>
<footer>© 2024 The Lune Courier</footer></body></html>`;

const MARKDOWN = `---
date: 2024-03-05
---
# Bridge to open in May

By Ana Reyes

The bridge over the Lune will open on May 4, the mayor, Greta Lind, said.

- It cost about 24 million dollars.
- Three workers were hurt.
`;

const article = (text: string, format: Article['format']): Article => ({ id: 'A', text, format });
const copyOf = (text: string, format: Article['format']): string[] =>
  partsOf(article(text, format)).copy.paragraphs.map(paragraph => `${paragraph.number} ${paragraph.text}`);

test('a saved page in plain text: copy only, numbered as in the page', () => {
  assert.deepEqual(copyOf(PLAIN, 'plain'), [
    '6 Bridge to open in May, mayor says',
    '10 The bridge over the Lune will open on May 4, the mayor, Greta Lind, said.',
    '11 It cost about 24 million dollars.',
    '13 Three workers were hurt.',
  ]);
});

test('headline, writers and day of a plain page', () => {
  const { title, byline, published } = partsOf(article(PLAIN, 'plain'));
  assert.deepEqual(
    { title, byline, published },
    {
      title: 'Bridge to open in May, mayor says',
      byline: ['Ana Reyes', 'Tom Okafor'],
      published: '2024-03-05',
    },
  );
});

test('HTML: the article, captions last', () => {
  assert.deepEqual(
    copyOf(HTML, 'html').map(line => line.replace(/^\d+ /u, '')),
    [
      'Bridge to open in May',
      'The bridge over the Lune will open on May 4, the mayor, Greta Lind, said.',
      'It cost about 24 million dollars.',
      'The bridge, 300 meters long, last week.',
    ],
  );
  const { title, published } = partsOf(article(HTML, 'html'));
  assert.deepEqual({ title, published }, { title: 'Bridge to open in May', published: '2024-03-05' });
});

test('Markdown: lists are copy, the byline is not', () => {
  assert.deepEqual(
    copyOf(MARKDOWN, 'markdown').map(line => line.replace(/^\d+ /u, '')),
    [
      'Bridge to open in May',
      'The bridge over the Lune will open on May 4, the mayor, Greta Lind, said.',
      'It cost about 24 million dollars.',
      'Three workers were hurt.',
    ],
  );
  const { title, byline, published } = partsOf(article(MARKDOWN, 'markdown'));
  assert.deepEqual(
    { title, byline, published },
    { title: 'Bridge to open in May', byline: ['Ana Reyes'], published: '2024-03-05' },
  );
});

test('what is given wins over what the page says', () => {
  const { title, published } = partsOf({ ...article(PLAIN, 'plain'), title: 'Ours', date: '2024-01-01' });
  assert.deepEqual({ title, published }, { title: 'Ours', published: '2024-01-01' });
});

test('a title given or found: the first line that is no sentence', () => {
  assert.equal(
    partsOf(article('A long dek that sums the story up.\nBridge to open\nIt cost a lot.', 'plain')).title,
    'Bridge to open',
  );
});

test('a page of entries of several days was not published on one of them, and the days are copy', () => {
  const { published, copy } = partsOf(
    article('Monday, March 4, 2024\nIt rained.\nTuesday, March 5, 2024\nIt rained again.', 'plain'),
  );
  assert.equal(published, undefined);
  assert.equal(copy.paragraphs.length, 4);
});

const NOTICES = [
  'Previous Post Next Post',
  'Share | Tweet | Email',
  'Printer Friendly Version',
  'Copyright 2024 The Courier',
  '© 2024 The Courier. All rights reserved.',
  'This material may not be published, broadcast, rewritten or redistributed. All rights reserved.',
  'We use cookies and similar methods. Accept all cookies',
  'Sign up for our newsletter',
  'Comments (12)',
  'Tags: bridge, mayor',
  'https://example.org/story',
  '* * *',
  'About us Contact us About Terms of Use',
];
const COPY = [
  'The mayor will share the cost.',
  'Police said next month they would print a report.',
  'Copyright law does not cover it.',
  'Register of deeds Ana Reyes resigned.',
  'About us and about them, he said.',
  'The copyright belongs to the author, a court ruled.',
  'Bridge to open in May',
  '20,170.',
  'Searchers found 12 people.',
  'Video showed the bridge falling.',
  'More than 100 people came.',
  'She accepted the cookies.',
];
for (const line of NOTICES) test(`no copy: ${line}`, () => assert.equal(isNotice(line), true));
for (const line of COPY) test(`copy: ${line}`, () => assert.equal(isNotice(line), false));

test('a list of fixtures is no menu, a list of short lines is', () => {
  assert.equal(copyOf('Lyon v Lille\nNice v Metz\nBrest v Nantes\nReims v Lens', 'plain').length, 4);
  assert.deepEqual(copyOf('Home\nWorld\nLocal weather\nLetters\nIt rained on the town all day.', 'plain'), [
    '5 It rained on the town all day.',
  ]);
});

const DAYS: readonly (readonly [string, string | undefined])[] = [
  ['Published March 5, 2024, 4:12 p.m.', '2024-03-05'],
  ['5 March 2024', '2024-03-05'],
  ['Updated Tue Sept. 3rd, 2024', '2024-09-03'],
  ['2024-03-05T16:12:00Z', '2024-03-05'],
  ['26.11.2004 16:43', '2004-11-26'],
  ['Feb. 30, 2024', undefined],
  ['03/05/2024', undefined],
  ['March 2024', undefined],
];
for (const [line, day] of DAYS) test(`day of “${line}”`, () => assert.equal(publishedDay(line), day));

test('a line of labels that might be cut in many ways is judged at once', () => {
  assert.equal(isNotice('about us '.repeat(40)), true);
  assert.equal(isNotice(`${'about us '.repeat(40)}!`), false);
});

test('no text throws, in any format', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('plain', 'markdown', 'html'), (text, format) => {
      const { copy } = partsOf({ id: 'A', text, format });
      assert.ok(copy.paragraphs.every(({ number }) => number >= 1));
    }),
  );
});
