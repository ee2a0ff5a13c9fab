import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { QuotationClaim } from '../../../src/claims/claim.ts';
import { readQuotations } from '../../../src/claims/quotations/quotation.ts';
import { parsePlain } from '../../../src/text/plain.ts';
import { reads } from '../../marked.ts';

/** cue, then how the quotation stands: partial, unclosed, scare, title. */
const say = ({ cue, partial, unclosed, use }: QuotationClaim): string =>
  [cue?.verb, partial && 'partial', unclosed && 'unclosed', use].filter(Boolean).join(' ') || 'none';

reads(readQuotations, say, [
  // the span: no marks, no closing comma or full stop
  '“[[We will rebuild the pier|say]],” Ann Poe said.',
  '"[[We will rebuild the pier|say]]," Ann Poe said.',
  '‘[[We’ll rebuild the pier|say]]’, Ann Poe said.',
  'Ann Poe said: "[[We will rebuild the pier|say]]."',
  '“[[Is the pier safe?|ask]]” Ann Poe asked.',
  '“[[It was … unforgettable|say]],” he said.',
  '“[[He told me ‘never again’ and left|say]],” she said.',
  '“[[[The pier] will be rebuilt|say]],” she said.',
  // split, and several sentences
  '“[[The pier|say]],” she said, “[[will be rebuilt|say]].”',
  '“[[We will rebuild it|say]],” she said. “[[It will take years|none]].”',
  // the verb before it, not what the next sentence says
  'Ann Poe yelled “[[End it!|yell partial]]” Police said the woman was 21.',
  'Ann Poe yelled, “[[End it!|say]]” she said.',
  // fragments
  'The mayor called the pier “[[a national treasure|call partial]]” and left.',
  'She said the pier was “[[beyond repair|say partial]]”.',
  'The pier is “[[beyond repair|according to partial]]”, according to the mayor.',
  // goes on in the next paragraph
  '“[[We will rebuild it. It will take years|unclosed]].',
  // cues that are no verbs
  'In the words of the mayor, “[[we won|in the words of]]”.',
  'As Ann Poe put it, “[[we won|put it]].”',
  'Ann Poe: “[[We won|:]].”',
  'The paper quoted Ann Poe as saying the pier was “[[unsafe in any weather|say partial]]”.',
  '“[[It is late|scoff]],” scoffed Ann Poe. She texted: “[[I am safe|text]].”',
  // marks that quote nobody
  'She starred in the film “[[A Pier Too Far|partial title]]” in 1990.',
  'He read from his memoir, “[[The Long Pier|title]],” in Leeds.',
  'The so-called “[[reform|partial scare]]” of the pier cost millions.',
  // silence
  'The pier’s owners’ lawyers weren’t told, and it’s ’90s stock.',
  'The mayor said the pier would be rebuilt.',
  'He is 6\'2" tall.',
  'They sang rock ’n’ roll on the pier.',
  'The mayors’ talks with the miners’ union ended.',
  'A closing mark” alone.',
  'The empty marks “” and “…” hold nothing.',
  'Nobody’s pier is everybody’s pier.',
  'It cost £5, or $8, said nobody.',
  'Don’t walk on the pier, won’t you?',
  'The bosses’ car hit the boss’s car.',
  'The summer of ’69 wasn’t theirs.',
  'The 5\'10" goalkeeper and the 6\'1" striker met.',
  'O’Brien and D’Souza wouldn’t comment.',
  'The ladies’ and gentlemen’s singles were played.',
  'In ’08 the workers’ pay rose.',
  'The committee reported to the house.',
  'He asked for the keys to the pier.',
  'Ms. Poe told the truth.',
  'They call the pier home.',
  'She wrote the book on piers.',
  'The boys’ school closed.',
  'The mayor added sugar.',
]);

const speakers: readonly [text: string, mention: string, name: string][] = [
  ['“Yes,” said Ann Poe, the mayor.', 'Ann Poe', 'Ann Poe'],
  ['“Yes,” Ann Poe, the mayor of Paris, France, said.', 'Ann Poe, the mayor of Paris, France', 'Ann Poe'],
  ['The mayor, Ann Poe, who is 52, said: “Yes.”', 'The mayor, Ann Poe, who is 52', 'Ann Poe'],
  ['“Yes,” the mayor told reporters.', 'the mayor', 'the mayor'],
  ['“Yes,” a spokesman for the firm said.', 'a spokesman for the firm', 'a spokesman for the firm'],
  ['He rose and said: “Yes.”', 'He', 'He'],
  ['Ann Poe waved, adding: “Yes.”', 'Ann Poe', 'Ann Poe'],
  ['LEEDS (AP) — Ann Poe rose and said: “Yes.”', 'Ann Poe', 'Ann Poe'],
  ['An official who asked not to be named said: “Yes.”', 'An official', 'An official'],
  ['“Yes,” Mr. Poe (no relation) said.', 'Mr. Poe (no relation)', 'Mr. Poe'],
  ['On Monday, Ann Poe said, “Yes.”', 'Ann Poe', 'Ann Poe'],
];
for (const [text, mention, name] of speakers) {
  test(`speaker: ${text}`, () => {
    const [paragraph] = parsePlain(text).paragraphs;
    assert.ok(paragraph);
    const speaker = readQuotations(paragraph, {})[0]?.speaker;
    const words = (span?: { start: number; end: number }) => span && text.slice(span.start, span.end);
    assert.deepEqual([words(speaker?.mention), words(speaker?.nameSpan)], [mention, name]);
  });
}

const soup = fc.array(
  fc.constantFrom(
    '“',
    '”',
    '"',
    "'",
    '’',
    'said',
    ' he ',
    ', ',
    '. ',
    'Ann Poe',
    ' who ',
    '(',
    ')',
    ': ',
    ' and ',
    'that ',
    '- ',
    'saying ',
    '🙂',
  ),
  { maxLength: 80 },
);

test('spans lie inside the paragraph and hold words', () => {
  fc.assert(
    fc.property(soup, parts => {
      for (const paragraph of parsePlain(parts.join('')).paragraphs) {
        for (const { start, end, text, cue, speaker } of readQuotations(paragraph, {})) {
          assert.ok(start >= 0 && end > start && end <= paragraph.text.length);
          assert.equal(text, paragraph.text.slice(start, end));
          for (const span of [cue, speaker?.mention, speaker?.nameSpan])
            assert.ok(!span || (span.end > span.start && span.end <= paragraph.text.length));
        }
      }
    }),
  );
});
