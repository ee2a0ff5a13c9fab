/**
 * Claims of one shape for each kind: every field there, in one order, undefined where it says nothing. A copy made by spreading has a hidden class of its own for
 * each place in the program that makes it, and code that meets claims of many classes is compiled again and again, and slow.
 */
import type { Claim, DateClaim, PersonClaim, QuantityClaim, QuotationClaim, StatementClaim } from './claim.ts';

/** The claim in the shape of its kind. Who makes a claim, or a changed copy of one, hands it through this. */
export function shaped<C extends Claim>(claim: C): C;
export function shaped(claim: Claim): Claim {
  switch (claim.kind) {
    case 'quantity':
      return quantity(claim);
    case 'date':
      return date(claim);
    case 'quotation':
      return quotation(claim);
    case 'statement':
      return statement(claim);
    case 'person':
      return person(claim);
  }
}

function quantity(claim: QuantityClaim): QuantityClaim {
  return {
    kind: 'quantity',
    start: claim.start,
    end: claim.end,
    text: claim.text,
    sentence: claim.sentence,
    type: claim.type,
    value: claim.value,
    unit: claim.unit,
    other: claim.other,
    per: claim.per,
    whole: claim.whole,
    hedge: claim.hedge,
    counted: claim.counted,
  };
}

function date(claim: DateClaim): DateClaim {
  return {
    kind: 'date',
    start: claim.start,
    end: claim.end,
    text: claim.text,
    sentence: claim.sentence,
    parts: claim.parts,
    to: claim.to,
    mod: claim.mod,
    from: claim.from,
    until: claim.until,
    counted: claim.counted,
    relative: claim.relative,
    weekdaySpan: claim.weekdaySpan,
  };
}

function quotation(claim: QuotationClaim): QuotationClaim {
  return {
    kind: 'quotation',
    start: claim.start,
    end: claim.end,
    text: claim.text,
    sentence: claim.sentence,
    partial: claim.partial,
    use: claim.use,
    unclosed: claim.unclosed,
    cue: claim.cue,
    speaker: claim.speaker,
    attribution: claim.attribution,
  };
}

function statement(claim: StatementClaim): StatementClaim {
  return {
    kind: 'statement',
    start: claim.start,
    end: claim.end,
    text: claim.text,
    sentence: claim.sentence,
    form: claim.form,
    cue: claim.cue,
    speaker: claim.speaker,
    content: claim.content,
    pieces: claim.pieces,
    mixed: claim.mixed,
    polarity: claim.polarity,
    hedge: claim.hedge,
    modal: claim.modal,
    passive: claim.passive,
  };
}

function person(claim: PersonClaim): PersonClaim {
  return {
    kind: 'person',
    start: claim.start,
    end: claim.end,
    text: claim.text,
    sentence: claim.sentence,
    given: claim.given,
    surname: claim.surname,
    honorific: claim.honorific,
    roles: claim.roles,
    relations: claim.relations,
    age: claim.age,
    fullName: claim.fullName,
    body: claim.body,
  };
}
