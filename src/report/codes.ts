/** What each code means, in a sentence or two for people. The pages in docs/codes say more; a test keeps them together. */
import type { Code } from '../check/finding.ts';

export interface CodeHelp {
  /** A few words: a heading. */
  readonly name: string;
  /** What it means: whole sentences. */
  readonly means: string;
  /** What to do about it. */
  readonly putRight: string;
}

export const CODE_HELP: Readonly<Record<Code, CodeHelp>> = {
  'number-conflict': {
    name: 'Figure differs from the sources',
    means: 'The draft gives a figure for something that the sources put a different figure on.',
    putRight: 'Take the sources’ figure, with its hedge, or add the source that has the draft’s.',
  },
  'date-conflict': {
    name: 'Date differs from the sources',
    means: 'The draft dates an event differently from the sources, or names a weekday that the date does not fall on.',
    putRight: 'Take the sources’ date, or make plain that another event is meant.',
  },
  'quote-altered': {
    name: 'Quotation altered',
    means: 'The words between the quotation marks are not those that the source has: one was changed, added or dropped.',
    putRight: 'Restore the speaker’s words, or take the marks away and paraphrase.',
  },
  'quote-misattributed': {
    name: 'Quotation in another mouth',
    means: 'The sources have these words, but somebody else says them.',
    putRight: 'Name the speaker that the sources name.',
  },
  'statement-misattributed': {
    name: 'Statement given to somebody else',
    means: 'The sources report this statement, but somebody else makes it.',
    putRight: 'Name the speaker that the sources name.',
  },
  'statement-reversed': {
    name: 'Statement reversed',
    means: 'The draft says the opposite of the sources, or turns a refusal to comment into a denial or a confirmation.',
    putRight: 'Use the sources’ verb, with its negation.',
  },
  'title-conflict': {
    name: 'Title or role differs from the sources',
    means: 'The draft gives a person a title, role or relation that the sources do not.',
    putRight: 'Take the sources’ title, or add a source for the draft’s.',
  },
  'name-misspelled': {
    name: 'Name spelled differently',
    means:
      'The name is close to one in the sources, on the house list, or that the draft has again and again, but not the same; or the house does not use the spelling.',
    putRight:
      'Take the spelling that the message gives: the sources’, the house’s or the draft’s own. Where somebody or something else is meant, mark the name with a CQ.',
  },
  'wrong-entity': {
    name: 'Said of another person, body, place or event',
    means: 'The sources say this, but of somebody or something else.',
    putRight: 'Name the one that the sources name.',
  },
  arithmetic: {
    name: 'Figures do not add up',
    means: 'A total, share, change, age or span of time does not follow from the figures that the draft itself gives.',
    putRight: 'Do the sum again and check each figure against its source.',
  },
  'draft-inconsistent': {
    name: 'Draft at odds with itself',
    means:
      'The draft gives two different figures for the same thing, or its headline, standfirst or a caption says the reverse of the story; no source settles which.',
    putRight: 'Settle on one. Where both figures are right, say why they differ: another day, another count.',
  },
  'hedge-dropped': {
    name: 'More certain than the sources',
    means: 'The draft agrees with the sources but is surer or more exact than they are.',
    putRight: 'Put the hedge back: “about”, “at least”, “is expected to”.',
  },
  'sources-disagree': {
    name: 'Sources disagree',
    means: 'At least one source agrees with the draft and at least one does not.',
    putRight: 'Give both, or say which is later or nearer to the event.',
  },
  'paraphrase-quoted': {
    name: 'Reporter’s words in quotation marks',
    means: 'The words between the marks are the source reporter’s own, not the speaker’s.',
    putRight: 'Take the marks away, or quote the words that the speaker used.',
  },
};

/** A code’s page, from the root of the project. */
export function pageOf(code: Code): string {
  return `docs/codes/${code}.md`;
}
