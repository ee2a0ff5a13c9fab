import { reads } from '../../marked.ts';
import { only, say } from './figures.ts';

reads(only('change'), say, [
  'Sales more than [[doubled|>2]] last year.',
  'Cases have [[tripled|3]] since May.',
  'The price [[halved|0.5]] overnight.',
  'It could [[double|2]] by June.',
  'There were [[twice|2]] as many as before.',
  'They won the doubles title.',
  'He was held for a double murder.',
  'A triple bill was shown.',
  'She booked a double room.',
  'He rang twice.',
  'The double agent fled.',
]);
