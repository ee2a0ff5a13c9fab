/** Two people of one surname, and the wrong one speaks. */
import { flags } from './flags.ts';

const MILLS = `“We bought one mill in 2017, and I know what it looks like,” said Sven Lund, who runs Norvik Mills.
The head of the union, Rosa Lund, no relation, was not at the meeting. She warned of strikes in the valley.`;

flags([
  [
    MILLS,
    '“We bought one mill in 2017, and I know what it looks like,” said Rosa Lund.',
    'quote-misattributed: We bought one mill in 2017, and I know what it looks like',
  ],
  [MILLS, '“We bought one mill in 2017, and I know what it looks like,” said Sven Lund.'],
  [MILLS, '“We bought one mill in 2017, and I know what it looks like,” said Lund.'],
  [MILLS, '“We bought one mill in 2017, and I know what it looks like,” said Mr. Lund.'],
  // A given name that no source knows is a slip of the name, not another mouth.
  [MILLS, '“We bought one mill in 2017, and I know what it looks like,” said S. Lund.'],
]);
