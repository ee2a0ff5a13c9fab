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
  // Stand-ins by another word, a film's director, a spell of office long past, names and offices in one order.
  ['Nora Petsch, the acting director of the museum, spoke in Kelda.', 'Nora Petsch, its interim director, spoke in Kelda.'],
  ['Hal Ruys, the Danish director who chaired the jury, left early.', 'The chairman, Hal Ruys, left early.'],
  ['Otto Brand, the finance minister, spoke in Kelda.', 'Otto Brand, who was chairman of the bank until 2014, spoke in Kelda.'],
  [
    'Speaker Hal Moran and Majority Whip June Tice voted no.',
    'June Tice and Hal Moran, the majority whip and speaker respectively, voted no.',
  ],
  // What officers are there for.
  [
    'Philip Rook, the sales director, spoke in Kelda.',
    'Philip Rook, the managing director, spoke in Kelda.',
    'title-conflict: managing director',
  ],
  [
    'Anil Doss, the chief engineer, wrote in July.',
    'The finance director, Anil Doss, wrote in July.',
    'title-conflict: finance director',
  ],
  [
    'Colin Tarn, head of retail banking, spoke in Kelda.',
    'Colin Tarn, the head of commercial banking, spoke in Kelda.',
    'title-conflict: head of commercial',
  ],
  ['Anil Doss, the technical director, wrote in July.', 'The chief engineer, Anil Doss, wrote in July.'],
  ['Anil Doss, a director of the line, wrote in July.', 'The finance director, Anil Doss, wrote in July.'],
  [
    'Donald Rumble, United States Secretary of Defense, spoke today.',
    'Donald Rumble, United States secretary of State, spoke today.',
    'title-conflict: State',
  ],
  // Whose office it becomes.
  [
    'Senator Abe Stone replaced Reed as the Senate Minority Whip. Rain fell.',
    'Senator Abe Stone replaced Reed as the Senate Minority Leader. Rain fell.',
    'title-conflict: Leader',
  ],
  // Another's calling; a wide one, or one that nobody else has, may be added.
  [
    'Leonie Hart, an architect, sat with the novelist Sorcha Daly.',
    'Leonie Hart, the novelist, sat down.',
    'title-conflict: novelist',
  ],
  ['Leonie Hart, a columnist, sat with the journalist Sorcha Daly.', 'Leonie Hart, the journalist, sat down.'],
  ['Leonie Hart, an architect, sat with Sorcha Daly.', 'Leonie Hart, the novelist, sat down.'],
  ['Hart, MP for Ellery, sat with Tory MP Sorcha Daly.', 'Tory MP Hart sat down.'],
  // The office is right, the name is not.
  [
    'The prime minister, Aline Sesso, escaped by boat to Mande. The interior minister, Joseph Koff, was arrested at a roadblock.',
    'Joseph Koff, the prime minister, got away to Mande by boat.',
    'wrong-entity: Joseph Koff',
  ],
]);
