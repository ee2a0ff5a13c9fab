/** Base forms of verbs: those of irregular ones from tables, and endings whose base the lexicon knows. */
import { IRREGULAR_VERBS } from './irregular-verbs.ts';
import { isKnown } from './lexicon.ts';

/** Forms that the table of irregular verbs has not: base, then the forms. */
const FURTHER =
  'be am is are was were been being,have has,do does,go goes going,strike stricken,sew sewn,smell smelt,spell spelt,stink stank stunk,' +
  'partake partook partaken,redo redid redone,retake retook retaken,rewrite rewrote rewritten,resell resold,repay repaid,retell retold,' +
  'unwind unwound,misunderstand misunderstood,mislead misled,foretell foretold,forego forewent foregone,forsake forsook forsaken,' +
  'overrun overran,outrun outran,override overrode overridden,lie lying,die dying,tie tying,vie vying,picnic picnicked picnicking,' +
  'panic panicked panicking,traffic trafficked trafficking,mimic mimicked mimicking,focus focussed focusses';

/** Forms that are bases themselves and are meant as such in news: "wound" (not "wind"), "lay" (not "lie"). */
const BASES_THEMSELVES = new Set(['wound', 'lay']);

const BASES: ReadonlyMap<string, string> = new Map([
  ...IRREGULAR_VERBS.flatMap(({ base, past, participle }) =>
    [past, participle].filter(form => !BASES_THEMSELVES.has(form)).map(form => [form, base] as const),
  ),
  ...FURTHER.split(',').flatMap(row => {
    const [base = '', ...forms] = row.split(' ');
    return forms.map(form => [form, base] as const);
  }),
]);

/** The base form of a lower-case verb: "said" → "say", "denied" → "deny", "planning" → "plan". A word that is no form of a verb comes back as it is, or cut by rule. */
export function baseForm(verb: string): string {
  const irregular = BASES.get(verb);
  if (irregular !== undefined) return irregular;
  if (isKnown(verb, 'verb')) return verb;
  const candidates = candidatesFor(verb);
  return candidates.find(candidate => isKnown(candidate, 'verb')) ?? candidates[0] ?? verb;
}

/** Bases that the ending allows; the first is the guess for a word that the lexicon does not have. */
function candidatesFor(verb: string): string[] {
  const cut = (letters: number): string => verb.slice(0, -letters);
  if (verb.length < 4) return verb.endsWith('s') && !verb.endsWith('ss') ? [cut(1)] : [];
  if (/(?:ies|ied)$/u.test(verb)) return [`${cut(3)}y`, `${cut(3)}ie`];
  if (/(?:[sxz]|[cs]h|o)es$/u.test(verb)) return [cut(2), cut(1)];
  if (/[^s]s$/u.test(verb)) return [cut(1)];
  if (verb.endsWith('ed')) return beforeEnding(cut(2));
  if (/[aeiouy].{0,9}ing$/u.test(verb)) return beforeEnding(cut(3));
  return [];
}

/** What stands before -ed or -ing: "plann", "creat", "visit". */
function beforeEnding(rest: string): string[] {
  if (rest.endsWith('ng') && isKnown(rest, 'verb')) return [rest];
  const isDoubled = /(?<letter>[bdfgklmnprtvz])\k<letter>$/u.test(rest);
  if (isDoubled) return /(?:ll|ff|zz|ss)$/u.test(rest) ? [rest, rest.slice(0, -1)] : [rest.slice(0, -1), rest];
  if (/[^aeiou][aeiouy][^aeiouwxy]$/u.test(rest) || /(?:[cvzu]|[lnrd]g|[^s]s|[aeiou]t|[^aeiou]l|ee)$/u.test(rest)) {
    const withE = rest.endsWith('ee') ? rest : `${rest}e`;
    return /(?:[aeiou]{2}t|it|et|op|en|er|on|or|al|el|om|in)$/u.test(rest) ? orderedByLexicon(rest, withE) : [withE, rest];
  }
  return [rest, `${rest}e`];
}

/** "visit" before "visite", but "invite" before "invit": a known word with an e is likelier to be meant ("hope" before "hop"). */
function orderedByLexicon(rest: string, withE: string): string[] {
  return isKnown(withE, 'verb') ? [withE, rest] : [rest, withE];
}
