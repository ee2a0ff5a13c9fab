import { reads } from '../../marked.ts';
import { only, say } from './figures.ts';

reads(only('count'), say, [
  'About [[24|≈24]] hostages are alive and the bodies of at least [[35|≥35]] more are there.',
  '[[Two dozen|24]] of them were freed.',
  '[[Hundreds|200–1999]] marched, [[tens of thousands|20000–199999]] watched.',
  'As many as [[1.2 million|up to 1200000]] homes lost power.',
  'Between [[20 and 30|20–30]] people fell ill.',
  'Some [[10-15|10–15]] houses burned.',
  'There were [[100|≈100]] or so of them.',
  'A crowd of [[100|>100]]-plus came.',
  'It has exactly [[24|!24]] rooms and no more than [[30|≤30]] beds.',
  '[[5m|5000000]] people watched.',
  'He has [[twenty-two|22]] cats and [[a dozen|12]] dogs.',
  'The dead numbered [[three hundred and five|305]].',
  'nearly [[half a million|nearly 500000]] people fled.',
  'In the morning they freed [[22|22]].',
  'Few came.',
]);
