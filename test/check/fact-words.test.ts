import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { buildCorpus } from '../../src/check/corpus.ts';
import { FactWords } from '../../src/check/fact-words.ts';
import { indexFacts } from '../../src/facts/fact-index.ts';
import { PostingsBuilder } from '../../src/text/postings.ts';
import { tokenize } from '../../src/text/tokens.ts';
import { factsOf } from '../bench/copy.ts';

const PIECES = [
  ...[
    'ferry',
    'Ferry',
    'O’Brien',
    "Lind's",
    'hostages',
    'U.S.',
    'Ph.D.',
    'café',
    'cease',
    'fire',
    'mid',
    'A380s',
    '24',
    '1,200',
    '5th',
    'x',
    'Ünlü',
    'don’t',
  ],
  ...[' ', ' ', ' ', '-', '‑', '’', "'", '“', '. ', ', ', ' – ', '€', '…', '\u00ad', '日本'],
];

/** The words of one sentence, as the index has them. */
function wordsOf(text: string): Set<string> {
  const words = new FactWords(new PostingsBuilder(), new Map());
  words.begin();
  words.said(text);
  const { words: found } = words.done();
  return new Set([...found.words()].filter(word => !word.endsWith("'s") && found.count(found.numberOf(word)) > 0));
}

test('the words of a fact are those that its sentence will be divided into', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }), pieces => {
      const text = pieces.join('');
      const expected = tokenize(text).flatMap(({ kind, word }) => (kind === 'word' && !word.endsWith("'s") ? word : []));
      assert.deepEqual(wordsOf(text), new Set(expected), text);
    }),
    { numRuns: 2000 },
  );
});

const CASES: readonly (readonly [text: string, told: readonly string[], not: readonly string[]])[] = [
  ['The cease-fire held for weeks', ['ceasefir', 'held', 'week'], ['ceas', 'fire']],
  ['a cease fire on line four', ['ceasefir', 'onlin'], ['ceas', 'line', 'four']],
  ['mud-caked boots', ['mud', 'cake', 'boot'], []],
  ['captives freed last year', ['captiv', 'freed'], ['year', 'last']],
  ['years of drought', ['year', 'drought'], []],
  ['two million in October', [], ['two', 'million', 'octob']],
  ['They went and took it', [], ['went', 'took', 'thei']],
];
for (const [text, told, not] of CASES) {
  test(`what a fact is told by: ${text}`, () => {
    const stems = new PostingsBuilder();
    const words = new FactWords(stems, new Map());
    stems.begin();
    words.begin();
    words.said(text);
    const postings = stems.done();
    const has = (stem: string): boolean => postings.count(postings.numberOf(stem)) > 0;
    assert.deepEqual(
      told.filter(stem => !has(stem)),
      [],
    );
    assert.deepEqual(not.filter(has), []);
  });
}

test('facts that nobody has read are as telling as when they are read', () => {
  const corpus = buildCorpus([indexFacts(factsOf(120)).contexts]);
  for (let order = 0; order < corpus.size; order++) {
    const { stems, paragraph } = corpus.at(order);
    const indexed = [...corpus.stems.words()].filter(stem => corpus.stems.has(order, corpus.stems.numberOf(stem) ?? -1));
    assert.deepEqual(new Set(indexed), stems, paragraph.text);
  }
});
