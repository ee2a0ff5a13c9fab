import { flags } from './flags.ts';

const CAST = `Martin Hallberg, a security adviser at Tomson, warned sailors in Port Ellery of rough weather.
Daniel arap Koech opened the lighthouse, and Simon Vale, the pilot, watched.
Jose Manuel Ortega painted the lighthouse red.`;

const BOARD = `Harbor governor Martin Brandt voted for a lower mooring fee in Port Ellery on Monday.
The painter Olga Brandt, no relation, sold two pictures of the lighthouse.
Boats must mark their moorings with a red buoy.`;

flags([
  // Two people share the surname: the one that the sentence tells of.
  [BOARD, 'Mark Brandt voted for a lower mooring fee.', 'name-misspelled: Mark'],
  [BOARD, 'Harbor governor Felix Brandt voted for a lower mooring fee.', 'name-misspelled: Felix'],
  [BOARD, 'Ida Brandt sold two pictures of the lighthouse.', 'name-misspelled: Ida'],
  [BOARD, 'Martin Brandt voted for a lower mooring fee.'],
  [BOARD, 'Olga Brandt sold two pictures of the lighthouse.'],
  [BOARD, 'Brandt voted for a lower mooring fee.'],
  // Two letters off, the given name and the office the same.
  [
    '"Parents can read," said Dale Rutter, the chairman of the board.',
    '"Parents can read," said the chairman, Dale Rudder.',
    'name-misspelled: Rudder',
  ],
  [
    'They ended in May, says spokesman Torben Lyngsie.',
    'They ended in May, says spokesman Torben Lyngsø.',
    'name-misspelled: Lyngsø',
  ],
  ['They ended in May, says spokesman Torben Lyngsie.', 'They ended in May, says the baker Torben Lundby.'],
  // One sentence that is names for the most part is no headline.
  [
    'Baltic Council President Rosa Lind resigned.',
    'Rosa Lund resigned as president of the Baltic Council.',
    'name-misspelled: Lund',
  ],
  // A child's surname goes without saying.
  [
    'Maren Holt lost her boat in the storm. Her daughter Ida, nine, was held above the water by a stranger.',
    'Ida Holt was held above the water by a stranger.',
  ],
  [BOARD, 'Felix Brandt teaches history at a school in the hills.'],
  [BOARD, 'Felix Brandt, a son of Martin Brandt, voted for a lower mooring fee.'],
  [BOARD, 'Town treasurer Felix Brandt voted for a lower mooring fee.'],
  [
    `${BOARD}\nThe judge Ada Brandt voted for a lower mooring fee in Port Ellery too.`,
    'Felix Brandt voted for a lower mooring fee.',
  ],
  [
    'Cal Hill, a ranger, fought the blaze near Port Ellery.\nThe Ellery Hill blaze burned. Deer Hill, a captain said, was saved.',
    'A captain at Fox Hill fought the blaze near Port Ellery.',
  ],
  [
    'Sam and Luke Tierney opened their letters at the school in Port Ellery.',
    'Luke and Sam Tierney opened different letters at the school in Port Ellery.',
  ],
  [
    'Luke Tierney opened his letters at the school in Port Ellery.',
    'Sam Tierney opened his letters at the school in Port Ellery.',
    'name-misspelled: Sam',
  ],
  [CAST, 'Martin Halberg warned sailors in Port Ellery.', 'name-misspelled: Halberg'],
  [CAST, 'Marten Hallberg warned sailors in Port Ellery of the weather.', 'name-misspelled: Marten'],
  [CAST, 'Peter Hallberg warned sailors in Port Ellery of rough weather.', 'name-misspelled: Peter'],
  [CAST, 'José Miguel Ortega painted the lighthouse red.', 'name-misspelled: Miguel'],
  [CAST, 'Martin Holmes, a security adviser at Tomson, warned sailors of rough weather.', 'name-misspelled: Holmes'],
  [CAST, 'Martin Hallberg warned sailors in Port Ellery.'],
  [CAST, 'Hallberg warned sailors in Port Ellery.'],
  [CAST, 'José Manuel Ortega painted the lighthouse red.'],
  [CAST, 'Simon arap Koech opened the lighthouse in the rough weather.', 'name-misspelled: Simon'],
  [CAST, 'Peter Hallberg, the brother of Martin Hallberg, warned sailors in Port Ellery.'],
  [CAST, 'Martin Holmes, a teacher, likes to sail.'],
  [CAST, 'Gerda Nyström bakes bread in another town.'],
  [CAST, 'Dan Koech opened the lighthouse.'],
  // Words of a body's name, or of a law's, are no slips for other words.
  ['The Asymmetric Digital Buoy Line opened in Port Ellery.', 'The Digital Life Index of Tollan opened in Port Ellery.'],
  ['The fishermen broke the Penal Code of Tollan.', 'The fishermen broke the Civil Code of Tollan.'],
  ['The South Tollania Community met in Port Ellery.\nIt has ten Tollanian ports.', 'Half of the Tollanias was there.'],
  // The word that both names have is not the one that was mistyped.
  ['Harbor governor David Brandt opened the lighthouse.', 'Pilot David Davis opened the lighthouse.'],
]);
