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
const NAMES = ['Frank Bakker', 'Bakker', 'Ms. Bakker', 'Ashby', 'the mayor', 'Hanna Okafor', 'she', 'he'];

/** One change of the text; numbers choose a place, whatever its length. `undo`: back to what it was so many edits ago. */
type Edit =
  | { readonly kind: 'type'; readonly at: number; readonly cut: number; readonly put: string }
  | {
      readonly kind: 'paragraph';
      readonly does: 'cut' | 'twice' | 'swap' | 'heading' | 'quote' | 'join';
      readonly at: number;
      readonly to: number;
    }
  | { readonly kind: 'name'; readonly at: number; readonly put: string }
  | { readonly kind: 'undo'; readonly by: number };

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({
    kind: fc.constant('type' as const),
    at: fc.nat(10_000),
    cut: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(200), fc.nat(2000)),
    put: fc.constantFrom('', ...TYPED),
  }),
  fc.record({
    kind: fc.constant('paragraph' as const),
    does: fc.constantFrom(
      'cut' as const,
      'twice' as const,
      'swap' as const,
      'heading' as const,
      'quote' as const,
      'join' as const,
    ),
    at: fc.nat(100),
    to: fc.nat(100),
  }),
  fc.record({ kind: fc.constant('name' as const), at: fc.nat(100), put: fc.constantFrom('', ...NAMES) }),
  fc.record({ kind: fc.constant('undo' as const), by: fc.integer({ min: 1, max: 4 }) }),
);

function edited(texts: readonly string[], change: Edit): string {
  const text = texts.at(-1) ?? '';
  if (change.kind === 'undo') return texts.at(-1 - change.by) ?? text;
  if (change.kind === 'type') {
    const start = change.at % (text.length + 1);
    return text.slice(0, start) + change.put + text.slice(start + change.cut);
  }
  if (change.kind === 'name') {
    const names = [...text.matchAll(/\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?/gu)];
    const name = names[change.at % Math.max(1, names.length)];
    return name ? text.slice(0, name.index) + change.put + text.slice(name.index + name[0].length) : text;
  }
  const blocks = text.split('\n\n');
  const at = change.at % blocks.length;
  const to = change.to % blocks.length;
  const [one = '', other = ''] = [blocks[at], blocks[to]];
  if (change.does === 'cut') blocks.splice(at, 1);
  else if (change.does === 'twice') blocks.splice(to, 0, one);
  else if (change.does === 'join') blocks.splice(at, 2, `${one} ${blocks[at + 1] ?? ''}`);
  else if (change.does === 'swap') [blocks[at], blocks[to]] = [other, one];
  else blocks[at] = `${change.does === 'heading' ? '## ' : '> '}${one}`;
  return blocks.join('\n\n');
}

test('after any sequence of edits the findings are those of a check without a memory', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(edit, fc.nat(12)), { minLength: 1, maxLength: 10 }), edits => {
      const memory = draftMemory();
      const texts = [START];
      memory.check(memory.parse(START, 'markdown'), FACTS);
      for (const [change, steps] of edits) {
        const text = edited(texts, change);
        texts.push(text);
        const draft = memory.parse(text, 'markdown');
        const ahead = memory.ahead(draft, FACTS);
        for (let step = 0; step < steps; step++) ahead.next(); // the next edit may come at any time
        if (steps % 4 === 3) continue; // and be all that is checked
        assert.deepEqual(plain(draft), plain(parse(text, 'markdown')));
        assert.deepEqual(plain(memory.check(draft, FACTS)), plain(checkDraft(parse(text, 'markdown'), FACTS)));
      }
    }),
    { numRuns: 30 },
  );
});

test('a letter typed in one paragraph leaves the findings of those before it as they are', () => {
  const memory = draftMemory();
  const first = memory.check(memory.parse(START, 'markdown'), FACTS);
  const end = START.trimEnd().length;
  const again = memory.check(memory.parse(`${START.slice(0, end)}s${START.slice(end)}`, 'markdown'), FACTS);
  const same = first.filter(finding => again.includes(finding));
  assert.ok(same.length > first.length * 0.8, `${same.length} of ${first.length}`);
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
