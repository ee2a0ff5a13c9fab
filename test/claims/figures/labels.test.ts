/** Figures that only number something. */
import { reads } from '../../marked.ts';
import { only, say } from './figures.ts';

reads(only('count'), say, [
  'Local 88 of the union wants more.',
  'Engine 4 of the fire brigade came.',
  'See page 24 and chapter 3.',
  'Watch it on Channel 24.',
  'He took Route 66 and Highway 61.',
  'Version 2.6 is out.',
  'They agreed to release [[24|24]] sailors under release 24.',
  'The bus took [[40|40]] people; none took bus 40.',
  'Room 12 and gate 7 were shut, as rule 4 says.',
  'Ladder 9 came before ladders for [[9|9]] men.',
]);
