/** What an officer of a firm or body is there for: "finance director" and "chief engineer" are two people's offices. */
import type { RoleParts } from './role-parts.ts';

/** Fields of work, other words for one on its line. A word that stands for several ("executive", "general") tells nothing. */
const FIELDS: readonly ReadonlySet<string>[] = [
  'finance financial treasury',
  'sales commercial',
  'retail consumer',
  'marketing advertising',
  'technical technology engineering information',
  'operations operating',
  'personnel',
  'creative artistic',
  'music musical',
  'medical nursing clinical',
  'scientific science research',
  'legal',
  'managing',
  'safety security',
  'sporting',
].map(row => new Set(row.split(' ')));
const HEADS = new Set(['director', 'leader', 'chief officer']);

/** Both lead a field of work, and not the same one. A chief executive leads none; "director" alone says nothing. */
export function fieldsDiffer(a: RoleParts, b: RoleParts): boolean {
  const [ours, theirs] = [fieldOf(a), fieldOf(b)];
  return ours !== undefined && theirs !== undefined && ours !== theirs;
}

/** What is led: the first word of its line above; nothing where the role does not say. */
export function fieldOf({ head, domain, ranks }: RoleParts): string | undefined {
  if (ranks.length > 0) return undefined;
  if (head === 'chief executive') return 'managing';
  if (/^(?:lawyer|adviser)$/u.test(head) && domain.includes('general')) return 'legal';
  if (domain.includes('chief')) return SPECIALISTS.get(head);
  if (!HEADS.has(head)) return undefined;
  const fields = FIELDS.filter(field => domain.some(word => field.has(word)));
  const [field] = fields.length === 1 ? fields : [];
  return field && [...field][0];
}

/** "Chief engineer", "chief economist". */
const SPECIALISTS: ReadonlyMap<string, string> = new Map([
  ['engineer', 'technical'],
  ['economist', 'economics'],
  ['scientist', 'scientific'],
  ['nurse', 'medical'],
]);
