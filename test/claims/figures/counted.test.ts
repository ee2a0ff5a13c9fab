import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { QuantityClaim } from '../../../src/claims/claim.ts';
import { readQuantities } from '../../../src/claims/figures/quantity.ts';
import { parsePlain } from '../../../src/text/plain.ts';
import { reads } from '../../marked.ts';

/** Modifiers nearest first, then the head; + where it was carried over. */
function sayCounted({ counted }: QuantityClaim): string {
  return counted ? `${[...counted.modifiers, counted.head].join(' ')}${counted.carried ? '+' : ''}` : '–';
}

reads(readQuantities, sayCounted, [
  'About [[24|hostage]] hostages are alive and [[35|dead hostage+]] dead.',
  '[[One|israeli official]] Israeli official spoke to [[three|foreign young reporter]] young foreign reporters.',
  '[[22|officer]] officers and [[14|firefighter]] firefighters were hurt.',
  'Of the [[59|captive]] captives, [[24|alive captive+]] were alive.',
  'They freed [[12|sailor]] sailors, [[five|sailor+]] of them Greek.',
  'He won [[121|match]] of his [[147|match]] matches.',
  'The death toll rose to [[35|death toll]].',
  'The number of dead is [[35|dead]].',
  'A [[100|member]]-member council met.',
  'Turnout fell to [[36 percent|turnout]].',
  '[[36 percent|young voter]] of young voters stayed away.',
  'The blast left [[30|dead]] dead.',
  'The [[two|side]] sides met.',
  'They lost [[nine|life]] lives and [[two|bus]] buses.',
  '[[35|–]], he said, was too few.',
  'She met [[40|–]] in all.',
]);

test('counted spans lie in the text and hold the head', () => {
  const [paragraph] = parsePlain('At least 35 dead, 24 living hostages and 3 of them ill.').paragraphs;
  assert.ok(paragraph);
  for (const { counted } of readQuantities(paragraph, {})) {
    if (counted) assert.ok(counted.start >= 0 && counted.end <= paragraph.text.length && counted.end > counted.start);
  }
});
