/** Verbs that carry polarity to what they take (Karttunen 1971): "refused to", "failed to", "managed to", "has yet to", "no longer", "stopped paying". */
import { verbForm } from '../claims/deeds/verb-forms.ts';
import type { Token } from '../text/paragraph.ts';
import { isFunctionWord, stem } from '../text/words.ts';

/** Verb stems whose complement with "to" (or "from …ing") does not happen; the others in the list do happen. */
const DENYING = new Set('refus fail failur declin neglect yet unabl unwil inabl reluct forgot forbidden longer'.split(' '));
/** What they take in -ing does not happen: "avoided paying", "refrained from voting". */
const AVOIDING = new Set(['avoid', 'refrain', 'abstain']);
/** "Stopped paying": no longer. */
const STOPPING = new Set(['stop', 'ceas', 'quit']);
const AFFIRMING = new Set(['agre', 'manag', 'will', 'abl', 'began', 'begin', 'start', 'continu', 'happen']);

/** Whether a stem is one of theirs: asked before the words around it are. */
export function mayBeImplicative(root: string): boolean {
  return [DENYING, AVOIDING, STOPPING, AFFIRMING].some(roots => roots.has(root));
}

/** Whether what follows is denied or affirmed by the word at `index`; undefined where it is none of these verbs. */
export function implicative(tokens: readonly Token[], index: number): 'denies' | 'affirms' | undefined {
  const root = stem(tokens[index]?.word ?? '');
  const word = (offset: number): string => tokens[index + offset]?.word ?? '';
  if (STOPPING.has(root)) return isDoing(word(1)) || isShortOf(tokens, index) ? 'denies' : undefined;
  if (AVOIDING.has(root)) return isDoing(word(1)) || isDoing(word(2)) ? 'denies' : undefined;
  if (!DENYING.has(root) && !AFFIRMING.has(root)) return undefined;
  const takes = root === 'longer' ? word(-1) === 'no' : word(1 + putIn(tokens, index)) === 'to';
  return takes ? (DENYING.has(root) ? 'denies' : 'affirms') : undefined;
}

/** "Stopped short of calling for": it was not called for. */
const isShortOf = (tokens: readonly Token[], index: number): boolean =>
  tokens[index + 1]?.word === 'short' && tokens[index + 2]?.word === 'of' && isDoing(tokens[index + 3]?.word ?? '');

/** "Barred it from [selling]", "stopped him from [leaving]": verbs whose "from …ing" does not happen. */
const BARRING = new Set('bar ban prevent stop keep block prohibit discourag dissuad deter forbid exclud prevent'.split(' '));

/** Whether what follows the "from" at `index` is barred by one of the words before it in its clause. */
export function isBarred(tokens: readonly Token[], index: number, before: readonly { readonly stem: string }[]): boolean {
  return (
    tokens[index]?.word === 'from' && isDoing(tokens[index + 1]?.word ?? '') && before.some(({ stem: own }) => BARRING.has(own))
  );
}

/** A verb in -ing: "during" and "following" stop nothing. */
export const isDoing = (word: string): boolean =>
  word.endsWith('ing') && !isFunctionWord(word) && !PREPOSITIONS.has(word) && verbForm(word) !== undefined;
const PREPOSITIONS = new Set(['during', 'following', 'including', 'concerning', 'regarding', 'pending']);

/** "Failed [in December] to overturn", "refused [again] to pay": how many tokens stand between the verb and its "to". */
export function putIn(tokens: readonly Token[], index: number): number {
  const root = stem(tokens[index]?.word ?? '');
  if (STOPPING.has(root)) return isShortOf(tokens, index) ? 2 : 0;
  const opener = tokens[index + 1]?.word ?? '';
  if (!PARTED.has(root) || !(PUT_IN.has(opener) || opener.endsWith('ly'))) return 0;
  const to = tokens.slice(index + 2, index + 2 + MOST_PUT_IN).findIndex(({ kind, word }) => kind === 'mark' || word === 'to');
  return to >= 0 && tokens[index + 2 + to]?.word === 'to' ? to + 1 : 0;
}
const PARTED = new Set(['fail', 'refus', 'declin', 'manag', 'agre']);
const PUT_IN = new Set('in on at again twice once repeatedly yesterday last this'.split(' '));
const MOST_PUT_IN = 4;
