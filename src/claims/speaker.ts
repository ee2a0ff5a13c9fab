/** Who says it, within one unit: every reporting verb or phrase with its subject. */
import type { Span } from '../text/paragraph.ts';
import type { Cue } from './claim.ts';
import { BEFORE_TO, reportingVerb, type Verb } from './cues.ts';
import { isName, isNominal, nameIn, type Phrase, phraseAfter, phraseBefore } from './phrases.ts';
import type { Piece, Unit } from './units.ts';
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DAYS_AND_MONTHS,
  DETERMINERS,
  HEDGES,
  isAdverb,
  MODALS,
  NEGATIONS,
  PREPOSITIONS,
  SUBORDINATORS,
} from './word-classes.ts';

/** A cue with its subject. Indexes are into the unit's pieces. */
export interface Attribution {
  readonly verb: Verb;
  readonly cue: Cue;
  /** The cue's pieces, auxiliaries and negation included. */
  readonly first: number;
  readonly last: number;
  readonly subject?: Phrase;
  /** The part of the subject that names: "Ann Poe" of "the mayor, Ann Poe, who …". */
  readonly name?: Phrase;
  /** Where the subject stands; `carried`: it belongs to an earlier verb ("He rose and said"). */
  readonly side: 'before' | 'after' | 'carried';
  readonly polarity: 'positive' | 'negative' | 'declined';
  readonly form: 'finite' | 'participle' | 'infinitive' | 'phrase';
  readonly hedge?: Span;
  readonly modal?: Span;
}

interface Group {
  readonly first: number;
  readonly polarity: Attribution['polarity'];
  readonly passive: boolean;
  readonly quoted: boolean;
  readonly infinitive: boolean;
  readonly hedge?: Span;
  readonly modal?: Span;
}

const known = new WeakMap<Unit, readonly Attribution[]>();

/** The attributions of a unit, in text order. */
export function attributionsIn(unit: Unit): readonly Attribution[] {
  let found = known.get(unit);
  if (!found) {
    found = find(unit.pieces);
    known.set(unit, found);
  }
  return found;
}

function find(pieces: readonly Piece[]): Attribution[] {
  const found: Attribution[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const attribution = phrasal(pieces, at) ?? verbal(pieces, at, found.at(-1));
    if (!attribution) continue;
    const before = found.at(-1);
    if (before && attribution.first <= before.last) continue;
    found.push(attribution);
    at = Math.max(at, attribution.last);
  }
  return found;
}

const ACCORDING: Verb = { base: 'according to', takes: ['clause', 'words'] };
const WORDS_OF: Verb = { base: 'in the words of', takes: ['words', 'clause'] };
const PUT: Verb = { base: 'put it', takes: ['words', 'clause'] };
const SAY: Verb = { base: 'say', takes: ['clause', 'words'] };
const SPEECH_NOUNS =
  /^(?:comment|remark|statement|claim|warning|pledge|promise|argument|suggestion|demand|assertion|declaration|message|answer|response|reply|question|complaint|motto|mantra|slogan|refrain|line|words|conclusion|verdict|prediction|admission)s?$/u;
const COLON: Verb = { base: ':', takes: ['words'] };
const SPEAK: Verb = { base: 'speak', takes: ['words'] };
const GO_ON: Verb = { base: 'go on', takes: ['words'] };
const CALL_ON: Verb = { base: 'call on', takes: ['order'] };

/** According to, in the words of, as X put it, went on, "Mr. Poe: “…”". */
function phrasal(pieces: readonly Piece[], at: number): Attribution | undefined {
  const [word, next, third, fourth] = [pieces[at]?.word, pieces[at + 1]?.word, pieces[at + 2]?.word, pieces[at + 3]?.word];
  if (word === 'according' && next === 'to') return withObject(pieces, at, at + 1, ACCORDING);
  if (word === 'in' && next === 'the' && (third === 'words' || third === 'view' || third === 'opinion') && fourth === 'of')
    return withObject(pieces, at, at + 3, WORDS_OF);
  if (/^puts?$/u.test(word ?? '') && (next === 'it' || next === 'that')) return withSubject(pieces, at, at + 1, PUT);
  if (/^(?:went|goes)$/u.test(word ?? '') && next === 'on' && third !== 'to')
    return pieces[at + 2]?.kind === 'mark' || pieces[at + 2]?.quote ? withSubject(pieces, at, at + 1, GO_ON) : undefined;
  if (/^(?:spoke|speaks)$/u.test(word ?? '') && next === 'of') return withSubject(pieces, at, at + 1, SPEAK);
  if (/^call(?:s|ed|ing)?$/u.test(word ?? '') && (next === 'on' || next === 'upon'))
    return verbal(pieces, at, undefined, { verb: CALL_ON, last: at + 1 });
  if (/^(?:quot|cit)(?:ed|es|ing)$/u.test(word ?? '')) return quotedAsSaying(pieces, at);
  if (word === ':' && pieces[at + 1]?.quote) return afterColon(pieces, at);
  if (SPEECH_NOUNS.test(word ?? '')) return afterNoun(pieces, at);
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

function verbal(
  pieces: readonly Piece[],
  at: number,
  earlier: Attribution | undefined,
  given?: { verb: Verb; last: number },
): Attribution | undefined {
  const piece = pieces[at];
  if (piece?.kind !== 'word') return undefined;
  const known = reportingVerb(piece.word);
  if (!known || (/^\p{Lu}/u.test(piece.text) && at > 0 && !pieces[at - 1]?.quote)) return undefined;
  const verb = given?.verb ?? known.verb;
  const last = given?.last ?? at;
  const group = groupBefore(pieces, at);
  if ((group.passive && !group.quoted) || isAsked(pieces, at, known.form)) return undefined;
  const opener = pieces[group.first - 1]?.word ?? '';
  if (/^(?:a|an|the|his|her|its|their|our|my|your|this|every|no)$/u.test(opener)) return undefined;
  if (DETERMINERS.has(opener) && known.form !== 'past' && !/^(?:both|many|some|most|few|several|all|others|that)$/u.test(opener))
    return undefined;
  if (/['’]s$/u.test(pieces[group.first - 1]?.text ?? '') && !pieces[group.first - 1]?.quote) return undefined;
  const form = known.form === 'ing' && !AUXILIARIES.has(pieces[group.first]?.word ?? '') ? 'participle' : 'finite';
  const base = {
    verb,
    polarity: verb.negative && group.polarity === 'positive' ? 'negative' : verb.negative ? 'declined' : group.polarity,
    ...(group.hedge && { hedge: group.hedge }),
    ...(group.modal && { modal: group.modal }),
  } as const;
  const inverted = group.first === at ? invertedSubject(pieces, at, known.form) : undefined;
  if (inverted)
    return {
      ...base,
      cue: cueOf(pieces, at, last, verb),
      first: at,
      last,
      ...named(pieces, inverted),
      side: 'after',
      form: 'finite',
    };
  if (known.form === 'base' && group.first === at && !pluralBefore(pieces, at)) return undefined;
  const whole = { ...base, cue: cueOf(pieces, group.first, last, verb), first: group.first, last };
  const found = subjectBefore(pieces, group.first, form);
  if (found) return { ...whole, ...named(pieces, found.phrase), side: found.side, form };
  if (earlier?.subject && (form === 'participle' || joins(pieces, group.first)))
    return { ...whole, subject: earlier.subject, ...(earlier.name && { name: earlier.name }), side: 'carried', form };
  return { ...whole, side: 'carried', form };
}

/** "When asked about it", "Asked whether …, he said": the hearer, not the speaker. */
function isAsked(pieces: readonly Piece[], at: number, form: string): boolean {
  const before = pieces[at - 1];
  if (form === 'past' && at === 0 && pieces[at]?.word === 'asked') return true;
  return (
    form === 'past' &&
    /^(?:when|if|once|as|though|although|while|unless)$/u.test(before?.word ?? '') &&
    pieces[at]?.word !== 'said'
  );
}

/** "They say", "officials say", but not "the claim" or "to report". */
function pluralBefore(pieces: readonly Piece[], at: number): boolean {
  const before = pieces[at - 1];
  if (!before) return false;
  return (
    /^(?:i|we|you|they|who|both|some|many|most|others|people|police)$/u.test(before.word) ||
    (/(?<!ou|s|i|u)s$/u.test(before.word) && before.kind === 'word') ||
    before.text === ',' ||
    before.text === ')'
  );
}

const joins = (pieces: readonly Piece[], first: number): boolean =>
  CONJUNCTIONS.has(pieces[first - 1]?.word ?? '') || pieces[first - 1]?.text === ',';

/** Walks back from the verb over its auxiliaries, adverbs and "declined to". */
function groupBefore(pieces: readonly Piece[], verb: number): Group {
  let first = verb;
  let polarity: Attribution['polarity'] = 'positive';
  let negated = false;
  let aux = '';
  let infinitive = false;
  let quoted = false;
  let hedge: Span | undefined;
  let modal: Span | undefined;
  for (let at = verb - 1; at >= 0 && verb - at < 9; at--) {
    const piece = pieces[at];
    const word = piece?.word ?? '';
    if (piece?.kind !== 'word') break;
    if (word === 'to') {
      const reach = beforeTo(pieces, at);
      if (!reach) break;
      infinitive = true;
      if (BELIEVED.test(pieces[reach.at]?.word ?? '')) hedge = { start: pieces[reach.at]?.start ?? piece.start, end: piece.end };
      polarity = reach.polarity;
      at = reach.at;
    } else if (word === 'as' && /^(?:quoted|cited)$/u.test(pieces[at - 1]?.word ?? '')) {
      quoted = true;
      at -= 1;
    } else if (AUXILIARIES.has(word)) {
      if (!aux) aux = word;
      if (MODALS.has(word)) modal = { start: piece.start, end: piece.end };
    } else if (word === 'longer' && pieces[at - 1]?.word === 'no') {
      negated = true;
      at -= 1;
    } else if (isAdverb(word) && (/^\p{Ll}/u.test(piece.text) || at === 0)) {
      if (HEDGES.has(word)) hedge = { start: piece.start, end: piece.end };
      if (at === 0 && !/^\p{Ll}/u.test(piece.text)) break;
    } else break;
    if (NEGATIONS.has(word)) negated = true;
    first = at;
  }
  const passive =
    /^(?:is|are|was|were|be|been|being|isn't|wasn't|weren't|aren't)$/u.test(aux) &&
    reportingVerb(pieces[verb]?.word ?? '')?.form === 'past';
  if (negated) polarity = polarity === 'positive' ? 'negative' : 'declined';
  return { first, polarity, passive, quoted, infinitive, ...(hedge && { hedge }), ...(modal && { modal }) };
}

/** "is believed to have said": the words lower the certainty. */
const BELIEVED = /^(?:believed|thought|reported|alleged|understood|rumou?red|likely|expected)$/u;

/** The verb before "to say" that belongs to the cue: "declined to", "went out of his way to", "has yet to". */
function beforeTo(pieces: readonly Piece[], to: number): { at: number; polarity: Attribution['polarity'] } | undefined {
  for (let at = to - 1; at >= 0 && to - at < 7; at--) {
    const word = pieces[at]?.word ?? '';
    const polarity = BEFORE_TO.get(word) ?? (BELIEVED.test(word) && at === to - 1 ? 'positive' : undefined);
    if (polarity) return at === to - 1 || /^(?:on|out|as)$/u.test(pieces[at + 1]?.word ?? '') ? { at, polarity } : undefined;
  }
  return undefined;
}

/** “…,” said Ann Poe, the mayor. */
function invertedSubject(pieces: readonly Piece[], verb: number, form: string): Phrase | undefined {
  if (form === 'ing' || form === 'base' || reportingVerb(pieces[verb]?.word ?? '')?.verb.hearer) return undefined;
  const before = pieces[verb - 1];
  const opens =
    !before ||
    before.quote !== undefined ||
    before.text === ',' ||
    before.text === '—' ||
    before.text === '–' ||
    before.text === '-' ||
    before.word === 'as' ||
    before.word === 'so';
  if (!opens) return undefined;
  const phrase = phraseAfter(pieces, verb + 1);
  if (
    !phrase ||
    DAYS_AND_MONTHS.has(pieces[verb + 1]?.word ?? '') ||
    pieces[verb + 1]?.word === 'that' ||
    pieces[verb + 1]?.kind === 'number'
  )
    return undefined;
  if (before?.text === ',' && verb > 1 && subjectComma(pieces, verb - 1) && !closes(pieces[phrase.last + 1])) return undefined;
  const usual = /^(?:said|says|added|asked|wrote|reported|writes)$/u.test(pieces[verb]?.word ?? '');
  if (
    before?.text === ',' &&
    !usual &&
    !pieces[verb - 2]?.quote &&
    !(said(pieces[verb]) && isName(pieces[phrase.head]) && endsHere(pieces, phrase.last + 1))
  )
    return undefined;
  return appositive(pieces, phrase);
}

/** A verb that can carry quoted words or any clause: ", predicts Ann Poe" but not ", shows Poe". */
const said = (piece: Piece | undefined): boolean =>
  reportingVerb(piece?.word ?? '')?.verb.takes.some(takes => takes === 'clause' || takes === 'words') ?? false;

const closes = (piece: Piece | undefined): boolean => !piece || piece.kind === 'mark' || piece.quote !== undefined;

function endsHere(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  return (
    !piece || piece.kind === 'mark' || piece.quote !== undefined || PREPOSITIONS.has(piece.word) || SUBORDINATORS.has(piece.word)
  );
}

/** "the mayor, Ann Poe": the name belongs to the phrase. */
function appositive(pieces: readonly Piece[], phrase: Phrase | undefined): Phrase | undefined {
  if (!phrase || isName(pieces[phrase.last]) || pieces[phrase.last + 1]?.text !== ',') return phrase;
  const name = phraseAfter(pieces, phrase.last + 2);
  return name && isName(pieces[name.first]) && isName(pieces[name.last])
    ? { first: phrase.first, last: name.last, head: name.last }
    : phrase;
}

function subjectBefore(
  pieces: readonly Piece[],
  verb: number,
  form: 'finite' | 'participle',
): { phrase: Phrase; side: 'before' | 'carried' } | undefined {
  const before = pieces[verb - 1];
  if (!before) return undefined;
  if (before.word === 'as' && /^(?:saying|telling|calling|describing)$/u.test(pieces[verb]?.word ?? '')) {
    const phrase = phraseBefore(pieces, verb - 2);
    const by = phrase && pieces[phrase.first - 1]?.word === 'by' && reportingVerb(pieces[phrase.first - 2]?.word ?? '');
    if (by) return carried(clauseSubject(pieces, verb));
    return phrase ? { phrase, side: 'before' } : undefined;
  }
  const doer = form === 'participle' && isNominal(before) ? phraseBefore(pieces, verb - 1) : undefined;
  if (doer) return { phrase: doer, side: 'before' };
  if (form === 'participle') return carried(nearestPronoun(pieces, verb) ?? clauseSubject(pieces, verb));
  if (before.text === ',') {
    const phrase = subjectComma(pieces, verb - 1);
    return phrase ? { phrase, side: 'before' } : carried(clauseSubject(pieces, verb));
  }
  if (before.word === 'who' || before.word === 'which' || before.word === 'that') {
    const end = pieces[verb - 2]?.text === ',' ? verb - 3 : verb - 2;
    const phrase = phraseBefore(pieces, end);
    return phrase && couldBeSomebody(pieces, phrase) ? { phrase, side: 'before' } : undefined;
  }
  if (before.text === '-' || before.text === '–' || before.text === '—') {
    const open = lastIndex(pieces, verb - 2, piece => piece.text === before.text);
    const phrase = open === undefined ? undefined : phraseBefore(pieces, open - 1);
    return phrase ? { phrase, side: 'before' } : carried(clauseSubject(pieces, verb));
  }
  if (CONJUNCTIONS.has(before.word) || before.word === 'then') return carried(clauseSubject(pieces, verb - 1));
  const phrase = phraseBefore(pieces, verb - 1);
  const outer = phrase && outsideRelative(pieces, phrase);
  if (phrase) return { phrase: outer ?? phrase, side: 'before' };
  return before.kind === 'word' && !SUBORDINATORS.has(before.word) ? carried(clauseSubject(pieces, verb)) : undefined;
}

/** "an official who asked to stay unnamed said": the phrase before "who", not the one before the verb. */
function outsideRelative(pieces: readonly Piece[], { first }: Phrase): Phrase | undefined {
  for (let at = first - 2; at > 0 && first - at < 12; at--) {
    const piece = pieces[at];
    if (!piece || piece.kind === 'mark' || piece.quote) return undefined;
    if (piece.word === 'who') return phraseBefore(pieces, at - 1);
  }
  return undefined;
}

/** "the man who said", "aides who said", but not "it was clear who said". */
const couldBeSomebody = (pieces: readonly Piece[], { first, last }: Phrase): boolean =>
  first < last || isName(pieces[last]) || /s$|people|police|men|women|he|she|they|those|one/u.test(pieces[last]?.word ?? '');

const carried = (phrase: Phrase | undefined) => (phrase ? { phrase, side: 'carried' as const } : undefined);

/** The subject before ", the mayor of Paris, France," – the leftmost phrase that begins a clause and is followed by a comma. */
function subjectComma(pieces: readonly Piece[], close: number): Phrase | undefined {
  const from = clauseStart(pieces, close);
  for (let at = from; at < close; at++) {
    const piece = pieces[at];
    if (piece?.quote && /[,.?!]["”’']*$/u.test(piece.text)) continue;
    if (piece?.text !== ',' && piece?.text !== '(') continue;
    const phrase = phraseBefore(pieces, at - 1);
    if (!phrase || !beginsClause(pieces, phrase.first, from) || !looksApposed(pieces, at + 1)) continue;
    return { first: phrase.first, last: close - 1, head: phrase.head };
  }
  return undefined;
}

function beginsClause(pieces: readonly Piece[], first: number, from: number): boolean {
  const before = pieces[first - 1];
  return (
    first <= from ||
    !before ||
    before.kind === 'mark' ||
    before.quote !== undefined ||
    CONJUNCTIONS.has(before.word) ||
    SUBORDINATORS.has(before.word)
  );
}

function looksApposed(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  if (!piece || piece.quote) return false;
  return !/^(?:he|she|it|they|we|i|you|there)$/u.test(piece.word);
}

/** Where the clause of piece `at` begins: after a semicolon, a colon, or a quotation that is closed off by a comma. */
function clauseStart(pieces: readonly Piece[], at: number): number {
  for (let index = at - 1; index >= 0 && at - index < 60; index--) {
    const piece = pieces[index];
    if (piece?.text === ';' || piece?.text === ':') return index + 1;
    if (piece?.quote && /[,.?!]["”’']*$/u.test(piece.text)) return index + 1;
    if (piece?.quote && pieces[index + 1]?.text === ',') return index + 2;
  }
  return Math.max(0, at - 60);
}

/** "… in which he praised it, saying": the nearest he or she of the sentence so far. */
function nearestPronoun(pieces: readonly Piece[], verb: number): Phrase | undefined {
  for (let at = verb - 1; at >= 0 && verb - at < 40; at--) {
    if (/^(?:he|she)$/u.test(pieces[at]?.word ?? '')) return { first: at, last: at, head: at };
    if (pieces[at]?.text === ';') return undefined;
  }
  return undefined;
}

/** The subject of the clause that an "and said" or ", saying" hangs on: its first phrase, leading adverbials skipped. */
function clauseSubject(pieces: readonly Piece[], verb: number): Phrase | undefined {
  let start = Math.max(clauseStart(pieces, verb), datelineEnd(pieces));
  for (let skips = 0; skips < 4 && start < verb; skips++) {
    const piece = pieces[start];
    if (!piece) return undefined;
    const adverbial =
      PREPOSITIONS.has(piece.word) ||
      SUBORDINATORS.has(piece.word) ||
      /^\p{L}+(?:ing|ed)$/u.test(piece.word) ||
      isAdverb(piece.word) ||
      CONJUNCTIONS.has(piece.word) ||
      piece.kind === 'mark' ||
      piece.word === 'asked';
    if (!adverbial) break;
    const short =
      CONJUNCTIONS.has(piece.word) || piece.kind === 'mark' || (isAdverb(piece.word) && pieces[start + 1]?.text !== ',');
    const comma = short ? start : nextIndex(pieces, start, verb, next => next.text === ',');
    if (comma === undefined) return PREPOSITIONS.has(piece.word) ? afterAdverbial(pieces, start, verb) : undefined;
    start = comma + 1;
  }
  const phrase = phraseAfter(pieces, start);
  return phrase && phrase.last < verb ? phrase : undefined;
}

/** LONDON (AP) – where the sentence begins after its dateline; 0 without one. */
export function datelineEnd(pieces: readonly Piece[]): number {
  if (!/^\p{Lu}{2,}/u.test(pieces[0]?.text ?? '')) return 0;
  for (let at = 1; at < 14; at++) {
    const piece = pieces[at];
    if (!piece || piece.quote || (piece.kind === 'word' && !/^\p{Lu}/u.test(piece.text))) return 0;
    if (/^[–—-]$/u.test(piece.text))
      return piece.start > (pieces[at - 1]?.end ?? 0) || piece.text !== '-'
        ? at + (/^[–—-]$/u.test(pieces[at + 1]?.text ?? '') ? 2 : 1)
        : 0;
  }
  return 0;
}

/** "On Monday he rose and said", "In 2010 she …": a pronoun or name right after the adverbial. */
function afterAdverbial(pieces: readonly Piece[], start: number, verb: number): Phrase | undefined {
  for (let at = start + 1; at < verb && at - start < 8; at++) {
    if (/^(?:he|she|they|it|we|i)$/u.test(pieces[at]?.word ?? '')) return { first: at, last: at, head: at };
  }
  return undefined;
}

function nextIndex(pieces: readonly Piece[], from: number, to: number, test: (piece: Piece) => boolean): number | undefined {
  for (let at = from; at < to; at++) {
    const piece = pieces[at];
    if (piece && test(piece)) return at;
  }
  return undefined;
}

function lastIndex(pieces: readonly Piece[], from: number, test: (piece: Piece) => boolean): number | undefined {
  for (let at = from; at >= 0 && from - at < 40; at--) {
    const piece = pieces[at];
    if (piece && test(piece)) return at;
  }
  return undefined;
}

function named(pieces: readonly Piece[], subject: Phrase): { subject: Phrase; name: Phrase } {
  return { subject, name: nameIn(pieces, subject) };
}

/** The phrase that a unit is about: its first noun phrase, leading adverbials skipped. */
export function unitSubject(unit: Unit): Phrase | undefined {
  return clauseSubject(unit.pieces, unit.pieces.length);
}

function cueOf(pieces: readonly Piece[], first: number, last: number, verb: Verb): Cue {
  return { start: pieces[first]?.start ?? 0, end: pieces[last]?.end ?? 0, verb: verb.base };
}
