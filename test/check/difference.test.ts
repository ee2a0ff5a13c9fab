/** A difference is no rival of a level, and what a writer has worked out contradicts nothing (derived.test.ts). */
import { flags } from './flags.ts';

const SHELTERS =
  'About 740 people slept in the shelters of Port Ellery on Saturday.\n\nThe ferry company moved its offices in 2009.';
const LEAD = 'Tollan ended the first day with a lead of 58 runs over Ellery.\n\nThe crowd was the largest of the year.';

const POLL =
  'Support for the bridge is 10.5 points ahead of support for the ferry in Port Ellery.\n\nThe council published the poll on Friday.';

flags([
  [POLL, 'In Port Ellery support for the bridge leads that for the ferry by a gap of 15.5 points.', 'number-conflict: 15.5'],
  [POLL, 'Support for the bridge in Port Ellery was 0.9 points higher than last year.'],
  [POLL, 'Support for the bridge in Port Ellery had risen by 1.4 points.'],
  [SHELTERS, 'Some 470 people slept in the shelters of Port Ellery on Saturday.', 'number-conflict: 470'],
  [SHELTERS, 'On Saturday 360 fewer people slept in the shelters of Port Ellery than the night before.'],
  [SHELTERS, 'The number of people who slept in the shelters of Port Ellery on Saturday had grown by 120.'],
  [LEAD, 'Tollan ended the first day with a lead of 85 runs over Ellery.', 'number-conflict: 85'],
  [LEAD, 'Tollan ended the first day 85 runs ahead of Ellery.', 'number-conflict: 85'],
  [LEAD, 'Tollan ended the first day on 322 runs against Ellery.'],
]);
