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
      bias: 0.15,
      link: 0.71,
      back: 0.72,
      novel: -2.86,
      others: 0.7,
      elsewhere: -0.9,
      otherDate: -0.73,
      left: 0.08,
      otherOwner: -0.66,
      otherBound: -1,
      slip: 4.68,
      far: -0.37,
    },
    date: {
      bias: -1.13,
      link: 0.36,
      cover: 1.63,
      back: 2.49,
      novel: -1.8,
      anchors: 2.06,
      missingNames: -0.66,
      otherParts: -1.19,
      otherOwner: -0.55,
    },
  },
  /** Least score of an agreeing claim that is believed to be about the same thing. */
  supported: -3,
  /** … and of one that bears the draft out but for a hedge, so that the draft is cautioned: "24 palm trees" for "about 24 captives" is no such draft. */
  hedged: -1.5,
  /** Least score, by the second look, of a disagreeing claim that is. */
  conflict: { quantity: 0.3, date: 0.9 },
  /** Score from which on a disagreeing claim speaks against the draft although another figure agrees with it. */
  sure: 3,
  /** By how much it must be the better linked there, if it is not as sure. */
  again: 1,
  /** By how much a rival must be the better linked. */
  margin: 0.6,
  /** … and than what agrees well enough to be believed, so that the draft is accused. */
  clear: 2,
} as const;
