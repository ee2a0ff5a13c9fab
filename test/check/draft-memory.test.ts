import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { against, checkDraft } from '../../src/check/against.ts';
import { draftMemory } from '../../src/check/draft-memory.ts';
import { parse } from '../../src/text/parse.ts';
import { draftOf, factsOf } from '../bench/copy.ts';

const FACTS = against('the week', [factsOf(60)]);
const START = draftOf(420);
/** What writers type and paste: letters, marks, whole sentences, paragraphs, markup. */
const TYPED = [
  ...[
    'a',
    ' ',
    '\n',
    '\n\n',
    '“',
    '”',
    '"',
    '7',
    '.',
    ',',
    '# ',
    '> ',
    '- ',
    '**',
    '<!-- second-source-ignore -->',
    '```\n',
    '[a]: ',
  ],
  ...[
    '\n\nMr. Bakker said so.\n\n',
    'Frank Bakker, the mayor of Ashby, ',
    ' About 589 children were immunised at Ashby. ',
    '“We waited,” she said. ',
  ],
];
const edit = fc.record({
  at: fc.nat(10_000),
  cut: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(200)),
  put: fc.constantFrom('', ...TYPED),
  steps: fc.nat(12),
});

test('after any sequence of edits the findings are those of a check without a memory', () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 8 }), edits => {
      const memory = draftMemory();
      let text = START;
      memory.check(memory.parse(text, 'markdown'), FACTS);
      for (const { at, cut, put, steps } of edits) {
        const start = at % (text.length + 1);
        text = text.slice(0, start) + put + text.slice(start + cut);
        const draft = memory.parse(text, 'markdown');
        const ahead = memory.ahead(draft, FACTS);
        for (let step = 0; step < steps; step++) ahead.next(); // the next edit may come at any time
        assert.deepEqual(plain(draft), plain(parse(text, 'markdown')));
        assert.deepEqual(plain(memory.check(draft, FACTS)), plain(checkDraft(parse(text, 'markdown'), FACTS)));
      }
    }),
    { numRuns: 25 },
  );
});

test('other facts, another answer', () => {
  const memory = draftMemory();
  const draft = memory.parse(START, 'markdown');
  memory.check(draft, FACTS);
  const none = against('nothing', []);
  assert.deepEqual(plain(memory.check(draft, none)), plain(checkDraft(draft, none)));
});

/** As it would be sent: two answers are the same when they say the same. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
