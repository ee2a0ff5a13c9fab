import { flags } from './flags.ts';

const RACE = `Norvik driver Ludo Marsh said he was puzzled by his lack of pace at the Ellery Grand Prix.
Marsh meets the Rovers in the Tollan Challenge Cup in May.`;

flags([
  [RACE, 'Ludo Marsh said he lacked pace in the Kelda Grand Prix.', 'wrong-entity: Kelda Grand Prix'],
  [RACE, 'Marsh meets the Rovers in the Tollan Champions Cup.', 'wrong-entity: Tollan Champions Cup'],
  [RACE, 'Ludo Marsh said he lacked pace in the Ellery Grand Prix.'],
  // Another year's, one that the sources have too, one beside the source's, another kind, a sentence that tells something else.
  [RACE, 'Ludo Marsh said he lacked pace in the Kelda Grand Prix in 2019.'],
  [`${RACE}\nThe Kelda Grand Prix is in June.`, 'Ludo Marsh said he lacked pace in the Kelda Grand Prix.'],
  [RACE, 'Ludo Marsh said he lacked pace in the Ellery Grand Prix, not the Kelda Grand Prix.'],
  [RACE, 'Marsh meets the Rovers in the Tollan Challenge Trophy.'],
  [RACE, 'A ferry was named after the Kelda Grand Prix by its owner.'],
]);
