import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check } from '../../src/check/check.ts';
import { read } from '../../src/claims/read.ts';
import { draw } from '../../src/facts/draw.ts';
import { indexFacts } from '../../src/facts/fact-index.ts';
import { parsePlain } from '../../src/text/plain.ts';

/** What a source says, and a draft with the words in [[ ]] that turn it round or harden it. No marks: silence. */
const rows: readonly (readonly [source: string, marked: string])[] = [
  ['The harbor board rejected the ferry plan on Monday.', 'The harbor board [[approved]] the ferry plan on Monday.'],
  ['The harbor board rejected the ferry plan on Monday.', 'The harbor board rejected the ferry plan on Monday.'],
  ['Greta Vane said her husband had gone to the mill at six.', 'Mr. Vane had gone to the mill at six, his wife Greta said.'],
  // "Not" of a number, a noun in a phrase, a denial by the other word of the clause, "leave … at", a vote of some, "failed … to", a reported "will".
  ['Some 11,800 people came to the regatta in Kelda over two days.', 'Not quite 12,000 people came to the regatta in Kelda.'],
  ['Vane admitted that he chained the harbor gate at night.', 'How the harbor gate came to be chained is in dispute.'],
  [
    'Lund told the board in May of his shares, and the rules did not oblige him to go.',
    'Lund told the board in May of his shares, and no rule obliged him to go.',
  ],
  [
    'The harbor bank is expected to leave its lending rate at 2 percent on Monday.',
    'The harbor bank will probably stay at 2 percent on Monday with its lending rate.',
  ],
  [
    'Una Kold, one of three advisers who opposed the ferry plan in May, was not won over.',
    'The advisers backed the ferry plan in May, Una Kold among the losers.',
  ],
  ['Lund left the harbor party in Kelda before midnight.', 'Lund left the harbor party in Kelda at 9 p.m.'],
  ['The council did not pass the harbor bill on Monday.', 'The harbor bill did not quite pass the council on Monday.'],
  ['The mayor helped the pilots in the end.', 'The mayor never refused a request to help the pilots.'],
  ['Work in the harbor stopped during the strike of the pilots.', 'Work in the harbor stopped during the strike.'],
  [
    'The fine of Kelda Shipping, £3 million, was upheld in December.',
    'Kelda Shipping failed in December to overturn its fine of £3 million.',
  ],
  [
    'The harbor master said the new quay would open in May after a delay.',
    'The harbor master said the new quay will open in May after a delay.',
  ],
  ['The harbor board voted down the ferry plan on Monday.', 'The harbor board rejected the ferry plan on Monday.'],
  [
    'Repairs of the old lighthouse have not been finished, the keeper said.',
    'Repairs of the old lighthouse [[have been]] finished, the keeper said.',
  ],
  [
    'Nora Quist has yet to be approved by the county council as harbor master.',
    'The county council has [[approved]] Nora Quist as harbor master.',
  ],
  [
    'Nora Quist has yet to be approved by the county council as harbor master.',
    'The county council has not approved Nora Quist as harbor master.',
  ],
  [
    'Oyster sales are forecast to exceed last year’s record, the growers’ union said.',
    'Oyster sales are forecast to [[fall short of]] last year’s record, the growers’ union said.',
  ],
  [
    'The skipper was placed under guard in the harbor jail after the collision.',
    'After the collision the skipper was [[released from]] guard in the harbor jail.',
  ],
  ['The ferry company failed to pay the pilots in March.', 'The ferry company [[managed to]] pay the pilots in March.'],
  ['The ferry company failed to pay the pilots in March.', 'The ferry company did not pay the pilots in March.'],
  [
    'It is the largest wooden pier on the northern coast of the lake.',
    'It is the [[second largest]] wooden pier on the northern coast of the lake.',
  ],
  [
    'Twelve of the sailors were found alive and three were dead, the coast guard said.',
    'Three of the sailors were dead and twelve were alive, the coast guard said.',
  ],
  [
    'The museum opened in May and closed in October because of the storm damage.',
    'The museum closed in October because of the storm damage.',
  ],
  ['The county did not provide further comment on the dredging.', 'The county had no further comment on the dredging.'],
  [
    'The mayor asked whether the dredging company had paid the divers.',
    'The mayor asked whether the dredging company had not paid the divers.',
  ],
  ['Ines Falk won the mayor’s race in Aalby.', 'Olaf Brandt lost the mayor’s race in Norby.'],
  ['The ferry is expected to return to the northern route in June.', 'The ferry [[will]] return to the northern route in June.'],
  ['The ferry will return to the northern route in June.', 'The ferry will return to the northern route in June.'],
  ['The ferry could return to the northern route in June.', 'The ferry might return to the northern route in June.'],
];

for (const [source, marked] of rows) {
  test(`${source} → ${marked}`, () => {
    const index = indexFacts(draw([{ id: 'A', text: source, format: 'plain' }]));
    const draft = marked.replaceAll(/\[\[|\]\]/gu, '');
    const flags = check(read(parsePlain(draft)), index).filter(
      ({ code }) => code === 'statement-reversed' || code === 'hedge-dropped',
    );
    const shown = flags
      .toSorted((a, b) => b.start - a.start)
      .reduce((text, { start, end }) => `${text.slice(0, start)}[[${text.slice(start, end)}]]${text.slice(end)}`, draft);
    assert.equal(shown, marked);
  });
}

test('the gist of a drawn fact turns nothing round by a "no" or by words that it leaves out', () => {
  const rows: readonly (readonly [source: string, draft: string])[] = [
    [
      'Lund will receive no bonus for 2018 and will forfeit unvested shares worth about £3 million.',
      'Lund gets no bonus for 2018 and forfeits unvested shares worth about £3 million.',
    ],
    [
      'Ada Vane, of the pilots, said the harbor board had given no guarantees at all about wharves or offices.',
      'Ada Vane said the harbor board had given no guarantees about offices and wharves.',
    ],
  ];
  for (const [source, draft] of rows) {
    const { file } = draw([{ id: 'A', text: `Harbor news\n${source}`, format: 'plain' }]);
    const findings = check(read(parsePlain(draft)), indexFacts(file));
    assert.deepEqual(
      findings.filter(({ code }) => code === 'statement-reversed'),
      [],
      draft,
    );
  }
});
