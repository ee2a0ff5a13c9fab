import { flags } from './flags.ts';

const COURT =
  'Perjury is punished with up to six months in jail in Tollan. Few people survive if they are buried for more than 35 minutes.';

flags([
  [COURT, 'Perjury is punished with six months in jail in Tollan.', 'hedge-dropped: six'],
  [COURT, 'The maximum for perjury in Tollan is six months in jail.'],
  [COURT, 'After 35 minutes few people who are buried survive.'],
  [COURT, 'Few people survive if they are buried for 35 minutes.', 'hedge-dropped: 35'],
]);
