import { flags } from './flags.ts';

const FERRY = `Ellen Marsh, the mother of Tom Marsh, waited on the pier.
Karl Brandt, Tom's teacher, waited with her.`;

flags([
  [FERRY, 'Ellen Marsh, an aunt of Tom Marsh, waited on the pier.', 'title-conflict: aunt'],
  [FERRY, 'Ellen Marsh, the sister of Tom, waited on the pier.', 'title-conflict: sister'],
  [FERRY, 'Ellen Marsh, the mother of Tom Marsh, waited on the pier.'],
  [FERRY, 'Ellen Marsh, the daughter of Ida Marsh, waited on the pier.'],
  [FERRY, 'Karl Brandt, an uncle of Tom, waited with her.'],
  [FERRY, 'Ida Marsh, an aunt of Tom, waited with her.'],
]);
