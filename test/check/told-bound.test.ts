import { flags } from './flags.ts';

const COURT =
  'Perjury is punished with up to six months in jail in Tollan. Few people survive if they are buried for more than 35 minutes.';
const BOARD = 'The board of Kelda rejected the bid within four hours. Answers to the bid by letter are due inside 40 days.';

flags([
  [COURT, 'Perjury is punished with six months in jail in Tollan.', 'hedge-dropped: six'],
  [COURT, 'The maximum for perjury in Tollan is six months in jail.'],
  [COURT, 'After 35 minutes few people who are buried survive.'],
  [COURT, 'Few people survive if they are buried for 35 minutes.', 'hedge-dropped: 35'],
  // "Within" is "in less than".
  [BOARD, 'The directors of Kelda needed less than four hours to reject the bid.'],
  [BOARD, 'The board rejected the bid within four hours.'],
  [BOARD, 'Less than 40 days are left to answer the bid by letter.'],
  [BOARD, 'The board rejected the bid in more than four hours.', 'number-conflict: four'],
]);
