/** Who says it, over the whole text: full names, pronouns and roles resolved, speakers carried from one sentence to the next. */
import type { Span } from '../text/paragraph.ts';
import type { Claim, QuotationClaim, Speaker, StatementClaim } from './claim.ts';
import { Cast, meets, namesIn, type Referent } from './mentions.ts';
import type { ParagraphReading, Reading } from './reader.ts';
import { type Focus, resolve } from './reference.ts';
import { type Attribution, attributionsIn, unitSubject } from './speaker.ts';
import { type Unit, unitsOf } from './units.ts';

/** What is known of the speaker when a unit has been read. */
interface Voice {
  readonly referent: Referent | undefined;
  readonly speaker: Speaker | undefined;
  readonly number: number;
  /** The paragraph in which it spoke. */
  readonly paragraph: number;
}

type Spoken = QuotationClaim | StatementClaim;

/**
 * Fills in `speaker.name` and `attribution`, and gives quotations without an attribution of their own the speaker that runs on:
 * “…,” she said. “…”; he added: / “…”; a paragraph that ends without its closing mark.
 */
export function attribute(reading: Reading): Reading {
  const cast = new Cast();
  for (const { paragraph } of reading.paragraphs)
    for (const unit of unitsOf(paragraph)) for (const name of namesIn(unit)) cast.meet(name);
  const pass = new Pass(cast);
  return { ...reading, paragraphs: reading.paragraphs.map((one, index) => pass.read(one, index)) };
}

class Pass {
  readonly #cast: Cast;
  readonly #focus: Focus = { subjects: [], named: [], speaker: undefined };
  #voice: Voice | undefined;
  #runsOn = false;
  #number = 0;

  constructor(cast: Cast) {
    this.#cast = cast;
  }

  read({ paragraph, claims }: ParagraphReading, index: number): ParagraphReading {
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
    const names = namesIn(unit).map(run => ({ run, referent: this.#cast.meet(run) }));
    const subject = unitSubject(unit);
    const about = subject && resolve(unit, subject, names, this.#focus, this.#cast);
    const voices = new Map<number, Voice>();
    for (const attribution of attributionsIn(unit)) {
      const voice = this.#voiceOf(unit, attribution, names, about, paragraph);
      voices.set(attribution.cue.start, voice);
    }
    const filled = claims.map(claim => this.#fill(claim, voices, unit, about, paragraph));
    if (about?.person) this.#focus.subjects.push(about);
    for (const { referent } of names) if (referent) this.#focus.named.push(referent);
    for (const list of [this.#focus.subjects, this.#focus.named]) if (list.length > 60) list.splice(0, 30);
    const last = filled.at(-1);
    this.#runsOn = last?.kind === 'quotation' && last.unclosed === true;
    return filled;
  }

  #voiceOf(unit: Unit, attribution: Attribution, names: readonly Named[], about: Referent | undefined, paragraph: number): Voice {
    const { subject, name } = attribution;
    const referent = subject ? resolve(unit, subject, names, { ...this.#focus, about }, this.#cast, name) : about;
    return { referent, speaker: undefined, number: ++this.#number, paragraph };
  }

  #fill(claim: Spoken, voices: ReadonlyMap<number, Voice>, unit: Unit, about: Referent | undefined, paragraph: number): Spoken {
    const voice = claim.cue && voices.get(claim.cue.start);
    if (voice && (claim.speaker || voice.referent)) {
      this.#speaks({ ...voice, speaker: claim.speaker });
      return {
        ...claim,
        speaker: { ...claim.speaker, ...(voice.referent && { name: voice.referent.name }) },
        ...(claim.kind === 'quotation' && { attribution: voice.number }),
      };
    }
    if (claim.kind !== 'quotation' || claim.use) return claim;
    const carried = this.#carried(unit, claim, about, paragraph);
    if (!carried) return claim;
    this.#voice = { ...carried, paragraph };
    const name = carried.referent?.name;
    const mention = carried.paragraph === paragraph ? carried.speaker : undefined;
    return { ...claim, speaker: { ...mention, ...(name !== undefined && { name }) }, attribution: carried.number };
  }

  #speaks(voice: Voice): void {
    this.#voice = voice;
    this.#focus.speaker = voice.referent;
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

type Named = { readonly run: ReturnType<typeof namesIn>[number]; readonly referent: Referent | undefined };

const isSpoken = (claim: Claim): claim is Spoken =>
  claim.kind === 'quotation' || (claim.kind === 'statement' && claim.form === 'speech');

function subjectSpeaker(unit: Unit): Speaker | undefined {
  const subject = unitSubject(unit);
  if (!subject) return undefined;
  const span: Span = { start: unit.pieces[subject.first]?.start ?? 0, end: unit.pieces[subject.last]?.end ?? 0 };
  return meets(span, unit) ? { mention: span, nameSpan: span } : undefined;
}
