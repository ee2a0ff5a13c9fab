/** Words of number that count nothing. */
import { reads } from '../../marked.ts';
import { only, say } from './figures.ts';

reads(only('count'), say, [
  '[[One|1]] Israeli official spoke.',
  'One of the men left.',
  'No one came, and one is never sure.',
  'That one is mine, the other one is not.',
  'Each one was marked.',
  'It has zero tolerance and [[zero|0]] cases.',
  'Saturday’s Six Nations match drew [[six|6]] men.',
  'One by one they left, and one said why.',
  'At half time they met halfway.',
  'A two-way street and a two-faced man.',
]);
