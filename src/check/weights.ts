/** Weights of the linkage features (link.ts), learned by scripts/learn-weights.mjs on the development data. Log-odds, natural logarithm. */
export const WEIGHTS = {
  bias: -6,
  features: {
    cover: 6,
    best: 1,
    second: 0.3,
    near: 5,
    headSame: 1.5,
    headKin: 0.8,
    headOther: -2,
    only: 0.5,
    names: 1,
  },
  /** Least score of an agreeing claim that is believed to be about the same thing. */
  supported: -2,
  /** Least score of a disagreeing claim that is. */
  conflict: 1,
  /** By how much a rival must be the better linked. */
  margin: 1,
} as const;
