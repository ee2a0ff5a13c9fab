import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseMarkdown } from '../../src/text/markdown.ts';

/** Draft → its copy, a paragraph an item; the role stands before the colon, `body` is left out. */
const ROWS: readonly (readonly [string, readonly string[]])[] = [
  ['**42** hostages', ['42 hostages']],
  ['un*believ*able [words](https://example.com "title") here', ['unbelievable words here']],
  ['# The *head* #', ['heading: The head']],
  ['Old head\n===\n\nOlder one\nin two lines\n---', ['heading: Old head', 'heading: Older one in two lines']],
  ['One\ntwo\n  three', ['One two three']],
  ['One  \ntwo\\\nthree', ['One\ntwo\nthree']],
  ['One\r\ntwo\r\n\r\nthree  \r\nfour', ['One two', 'three\nfour']],
  ['One\rtwo\r\rthree', ['One two', 'three']],
  ['\ufeffFirst words', ['First words']],
  ['> Quoted\n> words\nlazy', ['block-quote: Quoted words lazy']],
  ['- one\n- two\n  more\n\n3. three', ['item: one', 'item: two more', 'item: three']],
  ['- [x] done\n- [ ] to do', ['item: done', 'item: to do']],
  ['> - deep', ['item: deep']],
  ['| a | b |\n|---|---|\n| **c** | d \\| e |', ['cell: a', 'cell: b', 'cell: c', 'cell: d | e']],
  ['Tom &amp; Anne&nbsp;Lee&#8217;s 5 \\* 3', ['Tom & Anne\u00a0Lee’s 5 * 3']],
  ['AT&T and &nosuch; stay', ['AT&T and &nosuch; stay']],
  ['Run `rm 35` now', ['Run  now']],
  ['a`b`c', ['a c']],
  ['See https://example.com/35 and <https://example.com/36>, or www.example.com.', ['See  and , or .']],
  ['```\n35 men\n```\n\n    36 men\n\n~~~js\n37\n~~~', []],
  ['He saw <b>35</b><br>men <!-- 36 --> there', ['He saw 35\nmen  there']],
  ['It is ~~35~~ 36', ['It is  36']],
  ['Said so<sup>1</sup> on the 21<sup>st</sup>', ['Said so on the 21st']],
  ['A <code>35</code> b <del>36</del> c', ['A  b  c']],
  ['![The *mayor*](mayor.png "35")', ['caption: The mayor']],
  ['Before ![The mayor](mayor.png) after', ['Before  after', 'caption: The mayor']],
  ['[![The mayor](a.png)](https://example.com)', ['caption: The mayor']],
  ['“[The mayor] said [sic] so [ … ] today”', ['“[The mayor] said [sic] so [ … ] today”']],
  ['[the mayor][1] and [the aide][2]\n\n[1]: https://example.com', ['the mayor and [the aide][2]']],
  ['Said so.[^1]\n\n[^1]: In *May*.', ['Said so.', 'In May.']],
  ['<div>\nIn a *div* <b>of</b> 5 &amp; 6\n</div>', ['In a *div* of 5 & 6']],
  ['<figure><img src="a" alt="A man"><figcaption>The man</figcaption></figure>', ['caption: A man', 'caption: The man']],
  ['<script>\n35\n</script>\n\n<style>36</style>', []],
  ['<!-- 35\n36 --> after', ['after']],
  ['<!-- note --> The **mayor** left', ['The mayor left']],
  ['***\n\n---', []],
  ['', []],
  [' \n\t\n\u00a0', []],
  [
    '---\nheadline: "Five \\"men\\""\ndek: It\'s so\ndate: 2024-03-05\n---\nBody',
    ['headline: Five "men"', "dek: It's so", 'Body'],
  ],
  ['---\ntitle: >\n  Two\n  lines\nslug: 35-men\n---\n', ['headline: Two lines']],
  ['+++\ntitle = "Toml"\nweight = 35\n+++\nBody', ['headline: Toml', 'Body']],
  ['---\nNot front matter, just a rule above.\n---\nMore', ['heading: Not front matter, just a rule above.', 'More']],
  ['---\nopen: for ever', ['open: for ever']],
  ['👩‍👧 **Zoë** met 🇺🇸', ['👩‍👧 Zoë met 🇺🇸']],
];

for (const [draft, copy] of ROWS) {
  test(JSON.stringify(draft), () => {
    const { paragraphs } = parseMarkdown(draft);
    assert.deepEqual(
      paragraphs.map(({ role, text }) => (role === 'body' ? text : `${role}: ${text}`)),
      copy,
    );
    assert.deepEqual(
      paragraphs.map(paragraph => paragraph.number),
      copy.map((_, index) => index + 1),
    );
  });
}

/** The words of the copy → the words of the draft that `toDraft` gives. */
const WAYS_BACK: readonly (readonly [draft: string, copy: string, back: string])[] = [
  ['The **42** hostages', '42', '42'],
  ['The **42** hostages', '42 hostages', '42** hostages'],
  ['The **42** hostages', 'The 42', 'The **42'],
  ['The [press *secretary*](x.html) said', 'press secretary', 'press *secretary'],
  ['Tom &amp; Anne', '& A', '&amp; A'],
  ['Tom &amp; Anne', 'Tom &', 'Tom &amp;'],
  ['5 \\* 3', '*', '\\*'],
  ['> five\n> men', 'five men', 'five\n> men'],
  ['five  \r\nmen', 'five\nmen', 'five  \r\nmen'],
  ['\ufeff# Five', 'Five', 'Five'],
  ['---\ntitle: "A \\"B\\" C"\n---\nx', '"B"', '\\"B\\"'],
  ['<p>a &amp; <b>b</b></p>', '& b', '&amp; <b>b'],
  ['<!-- x --> The **42** men', '42', '42'],
  ['😀 &#128512; men', '😀 men', '&#128512; men'],
];

for (const [draft, copy, back] of WAYS_BACK) {
  test(`${JSON.stringify(copy)} stands in ${JSON.stringify(draft)}`, () => {
    const [paragraph] = parseMarkdown(draft).paragraphs;
    assert.ok(paragraph);
    const start = paragraph.text.lastIndexOf(copy);
    const { start: from, end: to } = paragraph.toDraft({ start, end: start + copy.length });
    assert.equal(draft.slice(from, to), back);
  });
}

test('an insertion goes in front of the word, behind its markup', () => {
  const [paragraph] = parseMarkdown('The **42** hostages').paragraphs;
  assert.deepEqual(paragraph?.toDraft({ start: 4, end: 4 }), { start: 6, end: 6 });
});

test('comments are kept with their places', () => {
  const draft = 'One <!-- a -->\n\n<!-- b -->\n\n<!-- c --> two\n\n`<!-- d -->`\n\n<div><!-- e --></div>';
  const { comments } = parseMarkdown(draft);
  assert.deepEqual(
    comments.map(({ text }) => text),
    ['a', 'b', 'c', 'e'],
  );
  for (const { start, end, text } of comments) assert.equal(draft.slice(start, end), `<!-- ${text} -->`);
});

test('all fields of the front matter are kept', () => {
  const { front } = parseMarkdown(
    '---\r\nHeadline: "A: b"\r\nfacts: [a, b]\r\nlist:\r\n  - x\r\n  - "y"\r\nmap:\r\n  inner: 1\r\nempty:\r\n---\r\nBody',
  );
  assert.deepEqual(front, { Headline: 'A: b', facts: '[a, b]', list: 'x, y', map: '', 'map.inner': '1', empty: '' });
});

test('brackets by the thousand are copy', () => {
  const [paragraph] = parseMarkdown('[a]('.repeat(5_000)).paragraphs;
  assert.equal(paragraph?.text.length, 20_000);
});
