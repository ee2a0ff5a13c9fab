/** Weights of the linkage features (link.ts), learned by scripts/learn-weights.mjs on the development data. Log-odds, natural logarithm. */
export const WEIGHTS = {
  bias: -4.73,
  features: {
    cover: -0.39,
    best: 1.99,
    second: 0.41,
    near: 2.98,
    headSame: 1.39,
    headKin: 0.0,
    headOther: -0.88,
    only: 0.94,
    names: 0.27,
    modifiers: 0.13,
    back: 0.76,
    date: 0.91,
    ordinal: -0.51,
    duration: 0.46,
    weekday: 0.47,
  },
  /** Least score of an agreeing claim that is believed to be about the same thing. */
  supported: -3,
  /** Least score of a disagreeing claim that is. */
  conflict: -0.5,
  /** Score from which on a disagreeing claim speaks against the draft although another figure agrees with it. */
  sure: 3,
  /** By how much a rival must be the better linked. */
  margin: 1,
} as const;
