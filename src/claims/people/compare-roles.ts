/** When two roles are one office. */
import { folded } from './name-parts.ts';
import { BODY_NOUNS, PEOPLES } from './name-words.ts';
import {
  BESIDES,
  GOVERNING,
  IDLE,
  JUDGES,
  LEADERS,
  NEVER_LEADERS,
  OFFICES,
  PRESIDING,
  SERVICES,
  SIDES,
  STATE_BODIES,
} from './offices.ts';
import { fieldOf, fieldsDiffer } from './role-fields.ts';
import { type RoleParts, roleParts } from './role-parts.ts';

/** `same`: one office. `open`: one is vaguer than the other, or another kind of thing ("billionaire", "president"): both can be true. `different`: they cannot both be. */
export type RoleComparison = 'same' | 'open' | 'different';

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

/** "head of the European Parliament", "European Commission President": each leads a body of one state or union, and not the same one. */
function leadOtherBodies(a: RoleParts, b: RoleParts): boolean {
  if (!PRESIDING.has(a.head) || !PRESIDING.has(b.head) || hasPast(a) || hasPast(b)) return false;
  const [left, right] = [a, b].map(({ domain }) => domain.filter(word => STATE_BODIES.has(word)));
  if (left?.length !== 1 || right?.length !== 1 || left[0] === right[0]) return false;
  return a.domain.some(word => !BODY_NOUNS.has(word) && !IDLE.has(word) && b.domain.includes(word));
}

/** A king is neither prime minister nor president; a pop queen may be. */
const reigns = ({ head, domain, of }: RoleParts): boolean => head === 'sovereign' && (domain.length === 0 || of !== undefined);

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

/** "former" and "retired" speak of time, not of another office. */
function ranksDiffer(a: RoleParts, b: RoleParts): boolean {
  const timeless = (ranks: readonly string[]): string =>
    ranks
      .filter(rank => !PAST.test(rank))
      .sort()
      .join(' ');
  return timeless(a.ranks) !== timeless(b.ranks);
}

const stump = (word: string): string =>
  word
    .replace(/defence/u, 'defense')
    .replace(/(?:ies|es|s|ian|an|n)$/u, '')
    .slice(0, 6);
