/** Is it the same mouth? */
import type { Claim, QuotationClaim, Speaker, StatementClaim } from '../claims/claim.ts';
import { bareSurname, folded, givenNamesAgree, nameParts, sameSurname } from '../claims/people/name-parts.ts';
import type { Paragraph, Span } from '../text/paragraph.ts';
import { castOf } from './cast.ts';
import { type Corpus, passageOf, type SourceClaim, type Testimony } from './corpus.ts';
import { isNearly, isSlip } from './slip.ts';

type Said = SourceClaim<QuotationClaim> | SourceClaim<StatementClaim>;

/** A speaker with what was read beside it. */
export interface Mouth {
  readonly speaker: Speaker | undefined;
  readonly paragraph: Paragraph;
  readonly claims: readonly Claim[];
}

/**
 * True: the same; false: two different people, or two different bodies; undefined: nobody can say, because one of them is not named on the spot,
 * or one is a person and the other a body that the person may speak for.
 */
export function sameSpeaker(draft: Mouth, said: Said): boolean | undefined {
  const { claim, testimony } = said;
  const [here, there] = [draft.speaker?.name, claim.speaker?.name];
  if (isForAnother(draft, said)) return false;
  if (!here || !there) return undefined;
  const [surname, other] = [lastWord(here), lastWord(there)];
  if (
    surname === other ||
    isSlip(surname, other) ||
    isMistyped(here, there) ||
    initials(here) === folded(there) ||
    initials(there) === folded(here)
  )
    return true;
  const { start, end } = testimony.sentence;
  // Where the draft's speaker stands in the source's own sentence, the source may well mean the same person in other words.
  if (folded(testimony.paragraph.text.slice(start, end)).includes(surname)) return undefined;
  const source = { speaker: claim.speaker, paragraph: testimony.paragraph, claims: testimony.claims.map(one => one.claim) };
  // "He said": whom the source means by it was worked out, and may be anybody of whom it has just spoken.
  if (!isNamed(source) && isSpokenOf(surname, testimony)) return undefined;
  return isBody(draft) === isBody(source) ? false : undefined;
}

/** "Dale Rudder" for Dale Rutter: with the same given name, two letters of a surname may be off. */
function isMistyped(here: string, there: string): boolean {
  const [ours, theirs] = [nameParts(here), nameParts(there)];
  const [first, second] = [ours.given[0], theirs.given[0]].map(name => name && folded(name));
  return first !== undefined && first !== '' && first === second && isNearly(folded(ours.surname), folded(theirs.surname));
}

/** "Rosa Lund", where the source has it of "Sven Lund", and knows a Rosa Lund too: two people of one surname. */
export function areNamesakes({ speaker, paragraph }: Mouth, { claim }: Said, corpus: Corpus): boolean {
  const [here, there] = [speaker?.name, claim.speaker?.name].map(name => (name === undefined ? undefined : nameParts(name)));
  if (!here || !there || here.given.length === 0 || there.given.length === 0) return false;
  if (!sameSurname(here.surname, there.surname) || givenNamesAgree(here.given, there.given)) return false;
  const { start = 0, end = 0 } = speaker?.nameSpan ?? {};
  const isFull = here.given.some(given => paragraph.text.slice(start, end).includes(given));
  const bearers = castOf(corpus).bySurname.get(bareSurname(here.surname)) ?? [];
  return isFull && bearers.some(one => one.claim.given.length > 0 && givenNamesAgree(one.claim.given, here.given));
}

/** A pronoun's owner is named in one of so many sentences before it. */
const BACK = 8;

function isSpokenOf(surname: string, testimony: Testimony): boolean {
  let near: Testimony | undefined = testimony;
  for (let back = 0; near && back <= BACK; back++, near = near.before) {
    const { start, end } = near.sentence;
    if (folded(near.paragraph.text.slice(start, end)).includes(surname)) return true;
  }
  return false;
}

/** "Gregoire's spokesman", "a spokeswoman for Gregoire": who is spoken for, folded. */
const SPOKEN_FOR =
  /(?<owner>\p{Lu}[\p{L}-]+)[’']s? (?:spokes(?:man|woman|person)|lawyer|attorney|aide)|(?:spokes(?:man|woman|person)|lawyer|attorney|aide) for (?:\p{Lu}[\p{L}.-]+ )?(?<whom>\p{Lu}[\p{L}-]+)/u;

/** The spokesman of one is no spokesman of another: both say whom they speak for, and the source's sentence does not have the draft's. */
export function isForAnother(draft: Mouth, { claim, testimony }: Said): boolean {
  const ours = spokenFor(draft.paragraph, draft.speaker?.mention);
  const theirs = spokenFor(testimony.paragraph, claim.speaker?.mention);
  if (!ours || !theirs || ours === theirs) return false;
  const { start, end } = testimony.sentence;
  return !folded(testimony.paragraph.text.slice(start, end)).includes(ours);
}

function spokenFor({ text }: Paragraph, mention: Span | undefined): string | undefined {
  const groups = mention && SPOKEN_FOR.exec(text.slice(mention.start, Math.min(mention.end, mention.start + 200)))?.groups;
  const owner = groups?.owner ?? groups?.whom;
  return owner === undefined ? undefined : folded(owner);
}

/** The draft's speaker is named in the source's paragraph or in the sentences around it. */
export function isNear({ speaker }: Mouth, { testimony }: Said): boolean {
  const surname = speaker?.name && lastWord(speaker.name);
  return surname === undefined || passageOf(testimony).some(near => folded(near.paragraph.text).includes(surname));
}

/** The speaker is named beside the words, by name: "Leavitt said", not "she said" or "the paper said". */
export function isNamed({ speaker, paragraph }: Mouth): boolean {
  const { name, nameSpan } = speaker ?? {};
  return (
    name !== undefined &&
    nameSpan !== undefined &&
    folded(paragraph.text.slice(nameSpan.start, nameSpan.end)).includes(lastWord(name))
  );
}

function isBody({ speaker, claims }: Mouth): boolean {
  const span = speaker?.nameSpan;
  const mention = claims.find(
    claim => claim.kind === 'person' && span !== undefined && claim.start < span.end && span.start < claim.end,
  );
  return mention?.kind === 'person' && (mention.body === 'organisation' || mention.body === 'place');
}

function lastWord(name: string): string {
  return (
    folded(name.replace(/[’']s$/u, ''))
      .split(/\s+/u)
      .at(-1) ?? ''
  );
}

/** "International Monetary Fund" → "imf". */
function initials(name: string): string {
  return folded(name.replaceAll(/(?<!\p{L})\p{Ll}+|(?<=\p{L})\p{L}+|[^\p{L}]/gu, ''));
}
