import { reads } from '../../marked.ts';
import { only, say } from './figures.ts';

reads(only('duration'), say, [
  'He was held for [[18|18 year]] years.',
  'After [[five|5 hour]] hours of questioning he left.',
  'They agreed on a [[10-day|10 day]] truce.',
  'A [[weeklong|1 week]] pause and a [[week-long|1 week]] pause are the same.',
  'It lasted [[an hour and a half|1.5 hour]].',
  'She stayed [[several|3–9 month]] months.',
  'He served nearly [[two and a half|nearly 2.5 year]] years.',
  'The term is [[1 year 6 months|1.4931506849315068 year]].',
  'Ceasefires of [[30 to 60|30–60 day]] days were offered.',
  'The talks went on for [[a month|1 month]].',
  'They ran for over [[three|>3 decade]] decades.',
  'It took [[90|90 minute]] minutes.',
  'The 35-year-old waited.',
  'She pays $5 a year and eats an apple a day.',
  'He came second, not third.',
  'The second day was warm.',
  'Once a week they meet.',
  'They met 24 people that day.',
  'The day after, 12 of them left.',
  'In the years since, 40 have died.',
  'The minute hand fell off.',
  'A year ago it was sold.',
  'He has had a good week.',
  'Decades of neglect did it.',
]);
