import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readDeeds } from '../../../src/claims/deeds/deed.ts';
import { peopleOf } from '../../../src/claims/people/people.ts';
import { readPeople } from '../../../src/claims/people/person.ts';
import { parsePlain } from '../../../src/text/plain.ts';
import { readingOf } from './people.ts';

/** Every mention in order, as "as written → full name". */
const joined = (text: string): string[] =>
  readingOf(text).paragraphs.flatMap(({ claims }) =>
    claims.flatMap(claim => (claim.kind === 'person' ? [`${claim.text} → ${claim.fullName}`] : [])),
  );

const JOINED: readonly (readonly [text: string, mentions: readonly string[]])[] = [
  [
    'Karoline Leavitt spoke first.\nMs. Leavitt left.\nLater Leavitt called.',
    ['Karoline Leavitt → Karoline Leavitt', 'Leavitt → Karoline Leavitt', 'Leavitt → Karoline Leavitt'],
  ],
  [
    'Adi Alexander is the father of Edan Alexander.\nEdan was a soldier.',
    ['Adi Alexander → Adi Alexander', 'Edan Alexander → Edan Alexander', 'Edan → Edan Alexander'],
  ],
  ['Trump spoke.\nPresident Donald Trump left.', ['Trump → Donald Trump', 'Donald Trump → Donald Trump']],
  ['Bill Clinton sang.\nWilliam Clinton danced.', ['Bill Clinton → William Clinton', 'William Clinton → William Clinton']],
  [
    'Bill Clinton met Hillary Clinton.\nMs. Clinton spoke, then Mr. Clinton.',
    ['Bill Clinton → Bill Clinton', 'Hillary Clinton → Hillary Clinton', 'Clinton → Hillary Clinton', 'Clinton → Bill Clinton'],
  ],
  [
    'José Manuel Barroso left.\nThey saw Jose Manuel Barroso.',
    ['José Manuel Barroso → José Manuel Barroso', 'Jose Manuel Barroso → José Manuel Barroso'],
  ],
  [
    'Mary Jones met John Smith.\nMary Smith did not.',
    ['Mary Jones → Mary Jones', 'John Smith → John Smith', 'Mary Smith → Mary Smith'],
  ],
  [
    'Ludwig van der Horst won.\nVan der Horst smiled.',
    ['Ludwig van der Horst → Ludwig van der Horst', 'Van der Horst → Ludwig van der Horst'],
  ],
  ['Tim Cook spoke.\nThat is what Cook said.', ['Tim Cook → Tim Cook', 'Cook → Tim Cook']],
  ['It is what the King said.', []],
  ['Gordon Brown won.\nBrown bowed.', ['Gordon Brown → Gordon Brown', 'Brown → Gordon Brown']],
  ['Mark Holt won.\nMark my words.\nInvestors cheered.', ['Mark Holt → Mark Holt']],
  ['John F. Kennedy spoke.\nMr. Kennedy left.', ['John F. Kennedy → John F. Kennedy', 'Kennedy → John F. Kennedy']],
];

for (const [text, mentions] of JOINED) test(text, () => assert.deepEqual(joined(text), mentions));

test('peopleOf gathers roles, relations and gender', () => {
  const [first] = peopleOf(
    readingOf(
      'Karoline Leavitt, the press secretary, spoke.\nMs. Leavitt, the wife of Nick Poole, left.\nShe is a White House spokeswoman.',
    ),
  );
  assert.equal(first?.name, 'Karoline Leavitt');
  assert.equal(first?.gender, 'female');
  assert.deepEqual(first?.roles, ['press secretary']);
  assert.deepEqual(first?.relations, [{ word: 'wife', to: 'Nick Poole' }]);
  assert.equal(first?.mentions.length, 2);
});

const WORDS = fc.constantFrom(
  'Mr.',
  'Leavitt',
  'Karoline',
  'van',
  'der',
  'de',
  'la',
  'al-Sisi',
  'of',
  'the',
  ',',
  '"',
  '“',
  '”',
  'who',
  'was',
  'not',
  'has',
  'yet',
  'to',
  'be',
  'will',
  'said',
  'resigned',
  'minister',
  'Minister',
  'Bank',
  '52',
  '-',
  '—',
  '(',
  ')',
  "O'Brien",
  'J.K.',
  'and',
  '’s',
  'no',
  'longer',
  '.',
  'father',
  'his',
);

test('spans lie in the text, are not empty and hold their words', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'grapheme', maxLength: 120 }),
        fc.array(WORDS, { maxLength: 60 }).map(words => words.join(' ')),
      ),
      text => {
        for (const { paragraph, claims } of readingOf(text).paragraphs)
          for (const claim of claims) {
            if (claim.kind !== 'person') continue;
            for (const span of [claim, ...claim.roles, ...claim.relations, ...(claim.age ? [claim.age] : [])])
              assert.ok(span.start >= 0 && span.start < span.end && span.end <= paragraph.text.length);
            assert.equal(claim.text, paragraph.text.slice(claim.start, claim.end));
          }
        for (const paragraph of parsePlain(text).paragraphs)
          for (const deed of readDeeds(paragraph, {}))
            for (const span of [deed, deed.content, deed.speaker?.mention ?? deed, deed.hedge ?? deed])
              assert.ok(span.start >= 0 && span.start < span.end && span.end <= paragraph.text.length);
      },
    ),
  );
});

/** Long runs of one thing: they must come back at all, which quadratic readers do not do in reasonable time. */
const HOSTILE = [
  'Leavitt ',
  'van ',
  'A. ',
  'the ',
  'was ',
  'not ',
  'to ',
  ', ',
  '“',
  "'",
  '(',
  'never ',
  'Minister of ',
  'x, who ',
  'and he ',
  '9',
  'Aa-',
  'no longer ',
  'has been ',
  'his ',
];

test('hostile runs are read', () => {
  for (const piece of HOSTILE)
    for (const [paragraph] of [parsePlain(piece.repeat(Math.ceil(30_000 / piece.length))).paragraphs]) {
      if (!paragraph) continue;
      assert.ok(readPeople(paragraph, {}).length >= 0);
      assert.ok(readDeeds(paragraph, {}).length >= 0);
    }
});
