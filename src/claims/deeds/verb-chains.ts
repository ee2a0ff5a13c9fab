/** Verbs and adjectives that stand between a subject and its deed, and what they make of it. */

/** "be … to": words after which the deed is expected, not done. */
export const EXPECTED = new Set(
  'expected believed thought said reported alleged likely set due scheduled supposed understood rumoured rumored poised planned feared presumed estimated meant'.split(
    ' ',
  ),
);
export const ABLE = new Map([
  ['able', 0],
  ['unable', 1],
  ['unlikely', 1],
  ['ready', 0],
  ['willing', 0],
  ['unwilling', 1],
  ['going', 0],
  ['about', 0],
  ['forced', 0],
  ['allowed', 0],
  ['free', 0],
  ['eligible', 0],
  ['reluctant', 1],
  ['entitled', 0],
  ['obliged', 0],
  ['required', 0],
  ['bound', 0],
  ['determined', 0],
  ['certain', 0],
  ['sure', 0],
]);

/** Verbs that hand on to an infinitive. Implicatives after Karttunen (1971): "fail to" denies it, "manage to" affirms it. */
export const CHAINS: ReadonlyMap<string, 'positive' | 'negative' | 'hedged'> = new Map([
  ...list('refuse fail decline neglect cease forget', 'negative' as const),
  ...list(
    'agree manage begin continue start come go get dare bother help rush proceed use vow choose decide elect volunteer remember',
    'positive' as const,
  ),
  ...list(
    'plan want hope intend seek try attempt seem appear tend aim expect threaten promise pledge offer wish need prepare struggle propose claim',
    'hedged' as const,
  ),
]);
/** "stopped working", "kept fighting". */
export const ING_CHAINS: ReadonlyMap<string, 'positive' | 'negative'> = new Map([
  ...list('stop quit avoid cease resist', 'negative' as const),
  ...list('begin start keep continue', 'positive' as const),
]);
export const SPEAKING = new Set(
  'say comment deny confirm answer discuss respond speak disclose elaborate specify name identify reveal talk'.split(' '),
);
/** They deny by themselves; with "not" before them they leave it open. */
export const DENYING = new Set('deny dispute reject refute'.split(' '));

function list<T>(words: string, value: T): (readonly [string, T])[] {
  return words.split(' ').map(word => [word, value] as const);
}
