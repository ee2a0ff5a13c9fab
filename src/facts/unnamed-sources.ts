/**
 * How many unnamed people a source names as its own: in "two officials, an aide and a diplomat" the articles count as much as the number does.
 *
 * - confirmed by two Israeli officials and a diplomat → 1 diplomat
 * - according to an aide and a lawyer → 1 aide, 1 lawyer
 *
 * Leaves alone: one person alone ("an official said": there may be more), people who are not the story's informants ("a man and a woman were hurt").
 * Read in sources only: a draft's "a diplomat" claims no number.
 */
import type { QuantityClaim } from '../claims/claim.ts';
import { shaped } from '../claims/shaped.ts';
import type { Paragraph, Sentence, Token } from '../text/paragraph.ts';

/** People who speak to reporters without a name. Singular. */
const INFORMANTS: ReadonlySet<string> = new Set(
  'official diplomat aide adviser advisor lawmaker senator congressman congresswoman lawyer prosecutor investigator detective officer commander spokesman spokeswoman spokesperson analyst executive employee staffer minister negotiator mediator envoy ambassador witness relative neighbor neighbour colleague banker trader insider informant source person representative'.split(
    ' ',
  ),
);
const ARTICLES: ReadonlySet<string> = new Set(['a', 'an']);
const COUNTS: ReadonlySet<string> = new Set('one two three four five six seven eight nine ten several'.split(' '));
const MOST_MODIFIERS = 3;

interface Item {
  /** Article or number. */
  readonly opener: Token;
  readonly modifiers: readonly Token[];
  readonly noun: Token;
  /** Index of the token after the noun. */
  readonly next: number;
}

/** Claims of one for each article in a list of two informants or more. Spans are the articles'. */
export function readUnnamedSources(paragraph: Paragraph): QuantityClaim[] {
  return paragraph.sentences.flatMap((sentence, index) =>
    listsIn(paragraph, sentence).flatMap(items => items.flatMap(item => toClaim(item, index))),
  );
}

function listsIn({ tokens }: Paragraph, { first, last }: Sentence): Item[][] {
  const lists: Item[][] = [];
  for (let at = first; at < last; at++) {
    const list: Item[] = [];
    let item = itemAt(tokens, at, last);
    while (item) {
      list.push(item);
      at = item.next - 1;
      item = itemAt(tokens, afterJoin(tokens, item.next, last), last);
    }
    if (list.length > 1) lists.push(list);
  }
  return lists;
}

function itemAt(tokens: readonly Token[], at: number, last: number): Item | undefined {
  const opener = tokens[at];
  if (!opener || at >= last || !(ARTICLES.has(opener.word) || COUNTS.has(opener.word) || opener.kind === 'number'))
    return undefined;
  for (let index = at + 1; index <= at + 1 + MOST_MODIFIERS && index < last; index++) {
    const token = tokens[index];
    if (token?.kind !== 'word') return undefined;
    if (isInformant(token.word)) return { opener, modifiers: tokens.slice(at + 1, index), noun: token, next: index + 1 };
  }
  return undefined;
}

/** ", and" or "and" or ",": the place after it; the same place where there is none, so that no item follows. */
function afterJoin(tokens: readonly Token[], at: number, last: number): number {
  const comma = tokens[at]?.text === ',' ? at + 1 : at;
  const joined = tokens[comma]?.word === 'and' ? comma + 1 : comma;
  return joined === at ? last : joined;
}

function isInformant(word: string): boolean {
  return INFORMANTS.has(word) || word === 'people' || INFORMANTS.has(word.replace(/e?s$/u, ''));
}

function toClaim({ opener, modifiers, noun }: Item, sentence: number): QuantityClaim[] {
  if (!ARTICLES.has(opener.word)) return [];
  const counted = {
    start: modifiers[0]?.start ?? noun.start,
    end: noun.end,
    head: noun.word,
    modifiers: modifiers.map(({ word }) => word).reverse(),
  };
  const { start, end, text } = opener;
  return [
    shaped({
      kind: 'quantity',
      type: 'count',
      start,
      end,
      text,
      sentence,
      value: { amount: 1, bound: 'exact', place: 1 },
      counted,
    }),
  ];
}
