/** Names in parts, and when two names are one person's. */
import { ofWord } from '../../text/letters.ts';
import { areForms } from './given-names.ts';
import { CAPITAL_PARTICLES, PARTICLES, SUFFIXES } from './name-particles.ts';

export interface NameParts {
  /** "Karoline"; "J.K."; "Daniel" of "Daniel arap Moi". */
  readonly given: readonly string[];
  /** With its particles: "arap Moi", "O'Brien". Of a single name the name. */
  readonly surname: string;
  /** "Jr.", "III". */
  readonly suffix?: string;
}

/** Divides a name as written, without title. "Martin Luther King Jr." → Martin, Luther · King · Jr. */
export function nameParts(name: string): NameParts {
  const words = name.trim().split(/\s+/u).filter(Boolean);
  const last = words.at(-1) ?? '';
  const suffix = words.length > 1 && SUFFIXES.has(last.toLowerCase().replace('.', '')) ? last : undefined;
  if (suffix !== undefined) words.pop();
  const from = surnameStart(words);
  const parts = { given: words.slice(0, from), surname: words.slice(from).join(' ').replace(/,$/u, '') };
  return suffix === undefined ? parts : { ...parts, suffix };
}

/** Lower case, accents off, apostrophes and dots off, hyphens kept: "Ūdre" → "udre", "O’Brien" → "obrien". Greek and Cyrillic stay as they are. */
export const folded = ofWord((name: string): string => {
  if (/^[ -~]*$/u.test(name)) return name.toLowerCase().replace(/['`.]/gu, '');
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/gu, '')
    .replace(/[øØ]/gu, 'o')
    .replace(/[łŁ]/gu, 'l')
    .replace(/ß/gu, 'ss')
    .replace(/[đĐð]/gu, 'd')
    .replace(/[æÆ]/gu, 'ae')
    .replace(/ı/gu, 'i')
    .toLowerCase()
    .replace(/['’‘ʻ`.]/gu, '');
});

/** Whether two given names may be one person's: equal, an initial of it, a short form. No given name fits every one. */
export function givenNamesAgree(a: readonly string[], b: readonly string[]): boolean {
  const [first] = a;
  const [second] = b;
  if (first === undefined || second === undefined) return true;
  return oneGivenName(folded(first), folded(second)) || (a.length !== b.length && (isMiddle(first, b) || isMiddle(second, a)));
}

/** Whether two names as written can be one person: the surname the same (particles and accents aside), the given names not at odds. */
export function samePerson(a: string, b: string): boolean {
  const left = nameParts(a);
  const right = nameParts(b);
  return sameSurname(left.surname, right.surname) && givenNamesAgree(left.given, right.given);
}

/** Surnames without particles, folded: "van der Bellen" and "Van Der Bellen" and "Bellen" are one. */
export function sameSurname(a: string, b: string): boolean {
  return folded(a) === folded(b) || bareSurname(a) === bareSurname(b);
}

/** The surname without its particles and prefix, folded: "al-Sisi" → "sisi". */
export const bareSurname = ofWord((surname: string): string => {
  const words = folded(surname).split(/\s+/u);
  const kept = words.filter((word, index) => index === words.length - 1 || !PARTICLES.has(word));
  return kept.join(' ').replace(/^(?:al|el|ul)-/u, '');
});

function oneGivenName(a: string, b: string): boolean {
  if (areForms(a, b)) return true;
  const short = a.length < b.length ? a : b;
  return a[0] === b[0] && (short.length === 1 || isInitials(short));
}

/** "jk", "gw": two letters that are no name of their own. */
const isInitials = (folded: string): boolean => folded.length === 2 && !/[aeiouy]/u.test(folded);

const isMiddle = (name: string, others: readonly string[]): boolean =>
  others.slice(1).some(other => folded(other) === folded(name));

function surnameStart(words: readonly string[]): number {
  if (CAPITAL_PARTICLES.has(folded(words[0] ?? '')) && PARTICLES.has(words[1] ?? '')) return 0;
  for (let at = 1; at < words.length - 1; at++) {
    const word = words[at] ?? '';
    if (PARTICLES.has(word) || (CAPITAL_PARTICLES.has(folded(word)) && word.length > 1)) return at;
  }
  const first = folded(words[0] ?? '');
  if (
    words.length === 2 &&
    (PARTICLES.has(words[0] ?? '') || (CAPITAL_PARTICLES.has(first) && first.length > 1 && !['ben', 'al', 'van'].includes(first)))
  )
    return 0;
  return Math.max(0, words.length - 1);
}
