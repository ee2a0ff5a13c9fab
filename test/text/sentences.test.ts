import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePlain } from '../../src/text/plain.ts';

/** One paragraph a row; a bar stands where one sentence ends and the next begins. */
const ROWS = [
  'The mayor left.| The council stayed.',
  'Flights to the U.S. were cancelled.| Trains ran.',
  'He flew to the U.S.| The flight was late.',
  'The U.S. Senate voted 51-49.',
  'U.S. In Talks With Rebels',
  'Mr. Hall met Ms. Ortiz and Dr. Lee on Monday.| They talked.',
  'Sen. Maria Cantor, D-Calif., and Rep. Joe Bloom, R-Ohio, wrote it.',
  'The storm hit on Oct. 7, 2019, and on Dec. 12.| It was the worst in years.',
  'The doors open at 9 a.m. Monday and close at 5 p.m.| The show is free.',
  'She arrived at 3 p.m. with her lawyer.',
  'Acme Inc. said profits rose.| Shares of Brill Co. fell.',
  'He works for Acme Inc.| The company makes anvils.',
  'John F. Kelly and J. K. Rowan spoke.| J.P. Morgan was not there.',
  'There is no plan B.| The talks go on.',
  '“We are ready,” he said.| “We have been ready for years.”',
  '“We are ready.”| He sat down.',
  '“Are you ready?” she asked.| Nobody was.',
  '“Are you ready?” Ms. Ortiz asked.',
  '“Never!” Hall said.| He left.',
  '“Why now?”| The answer came late.',
  '"It is over," the coach said.| "We lost."',
  'He called it “a mistake.”| She agreed.',
  'They said (in a letter.)| The letter was lost.',
  'The bill (H.R. 12) passed.| It now goes to the Senate.',
  'I thought … well, never mind.| He shrugged.',
  'We waited... and waited.',
  'They spoke with … Hamas and others.',
  '“And then …”| He stopped.',
  'Prices rose 3.5 percent to $1.2 billion.| Wages rose 0.4 percent.',
  'The score was 7-2.| 24 people watched.',
  'He finished No. 2 in the race.| Nos. 3 and 4 were close.',
  'Did he know?| No.| He did not.',
  'Talks collapse as envoys leave Cairo',
  'Storm kills 12 in Ga. and Fla.',
  'Police in Fresno, Calif., made no arrests.| In Reno, Nev., they did.',
  'She lives on Elm St. near Mt. Hood and St. Mary’s.',
  'Martin Hall Jr. won.| His father, Martin Hall Sr., lost.',
  'The vote, on H.R. 5, is today.',
  'Read more at example.com.| Or call.',
  'Go to www.example.com for Node.js and more.',
  'It ended.|The crowd left.',
  'Gen. R. Ortega Jr. of the U.N. Security Council spoke.',
  'It is a matter of U.S. and U.K. law, i.e. of treaties, e.g. the one of 1949.',
  'What?!| They laughed.',
  'al-Hakim spoke first.| al-Nouri spoke next.',
  '1. The first point is this.| It is short.',
  'Smith et al. disagree.| The study says so.',
  'The study was disputed.[12]| It was withdrawn.',
  'Ukraine vs. Spain ended 1-1.',
  'She has a Ph.D. from Yale.| Her brother has none.',
  'He said: “It’s done.| We’re going home.”| They went.',
  'They spoke . . . with envoys.| It went well . . . .| The talks ended.',
  'Yahoo! Mail was down.| It came back.',
  'Hello 👋.| 👋 Bye.',
  'Yes.',
  '… and so it went.',
];

for (const row of ROWS) {
  test(row, () => {
    const text = row.replaceAll('|', '');
    const [paragraph] = parsePlain(text).paragraphs;
    assert.ok(paragraph);
    const starts = paragraph.sentences.slice(1).map(sentence => sentence.start);
    let marked = text;
    for (const start of starts.reverse()) {
      const end = text.slice(0, start).trimEnd().length;
      marked = `${marked.slice(0, end)}|${marked.slice(end)}`;
    }
    assert.equal(marked, row);
  });
}

test('the tokens of a paragraph are shared out among its sentences', () => {
  const [paragraph] = parsePlain('  He left. “Why?” she asked.  Nobody knew  ').paragraphs;
  assert.ok(paragraph);
  assert.deepEqual(
    paragraph.sentences.map(({ first, last }) =>
      paragraph.tokens
        .slice(first, last)
        .map(token => token.text)
        .join(' '),
    ),
    ['He left .', '“ Why ? ” she asked .', 'Nobody knew'],
  );
});
