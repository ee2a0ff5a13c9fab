/** Weights of the linkage features (link.ts), learned by scripts/learn-weights.ts on the development data (docs/matching.md). Log-odds, natural logarithm. */
export const WEIGHTS = {
  bias: -2.7,
  features: {
    best: 0.49,
    bestDate: 0.35,
    rank: -1.38,
    near: 0.45,
    nearWeight: 1.17,
    left: 1.03,
    right: 0.75,
    headSame: 0.82,
    headKin: 0.28,
    headAny: -0.25,
    headOther: -0.19,
    only: 0.75,
    opposed: -0.05,
    anchors: 1.63,
    apart: -4.97,
    back: 0.59,
    ordinal: -0.43,
  },
  /** Second look at what disagrees (rival.ts), learned by scripts/learn-rivals.ts. */
  rival: {
    quantity: {
      bias: 0.28,
      link: 0.74,
      back: 0.93,
      novel: -3.21,
      others: 0.82,
      elsewhere: -0.98,
      otherDate: -0.92,
      left: 0.19,
      otherOwner: -0.19,
      otherBound: -0.87,
      slip: 2.24,
      far: -0.47,
    },
    date: {
      bias: -0.64,
      link: 0.37,
      cover: 1.43,
      back: 2.79,
      novel: -2.49,
      anchors: 2.25,
      missingNames: -0.62,
      otherParts: -1.59,
      otherOwner: -0.34,
    },
  },
  /** Least score of an agreeing claim that is believed to be about the same thing. */
  supported: -3,
  /** … and of one that bears the draft out but for a hedge, so that the draft is cautioned: "24 palm trees" for "about 24 captives" is no such draft. */
  hedged: -1.5,
  /** Least score, by the second look, of a disagreeing claim that is. */
  conflict: { quantity: 0.4, date: 0.9 },
  /** Score from which on a disagreeing claim speaks against the draft although another figure agrees with it. */
  sure: 3,
  /** By how much it must be the better linked there, if it is not as sure. */
  again: 1,
  /** By how much a rival must be the better linked. */
  margin: 0.6,
  /** … and than what agrees well enough to be believed, so that the draft is accused. */
  clear: 2,
} as const;
