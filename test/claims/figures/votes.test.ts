import type { QuantityClaim } from '../../../src/claims/claim.ts';
import { readQuantities } from '../../../src/claims/figures/quantity.ts';
import { reads } from '../../marked.ts';

const sayVote = ({ counted }: QuantityClaim): string => (counted ? [...counted.modifiers, counted.head].join(' ') : 'none');

reads(readQuantities, sayVote, [
  'The council passed it with [[449|favor vote]] in favour, [[149|against vote]] against and [[82|abstention]] abstentions.',
  'The senate voted [[52-48|vote]] to sell the pier.',
  'It passed by a vote of [[52 to 48|vote]].',
  'The motion had [[12|favor vote]] for and [[three|against vote]] against.',
  'They voted, with [[nine|abstaining vote]] abstaining.',
  'He has [[12|none]] against Leeds.',
  'She spoke for [[40|none]] in favour of tea.',
  'The team won [[3-1|none]].',
  'They asked [[12|none]] for help.',
]);
