/** Sums and differences of what the sources have are the writer's own. */
import { flags } from './flags.ts';

const VOTES =
  'Ada Cole won the Port Ellery seat with 13,904 votes. Julian Vane had 11,587 votes, and the Greens lost by 4,900 votes.';
const SHIPS = 'The navy sent 14 ships to Port Ellery and the coast guard sent 22 ships, 9 more ships than in the last storm.';

const JURY =
  'The jury in Tollan sat for five weeks and took 11 hours over its verdict, by nine to one.\n\nNineteen people were hurt when the stand fell, and 16 of them have gone home.';

flags([
  // A known whole, and what is left of it.
  [JURY, 'They were out for 11 hours, and one of the 10 did not agree.'],
  [JURY, 'All but three of the 19 who were hurt when the stand fell have gone home.'],
  [JURY, 'Of the 19 people who were hurt when the stand fell 12 have gone home.', 'number-conflict: 12'],
  [VOTES, 'Ada Cole won the Port Ellery seat by 2,317 votes.'],
  [VOTES, 'Ada Cole won the Port Ellery seat by 2,713 votes.', 'number-conflict: 2,713'],
  [VOTES, 'Ada Cole won the Port Ellery seat with 13,409 votes.', 'number-conflict: 13,409'],
  [SHIPS, 'Navy and coast guard together sent 36 ships to Port Ellery.'],
  [SHIPS, 'Navy and coast guard sent 36 ships to Port Ellery between the two.'],
  [SHIPS, 'The navy sent 41 ships to Port Ellery.', 'number-conflict: 41'],
]);
