/** Years of what was to come, and of what has been. */
import { flags } from './flags.ts';

const COUNTY =
  'Marsh said he may run for the county board in 2022.\n\nMuch of the surplus of the college is promised to a hall that is to open in 2031.\n\nThe college moved to Kelda in May 1958.';

flags([
  [COUNTY, 'The last run of Marsh for the county board, in 2009, was a short one.'],
  [COUNTY, 'In 2007 the surplus of the college had been a small one.'],
  [COUNTY, 'Marsh may run for the county board in 2021.', 'date-conflict: 2021'],
  [COUNTY, 'The college’s new hall is to open in 2030.', 'date-conflict: 2030'],
  [COUNTY, 'The college had moved to Kelda in 1985.', 'date-conflict: 1985'],
]);
