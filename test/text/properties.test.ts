/** What must hold for any text: no exception, spans inside, a way back that is in order and exact. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { applyEdits } from '../../src/text/edits.ts';
import { linesOf } from '../../src/text/lines.ts';
import type { Draft, Format, Paragraph } from '../../src/text/paragraph.ts';
import { parse } from '../../src/text/parse.ts';

const PIECES =
  "* ** _ ` ``` ~~~ [ ] ( ) ![ ](x) <b> </b> <br> <!-- --> <div> </div> <p> </li> <script> </script> & &amp; &nbsp; &#128512; &nosuch; \\ \\* # ## > - + 1. | |-|-| --- === http://a.b www.a.b :// \" “ ” ‘ ’ ' . ! ? … ... U.S. Mr. 24 1,234.5 $ % ½ word Edan’s hostages' cease-fire 😀 👩‍👧 é e\u0301 \u00ad \u200b \ufeff \u00a0 [^1] [^1]: title:".split(
    ' ',
  );
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.constantFrom(' ', '\n', '\n\n', '\r\n', '  \n', '\t', '    ')), {
      maxLength: 60,
    })
    .map(parts => parts.join('')),
  fc
    .array(fc.constantFrom(...PIECES, '\n'), { maxLength: 30 })
    .map(parts => `---\ntitle: ${parts.join(' ')}\n---\n${parts.join(' ')}`),
);
const anyFormat = fc.constantFrom<Format>('markdown', 'plain', 'html');

function holds(property: (draft: Draft) => void): void {
  fc.assert(
    fc.property(anyText, anyFormat, (text, format) => property(parse(text, format))),
    { numRuns: 400, seed: 7 },
  );
}

test('paragraphs are numbered, in order, inside the text and not blank', () => {
  holds(({ text, paragraphs }) => {
    let before = 0;
    for (const [index, { number, start, end, text: words }] of paragraphs.entries()) {
      assert.equal(number, index + 1);
      assert.ok(start >= before && start <= end && end <= text.length, `${start}–${end}`);
      assert.equal(words.trim(), words);
      assert.notEqual(words, '');
      before = start;
    }
  });
});

test('tokens are in order, say what stands there, and lie in exactly one sentence', () => {
  holds(({ paragraphs }) => {
    for (const { text, tokens, sentences } of paragraphs) {
      let before = 0;
      for (const token of tokens) {
        assert.ok(token.start >= before && token.end > token.start && token.end <= text.length);
        assert.equal(text.slice(token.start, token.end), token.text);
        before = token.end;
      }
      let next = 0;
      let end = 0;
      for (const sentence of sentences) {
        assert.ok(sentence.start >= end && sentence.end > sentence.start && sentence.end <= text.length);
        assert.equal(sentence.first, next);
        for (const token of tokens.slice(sentence.first, sentence.last))
          assert.ok(token.start >= sentence.start && token.end <= sentence.end);
        next = sentence.last;
        end = sentence.end;
      }
      assert.equal(next, tokens.length);
    }
  });
});

test('the way back stays in the paragraph and keeps the order', () => {
  holds(({ paragraphs }) => {
    for (const paragraph of paragraphs) {
      let before = paragraph.start;
      for (let start = 0; start < paragraph.text.length; start++) {
        const span = paragraph.toDraft({ start, end: start + 1 });
        assert.ok(
          span.start >= before && span.end >= span.start && span.end <= paragraph.end,
          `${start} → ${span.start}–${span.end}`,
        );
        before = span.start;
      }
      for (const { start, end } of [...paragraph.tokens, ...paragraph.sentences]) {
        const span = paragraph.toDraft({ start, end });
        assert.equal(span.start, paragraph.toDraft({ start, end: start }).start);
        assert.equal(span.end, paragraph.toDraft({ start: end - 1, end }).end);
      }
    }
  });
});

test('plain text: the way back is exact', () => {
  fc.assert(
    fc.property(anyText, text => {
      for (const paragraph of parse(text, 'plain').paragraphs) assertExact(text, paragraph);
    }),
    { numRuns: 200, seed: 7 },
  );
});

test('Markdown: letters and digits of the copy are those of the draft', () => {
  fc.assert(
    fc.property(anyText, text => {
      for (const paragraph of parse(text, 'markdown').paragraphs) {
        for (const { start, end } of Array.from(paragraph.text.matchAll(/[a-z0-9]/giu), match => ({
          start: match.index,
          end: match.index + 1,
        }))) {
          const span = paragraph.toDraft({ start, end });
          const source = text.slice(span.start, span.end);
          assert.ok(source === paragraph.text.slice(start, end) || /^[&\\]/u.test(source), JSON.stringify(source));
        }
      }
    }),
    { numRuns: 400, seed: 7 },
  );
});

test('comments are where they say', () => {
  holds(({ text, comments }) => {
    for (const { start, end } of comments)
      assert.ok(start >= 0 && end > start && end <= text.length && text.startsWith('<', start));
  });
});

test('an offset comes back from its line and column', () => {
  fc.assert(
    fc.property(anyText, text => {
      const lines = linesOf(text);
      for (let offset = 0; offset <= text.length; offset++) {
        const back = lines.offsetAt(lines.positionAt(offset));
        assert.ok(back === offset || (text.slice(offset - 1, offset + 1) === '\r\n' && back === offset - 1));
      }
    }),
    { numRuns: 200, seed: 7 },
  );
});

test('edits that put the same words back change nothing', () => {
  fc.assert(
    fc.property(anyText, fc.array(fc.tuple(fc.nat(220), fc.nat(20)), { maxLength: 8 }), (text, spans) => {
      const edits = spans
        .map(([start, length]) => ({ start: Math.min(start, text.length), end: Math.min(start + length, text.length) }))
        .map(span => ({ ...span, text: text.slice(span.start, span.end) }));
      assert.equal(applyEdits(text, edits), text);
    }),
    { numRuns: 200, seed: 7 },
  );
});

function assertExact(text: string, paragraph: Paragraph): void {
  const { start, end } = paragraph.toDraft({ start: 0, end: paragraph.text.length });
  assert.equal(text.slice(start, end), paragraph.text);
  for (const token of paragraph.tokens) {
    const span = paragraph.toDraft(token);
    assert.equal(text.slice(span.start, span.end), token.text);
  }
}
