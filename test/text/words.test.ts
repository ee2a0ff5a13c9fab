import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tokenize } from '../../src/text/tokens.ts';
import { baseForm, compoundAt, foldSpelling, isFunctionWord, singular, stem } from '../../src/text/words.ts';

const table = (rows: string): (readonly [string, string])[] =>
  rows.split(/,\s*/u).map(row => {
    const [from = '', to = ''] = row.trim().split(' ');
    return [from, to] as const;
  });

for (const [verb, base] of table(
  `said say, says say, took take, taken take, freed free, denied deny, denies deny, planning plan, planned plan, hoping hope, hopping hop, killed kill, creating create,
   visited visit, invited invite, controlled control, using use, dying die, singing sing, charging charge, being be, went go, was be, has have, agreed agree, passes pass,
   goes go, held hold, met meet, fled flee, sought seek, struck strike, threatened threaten, referred refer, offered offer, stopped stop, wound wound, run run,
   released release, seized seize, led lead, felt feel, need need, bring bring, thing thing, focused focus, trafficked traffic, lying lie, budgeted budget, zorbing zorb`,
)) {
  test(`${verb} is a form of ${base}`, () => assert.equal(baseForm(verb), base));
}

for (const [noun, one] of table(
  `hostages hostage, hostage hostage, lives life, wives wife, crises crisis, crisis crisis, people person, children child, policemen policeman, women woman, parties party,
   boxes box, churches church, buses bus, bus bus, gas gas, news news, series series, politics politics, talks talks, troops troop, heroes hero, cargoes cargo,
   houses house, cases case, virus virus, viruses virus, hamas hamas, species species, headquarters headquarters, specimen specimen, glass glass, glasses glasses,
   bases basis, axes axe, shoes shoe, movies movie, allies ally, ceasefires ceasefire, ads ad, alibis alibi, corps corps, this this`,
)) {
  test(`${noun} is ${one} in the singular`, () => assert.equal(singular(noun), one));
}

for (const [british, american] of table(
  `colour color, colours colors, honoured honored, neighbourhood neighborhood, organisation organization, organised organized, terrorise terrorize, analysed analyzed,
   travelled traveled, cancelling canceling, centre center, centred centered, kilometres kilometers, defence defense, grey gray, programmes programs, cheque check,
   exercise exercise, promised promised, surprise surprise, otherwise otherwise, rising rising, analyses analyses, fulfilled fulfilled, hour hour, four four, here here,
   sister sister, mediocre mediocre, hostage hostage, killed killed, is is`,
)) {
  test(`${british} is compared as ${american}`, () => assert.equal(foldSpelling(british), american));
}

const COMPOUNDS: readonly (readonly [string, string | undefined])[] = [
  ['cease-fire talks', 'ceasefire'],
  ['cease fire', 'ceasefire'],
  ['cease-fires', 'ceasefires'],
  ['per cent', 'percent'],
  ['take-over bid', 'takeover'],
  ['law-makers', 'lawmakers'],
  ['24-year-old', undefined],
  ['year-old', undefined],
  ['man-eating', undefined],
  ['cease - fire', undefined],
  ['hostage', undefined],
  ['well-', undefined],
];

for (const [text, word] of COMPOUNDS)
  test(`${text}: ${word ?? 'no compound'}`, () => assert.equal(compoundAt(tokenize(text), 0)?.word, word));

test('stems meet across spelling, accents and endings', () => {
  for (const [a, b] of table(
    'hostages hostage, colours color, organisations organization, josé jose, travelled traveling, negotiated negotiating',
  )) {
    assert.equal(stem(a), stem(b));
  }
});

test('function words are closed classes', () => {
  for (const word of 'the of and he they would not with'.split(' ')) assert.ok(isFunctionWord(word), word);
  for (const word of 'hostage say mayor monday u.s. new'.split(' ')) assert.ok(!isFunctionWord(word), word);
});
