import { flags } from './flags.ts';

const PLANTS = `Tollan-based Norvik made an offer. Mr. Moe runs it from Marsh, where it was founded.
Sleet fell on the port.
About 400 jobs at the Ellery head office, which employs 1,150 people, may be lost.
Rain fell on the port.
The water table in the Kelda basin has dropped 41 feet since 1990. In the Vasa basin the decline is 27 feet.
Snow fell on the port.
Norvik will close its plant in Lorne, Ohio, for two weeks in November, affecting 2,300 workers.
Hail fell on the port.
In all, 96,000 refugees from the fighting have come to Azour since January.
Fog lay on the port.
Of the new money, $145 million goes to water in the Coombe tunnel.
Dew lay on the port.
The shorter Marsh tunnel is dry.
Ice lay on the port.
In Pell 64 percent of the entries had a pass.
Wind blew in the port.
The Brim Road College is in Pell.`;

flags([
  [PLANTS, 'In Marsh, where the head office employs 1,150, people fear for their jobs.', 'wrong-entity: Marsh'],
  [PLANTS, 'In the Vasa basin the water table is 41 feet lower than in 1990.', 'wrong-entity: Vasa'],
  [PLANTS, 'In Kelda, where Norvik has a plant, 2,300 workers face two weeks off in November.', 'wrong-entity: Kelda'],
  [PLANTS, 'In Lorne 96,000 refugees of the fighting have come as well.', 'wrong-entity: Lorne'],
  [PLANTS, 'Then come $145 million for water in the tunnel at Marsh.', 'wrong-entity: Marsh'],
  // The right place, by itself or as a part of another; a body in a place; a place that no source knows.
  [PLANTS, 'In Ellery, where the head office employs 1,150, people fear for their jobs.'],
  [PLANTS, 'In the Kelda basin the water table is 41 feet lower than in 1990.'],
  [PLANTS, 'In Ohio, where Norvik has a plant, 2,300 workers face two weeks off in November.'],
  [PLANTS, 'At Brim Road College 64 percent of the entries had a pass.'],
  [PLANTS, 'In Haven 96,000 refugees of the fighting have come as well.'],
  // A place that only tells of somebody; a figure that stands twice; a clause that says something else.
  [PLANTS, 'Norvik, which is run from Marsh, may shed jobs at a head office that employs 1,150 people.'],
  [
    `${PLANTS}\nThe school in Marsh employs 1,150 people.`,
    'In Marsh, where the head office employs 1,150, people fear for their jobs.',
  ],
  [PLANTS, 'In Marsh, 1,150 boats were counted.'],
  // Beside it, the sources tell of the draft's place too.
  [
    'Ellery and Marsh share a head office. The one in Ellery employs 1,150 people. Marsh has the canteen.',
    'In Marsh, the head office employs 1,150 people.',
  ],
]);
