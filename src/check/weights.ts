/** Weights of the linkage features (link.ts), learned by scripts/learn-weights.ts on the development data (docs/matching.md). Log-odds, natural logarithm. */
export const WEIGHTS = {
  bias: -4.07,
  features: {
    best: 0.79,
    bestDate: 0.81,
    rank: -1.2,
    near: 0.85,
    nearDate: 0.51,
    nearWeight: 1.15,
    left: 0.71,
    right: 1.05,
    headSame: 1.45,
    headKin: 0.32,
    headAny: 0.13,
    headOther: -0.56,
    only: 1.06,
    opposed: -0.31,
    anchors: 1.46,
    apart: -3.1,
    back: 0.28,
    ordinal: -0.3,
  },
  /** Second look at what disagrees (rival.ts), learned by scripts/learn-rivals.ts. */
  rival: {
    quantity: {
      bias: -0.03,
      link: 0.48,
      back: 1.55,
      novel: -2.94,
      others: 0.78,
      elsewhere: -1.1,
      otherDate: -0.68,
      left: 0.63,
      otherOwner: -0.5,
      otherBound: -0.87,
      slip: 2.71,
      far: -0.7,
    },
    date: {
      bias: -1.41,
      link: 0.26,
      cover: 1.05,
      back: 3.21,
      novel: -1.85,
      anchors: 2.5,
      missingNames: -0.63,
      otherParts: -1.27,
      otherOwner: -0.31,
    },
  },
  /** Least score of an agreeing claim that is believed to be about the same thing. */
  supported: -3,
  /** Least score, by the second look, of a disagreeing claim that is. */
  conflict: 0.4,
  /** Score from which on a disagreeing claim speaks against the draft although another figure agrees with it. */
  sure: 3,
  /** By how much it must be the better linked there, if it is not as sure. */
  again: 1.5,
  /** By how much a rival must be the better linked. */
  margin: 0.7,
  /** … and than what agrees well enough to be believed, so that the draft is accused. */
  clear: 2,
} as const;
