import { flags } from './flags.ts';

const FLOOD = `The bodies of Karl and Ida Brandt were found in the cellar on Monday.
Their grandson, Emil Brandt, a carpenter, recognised both from their coats.
Anton Reker, the mayor, has asked the colonel's uncle, a retired engineer, to inspect the dam.
His brother Ludo, who keeps the tavern, lent the crews his van.`;
const BOARD = `The chairman of the Norvik mill, Sven Aasen, his father, loses his seat on the board.
Mr. Lund's sister, Grete, lies in hospital in Port Ellery with a broken hip.
"I listened to my cousin," said Berit Holm, whose daughter spent six days in the ward.`;

flags([
  // What somebody did tells who is meant.
  [FLOOD, 'A cousin, a carpenter, recognised both victims from their coats.', 'title-conflict: cousin'],
  [FLOOD, 'Reker wants the dam inspected by the father of the colonel, a retired engineer.', 'title-conflict: father'],
  [FLOOD, 'Reker’s son, Ludo, who keeps the tavern, lent his van to the crews.', 'title-conflict: son'],
  [BOARD, 'Grete Lund is in hospital with a broken hip; so Lund’s wife says nothing.'],
  [BOARD, 'Lund came from Tollan; his fiancée is in hospital with a broken hip.', 'title-conflict: fiancée'],
  [BOARD, 'Berit Holm, whose niece spent six days in the ward, is angry.', 'title-conflict: niece'],
  // The same, or the same from the other's side.
  [FLOOD, 'A grandson, a carpenter, recognised both victims from their coats.'],
  [FLOOD, 'Emil Brandt, a carpenter, recognised his grandmother and grandfather from their coats.'],
  [FLOOD, 'A grandfather and his wife were recognised from their coats by Emil Brandt, a carpenter.'],
  [FLOOD, 'The colonel, a nephew of the engineer who is to inspect the dam, is retired.'],
  [BOARD, 'Berit Holm, a mother whose child spent six days in the ward, is angry.'],
  // Somebody else, or nobody that the source speaks of.
  [FLOOD, 'A niece, Vera Olsen, recognised both from their coats.'],
  [FLOOD, 'Reker has a son who plays the fiddle.'],
  [FLOOD, 'The crews lent the tavern keeper a sister ship and a van.'],
  [FLOOD, 'Father Ludo, who keeps the tavern, lent the crews his van.'],
  [FLOOD, 'Ludo Reker, a father of three who keeps the tavern, lent the crews his van.'],
  [FLOOD, '“My son keeps the tavern and lent the crews his van,” she said.'],
  [BOARD, 'Aasen loses his seat on the board; his daughter collects stamps.'],
  // Both are told.
  [
    `${BOARD}\nHis brother Nils loses his seat on the board of the Norvik mill too.`,
    'His brother loses his seat on the board of the Norvik mill.',
  ],
]);
