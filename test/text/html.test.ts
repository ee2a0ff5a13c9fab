import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseHtml } from '../../src/text/html.ts';

const ROWS: readonly (readonly [string, readonly string[]])[] = [
  ['<h1>Head</h1><p>One <b>two</b>\n three</p><p>Four', ['heading: Head', 'One two three', 'Four']],
  ['<div>Loose <p>In p</p> after</div>', ['Loose', 'In p', 'after']],
  ['<p>a &amp; b&nbsp;c &#8220;d&#8221; &hellip;</p>', ['a & b\u00a0c “d” …']],
  ['<p>One<br>two</p>', ['One\ntwo']],
  ['<script>var a = "<p>no</p>"</script><style>p{}</style><p>yes</p><noscript>no</noscript>', ['yes']],
  ['<ul><li>One<li>Two</ul><blockquote><p>Q</p></blockquote>', ['item: One', 'item: Two', 'block-quote: Q']],
  ['<table><tr><td>1<td>2</table>', ['cell: 1', 'cell: 2']],
  ['<figure><img alt="no"><figcaption>Yes</figcaption></figure>', ['caption: Yes']],
  ['<p>a <code>b</code> c <del>d</del>e</p>', ['a  c e']],
  ['<!-- no --><p>yes<!-- no --></p>', ['yes']],
  ['<p>1 < 2 & 3 > 2</p>', ['1 < 2 & 3 > 2']],
  ['<p>unclosed <b>bold <a href="x', ['unclosed bold']],
  ['no tags', ['no tags']],
  ['<p> </p><div></div>', []],
  ['', []],
];

for (const [page, copy] of ROWS) {
  test(JSON.stringify(page), () => {
    const { paragraphs } = parseHtml(page);
    assert.deepEqual(
      paragraphs.map(({ role, text }) => (role === 'body' ? text : `${role}: ${text}`)),
      copy,
    );
    for (const paragraph of paragraphs) {
      for (const token of paragraph.tokens) {
        const { start, end } = paragraph.toDraft(token);
        if (token.kind === 'word') assert.equal(page.slice(start, end), token.text);
      }
    }
  });
}

test('a paragraph knows its landmarks and how much of it is links', () => {
  const { paragraphs } = parseHtml(
    '<nav><ul><li><a href="a">Home</a></ul></nav><main><article><header><p>By A</p></header><p>Half <a href="b">link</a></p></article></main>',
  );
  assert.deepEqual(
    paragraphs.map(({ text, landmarks, linkDensity }) => [text, landmarks?.join(' '), linkDensity]),
    [
      ['Home', 'nav', 1],
      ['By A', 'main article header', 0],
      ['Half link', 'main article', 4 / 9],
    ],
  );
});

const FRONTS: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['<head><title>Head\n | Site</title></head>', { title: 'Head | Site' }],
  ['<title>Head | Site</title><meta property="og:title" content="Head">', { title: 'Head' }],
  [
    '<meta name="Author" content="A. Lee"><meta property="article:published_time" content="2024-03-05T10:00Z">',
    { author: 'A. Lee', date: '2024-03-05T10:00Z' },
  ],
  ['<p class="post-byline">By A. Lee</p><time datetime="2024-03-05">March</time>', { date: '2024-03-05', byline: 'By A. Lee' }],
  [
    '<script type="application/ld+json">{"@graph":[{"@type":"WebSite"},{"headline":"H","datePublished":"2024-03-05","author":[{"name":"A"},{"name":"B"}]}]}</script>',
    { title: 'H', author: 'A, B', date: '2024-03-05' },
  ],
  ['<script type="application/ld+json">{"datePublished":</script>', {}],
  ['<p class="byliners-club">Text</p>', {}],
];

for (const [page, front] of FRONTS) test(`front of ${page}`, () => assert.deepEqual(parseHtml(page).front, front));
