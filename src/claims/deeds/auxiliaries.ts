/** Auxiliary verbs and negations, which begin a verb group or stand in it. Beside a form 1, if “not” is in it. */

export const BE = new Map([
  ['is', 0],
  ['are', 0],
  ['was', 0],
  ['were', 0],
  ['am', 0],
  ["isn't", 1],
  ["aren't", 1],
  ["wasn't", 1],
  ["weren't", 1],
]);
export const HAVE = new Map([
  ['has', 0],
  ['have', 0],
  ['had', 0],
  ["hasn't", 1],
  ["haven't", 1],
  ["hadn't", 1],
]);
export const DO = new Map([
  ['does', 0],
  ['do', 0],
  ['did', 0],
  ["doesn't", 1],
  ["don't", 1],
  ["didn't", 1],
]);
export const NEGATED_MODALS = new Set("cannot can't won't wouldn't couldn't shouldn't mustn't mightn't needn't".split(' '));
export const NEGATORS = new Set(['not', 'never', 'neither', 'hardly', 'barely', 'nowhere']);
