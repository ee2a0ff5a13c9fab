/** Words of kinship in running text, with whose they are and who is meant where names beside them tell: "Marsh’s elder [brother] Karl". */
import type { Paragraph, Sentence, Token } from '../../text/paragraph.ts';
import { isFunctionWord } from '../../text/words.ts';
import { isFiniteLooking } from '../deeds/verb-forms.ts';
import { isAdverb } from '../quotations/word-classes.ts';
import { HONORIFICS } from './honorifics.ts';
import { namesRelatives } from './kin-words.ts';
import { folded } from './name-parts.ts';

/** Words between an owner and the kin: "her own late [brother]". */
const MOST_BETWEEN = 2;

/** A word of kinship in its sentence. */
export interface Kin {
  readonly token: Token;
  /** Its index in the paragraph. */
  readonly at: number;
  /** Whose, where a name says it: the folded words of the name. */
  readonly owner: readonly string[];
  /** The kin's own name, where it stands beside the word. */
  readonly holder: readonly string[];
}

/** Words of kinship that are said of somebody: no "sister ship", no "Father Brown", no "mother of two". */
export function kinIn(paragraph: Paragraph, { first, last }: Sentence): Kin[] {
  const { tokens } = paragraph;
  const found: Kin[] = [];
  for (let at = first; at < last; at++) {
    const token = tokens[at];
    if (
      !token ||
      !namesRelatives(token.word) ||
      isOther(tokens, at, first) ||
      /^(?:my|our|your)$/u.test(tokens[at - 1]?.word ?? '')
    )
      continue;
    found.push({ token, at, owner: ownerOf(tokens, at, first), holder: holderOf(tokens, at, first, last) });
  }
  return found;
}

function isOther(tokens: readonly Token[], at: number, first: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token || !next) return false;
  if (/^\p{Lu}/u.test(token.text) && (at > first || /^\p{Lu}/u.test(next.text))) return true;
  if (/^[-‐‑]$/u.test(next.text) || /^[-‐‑]$/u.test(tokens[at - 1]?.text ?? '')) return true;
  if (next.word === 'of' && isCount(tokens[at + 2]) && !isPlainNoun(tokens[at + 3], tokens[at + 4])) return true;
  return next.kind === 'word' && /^\p{Ll}/u.test(next.text) && isModified(next);
}

const isCount = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind === 'number' || /^(?:two|three|four|five|six|seven|eight|nine|ten)$/u.test(token.word));

/** "Of two former pupils", not "of two, who" and not "of two children". */
function isPlainNoun(token: Token | undefined, next: Token | undefined): boolean {
  const of = token?.word === 'former' || token?.word === 'young' ? next : token;
  return of?.kind === 'word' && !isFunctionWord(of.word) && !/^(?:children|boys|girls|kids|sons|daughters)$/u.test(of.word);
}

/** A noun stands behind it: "sister [ship]". */
const isModified = (next: Token): boolean =>
  !isFunctionWord(next.word) && !isFiniteLooking(next.word) && !isAdverb(next.word) && !/(?:ing|s)$/u.test(next.word);

function ownerOf(tokens: readonly Token[], at: number, first: number): string[] {
  if (tokens[at + 1]?.word === 'of')
    return capitalsFrom(tokens, at + 2 + (/^(?:the|mr|ms|mrs|dr)$/u.test(tokens[at + 2]?.word ?? '') ? 1 : 0));
  for (let before = at - 1; before >= first && at - before <= MOST_BETWEEN + 1; before--) {
    const token = tokens[before];
    if (token && /^\p{Lu}.*[’']s?$/u.test(token.text)) return [bare(token)];
    if (token?.kind !== 'word') break;
  }
  return [];
}

/** "Son Karl", "son, Karl Marsh", "Karl Marsh, 52, an uncle of". */
function holderOf(tokens: readonly Token[], at: number, first: number, last: number): string[] {
  const after = at + (tokens[at + 1]?.text === ',' ? 2 : 1);
  const names = after < last ? capitalsFrom(tokens, after) : [];
  if (names.length > 0) return names;
  let before = at - 1;
  while (before > first && /^(?:the|an?|his|her|their|its)$/u.test(tokens[before]?.word ?? '')) before--;
  if (tokens[before]?.text !== ',') return [];
  if (tokens[before - 1]?.kind === 'number' && tokens[before - 2]?.text === ',') before -= 2;
  const found: string[] = [];
  for (let name = before - 1; name >= first && /^\p{Lu}/u.test(tokens[name]?.text ?? ''); name--)
    found.unshift(bare(tokens[name]));
  while (HONORIFICS.has(found[0] ?? '')) found.shift();
  return found;
}

function capitalsFrom(tokens: readonly Token[], from: number): string[] {
  const found: string[] = [];
  for (let at = from; /^\p{Lu}/u.test(tokens[at]?.text ?? ''); at++) found.push(bare(tokens[at]));
  while (HONORIFICS.has(found[0] ?? '')) found.shift();
  return found;
}

/** A word of a name, folded, without its possessive ending. */
export const bare = (token: Token | undefined): string => folded((token?.text ?? '').replace(/[’']s?$/u, ''));
