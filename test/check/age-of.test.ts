import { flags } from './flags.ts';

const GATE =
  'Police made 40 arrests on Sunday near the fence.\n\nNadel, 27, is a member of the welders’ union in Pell. Her cousin Rufus Nadel, 51, drove the bus.\n\nThe fence was put up by Tom Brack, a 44-year-old builder.';

flags([
  // The same person, in words that are far from the source's.
  [GATE, 'Among those held was Tom Brack, 49.', 'number-conflict: 49'],
  [GATE, 'Welding is dull, says 54-year-old Tom Brack.', 'number-conflict: 54-year-old'],
  [GATE, 'Rufus Nadel, a 15-year-old pupil, was let go.', 'number-conflict: 15-year-old'],
  // Another person, the right age, an age of nobody in particular.
  [GATE, 'Dora Mills, 37, is a member of the welders’ union in Pell.'],
  [GATE, 'Among those held was Tom Brack, 44.'],
  [GATE, 'Welding is dull, says 44-year-old Tom Brack.'],
  [
    'Tom Brack, 52, was found dead at the farm after his son, Tom Brack, Jr., 29, had called the police.',
    'His son, Tom Brack, 29, had called the police to the farm.',
  ],
  [GATE, 'A 19-year-old was let go with a warning.'],
  [GATE, 'Brack built the fence beside an 80-year-old oak.'],
]);
