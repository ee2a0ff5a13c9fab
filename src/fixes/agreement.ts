/** What must change beside a figure or a noun: its article, the noun's number, the verb. */
import Inflector from 'natural/lib/natural/inflectors/noun_inflector.js';
import type { Span } from '../text/paragraph.ts';
import type { Edit } from './fix.ts';
import { takesAn } from './wording.ts';

const inflector = new Inflector();
const VERBS: readonly (readonly [string, string])[] = [
  ['is', 'are'],
  ['was', 'were'],
  ['has', 'have'],
  ['does', 'do'],
];

/** The edit that puts “a” or “an” right before words that now begin otherwise; undefined where it is right or not there. */
export function articleEdit(draft: string, offset: number, replaced: string, replacement: string): Edit | undefined {
  const article = /(?<![\p{L}\p{N}’'-])(?<article>an?)(?<gap>\s+)$/iu.exec(draft.slice(Math.max(0, offset - 8), offset));
  if (!article || takesAn(replaced) === takesAn(replacement)) return undefined;
  const { article: word = '', gap = '' } = article.groups ?? {};
  const start = offset - word.length - gap.length;
  const wanted = takesAn(replacement) ? 'an' : 'a';
  const text = word.startsWith('A') ? wanted[0]?.toUpperCase() + wanted.slice(1) : wanted;
  return word === text ? undefined : { start, end: start + word.length, text };
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
