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
    bias: -1.09,
    link: 0.47,
    cover: 1.9,
    back: 1.9,
    novel: -2.44,
    anchors: 0.55,
    apart: -1.31,
    otherOwner: -1.01,
    otherParts: -0.35,
    otherBound: -0.75,
    sameAmount: 2.34,
  },
  /** Least score of an agreeing claim that is believed to be about the same thing. */
  supported: -3,
  /** Least score, by the second look, of a disagreeing claim that is. */
  conflict: 0.2,
  /** Score from which on a disagreeing claim speaks against the draft although another figure agrees with it. */
  sure: 3,
  /** By how much a rival must be the better linked. */
  margin: 0.7,
} as const;
