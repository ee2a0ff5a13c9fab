/** Cues that are no plain verb: according to, as X put it, quoted as saying, her comment that, "Ann Poe: “…”". */
import { phrasesOf } from '../wake-words.ts';
import { clauseSubject, nextIndex, subjectBefore } from './clause-subject.ts';
import { type Attribution, cueOf, named } from './cue-and-subject.ts';
import { groupBefore } from './cue-group.ts';
import { reportingVerb, type Verb } from './cues.ts';
import { appositive } from './inverted-subject.ts';
import { isName } from './nominal.ts';
import { phraseAfter } from './phrase-after.ts';
import { phraseBefore } from './phrase-before.ts';
import type { Piece } from './units.ts';

const ACCORDING: Verb = { base: 'according to', takes: ['clause', 'words'] };
const WORDS_OF: Verb = { base: 'in the words of', takes: ['words', 'clause'] };
const PUT: Verb = { base: 'put it', takes: ['words', 'clause'] };
const SAY: Verb = { base: 'say', takes: ['clause', 'words'] };
const SPEECH_NOUN =
  '(?:comment|remark|statement|claim|warning|pledge|promise|argument|suggestion|demand|assertion|declaration|message|answer|response|reply|question|complaint|motto|mantra|slogan|refrain|line|words|conclusion|verdict|prediction|admission)s?';
const COLON: Verb = { base: ':', takes: ['words'] };
const SPEAK: Verb = { base: 'speak', takes: ['words'] };
const POINT_OUT: Verb = { base: 'point out', takes: ['that', 'words'] };
const MAKE_CLEAR: Verb = { base: 'make clear', takes: ['that'] };
const AS_BY: Verb = { base: 'report', takes: ['clause', 'words'] };
const GO_ON: Verb = { base: 'go on', takes: ['words'] };

const SPEECH_NOUNS: ReadonlySet<string> = new Set(phrasesOf(SPEECH_NOUN));
/** First words of what `phrasal` reads. */
const WAKING: ReadonlySet<string> = new Set([
  ...SPEECH_NOUNS,
  ...phrasesOf('according|in|as|puts?|went|goes|point(?:s|ed|ing)?|made|makes|making|spoke|speaks|(?:quot|cit)(?:ed|es|ing)|:'),
]);

/** According to, in the words of, as X put it, went on, "Mr. Poe: “…”". */
export function phrasal(pieces: readonly Piece[], at: number): Attribution | undefined {
  if (!WAKING.has(pieces[at]?.word ?? '')) return undefined;
  const [word, next, third, fourth] = [pieces[at]?.word, pieces[at + 1]?.word, pieces[at + 2]?.word, pieces[at + 3]?.word];
  if (word === 'according' && next === 'to') return withObject(pieces, at, at + 1, ACCORDING);
  if (word === 'in' && next === 'the' && (third === 'words' || third === 'view' || third === 'opinion') && fourth === 'of')
    return withObject(pieces, at, at + 3, WORDS_OF);
  if (word === 'as' && third === 'by' && /^(?:reported|relayed|told|described|stated|noted|announced|claimed)$/u.test(next ?? ''))
    return withObject(pieces, at, at + 2, AS_BY);
  if (/^puts?$/u.test(word ?? '') && (next === 'it' || next === 'that')) return withSubject(pieces, at, at + 1, PUT);
  if (/^(?:went|goes)$/u.test(word ?? '') && next === 'on' && third !== 'to')
    return pieces[at + 2]?.kind === 'mark' || pieces[at + 2]?.quote ? withSubject(pieces, at, at + 1, GO_ON) : undefined;
  if (/^point(?:s|ed|ing)?$/u.test(word ?? '') && next === 'out') return withSubject(pieces, at, at + 1, POINT_OUT);
  if (/^(?:made|makes|making)$/u.test(word ?? '') && next === 'clear' && third === 'that')
    return withSubject(pieces, at, at + 1, MAKE_CLEAR);
  if (/^(?:spoke|speaks)$/u.test(word ?? '') && next === 'of') return withSubject(pieces, at, at + 1, SPEAK);
  if (/^(?:quot|cit)(?:ed|es|ing)$/u.test(word ?? '')) return quotedAsSaying(pieces, at);
  if (word === ':' && pieces[at + 1]?.quote) return afterColon(pieces, at);
  if (SPEECH_NOUNS.has(word ?? '')) return afterNoun(pieces, at);
  return undefined;
}

function withObject(pieces: readonly Piece[], first: number, last: number, verb: Verb): Attribution | undefined {
  const subject = appositive(pieces, phraseAfter(pieces, last + 1));
  if (!subject) return undefined;
  return {
    verb,
    cue: cueOf(pieces, first, last, verb),
    first,
    last,
    ...named(pieces, subject),
    side: 'after',
    polarity: 'positive',
    form: 'phrase',
  };
}

function withSubject(pieces: readonly Piece[], first: number, last: number, verb: Verb): Attribution | undefined {
  const group = groupBefore(pieces, first);
  const found = subjectBefore(pieces, group.first, 'finite');
  return {
    verb,
    cue: cueOf(pieces, group.first, last, verb),
    first: group.first,
    last,
    ...(found && named(pieces, found.phrase)),
    side: found?.side ?? 'carried',
    polarity: group.polarity,
    form: 'finite',
  };
}

/** "the paper quoted Ann Poe as saying": it is Ann Poe who says it. */
function quotedAsSaying(pieces: readonly Piece[], at: number): Attribution | undefined {
  const subject = phraseAfter(pieces, at + 1);
  const saying = subject && nextIndex(pieces, subject.last + 1, subject.last + 16, piece => piece.word === 'saying');
  if (!subject || saying === undefined || pieces[saying - 1]?.word !== 'as') return undefined;
  if (saying > subject.last + 2 && pieces[subject.last + 1]?.text !== ',') return undefined;
  const last = saying;
  return {
    verb: SAY,
    cue: cueOf(pieces, at, last, SAY),
    first: at,
    last,
    ...named(pieces, subject),
    side: 'after',
    polarity: 'positive',
    form: 'phrase',
  };
}

/** "her comment that “…”", "Mr. Poe’s warning: “…”": the possessor speaks. */
function afterNoun(pieces: readonly Piece[], at: number): Attribution | undefined {
  let last = at;
  while (last - at < 3 && /^(?:that|,|:|,)$/u.test(pieces[last + 1]?.word ?? '')) last++;
  if (!pieces[last + 1]?.quote) return undefined;
  for (let first = at - 1; first >= 0 && at - first < 5; first--) {
    const word = pieces[first]?.word ?? '';
    if (!/^(?:his|her|their)$/u.test(word) && !/['’]s?$/u.test(word)) continue;
    const subject = /['’]s?$/u.test(word)
      ? (phraseBefore(pieces, first) ?? { first, last: first, head: first })
      : { first, last: first, head: first };
    return {
      verb: COLON,
      cue: cueOf(pieces, at, at, COLON),
      first: at,
      last: at,
      ...named(pieces, subject),
      side: 'before',
      polarity: 'positive',
      form: 'phrase',
    };
  }
  const doer = /^[,:]$/u.test(pieces[last]?.text ?? '') ? clauseSubject(pieces, at) : undefined;
  return (
    doer && {
      verb: COLON,
      cue: cueOf(pieces, at, at, COLON),
      first: at,
      last,
      ...named(pieces, doer),
      side: 'carried',
      polarity: 'positive',
      form: 'phrase',
    }
  );
}

/** Ann Poe, mayor: “…”; it did not surprise Ann Poe: “…” – the name before the colon is the speaker's when no verb says otherwise. */
function afterColon(pieces: readonly Piece[], at: number): Attribution | undefined {
  if (pieces.slice(0, at).some(piece => reportingVerb(piece.word)?.form === 'past')) return undefined;
  const start = at > 0 && at < 14 ? phraseAfter(pieces, 0) : undefined;
  const opens =
    start && isName(pieces[start.last]) && (start.last + 1 === at || /^[,(]$/u.test(pieces[start.last + 1]?.text ?? ''));
  const nearest = opens ? start : phraseBefore(pieces, at - 1);
  if (!nearest || !isName(pieces[nearest.head])) return undefined;
  return {
    verb: COLON,
    cue: cueOf(pieces, at, at, COLON),
    first: at,
    last: at,
    ...named(pieces, nearest),
    side: 'before',
    polarity: 'positive',
    form: 'phrase',
  };
}
