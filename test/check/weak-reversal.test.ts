import { flags } from './flags.ts';

const BUDGET =
  'The council of Tollan approved the harbor budget on Monday.\n\nThe announcement of the harbor cuts is planned for May.\n\nThere were no big landings in Port Ellery last week to match the herring of the Kelda fleet.\n\nThe minister lost the vote of no confidence over the harbor bill in Tollan.\n\nWith Easter falling over a weekend, fish sales in Port Ellery were an estimated 40 tons for the week.\n\nThe crown fell against the krona in Tollan on news of the harbor strike.\n\nThe richest ports are paying the harbor debt of Tollan this year.';

flags([
  // What happened against what happened.
  [BUDGET, 'The council of Tollan rejected the harbor budget on Monday.', 'statement-reversed: rejected'],
  [BUDGET, 'The crown rose against the krona in Tollan on news of the harbor strike.', 'statement-reversed: rose'],
  // The name of a thing, or a word that goes with one.
  [BUDGET, 'The harbor cuts that are planned for May have not been announced in full.'],
  [BUDGET, 'What Tollan plans: a cut in the debt owed by its poorest ports.'],
  // When it was; a part of a compound; a feast that falls on a day.
  [BUDGET, 'The Kelda fleet topped last week’s herring list in Port Ellery.'],
  [BUDGET, 'The minister of Tollan faced a no-confidence vote over the harbor bill.'],
  [BUDGET, 'Fish sales in Port Ellery at Easter were an estimated 40 tons, a 4% increase on the week of the year before.'],
  // What is done without is not denied, and who leaves them ahead has left nothing.
  [
    'The hospital of Port Ellery took its e-mail off line on Thursday.',
    'The hospital of Port Ellery had to do without e-mail from Thursday.',
  ],
  [
    'The draw keeps Kelda one point ahead of Tollan in the harbor league.',
    'The draw leaves them one point ahead of Tollan in the harbor league.',
  ],
  // Both are told.
  [BUDGET, 'The crown rose against the krona in Tollan on news of the harbor strike before falling back.'],
]);
