/** Spellings that two houses print differently and that no reader would call a changed word (DESIGN.md §3, "Quotations"). */
import { ofWord } from '../../text/letters.ts';
import { foldSpelling } from '../../text/spelling.ts';

/** One word a row: the spelling that is compared, then its others; lower case, without hyphens. What American and British papers spell differently: text/spelling.ts. */
const ROWS =
  'okay ok | afterward afterwards | backward backwards | upward upwards | downward downwards | skepticism scepticism | pajamas pyjamas | specialty speciality | ' +
  'spelled spelt | dreamed dreamt | leaned leant | inquiries enquiries | estrogen oestrogen | fetus foetus | hemoglobin haemoglobin | until till til';

/** In somebody’s mouth these are other words than “story”, “check” and “draft”. */
const APART = new Set('storey storeys cheque cheques draught draughts'.split(' '));

const SPELLINGS: ReadonlyMap<string, string> = new Map(
  ROWS.split('|')
    .map(row => row.trim().split(/\s+/u))
    .flatMap(([first = '', ...others]) => others.map(other => [other, first] as const)),
);

/** Printed as one word by some and as two by others: the first word, the second, the one. */
const JOINED: ReadonlyMap<string, string> = new Map([
  ['per cent', 'percent'],
  ['web site', 'website'],
  ['web sites', 'websites'],
  ['e mail', 'email'],
  ['e mails', 'emails'],
  ['health care', 'healthcare'],
  ['child care', 'childcare'],
  ['all right', 'alright'],
  ['under way', 'underway'],
  ['any more', 'anymore'],
  ['on line', 'online'],
  ['cease fire', 'ceasefire'],
  ['co operate', 'cooperate'],
  ['co operation', 'cooperation'],
  ['co ordinate', 'coordinate'],
  ['co ordination', 'coordination'],
  ['for ever', 'forever'],
  ['mean time', 'meantime'],
]);

/** The spelling that is compared; the word itself where houses do not differ. */
export const houseSpelling = ofWord(
  (word: string): string => SPELLINGS.get(word) ?? (APART.has(word) ? word : foldSpelling(word)),
);

/** The one word for two, where some houses print one. */
export const joinedSpelling = (first: string, second: string): string | undefined => JOINED.get(`${first} ${second}`);

const ONES = new Set(JOINED.values());

/** Whether some houses print the word as two. */
export const isJoined = (word: string): boolean => ONES.has(word);
