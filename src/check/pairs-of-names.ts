/**
 * One of a pair put in another's place: the draft has "Elm Park and Quarry Road" where the source that tells it has "Elm Park and Foundry Row", and
 * Quarry Road belongs to something else. Silent where any sentence of the sources has both names of the draft.
 */
import type { PersonClaim } from '../claims/claim.ts';
import { folded } from '../claims/people/name-parts.ts';
import type { Paragraph } from '../text/paragraph.ts';
import { stem } from '../text/words.ts';
import type { Corpus, SourceClaim, Testimony } from './corpus.ts';
import type { DraftSentence, Judgement } from './judgement.ts';

/** Testimonies that are looked at, and the least cover that they must have. */
const MOST_ALIGNED = 3;
const LEAST_COVER = 0.3;
const AND = /^ (?:and|or) (?:the )?$/u;

export function judgePairs(sentence: DraftSentence, corpus: Corpus): Judgement[] {
  const names = sentence.claims.filter((claim): claim is PersonClaim => claim.kind === 'person');
  return pairsIn(names, sentence.paragraph).flatMap(([kept, put]) => judge(kept, put, sentence, corpus) ?? []);
}

function judge(kept: PersonClaim, put: PersonClaim, sentence: DraftSentence, corpus: Corpus): Judgement | undefined {
  const said = folded(sentence.paragraph.text);
  for (const { testimony, cover } of sentence.alignments.slice(0, MOST_ALIGNED)) {
    if (cover < LEAST_COVER) return undefined;
    const sources = testimony.claims.filter((one): one is SourceClaim<PersonClaim> => one.claim.kind === 'person');
    const pairs = pairsIn(
      sources.map(({ claim }) => claim),
      testimony.paragraph,
    );
    const right = pairs.find(([one]) => folded(one.fullName) === folded(kept.fullName))?.[1];
    if (!right || said.includes(folded(right.surname)) || !isElsewhere(put, kept, testimony, corpus)) continue;
    const bearing = sources.filter(({ claim }) => claim === right);
    return {
      claim: put,
      at: sentence.at,
      verdict: 'conflict',
      code: 'wrong-entity',
      bearing,
      corrections: [{ kind: 'name', name: right.text, span: put }],
      why: { matched: [kept.text], compared: `“${kept.text}” goes with “${right.text}” there` },
    };
  }
  return undefined;
}

/** The sources know the name, on another occasion, and never beside the other one. */
function isElsewhere(put: PersonClaim, kept: PersonClaim, here: Testimony, corpus: Corpus): boolean {
  const name = folded(put.fullName);
  const near = [here, here.before, here.after].some(one => one && folded(one.paragraph.text).includes(folded(put.surname)));
  if (near) return false;
  const [first = '', ...more] = name.split(' ');
  const places = corpus
    .withWord(stem(first))
    .filter(({ claims }) => claims.some(({ claim }) => claim.kind === 'person' && folded(claim.fullName) === name));
  const other = folded(kept.surname);
  return more.length > 0 && places.length > 0 && !places.some(({ paragraph }) => folded(paragraph.text).includes(other));
}

/** Neighbours joined by "and", both ways round. */
function pairsIn(names: readonly PersonClaim[], { text }: Paragraph): (readonly [PersonClaim, PersonClaim])[] {
  return names.flatMap((name, at) => {
    const next = names[at + 1];
    if (!next || !AND.test(text.slice(name.end, next.start))) return [];
    return [[name, next] as const, [next, name] as const];
  });
}
