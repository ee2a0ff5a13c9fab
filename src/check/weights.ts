/** Weights of the linkage features (link.ts), learned by scripts/learn-weights.mjs on the development data. Log-odds, natural logarithm. */
export const WEIGHTS = {
  bias: -4.88,
  features: {
    cover: -0.2,
    best: 1.92,
    second: 0.56,
    near: 2.93,
    headSame: 1.34,
    headKin: 0.19,
    headOther: -0.96,
    only: 1.07,
    names: 0.26,
    modifiers: -0.09,
    back: 0.85,
    date: 0.92,
    ordinal: -0.43,
    duration: 0.47,
    weekday: 0.48,
  },
  /** Least score of an agreeing claim that is believed to be about the same thing. */
  supported: -3,
  /** Least score of a disagreeing claim that is. */
  conflict: -0.3,
  /** Score from which on a disagreeing claim speaks against the draft although another figure agrees with it. */
  sure: 3,
  /** By how much a rival must be the better linked. */
  margin: 0.7,
} as const;
