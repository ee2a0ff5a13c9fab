import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Testimonies } from '../../src/check/testimonies.ts';
import { draw } from '../../src/facts/draw.ts';
import { indexFacts } from '../../src/facts/fact-index.ts';
import { factsOf } from '../bench/copy.ts';

const ARTICLE = 'Storm\nThe ferry sank on Monday. Its captain, Greta Lind, swam ashore.\nNobody was hurt.';

test('a fact that somebody holds is the same one, however many were looked into since', () => {
  const testimonies = new Testimonies([indexFacts(factsOf(9000)).contexts]);
  const held = testimonies.at(7);
  for (let order = 100; order < 9000; order++) testimonies.at(order);
  assert.equal(testimonies.at(7), held);
  assert.equal(testimonies.at(7).claims[0], held.claims[0]);
});

test('sentences of an article know their neighbours, facts have none', () => {
  const drawn = draw([{ id: 'A', text: ARTICLE, format: 'plain' }]);
  const testimonies = new Testimonies([indexFacts(factsOf(3)).contexts, indexFacts(drawn).contexts]);
  const first = testimonies.size - testimonies.read.length;
  assert.deepEqual(
    testimonies.read.map(({ order }) => order),
    testimonies.read.map((_, index) => first + index),
  );
  assert.equal(testimonies.read[2]?.before, testimonies.read[1]);
  assert.equal(testimonies.read[1]?.after, testimonies.read[2]);
  assert.equal(testimonies.at(first).before, undefined);
  assert.deepEqual([testimonies.at(0).before, testimonies.at(0).after], [undefined, undefined]);
  assert.deepEqual([testimonies.isRead(first), testimonies.isRead(0)], [true, false]);
  assert.throws(() => testimonies.at(-1), RangeError);
});
