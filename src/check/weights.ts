/** Weights of the linkage features (link.ts), learned by scripts/learn-weights.ts on the development data (docs/matching.md). Log-odds, natural logarithm. */
export const WEIGHTS = {
  bias: -4.08,
  features: {
    best: 0.82,
    bestDate: 0.78,
    rank: -1.22,
    near: 1.06,
    nearDate: 0.5,
    nearWeight: 1.15,
    left: 0.71,
    right: 1.07,
    headSame: 1.43,
    headKin: 0.28,
    headOther: -0.53,
    only: 1.08,
    opposed: -0.31,
    anchors: 1.46,
    apart: -3.11,
    back: 0.33,
    ordinal: -0.37,
  },
  /** Least score of an agreeing claim that is believed to be about the same thing. */
  supported: -3,
  /** Least score of a disagreeing claim that is. */
  conflict: -0.4,
  /** Score from which on a disagreeing claim speaks against the draft although another figure agrees with it. */
  sure: 3,
  /** By how much a rival must be the better linked. */
  margin: 0.7,
} as const;
