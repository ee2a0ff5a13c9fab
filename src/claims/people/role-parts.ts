/** A role taken apart: head, ranks, domain, body. */
import { opensUpper } from '../../text/letters.ts';
import { folded } from './name-parts.ts';
import { FUNCTION_WORDS } from './name-words.ts';
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

const RANK_WORDS = new Set(
  'former ex then deputy vice acting interim caretaker assistant associate junior under shadow honorary emeritus outgoing retired late'.split(
    ' ',
  ),
);
const STANDING_IN = new Set(['acting', 'interim', 'caretaker']);

/** The first run of capitalised words, small words inside it kept: "Bank of England". */
function bodyIn(words: readonly string[]): string | undefined {
  const start = words.findIndex(word => opensUpper(word));
  if (start < 0) return undefined;
  let end = start;
  for (let at = start; at < words.length && (at === end || /^(?:of|the|and)$|^\p{Lu}/u.test(words[at] ?? '')); at++)
    if (opensUpper(words[at] ?? '')) end = at + 1;
  return words.slice(start, end).join(' ');
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
