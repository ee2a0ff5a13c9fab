/**
 * Names the same throughout, headline and captions included: a person or body whom the draft names again and again, and once with a letter off. The sources do
 * not have the name, or they would have been asked (names.ts).
 *
 * Strict, for two people may well have names that are nearly one: the spelling that stands alone has the given name of the other, or none, though nobody of that
 * surname was introduced. A place or a body is looked at in furniture alone, which names nothing that the story does not name.
 */
import type { Claim, PersonClaim } from '../claims/claim.ts';
import { isCommonWord } from '../claims/people/common-words.ts';
import { bareSurname, folded } from '../claims/people/name-parts.ts';
import { once } from '../facts/once.ts';
import type { Span } from '../text/paragraph.ts';
import type { Judged } from './check.ts';
import type { Furniture } from './furniture.ts';
import type { DraftSentence, Judgement } from './judgement.ts';
import { isSlip, LEAST_ALONE } from './slip.ts';

/** So often at least does the draft have the other spelling. */
const LEAST_MENTIONS = 2;

interface Mention {
  readonly name: string;
  readonly claim: PersonClaim;
  readonly isPerson: boolean;
  readonly isUnsourced: boolean;
}
type Placed = Mention & { readonly at: number };

/** Conflicts for names that stand once, one slip away from one that stands often. `furniture`: which paragraphs are display text. */
export function judgeOwnNames(paragraphs: readonly Judged[], furniture: ReadonlyMap<number, Furniture>): Judgement[] {
  const counts = new Map<string, number>();
  for (const judged of paragraphs) for (const { name } of mentionsIn(judged)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const often = new Map<string, string[]>();
  for (const [name, count] of counts) if (count >= LEAST_MENTIONS) push(often, name.charAt(0), name);
  const placed = once(() => placesOf(paragraphs));
  const mentionsOf = (name: string): readonly Placed[] => placed().get(name) ?? [];
  return paragraphs.flatMap(judged =>
    mentionsIn(judged).flatMap(mention => {
      const { name, isUnsourced } = mention;
      if (!isUnsourced || counts.get(name) !== 1) return [];
      const near = (often.get(name.charAt(0)) ?? []).filter(other => isSlip(name, other));
      if (near.length === 0 || isCommonWord(name)) return [];
      const own = { ...mention, at: judged.at };
      const [meant, ...more] = near.map(mentionsOf).filter(others => isOne(own, others, furniture.has(judged.at)));
      return meant && more.length === 0 ? [misspelled(own, meant)] : [];
    }),
  );
}

/** Every mention of each name: one walk over the draft, made when the first name is one slip off another. */
function placesOf(paragraphs: readonly Judged[]): ReadonlyMap<string, readonly Placed[]> {
  const places = new Map<string, Placed[]>();
  for (const judged of paragraphs)
    for (const mention of mentionsIn(judged)) push(places, mention.name, { ...mention, at: judged.at });
  return places;
}

const known = new WeakMap<Judged['surer'], readonly Mention[]>();

function mentionsIn({ sentences, surer }: Judged): readonly Mention[] {
  const before = known.get(surer);
  if (before) return before;
  const unsourced = new Set<Claim>(surer.flatMap(({ claim, verdict }) => (verdict === 'unsourced' ? claim : [])));
  const mentions = sentences.flatMap(sentence =>
    sentence.claims.flatMap(claim =>
      claim.kind === 'person'
        ? {
            name: bareSurname(claim.surname),
            claim,
            isPerson: isPerson(claim, sentence),
            isUnsourced: unsourced.has(claim),
          }
        : [],
    ),
  );
  known.set(surer, mentions);
  return mentions;
}

/** What may be a person or a body is a person where it has a given name, or speaks. */
function isPerson(claim: PersonClaim, { claims }: DraftSentence): boolean {
  if (claim.body !== 'unknown') return claim.body === undefined;
  return claim.given.length > 0 || claims.some(other => speakerOf(other)?.start === claim.start);
}

function speakerOf(claim: Claim): Span | undefined {
  return claim.kind === 'quotation' || claim.kind === 'statement'
    ? (claim.speaker?.nameSpan ?? claim.speaker?.mention)
    : undefined;
}

function isOne({ claim, isPerson }: Placed, others: readonly Placed[], isDisplay: boolean): boolean {
  const introduced = others.filter(other => other.claim.given.length > 0 && other.claim.body === undefined);
  const [first = ''] = claim.given;
  if (introduced.length > 0 && (isPerson || isDisplay))
    return claim.given.length === 0 || introduced.every(other => folded(first) === folded(other.claim.given[0] ?? ''));
  const isLong = claim.surname.length >= LEAST_ALONE && claim.given.length === 0;
  return isDisplay && isLong && others.every(other => other.claim.given.length === 0 && other.claim.body !== undefined);
}

function misspelled({ claim, at }: Placed, others: readonly Placed[]): Judgement {
  const [first] = others;
  const right = first?.claim.surname ?? '';
  const start = claim.start + claim.text.lastIndexOf(claim.surname);
  const span = { start, end: start + claim.surname.length };
  const times = others.length === LEAST_MENTIONS ? 'twice' : `${others.length} times`;
  return {
    claim,
    at,
    span,
    verdict: 'conflict',
    code: 'name-misspelled',
    bearing: [],
    message: `The draft has “${right}” ${times}. Here: “${claim.surname}”.`,
    related: first ? [{ at: first.at, start: first.claim.start, end: first.claim.end }] : [],
    corrections: [{ kind: 'name', name: right, span }],
    why: { matched: [], compared: 'the draft’s own names' },
  };
}

function push<V>(lists: Map<string, V[]>, key: string, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
