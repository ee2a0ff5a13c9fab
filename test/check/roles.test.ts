import { flags } from './flags.ts';

const HARBOR = `Ellen Marsh, the harbor board treasurer, opened the new pier in Port Ellery.
Attorney General Paul Quist, who succeeded Dana Reyes, the secretary of state, closed the inquiry into the pier.
Senate Majority Leader Olaf Brandt toured the pier with Professor Ida Lund.`;

flags([
  [HARBOR, 'Ellen Marsh, the harbor board chairman, opened the pier.', 'title-conflict: chairman'],
  [HARBOR, 'Ellen Marsh, the harbor board deputy treasurer, opened the pier.', 'title-conflict: deputy treasurer'],
  [HARBOR, 'Secretary of State Paul Quist closed the inquiry into the pier.', 'title-conflict: Secretary of State'],
  [HARBOR, 'Treasury Secretary Paul Quist closed the inquiry.', 'title-conflict: Treasury Secretary'],
  [HARBOR, 'House Speaker Olaf Brandt toured the pier.', 'title-conflict: House Speaker'],
  // Words of one role inside other words of the source are no sign of it.
  [
    'Karin Lowe, the White House press secretary, answered questions, stating that the talks went on.',
    'Karin Lowe, the secretary of state, answered questions.',
    'title-conflict: secretary of state',
  ],
  [HARBOR, 'Ellen Marsh, the harbor board treasurer, opened the pier.'],
  [HARBOR, 'Ellen Marsh, the treasurer, opened the pier.'],
  [HARBOR, 'Marsh, a keen sailor, opened the pier.'],
  [HARBOR, 'Senator Olaf Brandt toured the pier.'],
  [HARBOR, 'Ida Lund, director of the institute, toured the pier.'],
  [HARBOR, 'Senate leader Olaf Brandt toured the pier.'],
  ['Acme Party president Rosa Lind spoke in Port Ellery.', 'Acme Party leader Rosa Lind spoke in Port Ellery.'],
  ['Senator Rosa Lind spoke in Port Ellery.', 'Rosa Lind, chairwoman of the fisheries committee, spoke in Port Ellery.'],
]);
