/** A contrary word is silent where it may tell of another event; silent rows stand beside those that are found. */
import { flags } from './flags.ts';

const MATCH = `Lena Kurz lost the final of the county open to Mira Sandoval on Sunday in three sets.
The mayor of Olden rejected the bridge plan of the harbour board on Friday.
The ferry line buys most of its fuel from the harbour board.`;

flags([
  [MATCH, 'On Sunday, Lena Kurz won the final of the county open in three sets.', 'statement-reversed: won'],
  [MATCH, 'Mira Sandoval won the final of the county open on Sunday in three sets.'],
  [MATCH, 'Her opponent needed three sets to win the final of the county open on Sunday.'],
  [MATCH, 'The harbour board sells most of its fuel to the ferry line.'],
  [MATCH, 'On Friday the mayor of Olden approved the bridge plan of the harbour board.', 'statement-reversed: approved'],
  [MATCH, 'Olden, a town of mills and weavers, approved its first harbour plan in 1871.'],
  [
    'The council did not ignore the warning of the harbour master about the bridge.',
    'The harbour master does not claim that the council ignored his warning about the bridge.',
  ],
  [
    'Ms. Kurz has yet to be confirmed as harbour judge by the Assembly, after a long debate on Friday.',
    'The Assembly has confirmed Ms. Kurz as harbour judge after a long debate on Friday.',
    'statement-reversed: confirmed',
  ],
  [
    'Ms. Kurz was confirmed as harbour judge by the Assembly, after a long debate on Friday.',
    'The Assembly has confirmed Ms. Kurz as harbour judge after a long debate on Friday.',
  ],
  ['The crossing, which at first took four hours, now takes half as long.', 'The crossing of the strait lasts two hours.'],
  // What was planned, wanted, threatened, asked for or told of by others.
  [
    'The Kelda company had planned to open a second mill in Olden last autumn.',
    'Kelda never opened its second mill in Olden, because the grain was too dear.',
  ],
  [
    'The state will not extend the subsidy of the ferry line beyond December.',
    'The subsidy of the ferry line ends in December, although its users would like it extended.',
  ],
  [
    'The owner of the Olden mill had threatened to close it, and will now keep it going.',
    'The Olden mill will stay open; its owner had threatened to close it.',
  ],
  ['Lund urged the harbour board to sell its ferries.', 'The harbour board did not sell its ferries, as Lund had urged.'],
  [
    'Nurses said that nine people had been sent home on Saturday night.',
    'Nine people were turned away on Saturday night, nurses said.',
  ],
  [
    'Most people in Olden distrusted the water company after the flood.',
    'Few people in Olden trusted the water company after the flood.',
  ],
  [
    'The harbour board did not say why the lion had been let out. It ruled out that its keeper had made a mistake.',
    'The keeper made no mistake, the harbour board said.',
  ],
  [
    'The court declined to hear the appeal, leaving the ruling on the harbour tax in place.',
    'The harbour tax remains in force after the court refused to hear the appeal.',
  ],
]);
