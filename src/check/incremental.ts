/**
 * The check of a draft that is being edited: a paragraph whose words and claims are as they were at the last check keeps its alignments, and with them what
 * the comparers said of each of its sentences. What looks at several sentences (rivals and partners in figures.ts, the sieve) is done anew.
 */
import type { Reading } from '../claims/reader.ts';
import { checkAgainst, sentencesOf } from './check.ts';
import type { Corpus } from './corpus.ts';
import type { Finding } from './finding.ts';
import type { DraftSentence } from './judgement.ts';

/** `checkAgainst` with a memory of its last call: the findings are the same, whatever was checked before. */
export function rememberingCheck(): typeof checkAgainst {
  let before = new Map<string, DraftSentence[][]>();
  let last: Corpus | undefined;
  return (reading: Reading, corpus: Corpus, titles: ReadonlyMap<string, string>): Finding[] => {
    if (corpus !== last) before = new Map();
    last = corpus;
    const now = new Map<string, DraftSentence[][]>();
    const findings = checkAgainst(reading, corpus, titles, (one, at) => {
      const key = `${one.paragraph.role} ${one.paragraph.text}`;
      const known = before.get(key)?.shift();
      const sentences =
        known &&
        isSame(
          known.flatMap(({ claims }) => claims),
          one.claims,
        )
          ? known.map(sentence => (sentence.at === at ? sentence : { ...sentence, at }))
          : sentencesOf(one, at, corpus);
      const list = now.get(key);
      if (list) list.push(sentences);
      else now.set(key, [sentences]);
      return sentences;
    });
    before = now;
    return findings;
  };
}

/** Whether two pieces of plain data say the same. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((one, index) => isSame(one, b[index]));
  const [fields, others] = [Object.entries(a), new Map(Object.entries(b))];
  return fields.length === others.size && fields.every(([name, value]) => others.has(name) && isSame(value, others.get(name)));
}
