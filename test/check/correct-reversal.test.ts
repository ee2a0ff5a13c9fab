import assert from 'node:assert/strict';
import { test } from 'node:test';
import { correctedVerb } from '../../src/check/correct-reversal.ts';
import { parsePlain } from '../../src/text/plain.ts';

/** Draft with the verb in [[ ]], the source's verb, and what is offered. */
const rows: readonly (readonly [marked: string, sourced: string, words: string | undefined])[] = [
  ['The company [[denied]] the warning.', 'did not deny', 'did not deny'],
  ['The council [[will]] close the harbor.', 'is expected to close', 'is expected to'],
  ['The pier [[will]] be rebuilt.', 'may be rebuilt', 'may'],
  ['[[Fewer]] than 1,300 boats sank.', 'More than', 'more than'],
  ['The insurer [[agreed to]] pay.', 'refused to pay', 'refused to'],
  ['The boats [[have not been]] sold.', 'have been sold', 'have been'],
  ['The boats [[can be]] used.', 'cannot be used', 'cannot be'],
  ['The boats [[have not]] sunk.', 'have been sunk', undefined],
  ['The mayor [[has not]] come.', 'has called come', undefined],
  ['There were [[more]] boats.', 'less than', undefined],
  ['The company had [[denied]] the warning.', 'did not deny', undefined],
  ['The company hadn’t [[denied]] the warning.', 'did not deny', undefined],
  ['The mayor has [[confirmed]] the loss.', 'has yet to confirm', 'has yet to confirm'],
  ['The mayor had [[confirmed]] the loss.', 'has yet to confirm', undefined],
  ['The mayor has [[confirmed]] the loss.', 'has yet to be confirmed', undefined],
  ['The mayor [[confirmed]] that the pier was closed.', 'denied', 'denied'],
  ['The board [[approved]] the ferry plan.', 'rejected', 'rejected'],
  ['The board [[agreed]] with the ferry plan.', 'rejected', undefined],
  ['The plan was [[approved]] by the board.', 'rejected', undefined],
  ['The board has [[approved]] the ferry plan.', 'rejected', undefined],
  ['The board [[approved]] the ferry plan.', 'has rejected', undefined],
  ['The board [[approved]] the ferry plan.', 'fell', undefined],
  ['The mayor [[has]] confirmed the loss.', 'has yet to confirm', undefined],
  ['The council [[will]] close the harbor.', 'wants to close', undefined],
];

for (const [marked, sourced, words] of rows) {
  test(`${marked} (${sourced}) → ${words ?? 'nothing'}`, () => {
    const [paragraph] = parsePlain(marked.replace('[[', '').replace(']]', '')).paragraphs;
    assert.ok(paragraph);
    const span = { start: marked.indexOf('[['), end: marked.indexOf(']]') - 2 };
    const offered = correctedVerb(paragraph, span, sourced).map(correction =>
      correction.kind === 'words' ? correction.words : '',
    );
    assert.deepEqual(offered, words === undefined ? [] : [words]);
  });
}
