/** The fields of a facts file in plain English: what the editor shows in hovers and completions, and what a load error says was expected. */

interface Field {
  readonly title: string;
  readonly description: string;
  /** Completes "expected …". */
  readonly expected: string;
  /** Completes "expected …" for a member of the list. */
  readonly item: string;
}

const SENTENCE = 'a string';

export const FIELDS = {
  version: field('Version', 'The version of this format. Always 1.', 'the number 1'),
  story: field(
    'Story',
    'What the story is, in a few words. Shown in the status bar and in reports.',
    'a string, which may be empty',
  ),
  sources: field(
    'Sources',
    'The articles and documents that the desk trusts for this story.',
    'a list of sources',
    'a source: an object with id and title',
  ),
  people: field(
    'People',
    'People and bodies named by the sources, with the spelling, roles and relations that the sources give.',
    'a list of people, which may be empty',
    'a person: an object with id, name and evidence',
  ),
  facts: field(
    'Facts',
    'Everything checkable that the sources say, one thing each.',
    'a list of facts, which may be empty',
    'a fact: an object with id, kind, gist and evidence',
  ),
  id: field(
    'Id',
    'A short name that occurs once: letters, digits and hyphens. Evidence, owner and speaker refer to it.',
    'a short name, such as "living-captives"',
  ),
  title: field('Title', 'The headline of the source, as a message shows it.', 'the headline, a string'),
  publisher: field('Publisher', 'Who published it.', SENTENCE),
  byline: field('Byline', 'Who wrote it: one name for each writer.', 'a list of names', 'a name, a string'),
  published: field(
    'Published',
    'The day it was published, as 2024-03-05. "Tuesday" and "last week" in the source are reckoned from it, and of two counts the later one decides.',
    'a day such as "2024-03-05"',
  ),
  file: field('File', 'Where the article is, as a path from the folder of this file.', 'a path, a string'),
  sha256: field(
    'SHA-256',
    'Fingerprint of the article at the time it was read. Written by "draw"; tells when the article has changed.',
    '64 hexadecimal digits',
  ),
  via: field(
    'Via',
    'Where the source has it from ("Reuters"). Two sources with one origin count as one.',
    'the origin, a string',
  ),
  terms: field(
    'Terms',
    'How the source may be named. Facts of background and off-the-record sources are checked against, but messages and reports do not name the source.',
    '"on the record", "background" or "off the record"',
  ),
  name: field('Name', 'The full name, spelled as it should be in copy.', 'a name, a string'),
  body: field('Body', 'Says that it is no person: a ministry, company, team or group.', '"organisation"'),
  also: field(
    'Also',
    'Other forms that are right too: second references, other spellings.',
    'a list of names',
    'a name, a string',
  ),
  roles: field(
    'Roles',
    'Offices, jobs and roles that the sources give: "White House press secretary".',
    'a list of roles',
    'a role, a string',
  ),
  relations: field(
    'Relations',
    'Family and other ties: the word and the other person, as in "father" of "Edan Alexander".',
    'a list of relations',
    'a relation: an object with word and to',
  ),
  word: field('Word', 'The relation: "father", "widow", "lawyer".', 'the relation, a string'),
  to: field('To', 'The other person: id or name.', "a person's id or name"),
  age: field('Age', 'Age in years.', 'a number of years'),
  evidence: field(
    'Evidence',
    "Where the sources say it. Empty only for a fact with a note: then it is the desk's own word.",
    'a list of places, each with source and paragraph',
    'a place: an object with source and paragraph',
  ),
  source: field('Source', 'Id of the source.', 'the id of a source'),
  paragraph: field(
    'Paragraph',
    'Number of the paragraph, from 1: lines that are not blank in plain text, blocks in Markdown and HTML, the headline included.',
    'a whole number from 1 up',
  ),
  kind: field(
    'Kind',
    'quantity: a figure. date: a day or period. quotation: exact words. statement: who said or did what. person: something about a person.',
    '"quantity", "date", "quotation", "statement" or "person"',
  ),
  gist: field(
    'Gist',
    'What the fact is about, in the fewest words: "living captives held in Gaza". For a statement a short sentence: "The Senate has yet to confirm Boehler."',
    'a few words that say what the fact is about',
  ),
  value: field(
    'Value',
    'quantity: 24, {"about": 24}, {"atLeast": 35}, {"moreThan": 100}, {"from": 20, "to": 30}, or words ("one in five"). date: words, such as "Oct. 7, 2023" or "late 2023". quotation: the exact words. statement: none.',
    'a number, a figure such as {"about": 24} (about, atLeast, atMost, moreThan, lessThan, nearly, upTo, from and to), or words',
  ),
  unit: field(
    'Unit',
    'What is counted, in the singular ("captive"), or the unit: "USD", "percent", "week", "mile", "year old".',
    'a string',
  ),
  about: field(
    'About',
    'Further words that a writer may use for the same thing: synonyms, the place, the time.',
    'a list of words',
    'a word, a string',
  ),
  owner: field('Owner', 'Whose it is: the id of a person, or a name.', "a person's id or a name"),
  event: field('Event', 'On what occasion, in a few words: "attack of Oct. 7, 2023".', 'a few words'),
  speaker: field('Speaker', 'Who said or did it: the id of a person, or a name.', "a person's id or a name"),
  checked: field(
    'Checked',
    'Set by a person who compared the fact with the source. Drawing again never changes a checked fact.',
    'an object, with by and on if you like',
  ),
  drawn: field(
    'Drawn',
    'Written by "draw": tells a later drawing what a person has changed since. Leave it as it is; facts that you write have none.',
    SENTENCE,
  ),
  by: field('By', 'Who checked it.', SENTENCE),
  on: field('On', 'The day it was checked, as 2024-03-05.', 'a day such as "2024-03-05"'),
  note: field(
    'Note',
    "The desk's own note. A fact with a note and no evidence is the desk's word and outranks the sources.",
    SENTENCE,
  ),
} as const satisfies Record<string, Field>;

export type FieldName = keyof typeof FIELDS;

/** What was expected at a field, or in a list of that name; undefined for fields that are not ours. */
export function expectedAt(name: string, inList: boolean): string | undefined {
  if (!Object.hasOwn(FIELDS, name)) return undefined;
  const known = FIELDS[name as FieldName];
  return inList ? known.item : known.expected;
}

function field(title: string, description: string, expected: string, item = SENTENCE): Field {
  return { title, description, expected, item };
}
