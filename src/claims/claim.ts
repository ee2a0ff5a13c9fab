/**
 * What a reader finds: a claim, one checkable thing that a text says. Plain data, could be JSON.
 *
 * `start`/`end` are offsets into the *paragraph's* text (see text/paragraph.ts), in UTF-16 code units, `end` exclusive.
 * Which words belong to a claim's span: DESIGN.md §3, "Spans".
 */
import type { Span } from '../text/paragraph.ts';

export type ClaimKind = 'quantity' | 'date' | 'quotation' | 'statement' | 'person';

export type Claim = QuantityClaim | DateClaim | QuotationClaim | StatementClaim | PersonClaim;

interface ClaimBase extends Span {
  /** The words of the span. */
  readonly text: string;
  /** Index of the sentence in the paragraph. */
  readonly sentence: number;
}

// ── figures ──────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** The way a figure was said. `exact`: a bare figure, or "exactly"; the others need a hedge or bound in the copy. */
export type Bound =
  | 'exact'
  | 'about' // about, around, roughly, some, approximately, or so, an estimated
  | 'at-least' // at least, no fewer than, or more, N-plus(with "or"), a minimum of
  | 'at-most' // at most, no more than, or fewer, a maximum of
  | 'more-than' // more than, over, above, upwards of, N-plus
  | 'less-than' // fewer than, less than, under, below
  | 'nearly' // nearly, almost, close to, just under
  | 'up-to' // up to, as many as, as much as
  | 'range'; // between 20 and 30, 20 to 30

/** A figure: an interval, plus the way it was said (DESIGN.md §3, "Figures"). */
export interface Figure {
  /** The figure as printed, scaled: "1.2 million" is 1200000. For a range its lower end. */
  readonly amount: number;
  /** Upper end of a range. */
  readonly to?: number | undefined;
  readonly bound: Bound;
  /** Place value of the last digit that was said: 1 for "24", 100 for "1,200" and "twelve hundred", 1e5 for "1.2 million", 0.1 for "3.5". */
  readonly place: number;
  /** Said vaguely ("hundreds", "dozens", "scores", "several", "a couple"): the interval it allows. */
  readonly vague?: { readonly low: number; readonly high: number } | undefined;
  /** The word "exactly" or "precisely" stands before it. */
  readonly stressed?: true | undefined;
}

/** What kind of quantity. `change`: doubled, tripled, halved (amount is the factor). `ratio`: scores, votes, odds ("7-2", "one in five", "two-thirds"). */
export type QuantityType =
  | 'count'
  | 'money'
  | 'percent'
  | 'age'
  | 'duration'
  | 'measure'
  | 'temperature'
  | 'ratio'
  | 'ordinal'
  | 'change';

export interface QuantityClaim extends ClaimBase {
  readonly kind: 'quantity';
  readonly type: QuantityType;
  readonly value: Figure;
  /**
   * money: ISO code ("USD"), or the bare name where the country is not said ("dollar", "peso"); percent: "percent", "percentage point", "basis point";
   * age, duration, measure, temperature: singular American name ("year", "week", "mile per hour", "degree celsius"); count: undefined.
   */
  readonly unit?: string | undefined;
  /** ratio only: the second figure of "7-2", "one in five" (1, 5), "two-thirds" (2, 3). */
  readonly other?: number | undefined;
  /** The rate's base: "a month", "per person" → "month", "person". */
  readonly per?: string | undefined;
  /** The figure with its unit, where the unit is outside the span: `[18] years`, `[25] miles`. The span of a finding about the unit. */
  readonly whole?: Span | undefined;
  /** The hedge's or bound's own words, outside the span ("more than" in `more than [100]`). May follow ("or so"). */
  readonly hedge?: Span | undefined;
  /** What is counted, measured or aged: head noun and its modifiers, nearest first, lower case as written; undefined where the sentence does not say. */
  readonly counted?: Counted | undefined;
}

export interface Counted extends Span {
  /** Head noun, lower case, singular: "hostage". */
  readonly head: string;
  /** Adjectives and nouns before the head, lower case: ["living", "israeli"]. */
  readonly modifiers: readonly string[];
  /** The head was carried over from an earlier phrase ("of them", "the others", a bare "35 are dead"). */
  readonly carried?: true | undefined;
}

// ── dates ────────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Parts of a date that were *said*; what was not said is absent. Only what was said can conflict. */
export interface DateParts {
  readonly year?: number;
  /** 1–12. */
  readonly month?: number;
  readonly day?: number;
  /** 0 Sunday … 6 Saturday. */
  readonly weekday?: number;
  /** 1–4. */
  readonly quarter?: number;
  readonly season?: 'spring' | 'summer' | 'autumn' | 'winter';
  /** First year: 1990 for "the 1990s". */
  readonly decade?: number;
  /** First year: 1900 for "the 20th century" (1900–1999 as people use it). */
  readonly century?: number;
  /** "early", "mid-", "late", "end of", "beginning of". */
  readonly part?: 'start' | 'early' | 'mid' | 'late' | 'end';
}

export interface DateClaim extends ClaimBase {
  readonly kind: 'date';
  readonly parts: DateParts;
  /** Second end of a range ("from May 4 to June 6", "1914-18"). */
  readonly to?: DateParts | undefined;
  /** "before", "since", … : said of the date, outside the span unless the span is a range. */
  readonly mod?: 'before' | 'after' | 'since' | 'until' | 'about' | 'by' | undefined;
  /** Days that it covers, half-open ISO (`2023-10-07` to `2023-10-08`); null = open. Absent where it cannot be known (no year, no reference date). */
  readonly from?: string | null | undefined;
  readonly until?: string | null | undefined;
  /** The days of a relative date counted exactly ("two months ago" is one day); `from`/`until` allow for what people mean by it. */
  readonly counted?: { readonly from: string; readonly until: string } | undefined;
  /** "last week", "on Tuesday", "a year ago", "the next year": resolved against the reference date where there is one. */
  readonly relative?: true | undefined;
  /** The weekday's own span, when a weekday and a day are both said. */
  readonly weekdaySpan?: Span | undefined;
}

// ── quotations and statements ────────────────────────────────────────────────────────────────────────────────────────────

/** Who says it. `mention` is absent where the speaker was carried over from another paragraph. */
export interface Speaker {
  /** The mention in this paragraph, usually the whole noun phrase. */
  readonly mention?: Span | undefined;
  /** The name alone inside the mention ("Adi Alexander" in "Adi Alexander, the father of Edan"), or the role noun phrase. */
  readonly nameSpan?: Span | undefined;
  /** The person or body after coreference, fullest form in the text; undefined for the unnamed ("officials", "the report"). */
  readonly name?: string | undefined;
}

/** The reporting verb or phrase: said, according to, did not deny. */
export interface Cue extends Span {
  /** Base form without negation: "deny", "say", "according to". */
  readonly verb: string;
}

export interface QuotationClaim extends ClaimBase {
  readonly kind: 'quotation';
  /** A fragment inside a paraphrase. */
  readonly partial?: true | undefined;
  /** Scare quotes, a title of a work: marks that are not a quotation unless a source quotes those words. */
  readonly use?: 'scare' | 'title' | undefined;
  /** The paragraph ends without a closing mark because the quotation goes on in the next one. */
  readonly unclosed?: true | undefined;
  readonly cue?: Cue | undefined;
  readonly speaker?: Speaker | undefined;
  /** Quotations with one attribution carry the same number within the text. */
  readonly attribution?: number | undefined;
}

/**
 * Who said or did what. Indirect speech has a `cue` and `content`; a plain clause ("The Senate has confirmed Mr. Boehler") has
 * its verb as `cue`, its subject as `speaker`, and what follows as `content`. The span is the cue with its negation and auxiliaries
 * ("did not deny", "has yet to confirm").
 */
export interface StatementClaim extends ClaimBase {
  readonly kind: 'statement';
  readonly form: 'speech' | 'deed';
  readonly cue: Cue;
  readonly speaker?: Speaker | undefined;
  /** What was said or done: the reported clause (without cue and speaker), or the object and complements. */
  readonly content: Span;
  /** Pieces of a statement broken by its attribution ("The plan, he said, is dead"); `content` is then their envelope. */
  readonly pieces?: readonly Span[] | undefined;
  /** The content holds quoted words, which are quotations of their own. */
  readonly mixed?: true | undefined;
  /** `negative`: denied, refused to, failed to, has yet to, no longer, not. `declined`: did not deny, declined to say. */
  readonly polarity: 'positive' | 'negative' | 'declined';
  /** Certainty lowered in the words: reportedly, believed to, may, is expected to. */
  readonly hedge?: Span | undefined;
  /** Modal verb, where there is one: "will", "may", "could", … */
  readonly modal?: Span | undefined;
  /** Deeds: the `speaker` undergoes it ("was elected", "has yet to be confirmed"). */
  readonly passive?: true | undefined;
}

// ── people ───────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** A mention of a person or body by name. The span is the name as written here, without title. */
export interface PersonClaim extends ClaimBase {
  readonly kind: 'person';
  /** Name parts as written: ["Karoline", "Leavitt"]. Particles go with the surname ("Daniel", "arap Moi"). */
  readonly given: readonly string[];
  readonly surname: string;
  /** "Ms.", "Dr.", "Sen.". */
  readonly honorific?: Span | undefined;
  /** Offices, jobs and roles said of the person here: "White House press secretary", "the secretary of state". The span is the role alone, without article. */
  readonly roles: readonly Span[];
  /** "the father of Edan", "Edan's father": the relation's word and the name of the other. */
  readonly relations: readonly (Span & { readonly word: string; readonly to: string })[];
  /** Age in years said of the person here (", 52,"): the age is also a quantity claim. */
  readonly age?: Span | undefined;
  /** Fullest form of this person's name in the text, after later mentions are joined to first ones. */
  readonly fullName: string;
  /** A body (ministry, company, team) or a place, not a person. */
  readonly body?: 'organisation' | 'place' | 'unknown' | undefined;
}
