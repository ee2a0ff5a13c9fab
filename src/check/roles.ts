/** Titles and roles against those that the sources give the same person. */
import type { PersonClaim } from '../claims/claim.ts';
import { compareRoles } from '../claims/people/compare-roles.ts';
import { bareSurname, folded } from '../claims/people/name-parts.ts';
import { PEOPLES } from '../claims/people/name-words.ts';
import { isOffice } from '../claims/people/offices.ts';
import { roleParts } from '../claims/people/role-parts.ts';
import { isRoleHead, WEAK_HEADS } from '../claims/people/titles.ts';
import type { Span } from '../text/paragraph.ts';
import { isFunctionWord } from '../text/words.ts';
import { isPerson, mentionsOf } from './cast.ts';
import type { Corpus, SourceClaim } from './corpus.ts';
import type { DraftSentence, Judgement } from './judgement.ts';
import { sharedWords } from './shared-words.ts';

/** Judges the roles said of people in one sentence; silent where no source gives the person a role that speaks against it. */
export function judgeRoles(sentence: DraftSentence, corpus: Corpus): Judgement[] {
  return sentence.claims.flatMap(claim =>
    claim.kind === 'person' ? claim.roles.flatMap(role => judge(claim, role, sentence, corpus) ?? []) : [],
  );
}

function judge(claim: PersonClaim, role: Span, sentence: DraftSentence, corpus: Corpus): Judgement | undefined {
  const mentions = mentionsOf(claim, corpus);
  const text = sentence.paragraph.text.slice(role.start, role.end);
  // Where the role's words stand in any sentence with that name, the source may well give it in other words: silence.
  const own = roleWords(text);
  if (own.length === 0 || mentions.some(mention => stands(own, mention))) return undefined;
  const given = mentions.flatMap(mention =>
    mention.claim.roles.map(span => {
      const words = mention.testimony.paragraph.text.slice(span.start, span.end);
      const shared = roleWords(words).filter(word => own.includes(word)).length;
      return { mention, words, shared, comparison: compareRoles(words, text) };
    }),
  );
  const isOthers = isOthersCalling(text, claim, corpus);
  const [rival] = given
    .filter(
      ({ comparison, words }) => comparison === 'different' || (comparison === 'open' && isOthers && isOtherCalling(text, words)),
    )
    .sort((a, b) => b.shared - a.shared);
  if (!rival) return undefined;
  const { mention, words } = rival;
  if (given.some(other => other.comparison === 'same' && !isVague(other.words, words))) return undefined;
  const holder = isOffice(roleParts(text).head) ? holderOf(text, claim, sentence, mentions, corpus) : undefined;
  if (holder) return wrongName(claim, holder, sentence, text);
  const span = atFault(role, text, words);
  return {
    claim,
    at: sentence.at,
    span: span.draft,
    verdict: 'conflict',
    code: 'title-conflict',
    bearing: [mention],
    sourced: `${mention.claim.fullName}, ${words}`,
    drafted: text,
    corrections: [{ kind: 'title', title: span.right, span: span.draft }],
    why: { matched: [claim.surname], compared: `“${text}” against “${words}”` },
  };
}

/**
 * Of "the prime minister, Ann Poe, fled by sea" the name may be wrong, not the office: the source's sentence that tells of it names the prime minister, Bo Roe, and
 * none with Ann Poe tells half as much of it.
 */
function holderOf(
  role: string,
  claim: PersonClaim,
  { alignments, terms, paragraph }: DraftSentence,
  mentions: readonly SourceClaim<PersonClaim>[],
  corpus: Corpus,
): SourceClaim<PersonClaim> | undefined {
  const told = terms.filter(({ token }) => {
    const { start = 0, end = 0 } = paragraph.tokens[token] ?? {};
    return ![claim, ...claim.roles].some(own => start >= own.start && end <= own.end);
  });
  const shareOf = ({ testimony }: Pick<SourceClaim, 'testimony'>): number =>
    sharedWords(told, testimony, corpus, stem => (testimony.stems.has(stem) ? 1 : 0)).share;
  const holders = alignments
    .flatMap(({ testimony }) => testimony.claims.filter(isPerson))
    .filter(
      ({ claim: other, testimony }) =>
        bareSurname(other.surname) !== bareSurname(claim.surname) &&
        other.roles.some(span => compareRoles(testimony.paragraph.text.slice(span.start, span.end), role) === 'same'),
    );
  const [holder] = holders;
  const least = holder ? shareOf(holder) : 0;
  if (holders.some(other => other.claim.fullName !== holder?.claim.fullName) || least < LEAST_SHARE) return undefined;
  return mentions.every(mention => shareOf(mention) * 2 < least) ? holder : undefined;
}
/** A sentence with less of what is told tells of something else. */
const LEAST_SHARE = 0.3;

function wrongName(claim: PersonClaim, holder: SourceClaim<PersonClaim>, { at }: DraftSentence, role: string): Judgement {
  const span = { start: claim.start, end: claim.end };
  return {
    claim,
    at,
    span,
    verdict: 'conflict',
    code: 'wrong-entity',
    bearing: [holder],
    sourced: holder.claim.fullName,
    drafted: claim.text,
    corrections: [{ kind: 'name', name: holder.claim.fullName, span }],
    why: { matched: [role], compared: `“${role}” is “${holder.claim.fullName}” in the sentence that tells the same` },
  };
}

/** "Secretary Lund", "the Italian": a word that says less than either role and goes with the one the source gives bears out no other. */
function isVague(words: string, rival: string): boolean {
  const { head, domain, ranks } = roleParts(words);
  if (domain.length > 0 || ranks.length > 0) return false;
  const comparison = compareRoles(words, rival);
  return PEOPLES.has(head) ? comparison !== 'different' : PORTFOLIOS.has(head) && comparison === 'same';
}
/** Offices that are known by what they are for. */
const PORTFOLIOS = new Set(['secretary', 'commissioner']);

/** Callings that say so little that everybody of a trade has them. */
const WIDE = new Set(
  'journalist writer author artist scientist academic official politician lawmaker activist expert worker officer resident student athlete player performer executive businessperson leader member critic founder owner survivor victim winner champion candidate teacher professor'.split(
    ' ',
  ),
);

/** A trade: no office, no party, no people, and said exactly. */
function isCalling(role: string): boolean {
  const { head, ranks } = roleParts(role);
  return (
    ranks.length === 0 && isRoleHead(head) && !WIDE.has(head) && !WEAK_HEADS.has(head) && !PEOPLES.has(head) && !isOffice(head)
  );
}

const isOtherCalling = (draft: string, source: string): boolean =>
  isCalling(source) && roleParts(source).head !== roleParts(draft).head;

/** The draft's calling is somebody else's in the articles: "the novelist Ann Poe", where the novelist is Bo Roe and Ann Poe an architect. */
function isOthersCalling(role: string, claim: PersonClaim, corpus: Corpus): boolean {
  if (!isCalling(role)) return false;
  const { head } = roleParts(role);
  return (callingsOf(corpus).get(head) ?? []).some(surname => surname !== bareSurname(claim.surname));
}

const callings = new WeakMap<Corpus, ReadonlyMap<string, readonly string[]>>();

/** Heads of roles in the articles, with the surnames of those who have them. */
function callingsOf(corpus: Corpus): ReadonlyMap<string, readonly string[]> {
  const known = callings.get(corpus);
  if (known) return known;
  const made = new Map<string, string[]>();
  for (const { claims, paragraph } of corpus.read)
    for (const { claim } of claims)
      if (claim.kind === 'person')
        for (const role of claim.roles) {
          const { head } = roleParts(paragraph.text.slice(role.start, role.end));
          made.set(head, [...(made.get(head) ?? []), bareSurname(claim.surname)]);
        }
  callings.set(corpus, made);
  return made;
}

/** Do the role's words stand in the sentence that names the person, other than as somebody else's role? */
function stands(own: readonly string[], { claim, testimony }: SourceClaim<PersonClaim>): boolean {
  const { paragraph, sentence, claims } = testimony;
  const others = claims.flatMap(other =>
    other.claim.kind === 'person' && bareSurname(other.claim.surname) !== bareSurname(claim.surname) ? other.claim.roles : [],
  );
  const rest = paragraph.tokens
    .filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
    .filter(({ start, end }) => !others.some(role => role.start <= start && end <= role.end))
    .map(({ word }) => word);
  const words = new Set(roleWords(rest.join(' ')));
  return own.every(word => words.has(word));
}

/**
 * The words of the role that differ: what two roles have in common before and after is left out. Of a role with another rank the rank and the
 * office ("deputy leader"), and of one that says where, the office alone where the source's does not ("treasurer" of "treasurer of the club").
 */
function atFault(role: Span, draft: string, source: string): { draft: Span; right: string } {
  const [a, b] = [wordsOf(draft), wordsOf(source)];
  const [ours, theirs] = [roleParts(draft), roleParts(source)];
  const [tailA, tailB] = [tailOf(a, ours.head), tailOf(b, theirs.head)];
  let first = 0;
  while (first < Math.min(tailA, tailB) - 1 && same(a[first], b[first])) first++;
  let last = 0;
  while (last < Math.min(a.length - tailA, b.length - tailB) && same(a.at(-1 - last), b.at(-1 - last))) last++;
  // "officer of Norvik", "consultant for Norvik": the small word belongs to what is the same.
  if (last > 0 && last === Math.min(a.length - tailA, b.length - tailB) - 1) last++;
  const isOfAnother = ours.of !== undefined && theirs.of !== undefined && ours.of !== theirs.of;
  const cut = tailB === b.length && !isOfAnother ? a.length - tailA : last;
  const [from, to] = [a[first], a.at(-1 - cut)];
  const [rightFrom, rightTo] = [b[first], b.at(-1 - last)];
  if (!from || !to || !rightFrom || !rightTo || to.end <= from.start) return { draft: role, right: source };
  return {
    draft: { start: role.start + from.start, end: role.start + to.end },
    right: source.slice(rightFrom.start, rightTo.end),
  };
}

/** Words before "of", "for", "at" …; an office that is known by what follows ("secretary of state") goes on to the end. */
function tailOf(words: readonly Word[], head: string): number {
  if (/^(?:secretary|undersecretary|chancellor)$/u.test(head)) return words.length;
  const at = words.findIndex(({ text }, index) => index > 0 && /^(?:of|for|at|in|to|with|from|on)$/u.test(text));
  return at < 0 ? words.length : at;
}

interface Word extends Span {
  readonly text: string;
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/\S+/gu)].map(match => ({ text: match[0], start: match.index, end: match.index + match[0].length }));
}

function same(a: Word | undefined, b: Word | undefined): boolean {
  return a !== undefined && b !== undefined && a.text.toLowerCase() === b.text.toLowerCase();
}

/** The telling words of a role, folded, in the singular; "United States" says nothing of a secretary of state. */
function roleWords(words: string): string[] {
  return (
    folded(words)
      .replaceAll('united states', 'us')
      .match(/[\p{L}\p{M}]+/gu) ?? []
  )
    .filter(word => !isFunctionWord(word))
    .map(singular);
}

function singular(word: string): string {
  return word.replace(/s$/u, '');
}
