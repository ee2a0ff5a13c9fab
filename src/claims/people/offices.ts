/** Offices, seats, services and sides: what one person may be at once, and what not. */

/** Heads that are one office's only: two of them cannot be the same person's at once. The rest (activist, expert, billionaire) goes with anything. */
export const OFFICES = new Set(
  `spokesperson|chairperson|chief executive|president|vice-president|prime minister|secretary|chancellor|governor|senator|representative|mayor|ambassador|envoy|commissioner|director|treasurer|general
attorney general|majority leader|minority leader
captain|coach|judge|justice|prosecutor|general|admiral|colonel|sheriff|bishop|archbishop|pope|cardinal|sovereign|prince|princess|editor|lawyer|whip|speaker|principal|professor|deputy|coordinator|secretary-general|undersecretary|publisher|analyst|correspondent|king|queen`.split(
    /[|\n]/u,
  ),
);

/** Seats, ranks and callings that go together with most offices: "Senator", "Professor", "General". Of these only two of a kind exclude each other. */
export const BESIDES: readonly ReadonlySet<string>[] = [
  'senator|representative|mp|governor|mayor',
  'general|admiral|colonel|captain',
  'professor|lawyer|physician|principal',
  'prince|princess|sovereign|bishop|archbishop|cardinal|pope',
  'editor|publisher|analyst|correspondent',
].map(row => new Set(row.split('|')));
/** Offices that go with no seat either. */
export const JUDGES = new Set(['judge', 'justice']);

/** A role that is in a body's or a team's name the office of one person at a time, and is none of those that a "leader" may be. */
export const NEVER_LEADERS = new Set(
  'spokesperson|treasurer|whip|lawyer|analyst|consultant|deputy|correspondent|publisher|envoy|ambassador|prosecutor|undersecretary'.split(
    '|',
  ),
);
export const LEADERS = new Set(['leader', 'chief officer']);
export const PRESIDING = new Set(['leader', 'president', 'chairperson', 'speaker']);
export const GOVERNING = new Set(['prime minister', 'president']);
export const STATE_BODIES = new Set('parliament commission council court government senate congress assembly'.split(' '));
export const SERVICES = new Set('police fire ambulance coastguard prison navy army union bank hospital school'.split(' '));

/** Parties and leanings that exclude one another. */
export const SIDES: readonly (readonly ReadonlySet<string>[])[] = [
  [new Set(['democrat', 'democratic']), new Set(['republican', 'gop'])],
  [new Set(['labour']), new Set(['conservative', 'tory'])],
  [
    new Set(['socialist', 'communist', 'marxist', 'left-wing', 'leftist']),
    new Set(['conservative', 'right-wing', 'far-right', 'tory']),
  ],
];
/** Words that say the same office with or without them. */
export const IDLE = new Set(
  'senior chief top leading lead veteran new current us american principal executive joint managing general public own'.split(
    ' ',
  ),
);

/** Whether a head (`roleParts`) is one office's only. */
export const isOffice = (head: string): boolean => OFFICES.has(head);
