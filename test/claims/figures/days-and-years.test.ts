/** What is a date’s is no count. */
import { reads } from '../../marked.ts';
import { only, say } from './figures.ts';

reads(only('count'), say, [
  'It airs on 8 May.',
  'The 1990s were good, and so was 1985.',
  'It sold [[1985|1985]] copies in 1985.',
  'On May 3 and [[4|4]] people of Tollan, [[24|24]] may have left.',
  'More than [[2000|>2000]] came in 2000.',
  'They met on 7 October, on the 7th of October and on 7/10/2021.',
  'It ran in ’14 and in the 1910s.',
  'Of [[1,900|1900]] boats built in 1900 one is left.',
]);
