/**
 * The check of a draft that is being edited: a paragraph whose words and claims are as they were at the last check keeps what the comparers said of it by itself.
 * What is decided over the whole draft (which figures may speak, figures.ts) is decided anew for what an edit can have changed.
 */
import type { ParagraphReading, Reading } from '../claims/reader.ts';
import { isSame } from '../text/same.ts';
import { takenOver } from '../text/taken-over.ts';
import { checkAgainst, type Judged, judgeParagraph } from './check.ts';
import type { Corpus } from './corpus.ts';
import { movedTo } from './judgement.ts';
import { rememberingFigures } from './remember-figures.ts';

export interface RememberingCheck {
  readonly check: (reading: Reading, corpus: Corpus, titles: ReadonlyMap<string, string>) => ReturnType<typeof checkAgainst>;
  /** Judges paragraphs by themselves before the draft is checked, a step for each that is new. Left half-way, nothing is lost. */
  ahead(reading: Reading, corpus: Corpus): Generator<void>;
}

interface Known {
  readonly reading: ParagraphReading;
  readonly judged: Judged;
}

/** `checkAgainst` with a memory of its last call: the findings are the same, whatever was checked before. */
export function rememberingCheck(): RememberingCheck {
  /** Of the last check, in its order; then what was judged ahead of the next one. */
  let before: readonly Known[] = [];
  let more: Known[] = [];
  let figures = rememberingFigures();
  let last: Corpus | undefined;
  const of = (corpus: Corpus): void => {
    if (corpus !== last) [before, more, figures] = [[], [], rememberingFigures()];
    last = corpus;
  };
  const readyOf = (reading: Reading, known: readonly (Known | undefined)[]): Map<ParagraphReading, Known | undefined> => {
    const left = more.length === 0 ? [] : reading.paragraphs.filter((_, at) => !known[at]);
    const ready = takenOver(more, left, isOf, keyOfKnown, keyOf);
    return new Map(left.map((one, at) => [one, ready[at]]));
  };
  return {
    *ahead(reading, corpus) {
      of(corpus);
      const known = takenOver(before, reading.paragraphs, isOf, keyOfKnown, keyOf);
      const ready = readyOf(reading, known);
      more = [...ready.values()].filter(one => one !== undefined); // what else there is, is of a check that was left half-way, and overtaken
      for (const [at, one] of reading.paragraphs.entries()) {
        if (known[at] || ready.get(one)) continue;
        more.push({ reading: one, judged: judgeParagraph(one, at, corpus) });
        yield;
      }
    },
    check(reading, corpus, titles) {
      of(corpus);
      const known = takenOver(before, reading.paragraphs, isOf, keyOfKnown, keyOf);
      const ready = readyOf(reading, known);
      const now: Known[] = [];
      const findings = checkAgainst(
        reading,
        corpus,
        titles,
        (one, at) => {
          const own = known[at] ?? ready.get(one);
          const judged = own ? moved(own.judged, at) : judgeParagraph(one, at, corpus);
          now.push(own && own.judged === judged ? own : { reading: one, judged });
          return judged;
        },
        figures,
      );
      [before, more] = [now, []];
      return findings;
    },
  };
}

function isOf({ reading: { paragraph, claims } }: Known, now: ParagraphReading): boolean {
  return (
    paragraph.role === now.paragraph.role &&
    paragraph.text === now.paragraph.text &&
    (claims === now.claims || isSame(claims, now.claims))
  );
}

function keyOf({ paragraph }: ParagraphReading): string {
  return `${paragraph.role} ${paragraph.text}`;
}

const keyOfKnown = ({ reading }: Known): string => keyOf(reading);

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
