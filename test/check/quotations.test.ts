import { flags } from './flags.ts';

const SAID = `“We will mend every boat before the first winter storm comes,” said Ellen Marsh, the harbor master.
“It is far too late to build another pier out there,” Paul Quist said on the quay.
“This ain't chess. No second moves for anybody here, folks,” Marsh's spokesman, Tom Reed, told reporters about the runoff.
Oskar Blom told the council that the old lighthouse had never been worth the money it cost.
The board at the gate shows the word “closed” in red letters beside a picture of the pier.`;

const MEETING = `Ann Pell opened the meeting at noon.
The clerk, Ruth Lowe, sat beside her.
“We will count every vote in this hall again before midnight,” she said.`;

flags([
  [
    SAID,
    '“We will mend every boat before the next winter storm comes,” said Ellen Marsh.',
    'quote-altered: We will mend every boat before the next winter storm comes',
  ],
  [
    SAID,
    '“We will mend every boat before the first winter storm comes,” said Paul Quist.',
    'quote-misattributed: We will mend every boat before the first winter storm comes',
  ],
  [
    SAID,
    '“No second moves for anybody here, folks,” Quist’s spokesman said.',
    'quote-misattributed: No second moves for anybody here, folks',
  ],
  [SAID, '“This ain’t poker,” Marsh’s spokesman told reporters about the runoff.', 'quote-altered: This ain’t poker'],
  // "She" may be anybody of whom the source has just spoken; whom it has not named is not meant.
  [MEETING, '“We will count every vote in this hall again before midnight,” said Ann Pell.'],
  [
    MEETING,
    '“We will count every vote in this hall again before midnight,” said Dora Finch.',
    'quote-misattributed: We will count every vote in this hall again before midnight',
  ],
  // An indirect statement is nobody's exact words.
  [
    SAID,
    'Blom said “the old lighthouse had never been worth the money it cost.”',
    'paraphrase-quoted: the old lighthouse had never been worth the money it cost',
  ],
  [SAID, '“We will mend every boat before the first winter storm comes,” said Ellen Marsh.'],
  [
    SAID,
    '“We will mend every boat … before winter storm comes,” said a man.',
    'quote-altered: We will mend every boat … before winter storm comes',
  ],
  [SAID, '“We will mend every boat … before the first winter storm comes,” Marsh said.'],
  [SAID, '“We will mend every [fishing] boat before the first winter storm,” Marsh said.'],
  [SAID, '“It is far too late to build another pier … there,” Quist said.'],
  [SAID, 'It is “far too late,” Quist said.'],
  [SAID, '“No second moves for anybody here, folks,” Marsh’s spokesman said.'],
  [SAID, '“Bread is dear this year,” said Gerda Nyström.'],
  ['Im sure we will win the race, said Ellen Marsh.', '“I’m sure we will win the race,” Marsh said.'],
]);
