/** One person in another's place, where the sentence of the source names somebody else. */
import { flags } from './flags.ts';

const CLUB = `Anna Bergstrom, who joined the rowing club as a girl of nine, crossed the strait alone in under seven hours.
The club was founded by dock workers.
It owns eleven boats.
Petra Lindqvist has kept the club's books since her retirement from the bank.`;

flags([
  [
    CLUB,
    'Petra Lindqvist needed less than seven hours for crossing the strait alone; she came to the rowing club at nine.',
    'wrong-entity: Petra Lindqvist',
  ],
  [CLUB, 'Anna Bergstrom needed less than seven hours for crossing the strait alone; she came to the rowing club at nine.'],
  // Nobody knows her.
  [CLUB, 'Karin Holm needed less than seven hours for crossing the strait alone; she came to the rowing club at nine.'],
  // Both are named.
  [CLUB, 'Petra Lindqvist cheered when Anna Bergstrom crossed the strait alone in under seven hours.'],
  // Too little is the same.
  [CLUB, 'Petra Lindqvist crossed the strait on the morning ferry.'],
  // The name is not hers.
  [CLUB, 'The Lindqvist boat needed less than seven hours for crossing the strait alone; it came to the rowing club at nine.'],
  // She only says so.
  [CLUB, 'Petra Lindqvist said the rowing club was glad that somebody had crossed the strait alone in under seven hours.'],
]);
