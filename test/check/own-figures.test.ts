/** The draft's own figures: `[[total|sum]]` is a total that does not follow from what stands before it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { against, checkDraft } from '../../src/check/against.ts';
import { parsePlain } from '../../src/text/plain.ts';
import { unmark } from '../marked.ts';

const ROWS = [
  'The storm sank 24 boats and damaged 35, [[69|]] in all.',
  'Police get $118.4 million and the fire service $71.9 million, or [[$199.3 million|]] between them.',
  'The launch took four people and the lifeboat eight, [[14|]] altogether.',
  'Police get $118.4 million and the fire service $71.9 million, or $190.3 million between them.',
  'The storm sank 24 boats and damaged 35, 59 in all.',
  'Of 146 children, 61 are in Kelda and 38 in Tollan, [[89|]] between the two.',
  'Of 146 children, 61 are in Kelda and 38 in Tollan, 99 between the two.',
  'They sold 61 boats and 38 cars, 12 between the two world wars.',
  'It won 33.8 percent of the vote to 24.1 percent for the League, which shrank from 30 seats to 22.',
  'They keep five cats, three dogs and seven birds between them.',
  'The two won 12 games and lost three, and scored 18 goals together.',
  'He paid $5 million and $4 million, or about $9 million, together with his brother.',
  'The village lies five miles ([[12|]] km) from the border.',
  'The mast is 90 feet ([[17|]] meters) high.',
  'A gale of 80 mph ([[90|]] kph) tore off roofs.',
  'The village lies five miles (8 km) from the border.',
  'The mast is 90 feet (27 meters) high, and the keel goes down 6 feet (1.8 m).',
  'The road is about 60 miles (100 km) long.',
  'He ran five miles (12 minutes a mile) before breakfast.',
  'The road is 60 miles long (12 km of it in tunnels).',
];

for (const row of ROWS)
  test(row, () => {
    const text = unmark(row);
    const found = checkDraft(parsePlain(text), against('', [])).filter(({ code }) => code === 'arithmetic');
    const marked = found.reduceRight(
      (all, { start, end }) => `${all.slice(0, start)}[[${all.slice(start, end)}|]]${all.slice(end)}`,
      text,
    );
    assert.equal(marked, row);
  });
