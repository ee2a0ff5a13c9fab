/** Names in a place that the sources give to another name. */
import { flags } from './flags.ts';

const WORKS = `Nora Quist led the survey of the old mill and handed her report to the town on Monday.
Ingrid Hale chairs the harbour committee, which meets in Torvik every spring.
Quist's brother, Emil, drowned in the Skarra river in 2011 when the footbridge fell.
The footbridge had been built by Brandt Shipyard at a cost of two million crowns.
Olsen Timber sold its sawmill to a family firm last year.
The new ferry from Ravnes to Dalvik sails twice a day, the harbour master said.
The harbour master is moving his office to Torvik.`;

flags([
  [WORKS, "Hale's brother, Emil, drowned in the Skarra river when a footbridge fell in 2011.", 'wrong-entity: Hale'],
  [WORKS, 'Emil, the brother of Ingrid Hale, drowned in the Skarra river when a footbridge fell.', 'wrong-entity: Ingrid Hale'],
  [WORKS, 'The footbridge, built by Olsen Timber, had cost two million crowns.', 'wrong-entity: Olsen Timber'],
  [WORKS, 'Olsen Timber built the footbridge for two million crowns.', 'wrong-entity: Olsen Timber'],
  [WORKS, 'Twice a day the new ferry sails to Torvik, said the harbour master.', 'wrong-entity: Torvik'],
  // What the sources say, in other words.
  [WORKS, "Quist's brother, Emil, drowned in the Skarra river when a footbridge fell in 2011."],
  [WORKS, 'Brandt Shipyard built the footbridge for two million crowns.'],
  [WORKS, 'Twice a day the new ferry sails to Dalvik, said the harbour master.'],
  // A name that no source knows may be another word for the same.
  [WORKS, "Brekke's brother, Emil, drowned in the Skarra river when a footbridge fell in 2011."],
  // The like place, but of something else.
  [WORKS, "Hale's brother sells sawn timber on the coast."],
  [WORKS, 'Olsen Timber built a sawmill for a family firm.'],
  // What is reported of her, not to her.
  [
    'Reporters asked Nora Quist about the mill on Monday, when the town met. Ingrid Hale chairs the harbour.',
    'Reporters asked that Ingrid Hale open the mill on Monday.',
  ],
  // Both are named in the draft's sentence.
  [WORKS, 'Olsen Timber and Brandt Shipyard built the footbridge for two million crowns.'],
  // The sources have the draft's name in that place as well.
  [`${WORKS}\nOlsen Timber, too, has built a footbridge.`, 'Olsen Timber built the footbridge for two million crowns.'],
  // A short form, and a part of a place.
  ['The Federal Savings Bank raised its rate on Friday. The Fed is cautious.', 'The Fed raised its rate on Friday.'],
  [
    'Two soldiers were killed in Glasgow when a gas main blew up on Friday. The weather in Scotland was bad.',
    'Two soldiers were killed in Scotland when a gas main blew up.',
  ],
  // A capital stands for its government.
  [
    'Paris expelled two envoys over the leak on Friday. The economy of France is weak.',
    'France expelled two envoys over the leak.',
  ],
]);
