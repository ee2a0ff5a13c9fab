import { reads } from '../../marked.ts';
import { only, say } from './figures.ts';

reads(only('ordinal'), say, [
  'She is the [[second|2]] African woman to win it.',
  'It was his [[12th|12]] cap.',
  'The [[first|1]] match is on Monday.',
  'He finished [[third|3]] in the race.',
  'Their [[twenty-first|21]] win in a row.',
  'It was the [[No. 4|4]] search term.',
  "The world's [[number one|1]] computer maker.",
  'It is the [[fourth|4]] time this year.',
  'At first nobody came.',
  'First, they closed the road.',
  'The first lady spoke.',
  'The first minister has resigned.',
  'It took ten seconds.',
  'Wait a second.',
  'They were second-hand books.',
  'He is on the phone all day.',
  'A third party sued.',
  'On Oct. 7th they met.',
  'He put family first.',
  'The sign had the number 75 on it.',
]);
