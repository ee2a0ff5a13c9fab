/**
 * Words of news copy that say the reverse of one another. Each line is two groups of base forms: any word of the left is the reverse of any of the right.
 * WordNet's antonyms (text/lexicon.ts) come on top; these are the ones of newsrooms, which WordNet lacks: confirm/deny, win/lose, charge/acquit.
 */
import { stem } from '../text/words.ts';

const ROWS: readonly (readonly [left: string, right: string])[] = [
  [
    'rise increase grow climb gain jump soar surge up higher rose grew risen grown more',
    'fall decrease shrink drop decline slide plunge slump down lower fell fallen less cut reduce',
  ],
  ['raise increase lift hike boost', 'cut lower reduce slash trim curb'],
  ['confirm admit acknowledge affirm', 'deny dispute reject'],
  [
    'accept approve agree back support endorse welcome favour favor favored',
    'reject refuse oppose object decline condemn against criticise criticize veto',
  ],
  ['agree consent', 'refuse disagree decline object'],
  ['win won victory beat defeat triumph', 'lose lost defeat'],
  ['profit gain surplus', 'loss deficit'],
  ['uphold upheld maintain affirm', 'overturn quash overrule reverse strike'],
  ['acquit clear exonerate free', 'convict charge arrest indict'],
  ['release free freed liberate', 'jail imprison detain arrest seize capture'],
  ['begin start launch open resume', 'end finish stop halt close cancel suspend cease'],
  ['open reopen', 'close shut closed'],
  ['allow permit let authorise authorize legalise legalize', 'ban forbid bar prohibit block prevent outlaw'],
  ['exceed surpass top', 'miss fall'],
  ['before', 'after'],
  ['above over', 'below under'],
  ['buy bought purchase acquire', 'sell sold'],
  ['hire recruit appoint', 'fire sack dismiss'],
  ['join enter', 'leave quit withdraw exit'],
  ['arrive', 'depart leave'],
  ['succeed success', 'fail failure'],
  ['effective', 'ineffective'],
  ['legal lawful', 'illegal unlawful'],
  ['likely', 'unlikely'],
  ['guilty', 'innocent'],
  ['alive living live', 'dead deceased'],
  ['survive', 'die perish'],
  ['save rescue', 'kill'],
  ['public', 'private secret'],
  ['strong strengthen', 'weak weaken'],
  ['improve ease', 'worsen deteriorate'],
  ['expand widen extend', 'narrow shrink shorten contract'],
  ['early', 'late'],
  ['first', 'last'],
  ['largest biggest highest most best', 'smallest lowest least worst fewest'],
  ['large big high', 'small low'],
  ['full overflowing', 'empty'],
  ['reveal disclose', 'conceal hide withhold'],
  ['immune', 'vulnerable'],
  ['praise', 'criticise criticize criticism condemn'],
  ['majority', 'minority'],
  ['import', 'export'],
  ['attack', 'defend'],
  ['advance', 'retreat'],
  ['continue remain stay', 'stop cease leave'],
  ['include', 'exclude'],
  ['lead led', 'trail'],
  ['north northern', 'south southern'],
  ['east eastern', 'west western'],
  ['male man men boy', 'female woman women girl'],
];

const LEFT_RIGHT = tableOf(ROWS);

function tableOf(rows: typeof ROWS): ReadonlyMap<string, ReadonlySet<string>> {
  const table = new Map<string, Set<string>>();
  const add = (from: string, to: readonly string[]): void => {
    const known = table.get(from) ?? new Set<string>();
    for (const word of to) known.add(stem(word));
    table.set(from, known);
  };
  for (const [left, right] of rows) {
    const [a, b] = [left.split(' '), right.split(' ')];
    for (const word of a) add(stem(word), b);
    for (const word of b) add(stem(word), a);
  }
  return table;
}

/** Do two stems say the reverse of one another? A negating prefix counts: "legal", "illegal"; "aware", "unaware". */
export function areOpposites(a: string, b: string): boolean {
  if (LEFT_RIGHT.get(a)?.has(b)) return true;
  return a.length !== b.length && (isNegated(a, b) || isNegated(b, a));
}

function isNegated(longer: string, shorter: string): boolean {
  return shorter.length >= 5 && ['un', 'in', 'im', 'il', 'ir', 'dis', 'non'].some(prefix => longer === prefix + shorter);
}

/** The table's opposites of a stem. */
export function oppositesOf(root: string): readonly string[] {
  return [...(LEFT_RIGHT.get(root) ?? [])];
}
