import { flags } from './flags.ts';

const TOWN =
  'Tollan spent a fifth of its budget on roads last year.\n\nDrivers of the convoy said 14 lorries turned back at Vane bridge on Saturday after shots were fired.\n\nBond yields dropped to 2.81 percent from 2.96 percent on news of the loan.';
const STRIKE =
  'About 640 sweepers walked off the job in Tollan on Tuesday, hours after the council approved a budget.\n\nThe film took $40.2 million (£21.6 million) at the weekend.';
const CLINIC = 'The clinic in Port Ellery admitted 212 children in June, up from 64 in June of last year.';
const TALLY =
  'She led by 43 when the first count of the votes was over.\n\nKelda and Tollan agreed in Port Ellery on a truce after nine days of talks.\n\nKelda lead the series against Vane 1-0 after a draw in Tollan.';

flags([
  [TOWN, 'Tollan spent a tenth of its budget on roads last year.', 'number-conflict: a tenth'],
  [TOWN, 'The convoy’s 14 lorries turned back at Vane bridge on Sunday after shots were fired.', 'date-conflict: Sunday'],
  // Part of another whole.
  [TOWN, 'A tenth of Tollan’s drivers use the roads at night.'],
  // The date is of the first clause, what the source has is in the second.
  [TOWN, 'Brackett got its grain on Sunday, but 14 lorries turned back at Vane bridge.'],
  [STRIKE, 'The budget was approved by the council late on Monday.'],
  [STRIKE, 'About 640 sweepers walked off the job in Tollan on Monday.', 'date-conflict: Monday'],
  // What a sum comes to is held only against a sentence that has the sum.
  [STRIKE, 'The film’s rival took $120 million (£63.3 million) at the weekend.'],
  // The sentence that has the draft's own figure has no other in its place, and what a figure bears out is not held against the next.
  [TOWN, 'Yields of bonds dropped to 2.81 percent on the news.'],
  [CLINIC, 'In June of last year the clinic took in 64 children. This June it took in 212.'],
  [CLINIC, 'In June of last year the clinic took in 46 children. This June it took in 212.', 'number-conflict: 46'],
  // One more is another one; the first is the first.
  [TALLY, 'The gap was so small that the law asked for a second count of the votes.'],
  [TALLY, 'The second count of the votes gave her a lead of 43.', 'number-conflict: second'],
  // What lasts so long is another thing.
  [TALLY, 'Kelda and Tollan agreed in Port Ellery to stop shooting for 60 days.'],
  [TALLY, 'Kelda and Tollan agreed in Port Ellery after 19 days of negotiations.', 'number-conflict: 19'],
  // A score that is to come.
  [TALLY, 'After the draw in Tollan a victory for Vane would make it 1-1.'],
  [TALLY, 'Kelda lead the series 3-0 after the draw in Tollan.', 'number-conflict: 3-0'],
]);
