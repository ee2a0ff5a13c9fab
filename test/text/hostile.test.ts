/**
 * Text that nobody writes, 100,000 characters on end: it is parsed, and every character is accounted for. There is no clock here: what is superlinear
 * makes this file take minutes instead of seconds (linear.test.ts of test/house looks at the regular expressions one by one).
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from '../../src/text/parse.ts';

const SIZE = 100_000;
const UNITS =
  'a|7|7,|1.|"|\'|“|(|[|]|[]|[a](|![|*|**a |_a |`|``a|~|>|> |> - |1. |- |\\|<|<a |<b>|<div>|<!--|<p>a\n|&amp;|&a|www.|a@b.c|U.S. |U.|...|?" |a\u0301|👩\u200d|\r\n|\r|-\n|a\n|---\na: b\n';

for (const format of ['plain', 'markdown', 'html'] as const) {
  test(`${format}: one thing again and again`, () => {
    for (const unit of UNITS.split('|')) {
      const text = unit.repeat(Math.ceil(SIZE / unit.length));
      const { paragraphs } = parse(text, format);
      for (const { start, end, sentences } of paragraphs)
        assert.ok(start >= 0 && end <= text.length && sentences.length > 0, JSON.stringify(unit));
    }
  });
}

test('a megabyte of prose on one line', () => {
  const sentence = 'The mayor of St. Ives said on Oct. 7 that 24 people, 3½ percent, had left for the U.S. ';
  const [paragraph] = parse(sentence.repeat(Math.ceil(1_000_000 / sentence.length)), 'plain').paragraphs;
  assert.equal(paragraph?.sentences.length, Math.ceil(1_000_000 / sentence.length));
});
