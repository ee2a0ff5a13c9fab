import { flags } from './flags.ts';

const MILL =
  'Harlow Mills employs 640 people in Dunmore. The company shut its dye works in March and paid the town $2.1 million for the cleanup.\n\nIts rival Osgood Cotton employs 910 people in Pell.';
const MATCH =
  'Orla Quinn scored on 48 minutes when she broke past two defenders.\n\nThe captain, Dana Webb, hit the post on 61 minutes.';
const TRIAL =
  'Judge Ivo Marten opened the hearing on Monday in Ostrow.\n\nThe former mayor was kept under house arrest until last September.';

flags([
  // The thing itself, in near or other words.
  [MILL, 'Harlow Mills employs 460 people in Dunmore.', 'number-conflict: 460'],
  [MILL, 'Some 1,900 people work for Osgood Cotton in Pell.', 'number-conflict: 1,900'],
  [MILL, 'Harlow paid Dunmore $1.2 million for the cleanup of its dye works.', 'number-conflict: $1.2 million'],
  [MATCH, 'Quinn scored on 84 minutes, past two defenders.', 'number-conflict: 84'],
  [TRIAL, 'The hearing opened in Ostrow on Friday before Judge Ivo Marten.', 'date-conflict: Friday'],
  // What stands before a colon only announces it.
  [MILL, 'Asked again after lunch, a weary clerk gave the same answer: 460 people in Dunmore.', 'number-conflict: 460'],
  [MILL, 'Asked again after lunch, a weary clerk gave the same answer: 640 people in Dunmore.'],
  [MILL, 'The brass band posted its numbers: 19 players and a conductor.'],
  // Another owner, another event, another grain of time, news that the sources do not have.
  [MILL, 'Tallow Brothers, a spinner in Brackett, employs 300 people.'],
  [MILL, 'Harlow Mills sponsors a brass band and a rowing crew of 19 people.'],
  [MILL, 'The union of the spinners paid $3.4 million into a strike fund.'],
  [MATCH, 'Webb sent a free kick over the bar on 12 minutes.'],
  [TRIAL, 'The former mayor issued a statement through his lawyer on 15 January.'],
  [TRIAL, 'The mayor’s successor resigned on Friday over a leaking roof.'],
]);
