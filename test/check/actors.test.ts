import { flags } from './flags.ts';

const STREETS = `The council voted to close the depot. Karl Brandt, who runs the water works, praised the vote.
Snow fell on the port.
The director of the streets department, Anton Reker, warned that no side street would be gritted before the weekend.
Shops were shut.
Mayor Kelda Vane said she had asked twice for a grant of $85,000 to buy a siren and had been turned down.
The harbour froze.
Ludo Marsh, the producer, sold his boat in Tollan for $78,000 to finish the film. He then slept in the office.
A ferry was late.
Vera Olsen, 17, was shot in the shoulder for speaking out in favor of schools for girls.`;

flags([
  [
    STREETS,
    'Karl Brandt cautioned that side streets would not be gritted before the weekend.',
    'statement-misattributed: Karl Brandt',
  ],
  [
    STREETS,
    'Karl Brandt, whose people run the lorries, cautioned that side streets would stay as they are until the weekend.',
    'statement-misattributed: Karl Brandt',
  ],
  [STREETS, 'Anton Reker said he had applied twice for $85,000 to pay for a siren.', 'statement-misattributed: Anton Reker'],
  [STREETS, 'Kelda Vane parted with a boat for $78,000 to finish it.', 'wrong-entity: Kelda Vane'],
  [STREETS, 'Kelda Vane, 17, was shot for speaking out in favor of girls’ schools.', 'wrong-entity: Kelda Vane'],
  // The right one, by name, by pronoun or by role.
  [STREETS, 'Anton Reker cautioned that side streets would not be gritted before the weekend.'],
  [STREETS, 'Mayor Vane applied twice for $85,000 to pay for a siren.'],
  [STREETS, 'Ludo Marsh parted with a boat for $78,000 to finish it.'],
  [STREETS, 'The director cautioned that side streets would not be gritted before the weekend.'],
  // Somebody whom no source knows may have said it too, and so may one of whom the source has just spoken.
  [STREETS, 'Ida Lund parted with a boat for $78,000 to finish it.'],
  [`${STREETS}\nKarl Brandt agreed.`, 'Karl Brandt said that girls should have schools in their favor.'],
  ['Ludo Marsh sold his boat for $78,000. So did Karl Brandt.', 'Karl Brandt parted with his boat for $78,000.'],
  [
    'Saddam Reker diverted $85,000 of the siren fund, said Karl Brandt. Police asked Saddam about it.',
    'Saddam Reker diverted money of the siren fund, police said.',
  ],
  // Behind a semicolon, something else is done.
  [
    'The jury prize of $10,000 went to “Nine Lamps”, by Ji Park of Tollan.\nMr. Ricci voted for it.',
    'Ricci wanted “Nine Lamps”, from Tollan, and lost; it had to make do with $10,000, the jury prize.',
  ],
  // Two who speak in one sentence, and a name with too little of the sentence.
  [STREETS, 'Anton Reker warned that no side street would be gritted; Karl Brandt answered that the vote was right.'],
  [STREETS, 'Karl Brandt said that the weekend would be cold.'],
  [STREETS, 'Karl Brandt spent $85,000.'],
  [STREETS, 'Kelda Vane and Ludo Marsh finished the film.'],
]);
