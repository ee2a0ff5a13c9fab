/** What a line says turned round by the story: `words ↔ what the story has`. A row without an end asks for silence. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { against } from '../../src/check/against.ts';
import { sentencesOf } from '../../src/check/draft-sentences.ts';
import { turnedIn } from '../../src/check/headline-outcome.ts';
import { read } from '../../src/claims/read.ts';
import { parse } from '../../src/text/parse.ts';

const COUNCIL = 'The council of Tollan rejected the plan for a bridge over the Ell on Monday.';

const ROWS: readonly (readonly [line: string, story: string, turned?: string])[] = [
  ['Council of Tollan approves plan for bridge over Ell', COUNCIL, 'approves ↔ rejected'],
  ['Harbor tolls at Port Ellery rise in May', 'The harbor tolls at Port Ellery will fall in May.', 'rise ↔ will fall'],
  ['Court in Tollan acquits Kelda Vane of theft', 'The court in Tollan convicted Kelda Vane of theft.', 'acquits ↔ convicted'],
  // the same, in the same or in other words
  ['Council of Tollan rejects plan for bridge over Ell', COUNCIL],
  ['Council of Tollan turns down plan for bridge over Ell', COUNCIL],
  // what somebody means to do
  ['Mayor in bid to approve plan for bridge over Ell', COUNCIL],
  // another thing
  ['Council of Tollan approves budget for schools', `The council of Tollan approved the budget for schools. ${COUNCIL}`],
  ['Fog rises over Port Ellery', 'The price of fish fell at the market of Tollan.'],
  // a story says these both ways
  ['Harbor master leaves the pier at Port Ellery', 'The harbor master stayed on the pier at Port Ellery.'],
  // no story
  ['Council of Tollan approves plan for bridge over Ell', 'The weather was fine.'],
];

for (const [line, story, turned] of ROWS)
  test(`${line} · ${story} → ${turned ?? '–'}`, () => {
    const { corpus } = against('', []);
    const [first, ...rest] = read(parse(`# ${line}\n\n${story}\n`, 'markdown')).paragraphs.map((reading, at) =>
      sentencesOf(reading, at, corpus),
    );
    const found = turnedIn(first ?? [], rest.flat());
    const text = first?.[0]?.paragraph.text ?? '';
    const said = found.map(
      ({ judgement: { claim, span = claim }, there }) => `${text.slice(span.start, span.end)} ↔ ${there.text}`,
    );
    assert.deepEqual([...new Set(said)], turned === undefined ? [] : [turned]); // two comparers may say the same
  });

test('the clash names the sentence of the story, also behind others, and again when it is asked again', () => {
  const { corpus } = against('', []);
  const sentences = read(
    parse(`# Council of Tollan approves plan for bridge over Ell\n\nFog lay on Tollan. ${COUNCIL}\n`, 'markdown'),
  ).paragraphs.flatMap((reading, at) => sentencesOf(reading, at, corpus));
  const [line, ...story] = sentences;
  assert.ok(line);
  for (const _ of ['first', 'again']) assert.equal(turnedIn([line], story)[0]?.sentence, story[1]);
});
