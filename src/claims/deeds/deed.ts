/**
 * Deeds: who did or did not do what, clause by clause, as statements. The span is the verb with its auxiliaries and negation; `speaker`
 * is who does it; `content` is what follows (of a verb with nothing behind it, the verb itself).
 *
 * - The Senate [has yet to confirm] the envoy. → negative, confirm
 * - The company [is expected to cut] 400 jobs. → positive, cut, hedge "is expected to"
 * - Reid [refused to resign]. → negative, resign
 *
 * Leaves alone: quoted words, imperatives, headlines in title case, participles behind their noun ("the plan announced Monday").
 */
import { opensUpper } from '../../text/letters.ts';
import type { Sentence, Span, Token } from '../../text/paragraph.ts';
import type { Claim, Speaker, StatementClaim } from '../claim.ts';
import { isTitleCase } from '../people/capital-runs.ts';
import { type JoinedText, joinedWords } from '../people/joined-words.ts';
import { reportingVerb } from '../quotations/cues.ts';
import { PRONOUNS, SUBORDINATORS } from '../quotations/word-classes.ts';
import type { Reader } from '../reader.ts';
import { shaped } from '../shaped.ts';
import { restOf, subjectBefore } from './subject.ts';
import { type VerbGroup, verbGroupAt } from './verb-groups.ts';

export const readDeeds: Reader<StatementClaim> = whole => {
  const paragraph = joinedWords(whole);
  const quoted = quotedTokens(paragraph);
  return paragraph.sentences.flatMap((sentence, index) =>
    isTitleCase(paragraph, sentence) ? [] : deedsIn(paragraph, sentence, index, quoted),
  );
};

/** Leaves out deeds whose verb is the cue of a reported statement or quotation: "announced that …" is speech, "announced a plan" a deed. */
export function withoutSpoken(claims: readonly Claim[]): Claim[] {
  const cues = new Set(
    claims.flatMap(claim =>
      claim.kind === 'quotation' && claim.cue
        ? [claim.cue.end]
        : claim.kind === 'statement' && claim.form === 'speech'
          ? [claim.cue.end]
          : [],
    ),
  );
  return claims.filter(claim => claim.kind !== 'statement' || claim.form !== 'deed' || !cues.has(claim.cue.end));
}

const WISHING = new Set(['hope', 'wish', 'fear', 'expect', 'agree', 'decide', 'ensure', 'prove', 'feel']);
/** Spoken by a reader of indirect speech, not here. */
const TELLING = new Set(['say', 'tell']);

interface Clause {
  readonly group: VerbGroup;
  /** Tokens of the subject, `next` exclusive. */
  readonly subject: { readonly first: number; readonly next: number };
}

function deedsIn(paragraph: JoinedText, sentence: Sentence, index: number, quoted: ReadonlySet<number>): StatementClaim[] {
  const clauses = clausesIn(paragraph, sentence, quoted);
  return clauses.flatMap((clause, at) => {
    const next = clauses[at + 1];
    if (TELLING.has(clause.group.verb) && clause.group.polarity === 'positive') return [];
    const limit = next ? Math.max(clause.group.next, startOf(paragraph, next, clause)) : sentence.last;
    return toClaim(paragraph, sentence, index, clause, limit);
  });
}

/** Where the next clause begins: at its subject, if it has one of its own. */
function startOf(paragraph: JoinedText, next: Clause, clause: Clause): number {
  const own = next.subject.first >= clause.group.next ? next.subject.first : next.group.first;
  const before = paragraph.tokens[own - 1];
  return before && (SUBORDINATORS.has(before.word) || /^(?:and|but|or|,)$/u.test(before.word)) ? own - 1 : own;
}

function clausesIn(paragraph: JoinedText, sentence: Sentence, quoted: ReadonlySet<number>): Clause[] {
  const groups: VerbGroup[] = [];
  for (let at = sentence.first; at < sentence.last; ) {
    const group = quoted.has(at) ? undefined : verbGroupAt(paragraph, sentence, at);
    if (group) groups.push(group);
    at = group ? group.next : at + 1;
  }
  const clauses: Clause[] = [];
  let reduced: VerbGroup | undefined;
  groups.forEach((group, at) => {
    if (group.weak && hangsOn(paragraph, group, groups[at - 1])) return;
    if (group.weak && isReduced(paragraph, group, groups[at + 1])) {
      reduced ??= group;
      return;
    }
    const last = clauses.at(-1);
    const subject = subjectOf(paragraph, sentence, group, { reduced, last, from: groups[at - 1]?.next ?? sentence.first });
    reduced = undefined;
    if (subject) clauses.push({ group, subject });
  });
  return clauses;
}

interface Before {
  /** A participle left out that stands between the subject and its verb. */
  readonly reduced: VerbGroup | undefined;
  /** The clause before. */
  readonly last: Clause | undefined;
  /** End of the group before: a subject does not reach over it. */
  readonly from: number;
}

function subjectOf(
  paragraph: JoinedText,
  sentence: Sentence,
  group: VerbGroup,
  { reduced, last, from }: Before,
): Clause['subject'] | undefined {
  if (reduced) return subjectBefore(paragraph, restOf(sentence, last?.group.next ?? sentence.first), reduced.first);
  const own = subjectBefore(paragraph, restOf(sentence, from), group.first, sentence.first);
  if (own === undefined) return isJoined(paragraph, group) ? last?.subject : undefined;
  if (group.weak && own.next < from && !hasRelative(paragraph.tokens, own.next)) return undefined;
  const relative = last && own.first === last.group.next && RELATIVE.has(paragraph.tokens[last.group.first - 1]?.word ?? '');
  return relative ? last.subject : own;
}

/** ", who …", ", 45, who …" behind a subject. */
const hasRelative = (tokens: readonly Token[], comma: number): boolean =>
  tokens.slice(comma, comma + 5).some(token => RELATIVE.has(token.word) || token.word === 'whose');

const RELATIVE = new Set(['who', 'which', 'that']);

/** A bare participle behind the object of the verb before: "face the challenge [posed] by". A verb that takes a clause may have a new subject behind it. */
function hangsOn({ tokens }: JoinedText, group: VerbGroup, before: VerbGroup | undefined): boolean {
  if (!before || reportingVerb(tokens[before.next - 1]?.word ?? '') || WISHING.has(before.verb)) return false;
  return !hasBoundary(tokens, before.next, group.first);
}

function hasBoundary(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const word = tokens[at]?.word ?? '';
    if (SUBORDINATORS.has(word) || PRONOUNS.has(word) || /^(?:,|;|:|—|–|and|but|or|["“”])$/u.test(word)) return true;
  }
  return false;
}

/** A bare participle with the clause's own verb still to come: "the plan announced Monday was rejected". */
function isReduced({ tokens }: JoinedText, group: VerbGroup, next: VerbGroup | undefined): boolean {
  const named = opensUpper(tokens[group.first - 1]?.text ?? '');
  if (tokens[group.next]?.word === 'by' && tokens[group.next + 1]?.kind !== 'number' && !named) return true;
  if (!next) return false;
  return !hasBoundary(tokens, group.next, next.first);
}

/** "… and resigned", ", but lost": the subject is the earlier one. */
function isJoined({ tokens }: JoinedText, group: VerbGroup): boolean {
  let at = group.first - 1;
  while (at > 0 && /ly$|^(?:then|later|also|still|now)$/u.test(tokens[at]?.word ?? '')) at--;
  return /^(?:and|but|or|,)$/u.test(tokens[at]?.word ?? '');
}

function toClaim(
  paragraph: JoinedText,
  sentence: Sentence,
  index: number,
  { group, subject }: Clause,
  limit: number,
): StatementClaim[] {
  const { tokens, text } = paragraph;
  const span = spanOf(paragraph, group.first, group.next);
  if (!span) return [];
  const content = contentOf(paragraph, sentence, group.next, limit) ?? spanOf(paragraph, group.next - 1, group.next) ?? span;
  const hedge = group.hedge && spanOf(paragraph, group.hedge.first, group.hedge.next);
  const modal = group.modal === undefined ? undefined : tokens[group.modal];
  const speaker = speakerOf(paragraph, subject);
  return [
    shaped({
      kind: 'statement',
      form: 'deed',
      ...span,
      text: text.slice(span.start, span.end),
      sentence: index,
      cue: { ...span, verb: group.verb },
      content,
      polarity: group.polarity,
      ...(speaker && { speaker }),
      ...(hedge && { hedge }),
      ...(modal && { modal: { start: modal.start, end: modal.end } }),
      ...(group.passive && { passive: true as const }),
    }),
  ];
}

/** What follows the verb up to the next clause, without the marks and joining words at its end. */
function contentOf(paragraph: JoinedText, sentence: Sentence, from: number, limit: number): Span | undefined {
  const { tokens } = paragraph;
  let next = Math.min(limit, sentence.last);
  while (next > from && (tokens[next - 1]?.kind === 'mark' || /^(?:and|but|or)$/u.test(tokens[next - 1]?.word ?? ''))) {
    if (/^[%)\]]$/u.test(tokens[next - 1]?.text ?? '')) break;
    next--;
  }
  let first = from;
  while (first < next && /^[,;:)—–]$/u.test(tokens[first]?.text ?? '')) first++;
  return next > first ? spanOf(paragraph, first, next) : undefined;
}

function speakerOf(paragraph: JoinedText, subject: { first: number; next: number }): Speaker | undefined {
  const mention = spanOf(paragraph, subject.first, subject.next);
  return mention && { mention };
}

function spanOf({ tokens }: JoinedText, first: number, next: number): Span | undefined {
  const start = tokens[first]?.start;
  const end = tokens[next - 1]?.end;
  return start === undefined || end === undefined || end <= start ? undefined : { start, end };
}

/** Tokens inside quotation marks, marks included. Straight marks open and close in turn. */
function quotedTokens({ tokens }: JoinedText): ReadonlySet<number> {
  const quoted = new Set<number>();
  let open = false;
  tokens.forEach((token, at) => {
    const toggles = token.text === '"';
    if (token.text === '“') open = true;
    if (open || toggles) quoted.add(at);
    if (token.text === '”') open = false;
    if (toggles) open = !open;
  });
  return quoted;
}
