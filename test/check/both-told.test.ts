/** Where the sources tell both sides, each of its own, neither is the other turned round. */
import { flags } from './flags.ts';

const RENTS = `Rents in Port Ellery rose faster than wages for the third year.
In the suburbs rents fell slightly.
The lower house of Tollan rejected the harbour treaty by two votes in June.
The upper house had ratified it in May.`;

flags([
  [RENTS, 'While rents in the suburbs of Port Ellery dipped, those in the town itself outpaced wages again.'],
  [RENTS, 'For the third year rents in Port Ellery fell faster than wages.', 'statement-reversed: fell'],
  [RENTS, 'The harbour treaty, ratified by the upper house in May, was lost in the lower house.'],
  [RENTS, 'By two votes the lower house of Tollan ratified the harbour treaty.', 'statement-reversed: ratified'],
]);
