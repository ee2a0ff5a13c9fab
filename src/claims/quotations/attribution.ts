/** Who says it, over the whole text: full names, pronouns and roles resolved, speakers carried from one sentence to the next. */
import type { Span } from '../../text/paragraph.ts';
import type { Claim, QuotationClaim, Speaker, StatementClaim } from '../claim.ts';
import type { ParagraphReading, Reading } from '../reader.ts';
import { shaped } from '../shaped.ts';
import { unitSubject } from './clause-subject.ts';
import type { Attribution } from './cue-and-subject.ts';
import { Cast, type Mentioned, type Referent } from './mentions.ts';
import { resolve } from './reference.ts';
import { attributionsIn } from './speaker.ts';
import { type Unit, unitsOf } from './units.ts';

/** What is known of the speaker when a unit has been read. */
export interface Voice {
  readonly referent: Referent | undefined;
  readonly speaker: Speaker | undefined;
  readonly number: number;
  /** The paragraph in which it spoke. */
  readonly paragraph: number;
}

/** When so many are remembered, the first ones are forgotten. */
const MOST_RECENT = 60;
const FORGOTTEN = 30;

type Spoken = QuotationClaim | StatementClaim;

/**
 * Fills in `speaker.name` and `attribution`, and gives quotations without an attribution of their own the speaker that runs on:
 * “…,” she said. “…”; he added: / “…”; a paragraph that ends without its closing mark.
 */
export function attribute(reading: Reading): Reading {
  const pass = new Pass(new Cast(reading));
  return { ...reading, paragraphs: reading.paragraphs.map((_, index) => pass.read(reading.paragraphs, index)) };
}

/**
 * Without quotations whose closing mark is missing though the next paragraph does not go on with a mark: a mark that is still to be
 * typed, or a slip; where the quoted words end cannot be known.
 */
function withoutTorn(reading: ParagraphReading, next: ParagraphReading | undefined): ParagraphReading {
  if (next && /^\s*["“”„«'‘]/u.test(next.paragraph.text)) return reading;
  return { ...reading, claims: reading.claims.filter(claim => claim.kind !== 'quotation' || !claim.unclosed) };
}

/** What one paragraph leaves to the next: who was met, who spoke last. */
export interface Carried {
  readonly recent: readonly (readonly Referent[])[];
  readonly voice: Voice | undefined;
  readonly runsOn: boolean;
  /** Attributions so far. */
  readonly number: number;
}

/** One pass through a text, paragraph after paragraph; it may begin in the middle, with what the paragraph before left. */
export class Pass {
  readonly #cast: Cast;
  #recent: readonly (readonly Referent[])[] = [];
  #voice: Voice | undefined;
  #runsOn = false;
  #number = 0;

  constructor(cast: Cast, carried?: Carried) {
    this.#cast = cast;
    if (!carried) return;
    this.#recent = carried.recent;
    this.#voice = carried.voice;
    this.#runsOn = carried.runsOn;
    this.#number = carried.number;
  }

  get carried(): Carried {
    return { recent: this.#recent, voice: this.#voice, runsOn: this.#runsOn, number: this.#number };
  }

  /** The paragraph with its speakers. Paragraphs are to be read in order. */
  read(paragraphs: readonly ParagraphReading[], index: number): ParagraphReading {
    const reading = paragraphs[index];
    if (!reading) throw new RangeError(`no paragraph ${index}`);
    const { paragraph, claims } = withoutTorn(reading, paragraphs[index + 1]);
    const resolved: Claim[] = claims.filter(claim => !isSpoken(claim));
    const spoken = claims.filter(isSpoken);
    let at = 0;
    for (const unit of unitsOf(paragraph)) {
      const own: Spoken[] = [];
      for (let claim = spoken[at]; claim && claim.start < unit.end; claim = spoken[++at]) own.push(claim);
      resolved.push(...this.#unit(unit, own, index));
    }
    resolved.push(...spoken.slice(at));
    return { paragraph, claims: resolved.sort((a, b) => a.start - b.start || a.end - b.end) };
  }

  #unit(unit: Unit, claims: readonly Spoken[], paragraph: number): Spoken[] {
    const names = this.#cast.namesIn(unit, paragraph);
    const focus = { recent: this.#recent, speaker: this.#voice?.referent, names };
    const subject = unitSubject(unit);
    const about = subject && resolve(unit, subject, focus, this.#cast);
    const voices = new Map<number, Voice>();
    for (const attribution of attributionsIn(unit)) {
      const referent = attribution.subject
        ? resolve(
            unit,
            attribution.subject,
            { ...focus, about: subjectBefore(attribution, subject?.first) ? about : undefined },
            this.#cast,
          )
        : about;
      voices.set(attribution.cue.start, { referent, speaker: undefined, number: ++this.#number, paragraph });
    }
    const filled = claims.map(claim => this.#fill(bareNamed(claim, voices, names), voices, unit, about, paragraph));
    if (unit.pieces.at(-1)?.text === ':') this.#announce(unit, [...voices.values()].at(-1), about, paragraph);
    this.#remember(about, [...voices.values()], names);
    const last = filled.findLast(claim => claim.kind === 'quotation');
    this.#runsOn = last?.kind === 'quotation' && last.unclosed === true;
    return filled;
  }

  /** "In 1990 he declared:" – the next paragraph's quotation is his. */
  #announce(unit: Unit, voice: Voice | undefined, about: Referent | undefined, paragraph: number): void {
    if (voice?.referent) this.#voice = voice;
    else if (about) this.#voice = { referent: about, speaker: subjectSpeaker(unit), number: ++this.#number, paragraph };
  }

  #remember(about: Referent | undefined, voices: readonly Voice[], names: readonly Mentioned[]): void {
    const met = [about, ...voices.map(({ referent }) => referent), ...names.map(({ referent }) => referent)].filter(
      referent => referent !== undefined,
    );
    if (met.length > 0) this.#recent = [...this.#recent.slice(this.#recent.length < MOST_RECENT ? 0 : FORGOTTEN), met];
  }

  #fill(claim: Spoken, voices: ReadonlyMap<number, Voice>, unit: Unit, about: Referent | undefined, paragraph: number): Spoken {
    const voice = claim.cue && voices.get(claim.cue.start);
    if (voice && (claim.speaker || voice.referent)) {
      this.#voice = { ...voice, speaker: claim.speaker };
      const speaker = { ...claim.speaker, ...(voice.referent && { name: voice.referent.name }) };
      return claim.kind === 'quotation'
        ? shaped({ ...claim, speaker, attribution: voice.number })
        : shaped({ ...claim, speaker });
    }
    if (claim.kind !== 'quotation' || claim.use) return claim;
    const carried = this.#carried(unit, claim, about, paragraph);
    if (!carried) return claim;
    this.#voice = { ...carried, paragraph };
    const name = carried.referent?.name;
    const mention = carried.paragraph === paragraph ? carried.speaker : undefined;
    return shaped({ ...claim, speaker: { ...mention, ...(name !== undefined && { name }) }, attribution: carried.number });
  }

  /** The voice that runs on into a quotation without a cue of its own. */
  #carried(unit: Unit, claim: QuotationClaim, about: Referent | undefined, paragraph: number): Voice | undefined {
    if (this.#voice && (this.#runsOn || this.#voice.paragraph === paragraph)) return this.#voice;
    const alone = unit.pieces.every(piece => piece.quote !== undefined || piece.kind === 'mark');
    if (alone && this.#voice && paragraph - this.#voice.paragraph <= 1) return this.#voice;
    if (about) return { referent: about, speaker: subjectSpeaker(unit), number: ++this.#number, paragraph };
    return claim.partial || alone ? this.#voice : undefined;
  }
}

/** A subject that comes after the phrase is not what a pronoun there means ("“…,” he said as Mr. Poe left"). */
const subjectBefore = ({ subject }: Attribution, first: number | undefined): boolean =>
  first !== undefined && subject !== undefined && first < subject.first;

const isSpoken = (claim: Claim): claim is Spoken =>
  claim.kind === 'quotation' || (claim.kind === 'statement' && claim.form === 'speech');

/** The claim with its speaker's name cut to the name itself: "Poe" of "President Poe". */
function bareNamed(claim: Spoken, voices: ReadonlyMap<number, Voice>, names: readonly Mentioned[]): Spoken {
  const nameSpan = claim.speaker?.nameSpan;
  const referent = claim.cue && voices.get(claim.cue.start)?.referent;
  const name =
    nameSpan &&
    names.find(({ start, end, referent: named }) => named === referent && start < nameSpan.end && end > nameSpan.start);
  return name ? shaped({ ...claim, speaker: { ...claim.speaker, nameSpan: { start: name.start, end: name.end } } }) : claim;
}

function subjectSpeaker(unit: Unit): Speaker | undefined {
  const subject = unitSubject(unit);
  if (!subject) return undefined;
  const span: Span = { start: unit.pieces[subject.first]?.start ?? 0, end: unit.pieces[subject.last]?.end ?? 0 };
  return { mention: span, nameSpan: span };
}
