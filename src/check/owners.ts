/**
 * Right fact, wrong owner: the sources have another name in the place that the draft's name has ("X’s brother", "led the team to X", "beat X"), in a
 * sentence that says the same, and nowhere have the draft's name in that place. Only names that the sources know: what they do not know may be
 * another word for the same.
 */
import type { PersonClaim } from '../claims/claim.ts';
import { bareSurname } from '../claims/people/name-parts.ts';
import { shaped } from '../claims/shaped.ts';
import { castOf } from './cast.ts';
import { type Corpus, passageOf, type SourceClaim, type Testimony } from './corpus.ts';
import type { DraftSentence, Judgement } from './judgement.ts';
import { matesOf, rootOf } from './opposites.ts';
import { areKindred, mayBeOne } from './same-name.ts';
import { type SharedWords, sharedWords } from './shared-words.ts';
import { type Slot, slotsIn } from './slots.ts';
import { ALIKE } from './stand.ts';
import { isSaidIn, isToldIn } from './surname-said.ts';
import type { Term } from './terms.ts';
import { toldBefore } from './told-before.ts';

/** Sentences of the sources that are looked at for the like place. */
const MOST_ALIGNED = 10;
/** Words to either side of name and governor that make the context. */
const REACH = 8;
/** Share of the context that the source must have there, and how many of its words. Tuned on the development data: see docs/matching.md. */
const LEAST_SHARE = 0.3;
const LEAST_SHARED = 2;
/** … where the draft's name stands in the sentence before or after. */
const LEAST_BESIDE = 0.4;
/** A sentence with the draft's name that has so much of that share: the sources may well say it of both. */
const MOST_OWN = 0.75;
/** A name with more mentions is said of too much to be looked through. */
const MOST_MENTIONS = 300;
/** Worth of a word elsewhere in the sentence, and in the one before or after. */
const ELSEWHERE = 0.7;
const NEIGHBOUR = 0.4;

export function judgeOwners(sentence: DraftSentence, corpus: Corpus): Judgement[] {
  const { paragraph, index, claims } = sentence;
  const own = paragraph.sentences[index];
  if (!own || claims.every(({ kind }) => kind !== 'person')) return [];
  const slots = slotsIn(paragraph, own, index, claims).filter(({ name, place }) => {
    const { start = -1 } = paragraph.tokens[place] ?? {};
    return start >= name.start && start < name.end;
  });
  const found = slots.flatMap(slot => judge(slot, sentence, corpus) ?? []);
  return [...new Map(found.map(judgement => [judgement.claim, judgement])).values()];
}

function judge(slot: Slot, sentence: DraftSentence, corpus: Corpus): Judgement | undefined {
  const { name } = slot;
  const mentions = castOf(corpus).bySurname.get(bareSurname(name.surname)) ?? [];
  if (mentions.length === 0 || mentions.length > MOST_MENTIONS) return undefined;
  const context = contextOf(slot, sentence);
  const rival = bestRival({ ...slot, name: asKnown(name, mentions) }, context, sentence, corpus);
  if (!rival || rival.share < LEAST_SHARE || rival.shared < LEAST_SHARED) return undefined;
  const { testimony, there, share } = rival;
  if (isSaidIn(sentence, there.name) || isToldIn(testimony, name)) return undefined;
  if (share < LEAST_BESIDE && passageOf(testimony).some(one => isToldIn(one, name))) return undefined;
  const isElsewhere = mentions.every(
    mention =>
      !slotsOf(mention.testimony).some(own => mayBeOne(name, own.name) && isLike(slot, own, corpus)) &&
      sharedWords(context, mention.testimony, corpus).share <= MOST_OWN * share &&
      !standTogether(mention.claim, there.name, mention.testimony),
  );
  if (!isElsewhere) return undefined;
  return {
    claim: name,
    at: sentence.at,
    verdict: 'conflict',
    code: 'wrong-entity',
    bearing: [{ claim: there.name, testimony }],
    corrections: [{ kind: 'name', name: there.name.fullName, span: spanOf(name) }],
    why: {
      matched: context.map(({ word }) => word),
      compared: `“${there.name.text}” has that place in the source (${slot.relation}: ${slot.governor})`,
      score: Math.round(share * 100) / 100,
    },
  };
}

/** A surname by itself is whatever the sources know by that name. */
function asKnown(name: PersonClaim, mentions: readonly SourceClaim<PersonClaim>[]): PersonClaim {
  const [first] = mentions;
  if (name.body !== 'unknown' || !first) return name;
  return shaped({ ...name, body: first.claim.body });
}

interface Rival extends SharedWords {
  readonly testimony: Testimony;
  readonly there: Slot;
}

/** The name in the like place whose surroundings are most like the draft's. */
function bestRival(slot: Slot, context: readonly Term[], { alignments }: DraftSentence, corpus: Corpus): Rival | undefined {
  if (context.length < LEAST_SHARED) return undefined;
  let best: Rival | undefined;
  for (const { testimony } of alignments.slice(0, MOST_ALIGNED)) {
    for (const there of slotsOf(testimony)) {
      if (!isLike(slot, there, corpus) || !areKindred(slot.name, there.name, slot.relation)) continue;
      if (mayBeOne(slot.name, there.name)) continue;
      const words = sharedWords(context, testimony, corpus, worthNear(there, testimony));
      if (!best || words.share > best.share) best = { testimony, there, ...words };
    }
  }
  return best;
}

function isLike(a: Slot, b: Slot, corpus: Corpus): boolean {
  if (a.relation !== b.relation) return false;
  const [one, other] = [rootOf(a.governor), rootOf(b.governor)];
  return one === other || matesOf(one).has(other) || corpus.likeness(a.governor, b.governor) >= ALIKE;
}

function worthNear({ at, place }: Slot, { terms, stems, before, after }: Testimony): (stem: string) => number {
  const near = new Set(terms.filter(term => distance(term.token, at, place) <= REACH + 3).map(({ stem }) => stem));
  return stem => {
    if (near.has(stem)) return 1;
    if (stems.has(stem)) return ELSEWHERE;
    return before?.stems.has(stem) || after?.stems.has(stem) ? NEIGHBOUR : 0;
  };
}

/** Telling words around the name and its governor, without both. */
function contextOf({ at, place, name }: Slot, { paragraph, terms }: DraftSentence): Term[] {
  return terms.filter(({ token }) => {
    const { start = 0, end = 0 } = paragraph.tokens[token] ?? {};
    return token !== at && !(start >= name.start && end <= name.end) && distance(token, at, place) <= REACH;
  });
}

const distance = (token: number, at: number, place: number): number => Math.min(Math.abs(token - at), Math.abs(token - place));

/** The name, without its possessive ending. */
function spanOf({ start, end, text }: PersonClaim): { start: number; end: number } {
  return { start, end: end - (/[’']s?$/u.exec(text)?.[0].length ?? 0) };
}

/** "Leeds, Yorkshire", "Perth (Scotland)", "France's Lyon": a part and its whole, or one thing with two names. */
function standTogether(a: PersonClaim, b: PersonClaim, { claims, paragraph }: Testimony): boolean {
  return claims.some(({ claim }) => {
    if (claim.kind !== 'person' || bareSurname(claim.surname) !== bareSurname(b.surname)) return false;
    const [first, second] = claim.start < a.start ? [claim, a] : [a, claim];
    return /^(?:[’']s?)?[\s,(]{1,3}$/u.test(paragraph.text.slice(first.end, second.start));
  });
}

const known = new WeakMap<Testimony, readonly Slot[]>();

function slotsOf(testimony: Testimony): readonly Slot[] {
  const found = known.get(testimony);
  if (found) return found;
  const { paragraph, sentence } = testimony;
  const made = slotsIn(paragraph, sentence, paragraph.sentences.indexOf(sentence), toldBefore(testimony));
  known.set(testimony, made);
  return made;
}
