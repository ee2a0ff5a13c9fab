import { reads } from '../../marked.ts';
import { only, say } from './figures.ts';

reads(only('temperature'), say, [
  'It reached [[40|40 degree celsius]] degrees Celsius.',
  'A fever of [[98.6°F|98.6 degree fahrenheit]] is none.',
  'Temperatures fell to [[minus 5|-5 degree]] degrees.',
  'The high will be about [[85|≈85 degree]] degrees.',
  'It was [[30|30 degree celsius]] C outside and [[4|4 kelvin]] kelvin in the lab.',
  'Grade 30 C is a steel.',
  'The road turns 90 degrees to the left.',
  'The ship was at 54 degrees north.',
  'She holds three degrees in law.',
  'He met 40 people in the heat.',
]);
