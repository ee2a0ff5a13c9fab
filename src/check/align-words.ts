/** Word-by-word alignment of a draft's quotation with the best stretch of a source's words. */

/** One step of an alignment: indices into the two word lists; one is absent where a word was put in or left out. */
export interface Step {
  readonly draft?: number;
  readonly source?: number;
}

export interface WordAlignment {
  /** Words put in, left out or replaced. */
  readonly edits: number;
  /** Every draft word, and the source words between the first and the last that were used. */
  readonly steps: readonly Step[];
}

/**
 * Fits all of `draft` into a stretch of `source` with the fewest words changed (edit distance; the source's ends are free).
 * Time and memory are the product of the two lengths: quotations are short, callers cut sources to a quotation or a paragraph.
 */
export function alignWords(draft: readonly string[], source: readonly string[]): WordAlignment {
  const width = source.length + 1;
  const cost = new Uint16Array((draft.length + 1) * width);
  for (let i = 1; i <= draft.length; i++) {
    cost[i * width] = i;
    for (let j = 1; j < width; j++) {
      const replaced = at(cost, (i - 1) * width + j - 1) + (draft[i - 1] === source[j - 1] ? 0 : 1);
      cost[i * width + j] = Math.min(replaced, at(cost, (i - 1) * width + j) + 1, at(cost, i * width + j - 1) + 1);
    }
  }
  let end = 0;
  for (let j = 1; j < width; j++) if (at(cost, draft.length * width + j) <= at(cost, draft.length * width + end)) end = j;
  return { edits: at(cost, draft.length * width + end), steps: traced(draft, source, cost, end) };
}

function traced(draft: readonly string[], source: readonly string[], cost: Uint16Array, end: number): Step[] {
  const width = source.length + 1;
  const steps: Step[] = [];
  let [i, j] = [draft.length, end];
  while (i > 0) {
    const here = at(cost, i * width + j);
    if (j > 0 && here === at(cost, (i - 1) * width + j - 1) + (draft[i - 1] === source[j - 1] ? 0 : 1))
      steps.push({ draft: --i, source: --j });
    else if (here === at(cost, (i - 1) * width + j) + 1) steps.push({ draft: --i });
    else steps.push({ source: --j });
  }
  return steps.reverse();
}

function at(cost: Uint16Array, index: number): number {
  return cost[index] ?? 0;
}
