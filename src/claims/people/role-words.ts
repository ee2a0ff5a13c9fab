/** Roles in parts, and when two roles are one office. */
import { opensUpper } from '../../text/letters.ts';
import { folded } from './name-parts.ts';
import { BODY_NOUNS, FUNCTION_WORDS, PEOPLES } from './name-words.ts';
import { fieldOf, fieldsDiffer } from './role-fields.ts';
import { isRoleHead, RELATIONS } from './titles.ts';

export interface RoleParts {
  /** The noun, lower case, singular, as a shared name for it: "spokesperson" for spokesman and spokeswoman, "chief executive" for CEO. */
  readonly head: string;
  /** "former", "deputy", "vice", "acting": they make another office of it. */
  readonly ranks: readonly string[];
  /** What the office is for or in, lower case, in order: "special envoy for hostage affairs" → special, hostage, affairs. */
  readonly domain: readonly string[];
  /** The body or place it belongs to, as printed: "Tollan Foods", "European Commission", "White House". */
  readonly of?: string;
}

/** `same`: one office. `open`: one is vaguer than the other, or another kind of thing ("billionaire", "president"): both can be true. `different`: they cannot both be. */
export type RoleComparison = 'same' | 'open' | 'different';

const RANK_WORDS = new Set(
  'former ex then deputy vice acting interim caretaker assistant associate junior under shadow honorary emeritus outgoing retired late'.split(
    ' ',
  ),
);
const STANDING_IN = new Set(['acting', 'interim', 'caretaker']);
/** Words that say the same office with or without them. */
const IDLE = new Set(
  'senior chief top leading lead veteran new current us american principal executive joint managing general public own'.split(
    ' ',
  ),
);

/** One name for what goes by several. */
const SYNONYMS: ReadonlyMap<string, string> = new Map(
  [
    'spokesperson: spokesman spokeswoman speaker-for',
    'chairperson: chairman chairwoman chair convener convenor',
    'chief executive: ceo',
    'adviser: advisor counselor counsellor counsel',
    'lawyer: attorney solicitor barrister',
    'leader: head chief boss',
    'lawmaker: legislator parliamentarian',
    'representative: congressman congresswoman rep',
    'senator: sen',
    'governor: gov',
    'mp: member-of-parliament',
    'prime minister: premier pm taoiseach',
    'journalist: reporter correspondent newsman',
    'coach: manager',
    'teammate: team-mate',
    'film director: film-maker filmmaker',
    'councillor: councilman councilwoman councilor',
    'footballer: striker midfielder defender goalkeeper winger forward',
    'secretary: minister',
    'physician: doctor medic',
    'mother: mum mom',
    'father: dad',
    'sovereign: king queen monarch emperor emir sultan',
    'president: pres',
    'police officer: policeman policewoman constable',
    'undersecretary: under-secretary',
    'businessperson: businessman businesswoman entrepreneur tycoon magnate',
  ].flatMap(row => {
    const [name = '', others = ''] = row.split(': ');
    return others.split(' ').map((other): [string, string] => [other, name]);
  }),
);

/** Heads that are one office's only: two of them cannot be the same person's at once. The rest (activist, expert, billionaire) goes with anything. */
const OFFICES = new Set(
  `spokesperson|chairperson|chief executive|president|vice-president|prime minister|secretary|chancellor|governor|senator|representative|mayor|ambassador|envoy|commissioner|director|treasurer|general
attorney general|majority leader|minority leader
captain|coach|judge|justice|prosecutor|general|admiral|colonel|sheriff|bishop|archbishop|pope|cardinal|sovereign|prince|princess|editor|lawyer|whip|speaker|principal|professor|deputy|coordinator|secretary-general|undersecretary|publisher|analyst|correspondent|king|queen`.split(
    /[|\n]/u,
  ),
);

/** Seats, ranks and callings that go together with most offices: "Senator", "Professor", "General". Of these only two of a kind exclude each other. */
const BESIDES: readonly ReadonlySet<string>[] = [
  'senator|representative|mp|governor|mayor',
  'general|admiral|colonel|captain',
  'professor|lawyer|physician|principal',
  'prince|princess|sovereign|bishop|archbishop|cardinal|pope',
  'editor|publisher|analyst|correspondent',
].map(row => new Set(row.split('|')));
/** Offices that go with no seat either. */
const JUDGES = new Set(['judge', 'justice']);

/** A role that is in a body's or a team's name the office of one person at a time, and is none of those that a "leader" may be. */
const NEVER_LEADERS = new Set(
  'spokesperson|treasurer|whip|lawyer|analyst|consultant|deputy|correspondent|publisher|envoy|ambassador|prosecutor|undersecretary'.split(
    '|',
  ),
);

/** Parties and leanings that exclude one another. */
const SIDES: readonly (readonly ReadonlySet<string>[])[] = [
  [new Set(['democrat', 'democratic']), new Set(['republican', 'gop'])],
  [new Set(['labour']), new Set(['conservative', 'tory'])],
  [
    new Set(['socialist', 'communist', 'marxist', 'left-wing', 'leftist']),
    new Set(['conservative', 'right-wing', 'far-right', 'tory']),
  ],
];

/** Whether a head (`roleParts`) is one office's only. */
export const isOffice = (head: string): boolean => OFFICES.has(head);

/** A role in characters, no more is looked at: copy has none that long. */
const LONGEST = 200;

/** Takes a role's words apart: "special envoy for hostage affairs" → envoy · special, hostage, affairs. */
export function roleParts(role: string): RoleParts {
  const words = role
    .slice(-LONGEST)
    .replace(/\bUnited States\b/gu, 'US')
    .replace(/\b(?<rank>vice|deputy|ex)-(?=\p{L})/giu, '$<rank> ')
    .replace(/^.*\s(?:under|against|after|before|by)\s/u, '')
    .replace(/\bthen-/giu, 'then ')
    .split(/\s+/u)
    .map(word =>
      word
        .replace(/[’']s?$/u, '')
        .replace(/^["“(]/u, '')
        .replace(/[,.;)"”]{1,3}$/u, ''),
    )
    .filter(Boolean);
  const link = words.findIndex((word, at) => at > 0 && /^(?:of|for|at|in|to|with|from|on)$/u.test(word));
  const core = link < 0 ? words : words.slice(0, link);
  const rest = link < 0 ? [] : words.slice(link + 1);
  const headAt = core.findLastIndex(word => isRoleHead(word.toLowerCase()) || RELATIONS.has(word.toLowerCase()));
  const at = headAt < 0 ? core.length - 1 : headAt;
  const { head, taken } = headOf(core, at);
  const before = core.filter((_, index) => index < at && index !== taken);
  const ranks = before
    .map(word => word.toLowerCase().replace(/-$/u, ''))
    .filter(word => RANK_WORDS.has(word))
    .map(word => (STANDING_IN.has(word) ? 'acting' : word));
  const domain = [...before.filter(word => !RANK_WORDS.has(word.toLowerCase())), ...rest]
    .map(word => folded(word))
    .filter(word => word !== '' && !FUNCTION_WORDS.has(word));
  const of = bodyIn(rest) ?? bodyIn(before);
  return { head, ranks, domain, ...(of && { of }) };
}

/** The first run of capitalised words, small words inside it kept: "Bank of England". */
function bodyIn(words: readonly string[]): string | undefined {
  const start = words.findIndex(word => opensUpper(word));
  if (start < 0) return undefined;
  let end = start;
  for (let at = start; at < words.length && (at === end || /^(?:of|the|and)$|^\p{Lu}/u.test(words[at] ?? '')); at++)
    if (opensUpper(words[at] ?? '')) end = at + 1;
  return words.slice(start, end).join(' ');
}

/** Whether two roles are one office; ranks and domains count, articles, "senior" and the body's nation do not. */
export function compareRoles(a: string, b: string): RoleComparison {
  const left = roleParts(a);
  const right = roleParts(b);
  if (sidesDiffer(a, b) || fieldsDiffer(left, right)) return 'different';
  if (left.head !== right.head) return headsExclude(left, right) ? 'different' : 'open';
  if (ranksDiffer(left, right)) return 'different';
  const domains = [left.domain, right.domain].map(domain => domain.filter(word => !IDLE.has(word)).map(stump));
  const [first = [], second = []] = domains;
  if (bodiesDiffer(left, right) || servicesDiffer(left, right)) return 'different';
  if (first.every(word => second.includes(word)) || second.every(word => first.includes(word))) return 'same';
  if (first.some(word => second.includes(word))) return 'open';
  // "The finance director", "a director of the line".
  if ((fieldOf(left) === undefined) !== (fieldOf(right) === undefined)) return 'open';
  return OFFICES.has(left.head) ? 'different' : 'open';
}

/** Two offices that one person does not hold at once. Seats, ranks and callings only exclude their like, or any office where the rest of the role is the same ("Acme analyst", "Acme treasurer"). */
function headsExclude(a: RoleParts, b: RoleParts): boolean {
  const [first, second] = [a.head, b.head];
  const [ours, theirs] = [a, b].map(({ domain }) => domain.filter(word => !IDLE.has(word)).join(' '));
  const alike = ours !== '' && ours === theirs;
  if (alike && isLedBy(first, second)) return true;
  if (leadOtherBodies(a, b) || (reigns(a) && GOVERNING.has(second)) || (reigns(b) && GOVERNING.has(first))) return true;
  if (!OFFICES.has(first) || !OFFICES.has(second) || isFilmmaker(a) || isFilmmaker(b)) return false;
  const kind = BESIDES.find(row => row.has(first));
  const other = BESIDES.find(row => row.has(second));
  if ((!kind && !other) || alike || kind === other) return true;
  return kind === BESIDES[0] ? JUDGES.has(second) : other === BESIDES[0] && JUDGES.has(first);
}

/** A leader and an office that leads nothing: "party leader", "party treasurer"; "chief technology officer", "technology consultant". */
function isLedBy(a: string, b: string): boolean {
  return (LEADERS.has(a) && NEVER_LEADERS.has(b)) || (LEADERS.has(b) && NEVER_LEADERS.has(a));
}
const LEADERS = new Set(['leader', 'chief officer']);

/** "head of the European Parliament", "European Commission President": each leads a body of one state or union, and not the same one. */
function leadOtherBodies(a: RoleParts, b: RoleParts): boolean {
  if (!PRESIDING.has(a.head) || !PRESIDING.has(b.head) || hasPast(a) || hasPast(b)) return false;
  const [left, right] = [a, b].map(({ domain }) => domain.filter(word => STATE_BODIES.has(word)));
  if (left?.length !== 1 || right?.length !== 1 || left[0] === right[0]) return false;
  return a.domain.some(word => !BODY_NOUNS.has(word) && !IDLE.has(word) && b.domain.includes(word));
}
const PRESIDING = new Set(['leader', 'president', 'chairperson', 'speaker']);
const STATE_BODIES = new Set('parliament commission council court government senate congress assembly'.split(' '));

/** A king is neither prime minister nor president; a pop queen may be. */
const reigns = ({ head, domain, of }: RoleParts): boolean => head === 'sovereign' && (domain.length === 0 || of !== undefined);
const GOVERNING = new Set(['prime minister', 'president']);

/** "The Danish director": where nothing is said of what is directed, it is a calling, and goes with any office. */
const isFilmmaker = ({ head, domain, ranks }: RoleParts): boolean =>
  head === 'director' && ranks.length === 0 && domain.length > 0 && domain.every(word => PEOPLES.has(word));

const hasPast = ({ ranks }: RoleParts): boolean => ranks.some(rank => PAST.test(rank));
const PAST = /^(?:former|ex|then|late|outgoing|retired)$/u;

function sidesDiffer(a: string, b: string): boolean {
  const [left, right] = [a, b].map(role => folded(role).split(/[^\p{L}-]+/u));
  const isOf = (words: readonly string[] | undefined, side: ReadonlySet<string> | undefined): boolean =>
    words !== undefined && side !== undefined && words.some(word => side.has(word));
  return SIDES.some(
    ([one, two]) =>
      (isOf(left, one) && !isOf(left, two) && isOf(right, two) && !isOf(right, one)) ||
      (isOf(left, two) && !isOf(left, one) && isOf(right, one) && !isOf(right, two)),
  );
}

/** "European Commission" and "European Parliament": each names a body, and not the same one. */
function bodiesDiffer(a: RoleParts, b: RoleParts): boolean {
  const [left, right] = [a, b].map(({ domain }) => domain.filter(word => BODY_NOUNS.has(word)));
  return (
    left !== undefined && right !== undefined && left.length > 0 && right.length > 0 && !left.some(word => right.includes(word))
  );
}

/** "police chief" and "fire chief": each runs a service, and not the same one. */
function servicesDiffer(a: RoleParts, b: RoleParts): boolean {
  const [left, right] = [a, b].map(({ domain }) => domain.filter(word => SERVICES.has(word)));
  return left?.length === 1 && right?.length === 1 && left[0] !== right[0];
}
const SERVICES = new Set('police fire ambulance coastguard prison navy army union bank hospital school'.split(' '));

/** "former" and "retired" speak of time, not of another office. */
function ranksDiffer(a: RoleParts, b: RoleParts): boolean {
  const timeless = (ranks: readonly string[]): string =>
    ranks
      .filter(rank => !PAST.test(rank))
      .sort()
      .join(' ');
  return timeless(a.ranks) !== timeless(b.ranks);
}

/** Two-word heads ("chief executive", "prime minister", "vice president") and names shared by several. */
function headOf(core: readonly string[], at: number): { head: string; taken: number } {
  const word = (core[at] ?? '').toLowerCase();
  const before = (core[at - 1] ?? '').toLowerCase();
  const pair = `${before} ${word}`;
  if (word === 'officer' && CHIEF_OF.has(before) && core[at - 2]?.toLowerCase() === 'chief')
    return { head: 'chief officer', taken: at - 2 };
  if (PAIRS.has(pair)) return { head: PAIRS.get(pair) ?? pair, taken: at - 1 };
  return { head: SYNONYMS.get(word) ?? word.replace(/^ex-/u, ''), taken: -1 };
}

/** What a chief officer is chief of. */
const CHIEF_OF = new Set(
  'technology safety operating financial finance information marketing medical legal scientific science security investment risk product people data'.split(
    ' ',
  ),
);

const PAIRS: ReadonlyMap<string, string> = new Map([
  ['chief executive', 'chief executive'],
  ['prime minister', 'prime minister'],
  ['vice president', 'vice-president'],
  ['attorney general', 'attorney general'],
  ['majority leader', 'majority leader'],
  ['minority leader', 'minority leader'],
  ['executive officer', 'chief executive'],
  ['secretary general', 'secretary-general'],
  ['police officer', 'police officer'],
  ['film director', 'film director'],
  ['movie director', 'film director'],
  ['head coach', 'coach'],
]);

const stump = (word: string): string =>
  word
    .replace(/defence/u, 'defense')
    .replace(/(?:ies|es|s|ian|an|n)$/u, '')
    .slice(0, 6);
