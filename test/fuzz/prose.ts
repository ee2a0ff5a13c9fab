/** News copy by a small grammar: names, figures, dates and quotations about the same few things, so that drafts and sources speak of one story. */
import type { Chance } from './chance.ts';

const PEOPLE = [
  'Ada Thomson',
  'Ms. Thomson',
  'Mayor Luis Ortega-Reyes',
  'Ortega',
  'Dr. Jean van der Berg',
  'Karoline Leavitt',
  'Mr. Boehler',
  'Edan Alexander',
  'she',
  'they',
  'two officials',
  'the ministry',
  'Hamas',
  'the White House',
  'O’Neil Jr.',
  'José Núñez',
];
const ROLES = [
  'the harbor master',
  'the mayor of Port Ellery',
  'press secretary',
  'the father of Edan',
  'a spokesman for the ferry company',
  'secretary of state',
  '52',
  'envoy for hostage affairs',
];
const THINGS = [
  'boats',
  'hostages',
  'people',
  'cars',
  'bodies of captives',
  'living captives',
  'officials',
  'homes',
  'votes',
  'years',
  'rockets',
  'miles',
  'pounds',
  'jobs',
];
const PLACES = [
  'in Gaza',
  'in the harbor of Port Ellery',
  'in southern Israel',
  'off the quay',
  'in Doha, Qatar',
  'in the U.S.',
  'at the White House',
];
const FIGURES = [
  '24',
  'two dozen',
  'about 24',
  '42',
  'at least 35',
  'more than 100',
  '1,234',
  'some 250',
  'twenty-four',
  'one in five',
  '7-2',
  '20 to 30',
  'hundreds of',
  '3½',
  '1.2 million',
  'nearly 40',
  '36 percent of',
  'two-thirds of',
  'no',
  '35-year-old',
  '0',
  '¼',
  'dozens of',
  '1,2,3',
  '007',
];
const SUMS = [
  '$1.2 billion',
  '$2.1bn',
  '€400,000',
  '36 percent',
  '5 percentage points',
  '£3m',
  '40 riyals',
  '12%',
  'half',
  '1,200 pounds',
  '−4°C',
  '0.5 mph',
];
const DATES = [
  'on Oct. 7, 2023',
  'on Friday, Oct. 7, 2023',
  'in mid-March',
  'in late 2023',
  'in 2007',
  'on 14 March 2019',
  'last week',
  'on Tuesday',
  'two years ago',
  'in the 1990s',
  'between May 4 and June 6',
  'since 2009',
  '2024-02-30',
  'on the 31st of February',
  'in the fourth quarter',
  'before Christmas',
];
const CUES = [
  'said',
  'denied',
  'did not deny',
  'has yet to confirm',
  'confirmed',
  'told reporters',
  'asked',
  'will not say',
  'demanded',
  'warned that',
  'according to',
];
const WORDS = [
  '“We will rebuild every pier before winter',
  '"The job is almost done',
  '‘Nobody knows',
  "'It is over",
  '“All [the] hostages … must go home',
  '«Rien',
];
const ENDS = [',”', '.”', '",', '."', '’', '.', '', '?”', '…”', '»'];
const DEEDS = [
  'sank',
  'were killed',
  'are believed to be alive',
  'took control of the city',
  'has confirmed the deal',
  'were washed away',
  'seized',
  'rose',
  'went free',
  'told Israel',
  'was elected',
];

/** A sentence of the grammar. */
export function sentence(chance: Chance): string {
  const { pick } = chance;
  switch (chance.below(9)) {
    case 0:
      return `${upper(pick(FIGURES))} ${pick(THINGS)} ${pick(DEEDS)} ${pick(PLACES)} ${pick(DATES)}.`;
    case 1:
      return `${upper(pick(PEOPLE))}, ${pick(ROLES)}, ${pick(CUES)} that ${pick(FIGURES)} ${pick(THINGS)} ${pick(DEEDS)}.`;
    case 2:
      return `${pick(WORDS)}${pick(ENDS)} ${pick(PEOPLE)} ${pick(CUES)} ${pick(DATES)}.`;
    case 3:
      return `The damage came to ${pick(SUMS)}, up ${pick(SUMS)} from ${pick(SUMS)} ${pick(DATES)}.`;
    case 4:
      return `${upper(pick(PEOPLE))} ${pick(CUES)} the talks ${pick(PLACES)}; ${pick(PEOPLE)} ${pick(DEEDS)}.`;
    case 5:
      return `${upper(pick(FIGURES))} ${pick(THINGS)} and ${pick(FIGURES)} others, a total of ${pick(FIGURES)}, ${pick(DEEDS)}.`;
    case 6:
      return `According to ${pick(PEOPLE)}, ${pick(WORDS)}${pick(ENDS)} ${pick(PEOPLE)} ${pick(DEEDS)} ${pick(PLACES)}`;
    case 7:
      return `${upper(pick(PEOPLE))}, ${pick(ROLES)}, ${pick(DEEDS)} ${pick(DATES)} ${pick(PLACES)}.`;
    default:
      return `${upper(pick(DEEDS))} ${pick(FIGURES)} ${pick(THINGS)}, ${pick(PEOPLE)} ${pick(CUES)}: ${pick(WORDS)}${pick(ENDS)}`;
  }
}

/** A few short paragraphs, `most` at most. */
export function copy(chance: Chance, most: number): string[] {
  return Array.from({ length: 1 + chance.below(most) }, () =>
    Array.from({ length: 1 + chance.below(3) }, () => sentence(chance)).join(' '),
  );
}

const upper = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
