import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readSpeech } from '../../../src/claims/quotations/speech.ts';
import { parsePlain } from '../../../src/text/plain.ts';

/** Rows: what was said in {…}, its pieces in {…} each; then cue, polarity where it is not positive, and "mixed". Silent rows have no braces. */
const ROWS: readonly (readonly [row: string, read?: string])[] = [
  ['Ann Poe said {that the pier would be rebuilt}.', 'say'],
  ['Ann Poe said {the pier would be rebuilt}.', 'say'],
  ['{The pier would be rebuilt}, Ann Poe said.', 'say'],
  ['{The pier would be rebuilt}, said Ann Poe, the mayor.', 'say'],
  ['{The pier}, she said, {would be rebuilt within years}.', 'say'],
  ['{The pier is unsafe}, according to the mayor.', 'according to'],
  ['According to the mayor, {the pier is unsafe}.', 'according to'],
  ['She told reporters on Monday {that the pier was unsafe}.', 'tell'],
  ['She did not deny {that the pier was unsafe}.', 'deny declined'],
  ['She denied {that the pier was unsafe}.', 'deny negative'],
  ['She declined to say {whether the pier was unsafe}.', 'say declined'],
  ['The council has yet to confirm {that the pier is unsafe}.', 'confirm negative'],
  ['The council no longer says {that the pier is safe}.', 'say negative'],
  ['The council refused to say {who owned the pier}.', 'say negative'],
  ['The council never said {the pier was safe}.', 'say negative'],
  ['She called {the pier “a national treasure.”}', 'call mixed'],
  ['She said {the pier was “beyond repair” by then}.', 'say mixed'],
  ['She accused {him of selling the pier}.', 'accuse'],
  ['She urged {the council to rebuild the pier}, a sign of her resolve.', 'urge'],
  ['{The pier is unsafe}, as reported by the Times.', 'report'],
  ['{The pier will close}, Ann Poe told Reuters on Tuesday.', 'tell'],
  ['He pointed out {that the pier was safe}.', 'point out'],
  ['The council made clear {that the pier would stay}.', 'make clear'],
  ['One official mentioned {that the pier was sold}.', 'mention'],
  ['He vowed {to rebuild the pier}.', 'vow'],
  ['Even as she has said {the pier is safe}, her staff stay away.', 'say'],
  ['He reportedly said {that the pier was lost}.', 'say'],
  ['LEEDS (AP) — {The pier is unsafe}, the mayor said Monday.', 'say'],
  // silence
  ['“The pier is unsafe,” she said.'],
  ['She said, “The pier is unsafe.”'],
  ['On Monday, the mayor said, “We won.”'],
  ['The mayor told the story of the pier.'],
  ['She maintained a steady pace along the pier.'],
  ['The company reported a loss of $5 million.'],
  ['He added it to the list.'],
  ['She was told about the pier.'],
  ['The statement was read aloud.'],
  ['They call the pier home.'],
  ['The claim was false and the answer was wrong.'],
  ['The council announced the plan.'],
  ['Early reports indicate {that the pier is unsafe}.', 'indicate'],
  ['Three early reports that the pier was lost came in.'],
  ['It fell despite more exports and orders over the year.'],
  ['The state laws and the reports were old.'],
  ['The mayor praised the deal.'],
  ['He found the pier by chance.'],
  ['The mayor hopes to rebuild the pier.'],
  ['The pier, built in 1880, burned down.'],
  ['He wrote three books.'],
  ['She asked for the keys.'],
  ['The saying is old, and so is the pier.'],
  ['Nobody questioned the mayor.'],
  ['He stated his name.'],
  ['The police noted the time.'],
  ['When asked about the pier, the mayor left.'],
];

for (const [row, expected] of ROWS) {
  test(row, () => {
    const text = row.replace(/[{}]/gu, '');
    const [paragraph] = parsePlain(text).paragraphs;
    assert.ok(paragraph);
    const claims = readSpeech(paragraph, {});
    const spans = claims.flatMap(({ content, pieces }) => pieces ?? [content]).sort((a, b) => b.start - a.start);
    const marked = spans.reduce((so, { start, end }) => `${so.slice(0, start)}{${so.slice(start, end)}}${so.slice(end)}`, text);
    assert.equal(marked, row);
    const [claim] = claims;
    const read =
      claim &&
      [claim.cue.verb, claim.polarity !== 'positive' && claim.polarity, claim.mixed && 'mixed'].filter(Boolean).join(' ');
    assert.equal(read, expected);
  });
}

test('the hedge and the negation are part of the cue', () => {
  const [paragraph] = parsePlain('The mayor reportedly did not say that the pier was safe.').paragraphs;
  assert.ok(paragraph);
  const [claim] = readSpeech(paragraph, {});
  assert.equal(claim?.text, 'reportedly did not say');
  assert.equal(claim?.hedge && paragraph.text.slice(claim.hedge.start, claim.hedge.end), 'reportedly');
});

const soup = fc.array(
  fc.constantFrom(
    'said',
    'that',
    'Ann',
    'Poe',
    'he',
    'who',
    ',',
    '.',
    '“no,”',
    'and',
    'to',
    'declined',
    'according',
    'the',
    'pier',
    '—',
    '(',
    ')',
    'told',
    'asking',
    ';',
    'called',
  ),
  { maxLength: 60 },
);

test('content lies inside the paragraph and is not empty', () => {
  fc.assert(
    fc.property(soup, words => {
      for (const paragraph of parsePlain(words.join(' ')).paragraphs) {
        for (const { start, end, content, pieces, speaker } of readSpeech(paragraph, {})) {
          assert.ok(end > start && end <= paragraph.text.length);
          for (const span of [content, ...(pieces ?? []), ...(speaker?.mention ? [speaker.mention] : [])])
            assert.ok(span.end > span.start && span.end <= paragraph.text.length);
        }
      }
    }),
  );
});
