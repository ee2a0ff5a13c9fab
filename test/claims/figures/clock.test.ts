/** Times of day count nothing. */
import { reads } from '../../marked.ts';
import { only, say } from './figures.ts';

reads(only('count'), say, [
  '[[Six|6]] were ill in the morning.',
  'By ten past seven [[nine|9]] boats were out.',
  'They walked [[six|6]] in the morning.',
  'Before [[12|12]] clerks, at 12:15, she signed [[two|2]] letters.',
  'It struck at six in the morning and at 4 in the afternoon.',
  'The ship came in at eight minutes to seven.',
  'They met at half past 6.',
  'Monday 17 November, 5:45pm.',
  'The ferry leaves at 7 p.m. and at 19:40.',
  'The bell rings at nine o’clock GMT, or at 08:15:30.',
]);
