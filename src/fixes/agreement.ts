/** What must change beside a figure or a noun: its article, the noun's number, the verb. */
import Inflector from 'natural/lib/natural/inflectors/noun_inflector.js';
import type { Span } from '../text/paragraph.ts';
import type { Edit } from './fix.ts';
import { capitalised, takesAn } from './wording.ts';

const inflector = new Inflector();
const VERBS: readonly (readonly [string, string])[] = [
  ['is', 'are'],
  ['was', 'were'],
  ['has', 'have'],
  ['does', 'do'],
];

/** Kin of whom a person has one: “a father of Edan” would make a reader stop. */
const ONE_ONLY = /^(?:father|mother|husband|wife)$/iu;

/**
 * The edit that puts the article before new words right: “a” or “an” by their sound, “the” before kin of whom a person has one ("the father of Edan",
 * but "a father of two"). `replaced`: what stands at `offset` now. Undefined where the article is right or there is none.
 */
export function articleEdit(draft: string, offset: number, replaced: string, replacement: string): Edit | undefined {
  const article = /(?<![\p{L}\p{N}’'-])(?<article>an?)(?<gap>\s+)$/iu.exec(draft.slice(Math.max(0, offset - 8), offset));
  if (!article) return undefined;
  const { article: word = '', gap = '' } = article.groups ?? {};
  const start = offset - word.length - gap.length;
  const wanted = articleOf(replacement, draft.slice(offset + replaced.length), word, replaced);
  const text = word.startsWith('A') ? capitalised(wanted) : wanted;
  return word === text ? undefined : { start, end: start + word.length, text };
}

function articleOf(words: string, after: string, now: string, replaced: string): string {
  if (ONE_ONLY.test(words) && /^\sof\s\p{Lu}|^\sof\sthe\s/u.test(after)) return 'the';
  if (takesAn(replaced) === takesAn(words)) return now.toLowerCase();
  return takesAn(words) ? 'an' : 'a';
}

/**
 * Edits that bring a counted noun and the verb after it into the number of the figure: “42 hostages are” → “one hostage is”.
 * `noun`: the head noun's place in the draft. None where the number stays what it was.
 */
export function agreementEdits(draft: string, noun: Span, from: number, to: number): Edit[] {
  if ((from === 1) === (to === 1)) return [];
  const word = draft.slice(noun.start, noun.end);
  if (!/^\p{Ll}+$/u.test(word)) return [];
  const text = to === 1 ? inflector.singularize(word) : inflector.pluralize(word);
  const edits = text === word ? [] : [{ ...noun, text }];
  const verb = /^ (?<verb>is|are|was|were|has|have|does|do)\b/u.exec(draft.slice(noun.end, noun.end + 8))?.groups?.verb;
  const pair = VERBS.find(forms => forms.some(form => form === verb));
  const wanted = pair?.[to === 1 ? 0 : 1];
  if (!verb || !wanted || wanted === verb) return edits;
  return [...edits, { start: noun.end + 1, end: noun.end + 1 + verb.length, text: wanted }];
}
