/** Somebody does in the draft what the source says the same person did not do: `[[words|]]` are reversed. Sources stand before the bar. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { against } from '../../src/check/against.ts';
import { sentencesOf } from '../../src/check/draft-sentences.ts';
import { judgeTurned } from '../../src/check/turned.ts';
import { read } from '../../src/claims/read.ts';
import { parsePlain } from '../../src/text/plain.ts';
import { unmark } from '../marked.ts';

const POE = 'The captain, Ann Poe, 52, has sailed since 2003.';
const ROWS: readonly (readonly [source: string, draft: string])[] = [
  [`${POE} She has not been arrested.`, 'Ann Poe, 52, was tested and found sober, and she [[has been|]] arrested.'],
  [
    'Tom Roe and Ada Lowe, both on the council, said that they would oppose any such contract.',
    'Tom Roe, once a teacher, and Ada Lowe have let it be known that they would [[support|]] it.',
  ],
  ['Norvik’s harbor master, Lord Lund, refused to resign.', 'Even so, Lord Lund has [[stepped down|]] as harbor master.'],
  ['Karl Brandt, 66, conceded at 10:40 p.m.', 'Karl Brandt had a bad night and [[refused to|]] concede before midnight.'],
  [
    'A lawyer for Karl Brandt, Cécile Marsh, saw him for an hour. She said that he was well and had refused to resign.',
    'Karl Brandt sits in a barracks, where he [[has agreed to|]] resign, his lawyer said.',
  ],
  ['Ida Lund, who had never voted against a chair, explained it.', 'Until now Ida Lund had [[often|]] opposed a chair.'],
  [
    'The company’s chief, Beatrix Holm, rose early. She denied that the crew had been under pressure.',
    'Beatrix Holm, the company’s chief, [[admitted|]] that the timetable had put the crew under pressure.',
  ],
  ['Karl Marsh had been charged in 2019 and acquitted.', 'Karl Marsh had been charged in 2019 and [[found guilty|]].'],
  // what the draft says of the other of two
  ['Karl Marsh was charged and acquitted; Ann Poe was convicted.', 'In truth Ann Poe was charged and found guilty.'],
  ['Karl Brandt conceded. Ann Poe conceded nothing.', 'Ann Poe had a bad night and refused to concede before midnight.'],
  ['She said that Karl Brandt was well. He had refused to resign. Ann Poe agreed to resign.', 'Ann Poe agreed to resign.'],
  ['Norvik’s chief, Lord Lund, refused to quit as chair of the club.', 'Lord Lund has stepped down as head of the choir.'],
  // the same is told as well, of the same person or of nobody in particular
  [`${POE} She has not been arrested. On Friday Ms. Poe was arrested.`, 'Ann Poe, 52, was found sober and has been arrested.'],
  [`${POE} She has not been arrested. He was arrested later.`, 'Ann Poe, 52, was found sober and has been arrested.'],
  // somebody else
  [`${POE} She has not been arrested.`, 'Tom Roe, 45, was tested and found drunk, and he has been arrested.'],
  ['A spokeswoman for Ann Poe did not resign.', 'Ann Poe, 52, was found sober and resigned.'],
  // another object
  ['Tom Roe did not oppose the new bridge over the river.', 'Tom Roe opposed a rise of bus fares.'],
  // a question, a condition
  [`${POE} She has not been arrested.`, 'Ann Poe, 52, was found sober; her crew asked whether she would be arrested.'],
];

for (const [source, row] of ROWS)
  test(`${source} | ${row}`, () => {
    const text = unmark(row);
    const { corpus } = against('', [], [{ id: 'A', text: `The news of the day\n${source}`, format: 'plain' }]);
    const sentences = read(parsePlain(text), {}).paragraphs.flatMap((paragraph, at) => sentencesOf(paragraph, at, corpus));
    const found = judgeTurned(sentences, corpus).map(({ span, claim }) => span ?? claim);
    const marked = found.reduceRight(
      (all, { start, end }) => `${all.slice(0, start)}[[${all.slice(start, end)}|]]${all.slice(end)}`,
      text,
    );
    assert.equal(marked, row);
  });
