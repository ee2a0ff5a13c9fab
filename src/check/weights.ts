/** Weights of the linkage features (link.ts), learned by scripts/learn-weights.mjs on the development data. Log-odds, natural logarithm. */
export const WEIGHTS = {
  bias: -4.83,
  features: {
    cover: -0.15,
    best: 2.13,
    second: 0.81,
    near: 2.51,
    headSame: 1.46,
    headKin: -0.13,
    headOther: -1.19,
    only: 1.31,
    opposed: -1.5,
    names: 0.15,
    modifiers: -0.25,
    back: 1.05,
    date: 0.71,
    ordinal: -0.38,
    duration: 0.46,
    weekday: 0.53,
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
