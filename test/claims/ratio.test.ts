import { reads } from '../marked.ts';
import { only, say } from './figures.ts';

reads(only('ratio'), say, [
  'They won [[7-2|7/2]] at home.',
  'The court ruled [[5-4|5/4]] against him.',
  'The senate approved it by [[52 to 48|52/48]].',
  '[[One in five|1/5]] stayed at home.',
  'About [[two-thirds|≈2/3]] of the voters agreed.',
  'More than [[half|>1/2]] of the crew left.',
  'Nearly [[a third|nearly 1/3]] of the homes are empty.',
  '[[Nine out of 10|9/10]] people know it.',
  'A [[1-0|1/0]] win was enough.',
  '[[Three-quarters|3/4]] of it burned.',
  'The third man ran away.',
  'He came in third in 40 races.',
  'Some 20-30 people came.',
  'They hold 51 out of 100 seats.',
  'Call 555-0100 now.',
  'From 1914-18 he was at sea.',
  'The half-time whistle blew.',
  'Two in the front row left.',
  'Rates went from 3 to 4.',
  'The first half was dull.',
  'On 9/11 he was in Rome.',
  'He works 24/7.',
]);
