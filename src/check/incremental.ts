/**
 * The check of a draft that is being edited: a paragraph whose words and claims are as they were at the last check keeps what the comparers said of it by itself.
 * What is decided over the whole draft (which figures may speak, figures.ts) is decided anew, and changes only the paragraphs that it changes.
 */
import type { ParagraphReading, Reading } from '../claims/reader.ts';
import { isSame } from '../text/same.ts';
import { checkAgainst, type Judged, judgeParagraph } from './check.ts';
import type { Corpus } from './corpus.ts';
import { movedTo } from './judgement.ts';

export interface RememberingCheck {
  readonly check: typeof checkAgainst;
  /** Judges paragraphs by themselves before the draft is checked, a step for each that is new. Left half-way, nothing is lost. */
  ahead(reading: Reading, corpus: Corpus): Generator<void>;
}

interface Known {
  readonly claims: ParagraphReading['claims'];
  readonly judged: Judged;
}

/** `checkAgainst` with a memory of its last call: the findings are the same, whatever was checked before. */
export function rememberingCheck(): RememberingCheck {
  let before = new Map<string, Known[]>();
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
        if (placeIn(list, one) >= 0) continue;
        list.push({ claims: one.claims, judged: judgeParagraph(one, at, corpus) });
        yield;
      }
    },
    check(reading, corpus, titles) {
      of(corpus);
      const now = new Map<string, Known[]>();
      const findings = checkAgainst(reading, corpus, titles, (one, at) => {
        const known = taken(before.get(keyOf(one)), one);
        const judged = known ? moved(known, at) : judgeParagraph(one, at, corpus);
        const list = now.get(keyOf(one));
        if (list) list.push({ claims: one.claims, judged });
        else now.set(keyOf(one), [{ claims: one.claims, judged }]);
        return judged;
      });
      before = now;
      return findings;
    },
  };
}

function keyOf({ paragraph }: ParagraphReading): string {
  return `${paragraph.role} ${paragraph.text}`;
}

function placeIn(list: readonly Known[], { claims }: ParagraphReading): number {
  const same = list.findIndex(known => known.claims === claims);
  return same >= 0 ? same : list.findIndex(known => isSame(known.claims, claims));
}

/** Takes what is known of a paragraph with the same claims out of the list. */
function taken(list: Known[] | undefined, reading: ParagraphReading): Judged | undefined {
  const at = list ? placeIn(list, reading) : -1;
  return at === -1 ? undefined : list?.splice(at, 1)[0]?.judged;
}

/** The same for the paragraph's place in the draft now. */
function moved(judged: Judged, at: number): Judged {
  if (judged.at === at) return judged;
  return {
    at,
    sentences: judged.sentences.map(sentence => ({ ...sentence, at })),
    surer: judged.surer.map(judgement => movedTo(judgement, at)),
    lessSure: judged.lessSure.map(judgement => movedTo(judgement, at)),
  };
}
