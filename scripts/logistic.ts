/** Logistic regression, L2-regularised, by Adam (Kingma and Ba, 2015) on all rows at once: the same rows give the same weights. */

export interface Labelled {
  /** Values of the features; the first is 1 and stands for the bias. */
  readonly row: readonly number[];
  readonly same: boolean;
  readonly weight: number;
}

const ROUNDS = 1200;
const RATE = 0.03;
const L2 = 1e-3;

export function learn(data: readonly Labelled[]): number[] {
  const weights: number[] = new Array(data[0]?.row.length ?? 0).fill(0);
  const total = data.reduce((sum, { weight }) => sum + weight, 0);
  const mean: number[] = new Array(weights.length).fill(0);
  const square: number[] = new Array(weights.length).fill(0);
  for (let round = 1; round <= ROUNDS; round++) {
    const gradient: number[] = weights.map((weight, index) => (index === 0 ? 0 : L2 * weight));
    for (const { row, same, weight } of data) {
      const off = (probability(weights, row) - (same ? 1 : 0)) * (weight / total);
      for (const [at, value] of row.entries()) gradient[at] = (gradient[at] ?? 0) + off * value;
    }
    for (const [at, slope] of gradient.entries()) {
      mean[at] = 0.9 * (mean[at] ?? 0) + 0.1 * slope;
      square[at] = 0.999 * (square[at] ?? 0) + 0.001 * slope ** 2;
      const step = (mean[at] ?? 0) / (1 - 0.9 ** round) / (Math.sqrt((square[at] ?? 0) / (1 - 0.999 ** round)) + 1e-8);
      weights[at] = (weights[at] ?? 0) - RATE * step;
    }
  }
  return weights;
}

/** Mean log loss of the weights on labelled rows. */
export function loss(weights: readonly number[], data: readonly Labelled[]): number {
  const total = data.reduce((sum, { weight }) => sum + weight, 0);
  return data.reduce((sum, { row, same, weight }) => {
    const right = same ? probability(weights, row) : 1 - probability(weights, row);
    return sum - (weight / total) * Math.log(Math.max(1e-9, right));
  }, 0);
}

function probability(weights: readonly number[], row: readonly number[]): number {
  return 1 / (1 + Math.exp(-row.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0)));
}
