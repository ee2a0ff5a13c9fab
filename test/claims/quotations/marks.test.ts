import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { pairMarks } from '../../../src/claims/quotations/marks.ts';

/** Rows are prose with {…} round what stands between a pair of marks; {…~ where the closing mark is missing. */
const ROWS = [
  // quotations
  'He said, "{We lost.}" Then he left.',
  'He said, “{We lost.}” Then he left.',
  '"{Yes,}" she said. "{No.}"',
  '“{He told me, ‘We lost,’ and hung up,}” she said.',
  '"{He told me, \'We lost,\' and hung up,}" she said.',
  '‘{We lost,}’ he said.',
  '‘{The workers’ vote is theirs’ alone}’, she said.',
  "She said: '{It's the miners' money and it isn't yours}'.",
  '‘{He said “we lost” and left,}’ she said.',
  'They called it the ‘{people’s budget}’.',
  '“{The plan is dead~',
  'She said: ‘{We went home early~',
  "''{We lost,}'' he said.",
  '«{We lost}», he said.',
  '“{Is it 6\'2" or 6\'3"?}” he asked.',
  // silence
  "Rock 'n' roll isn't dead in the '90s, and 'tis true of the ’80s.",
  'The workers’ rights and the miners’ strike were the boss’s fault.',
  'He is 6\'2" tall and the bar is 5’ 10" long.',
  "It's John's and James' car.",
  'The owners’ and players’ unions met.',
  'A closing mark” that nothing opened.',
  'The dog’s, the cats’, the mice’s.',
  "Get 'em out of 'ere, said the ol' man.",
  'Nothing is quoted here.',
  'The O’Neill and D’Arcy families don’t agree.',
  "Students' unions, teachers' unions and nurses' unions marched.",
  'He ran 5′ 6″ past it.',
  '',
  'It was the summer of ’69 and he couldn’t stop dancin’ on the pier.',
  'Ma’am, y’all can’t park here.',
  'It is 1,000 feet, or 300 m, away.',
];

for (const row of ROWS) {
  test(row || '(empty)', () => {
    const text = row.replace(/[{}~]/gu, '');
    let marked = text;
    for (const { start, end, unclosed } of [...pairMarks(text)].reverse()) {
      marked = `${marked.slice(0, start)}{${marked.slice(start, end)}${unclosed ? '~' : '}'}${marked.slice(end)}`;
    }
    assert.equal(marked, row);
  });
}

const hostile = fc.array(fc.constantFrom('"', '“', '”', "'", '‘', '’', ' ', 'a', 'S', '.', ',', '(', '\u2028', '9', '«'), {
  maxLength: 60,
});

test('pairs lie inside the text, in order and apart', () => {
  fc.assert(
    fc.property(hostile, parts => {
      const text = parts.join('');
      let at = 0;
      for (const { start, end, outer } of pairMarks(text)) {
        assert.ok(outer.start >= at && start > outer.start && end > start && outer.end >= end && outer.end <= text.length);
        at = outer.end;
      }
    }),
  );
});
