/** A right figure given to the wrong owner. */
import { flags } from './flags.ts';

const LICE = `Marsh Farm has lost the most salmon, 640, followed by Kelda with 310 and Brevik with 125.
The lice came with warm water, a vet said.`;
const SALE = 'A seascape by the painter Ada Lorne made £4.6m on Thursday night, and a bust by Felix Orr £1.9m.';
const VOTES = `Nina Sund took 4,120 votes in the mayoral election, and Omar Vik took 3,075 votes.
The count ended at dawn.`;
const SHARES = 'Kelda owns 34 percent of the shares in the hatchery, while Brevik holds 21 percent of the shares.';

flags([
  [LICE, 'The worst-hit is Brevik, with 640 salmon lost.', 'wrong-entity: Brevik'],
  [LICE, 'Kelda has lost 640 salmon, the most.', 'wrong-entity: Kelda'],
  [SALE, 'On Thursday Felix Orr followed with a bust that made £4.6m.', 'wrong-entity: Felix Orr'],
  [VOTES, 'Omar Vik, with 4,120 votes, won the mayoral election.', 'wrong-entity: Omar Vik'],
  [VOTES, 'Vik’s 4,120 votes won him the mayoral election.', 'wrong-entity: Vik'],
  [SHARES, 'Brevik owns 34 percent of the shares in the hatchery.', 'wrong-entity: Brevik'],
  // What the sources say, in other words.
  [LICE, 'The worst-hit is Marsh Farm, with 640 salmon lost.'],
  [LICE, 'Kelda comes next with 310, and Brevik with 125.'],
  [VOTES, 'Nina Sund, with 4,120 votes, won the mayoral election.'],
  [SHARES, 'Brevik owns 21 percent of the shares in the hatchery, Kelda 34 percent.'],
  // Another name stands nearer, but does not own it.
  [VOTES, 'Nina Sund and Omar Vik took 4,120 votes in the mayoral election.'],
  [VOTES, 'The dean and Omar Vik took 4,120 votes in the mayoral election.'],
  [VOTES, 'Sund beat Omar Vik with 4,120 votes.'],
  [VOTES, 'Sund, unlike Omar Vik, took 4,120 votes.'],
  [VOTES, 'She won the mayoral election ahead of Omar Vik, with 4,120 votes.'],
  [VOTES, 'She defeated Omar Vik in the mayoral election with 4,120 votes.'],
  [VOTES, 'She defeated Omar Vik, with 4,120 votes.'],
  [VOTES, 'The rival of Omar Vik took 4,120 votes.'],
  [VOTES, 'Omar Vik’s rival took 4,120 votes in the mayoral election.'],
  [VOTES, 'Omar Vik, whose rival took 4,120 votes, lost the mayoral election.'],
  [VOTES, 'Omar Vik needed 4,120 votes to win the mayoral election.'],
  [VOTES, 'The votes for the rival of Omar Vik numbered 4,120.'],
  [VOTES, 'Omar Vik said that 4,120 votes were enough to win the mayoral election.'],
  [VOTES, 'Omar Vik lost to a rival who took 4,120 votes in the mayoral election.'],
  // No source has another figure for the name.
  [`${LICE}\nHarsund is the next farm north.`, 'Harsund has lost 640 salmon.'],
  // A name that no source knows.
  [LICE, 'Torvik has lost 640 salmon.'],
  // The sources give the name that figure too, elsewhere or by a pronoun.
  [`${VOTES}\nIn 2019 Omar Vik took 4,120 votes.`, 'Omar Vik once took 4,120 votes in the mayoral election.'],
  [
    `${VOTES}\nOmar Vik was pleased. It was 4,120 votes for him the last time.`,
    'Omar Vik once took 4,120 votes in the mayoral election.',
  ],
  // Two different things of one number.
  ['Kelda sold 640 salmon on Monday, and Brevik sold 125 salmon.', 'Brevik sold 640 nets.'],
  ['Kelda sold 640 salmon on Monday, and Brevik sold 125 nets.', 'Brevik sold 640 salmon.'],
  // A figure too small to be telling.
  ['Kelda lost 4 boats, and Brevik lost 2 boats.', 'Brevik lost 4 boats.'],
]);
