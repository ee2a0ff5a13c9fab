import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DATE_RULES } from '../../../src/claims/dates/date.ts';
import { DIGITS, longest, woken } from '../../../src/claims/dates/woken.ts';
import { plainWords } from '../../../src/claims/plain-words.ts';
import { chanceOf } from '../../fuzz/chance.ts';
import { mutated } from '../../fuzz/mutate.ts';
import { copy } from '../../fuzz/prose.ts';

/** Words of dates in any order: what the grammar of copy does not write, a rule may read. */
const PIECES =
  'the a an this last next my these of in on at to and from by between before after since until - / , . ’ 3 7 21 1998 2023 1990s 5th third second twenty-first two dozen few several couple Monday Sat. Oct. May march June week weekend weeks month quarter year years decade century days ago earlier later now present today tomorrow early mid late end middle turn start rest remainder spring fall winter Q3 H1 FY fiscal noughties seventies Christmas Eve Easter Sunday Labor Day V.E. New Year’s current coming half school calendar fortnight hence'.split(
    ' ',
  );

/** Texts that no rule was written for. */
function* texts(): Generator<string> {
  for (let at = 0; at < 400; at++) {
    const chance = chanceOf(7, at);
    yield Array.from({ length: 30 }, () => chance.pick(PIECES)).join(' ');
    yield mutated(copy(chance, 2).join(' '), chance, [PIECES.join(' ')]);
  }
}

test('a rule reads no date where nothing wakes it', () => {
  let found = 0;
  for (const text of texts()) {
    const words = plainWords({ text });
    words.forEach((word, at) => {
      const key = word.kind === 'digits' ? DIGITS : word.word;
      for (const { rule, by } of DATE_RULES) {
        if (!rule(words, at)) continue;
        found += 1;
        assert.ok(by === 'any' || by.has(key), `“${key}” should wake a rule: ${text.slice(word.start, word.start + 60)}`);
      }
    });
  }
  assert.ok(found > 1000);
});

test('the longest date wins, the first of two as long, and the answer for another text is not kept', () => {
  const [short, long] = [
    woken((_, at) => ({ next: at + 1, parts: { day: 1 } }), ['x']),
    woken((words, at) => (words.length > 1 ? { next: at + 2, parts: { day: 2 } } : undefined), ['x']),
  ];
  const { rule, by } = longest(short, short, long);
  assert.deepEqual(by, new Set(['x']));
  assert.equal(rule(plainWords({ text: 'x x' }), 0)?.parts.day, 2);
  assert.equal(rule(plainWords({ text: 'x' }), 0)?.parts.day, 1);
  assert.equal(rule(plainWords({ text: 'y x' }), 0), undefined);
});
