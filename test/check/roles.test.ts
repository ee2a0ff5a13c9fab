import { flags } from './flags.ts';

const HARBOR = `Ellen Marsh, the harbor board treasurer, opened the new pier in Port Ellery.
Attorney General Paul Quist, who succeeded Dana Reyes, the secretary of state, closed the inquiry into the pier.
Senate Majority Leader Olaf Brandt toured the pier with Professor Ida Lund.`;

const UNION = `The ministers met in Port Ellery on Monday, and Baltic Council President Rosa Lind presented her list.
The members objected to her choice of Danish conservative Peter Krag as fisheries commissioner.
The regatta marked the birthday of revered king, Otto Vasa.
Pia Holm, senior safety consultant for Norvik, looked on.
Trade Secretary Jon Falk spoke. Secretary Falk left early.
Harbor Secretary Liv Moe and Kai Moe spoke. Secretary Moe left early.`;

flags([
  [UNION, 'The head of the Baltic Parliament, Rosa Lind, presented her list.', 'title-conflict: head of the Baltic Parliament'],
  [UNION, 'Her choice of socialist Danish Peter Krag met with objections.', 'title-conflict: socialist Danish'],
  [
    UNION,
    'Her choice of Peter Krag for the transport commissioner post met with objections.',
    'title-conflict: transport commissioner',
  ],
  [UNION, 'The regatta marked the birthday of Prime Minister Otto Vasa.', 'title-conflict: Prime Minister'],
  [UNION, 'Pia Holm, the chief safety officer of Norvik, looked on.', 'title-conflict: chief safety officer'],
  [UNION, 'Defense Secretary Jon Falk spoke.', 'title-conflict: Defense Secretary'],
  [UNION, 'The head of the Baltic Council, Rosa Lind, presented her list.'],
  [UNION, 'Rosa Lind, leader of the Ellery Parliament, presented her list.'],
  [UNION, 'Rosa Lind, a former head of the Baltic Parliament, presented her list.'],
  [UNION, 'Her choice of conservative Danish Peter Krag met with objections.'],
  [UNION, 'Her choice of Peter Krag for the fisheries commissioner post met with objections.'],
  [UNION, 'Her choice of Peter Krag for the job of fisheries commissioner met with objections.'],
  [UNION, 'The regatta marked the birthday of King Otto Vasa.'],
  [UNION, 'The regatta marked the birthday of Admiral Otto Vasa.'],
  [UNION, 'Pia Holm, a safety consultant at Norvik, looked on.'],
  [UNION, 'Pia Holm, the chief technology officer of Telmar, looked on.'],
  [UNION, 'Secretary Jon Falk spoke.'],
  [UNION, 'Harbor Secretary Moe left early.'],
  ['Rep. Rosa Lind spoke. Civil rights Rep. Rosa Lind left early.', 'House Representative Rosa Lind spoke.'],
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
