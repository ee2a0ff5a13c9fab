/** A claim of a source as a fact: the value, the words that identify it, whose it is, on what occasion. One function for each kind. */
import type { Claim, DateClaim, PersonClaim, QuantityClaim, QuotationClaim, Speaker, StatementClaim } from '../claims/claim.ts';
import type { Paragraph, Sentence, Span } from '../text/paragraph.ts';
import type { Evidence, Fact } from './fact.ts';
import { unitOfQuantity, valueOfQuantity } from './figure-value.ts';
import { contentWords, wordsAround } from './gist.ts';

/** A fact that has no id yet. */
export type Unnamed = Omit<Fact, 'id'>;

/** A claim with what stands around it. `claims` are those of the same sentence. */
export interface Read<C extends Claim = Claim> {
  readonly claim: C;
  readonly source: string;
  readonly paragraph: Paragraph;
  readonly claims: readonly Claim[];
}

const DAY = 86_400_000;
/** A gist of fewer words needs some of the sentence before. */
const FEWEST_NEAR = 3;
const MOST_BEFORE = 4;
const FEWEST_CONTENT = 2;
const MOST_CONTENT = 7;
/** Nobody can be told by these. */
const PRONOUN = /^(?:he|she|it|they|we|i|you|who|which|that|this|these|those|one|some|many|others?)(?:\s|$)/iu;

/** The fact that a claim makes; undefined where it makes none (people are kept apart: see people.ts). */
export function factOfClaim({ claim, ...around }: Read): Unnamed | undefined {
  if (claim.kind === 'quantity') return quantityFact({ claim, ...around });
  if (claim.kind === 'date') return dateFact({ claim, ...around });
  if (claim.kind === 'quotation') return quotationFact({ claim, ...around });
  if (claim.kind === 'statement') return statementFact({ claim, ...around });
  return undefined;
}

function quantityFact(read: Read<QuantityClaim>): Unnamed | undefined {
  const { claim } = read;
  const unit = unitOfQuantity(claim);
  const { gist, about } = placed(read);
  if (gist === '') return undefined;
  return {
    kind: 'quantity',
    gist,
    value: valueOfQuantity(claim),
    ...(unit ? { unit } : {}),
    ...about,
    ...belonging(read),
    evidence: [evidenceOf(read)],
  };
}

function dateFact(read: Read<DateClaim>): Unnamed | undefined {
  const { gist, about } = placed(read);
  if (gist === '') return undefined;
  return { kind: 'date', gist, value: dateWords(read.claim), ...about, ...belonging(read), evidence: [evidenceOf(read)] };
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** The words of the source; "Tuesday" and "last week" say nothing in a file, so that a day that is known is given in full. */
function dateWords({ text, relative, from, until }: DateClaim): string {
  const [year, month, day] = (from ?? '').split('-').map(Number);
  if (!relative || !from || !until || !year || !month || !day) return text;
  const oneDay = Date.parse(until) - Date.parse(from) <= DAY;
  return oneDay ? `${MONTHS[month - 1]} ${day}, ${year}` : text;
}

function quotationFact(read: Read<QuotationClaim>): Unnamed | undefined {
  const { claim, paragraph } = read;
  if (claim.use || claim.text.trim() === '') return undefined;
  const speaker = speakerName(claim.speaker, paragraph);
  const own = new Set((speaker ?? '').split(' '));
  const cue = claim.cue ? paragraph.text.slice(claim.cue.start, claim.cue.end).split(' ') : [];
  const near = around(read).near.filter(word => !own.has(word) && !cue.includes(word));
  const gist = `${speaker ?? 'unnamed speaker'}${near.length > 0 ? `: ${near.join(' ')}` : ''}`;
  return { kind: 'quotation', gist, value: claim.text, ...(speaker ? { speaker } : {}), evidence: [evidenceOf(read)] };
}

/** Speech of anybody who is named or described, and what named people and bodies did. The rest says too little by itself. */
function statementFact(read: Read<StatementClaim>): Unnamed | undefined {
  const { claim, paragraph } = read;
  const speaker = speakerName(claim.speaker, paragraph);
  if (!speaker || PRONOUN.test(speaker) || (claim.form === 'deed' && !claim.speaker?.name)) return undefined;
  const content = contentWords(paragraph, claim.content, claim.cue, MOST_CONTENT);
  if (content.length < FEWEST_CONTENT) return undefined;
  return { kind: 'statement', gist: `${speaker} ${claim.text} ${content.join(' ')}`, speaker, evidence: [evidenceOf(read)] };
}

function placed(read: Read): { gist: string; about: { about?: string[] } } {
  const { near, far } = around(read);
  const about = near.length < FEWEST_NEAR ? [...far, ...wordsBefore(read)] : far;
  return { gist: near.join(' '), about: about.length > 0 ? { about: [...about] } : {} };
}

/** What "it" and "they" stand for is most likely said at the beginning of the sentence before. */
function wordsBefore({ claim, paragraph }: Read): string[] {
  const before = paragraph.sentences[claim.sentence - 1];
  return before ? contentWords(paragraph, before, { start: 0, end: 0 }, MOST_BEFORE) : [];
}

function around({ claim, paragraph, claims }: Read): ReturnType<typeof wordsAround> {
  return wordsAround(paragraph, sentenceOf(paragraph, claim), claim, claims);
}

/** Owner: who does it in the innermost clause, else the only person or body named in the sentence. Event: the dates said with it. */
function belonging({ claim, claims }: Read): { owner?: string; event?: string } {
  const doers = claims
    .filter(other => other.kind === 'statement')
    .filter(({ content }) => content.start <= claim.start && claim.end <= content.end)
    .sort((a, b) => length(a.content) - length(b.content));
  const names = [...new Set(claims.flatMap(other => (other.kind === 'person' && other.body !== 'place' ? other.fullName : [])))];
  const owner =
    doers.map(({ speaker }) => speaker?.name).find(name => name !== undefined) ?? (names.length === 1 ? names[0] : undefined);
  const event = claims
    .filter(other => other !== claim && other.kind === 'date')
    .map(({ text }) => text)
    .join(', ');
  return { ...(owner ? { owner } : {}), ...(event ? { event } : {}) };
}

/** The name where there is one, else the mention as written ("two Israeli officials"). */
export function speakerName(speaker: Speaker | undefined, paragraph: Paragraph): string | undefined {
  if (!speaker) return undefined;
  const mention = speaker.nameSpan ?? speaker.mention;
  const words = speaker.name ?? (mention ? paragraph.text.slice(mention.start, mention.end) : '');
  return words.trim() === '' ? undefined : words;
}

/** The same name for a person claim and for a speaker. */
export function nameOf(person: PersonClaim): string {
  return person.fullName || person.text;
}

function evidenceOf({ claim, source, paragraph }: Read): Evidence {
  return { source, paragraph: paragraph.number, passage: { paragraph, sentence: claim.sentence } };
}

function sentenceOf(paragraph: Paragraph, { sentence }: Claim): Sentence {
  return paragraph.sentences[sentence] ?? { start: 0, end: paragraph.text.length, first: 0, last: paragraph.tokens.length };
}

function length(span: Span): number {
  return span.end - span.start;
}
