/**
 * The check of a draft that is being edited: a paragraph whose words and claims are as they were at the last check keeps its alignments, and with them what
 * the comparers said of each of its sentences. What looks at several sentences (rivals and partners in figures.ts, the sieve) is done anew.
 */
import type { ParagraphReading, Reading } from '../claims/reader.ts';
import { checkAgainst, sentencesOf } from './check.ts';
import type { Corpus } from './corpus.ts';
import type { DraftSentence } from './judgement.ts';

export interface RememberingCheck {
  readonly check: typeof checkAgainst;
  /** Looks up what paragraphs are compared with before they are compared, a step for each that is new. Left half-way, nothing is lost. */
  ahead(reading: Reading, corpus: Corpus): Generator<void>;
}

/** `checkAgainst` with a memory of its last call: the findings are the same, whatever was checked before. */
export function rememberingCheck(): RememberingCheck {
  let before = new Map<string, DraftSentence[][]>();
  let last: Corpus | undefined;
  const of = (corpus: Corpus): void => {
    if (corpus !== last) before = new Map();
    last = corpus;
  };
  return {
    *ahead(reading, corpus) {
      of(corpus);
      const wanted = new Set(reading.paragraphs.map(keyOf));
      for (const key of before.keys()) if (!wanted.has(key)) before.delete(key); // of a check that was left half-way, and overtaken
      for (const [at, one] of reading.paragraphs.entries()) {
        const list = before.get(keyOf(one)) ?? [];
        before.set(keyOf(one), list);
        if (list.some(known => isSame(claimsOf(known), one.claims))) continue;
        list.push(sentencesOf(one, at, corpus));
        yield;
      }
    },
    check(reading, corpus, titles) {
      of(corpus);
      const now = new Map<string, DraftSentence[][]>();
      const findings = checkAgainst(reading, corpus, titles, (one, at) => {
        const known = taken(before.get(keyOf(one)), one);
        const sentences =
          known?.map(sentence => (sentence.at === at ? sentence : { ...sentence, at })) ?? sentencesOf(one, at, corpus);
        const list = now.get(keyOf(one));
        if (list) list.push(sentences);
        else now.set(keyOf(one), [sentences]);
        return sentences;
      });
      before = now;
      return findings;
    },
  };
}

function keyOf({ paragraph }: ParagraphReading): string {
  return `${paragraph.role} ${paragraph.text}`;
}

/** Takes the sentences with the same claims out of the list. */
function taken(list: DraftSentence[][] | undefined, { claims }: ParagraphReading): DraftSentence[] | undefined {
  const at = list?.findIndex(known => isSame(claimsOf(known), claims)) ?? -1;
  return at === -1 ? undefined : list?.splice(at, 1)[0];
}

function claimsOf(sentences: readonly DraftSentence[]): DraftSentence['claims'] {
  return sentences.flatMap(({ claims }) => claims);
}

/** Whether two pieces of plain data say the same. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((one, index) => isSame(one, b[index]));
  const [fields, others] = [Object.entries(a), new Map(Object.entries(b))];
  return fields.length === others.size && fields.every(([name, value]) => others.has(name) && isSame(value, others.get(name)));
}
