/** Forms of verbs: irregular ones in a table, regular ones by their endings. */
import { IRREGULAR_VERBS, type IrregularVerb } from '../../text/irregular-verbs.ts';
import { ofWord } from '../../text/letters.ts';
import { isOrdinary } from '../../text/lexicon.ts';

export type VerbForm = 'base' | 's' | 'past' | 'participle' | 'ing';

interface Reading {
  readonly base: string;
  readonly forms: readonly VerbForm[];
}

const BE: readonly IrregularVerb[] = ['was', 'were'].map(past => ({ base: 'be', past, participle: 'been' }));
const irregular = irregularForms();
/** Third persons that a rule would get wrong or that no table has. */
const S_FORMS: ReadonlyMap<string, string> = new Map([
  ['is', 'be'],
  ['has', 'have'],
  ['does', 'do'],
  ['goes', 'go'],
]);

/** What verb a lower-case word can be a form of; undefined when none. "made" → make, past and participle. */
export const verbForm = ofWord((word: string): Reading | undefined => {
  const known = irregular.get(word);
  if (known) return known;
  const s = S_FORMS.get(word);
  if (s !== undefined) return { base: s, forms: ['s'] };
  const plain = listed(word);
  if (plain !== undefined) return { base: plain, forms: ['base'] };
  for (const [ending, forms] of ENDINGS) {
    const base = ending.test(word) ? baseOf(word.replace(ending, ''), ending.source) : undefined;
    if (base !== undefined) return { base, forms };
  }
  return undefined;
});

const ENDINGS: readonly (readonly [RegExp, readonly VerbForm[]])[] = [
  [/ied$/u, ['past', 'participle']],
  [/ies$/u, ['s']],
  [/ed$/u, ['past', 'participle']],
  [/ing$/u, ['ing']],
  [/es$/u, ['s']],
  [/s$/u, ['s']],
];

/** Whether a lower-case word reads as a finite verb rather than as a modifier: "told", "named", "says"; not "press", "sales", "managing". */
export const isFiniteLooking = ofWord((word: string): boolean => {
  if (SPOKEN.has(word)) return true;
  const form = verbForm(word);
  return form?.forms.includes('past') === true && !form.forms.includes('base');
});

const SPOKEN = new Set(
  'says tells asks adds writes warns argues claims believes insists explains wants thinks meets becomes remains seems replaces succeeds joins includes involves backs describes accuses urges follows gives takes makes gets goes comes keeps loses faces brings appoints names begins hopes expects'.split(
    ' ',
  ),
);

/** -es is an ending of its own only behind these: "taxes", but "hope-s". */
const SIBILANT = /(?:[sxzo]|ch|sh)$/u;
/** "hop" would double its last letter: "hoped" is "hope", "hopped" is "hop". */
const ONE_SHORT_SYLLABLE = /^[^aeiou]*[aeiou][bcdfgklmnprstvz]$/u;

function baseOf(stump: string, ending: string): string | undefined {
  if (ending.startsWith('ie')) return listed(`${stump}y`);
  if (stump.length < 2) return undefined;
  if (ending === 'es$' && !SIBILANT.test(stump)) return listed(`${stump}e`);
  if (ending !== 's$' && ONE_SHORT_SYLLABLE.test(stump)) return listed(`${stump}e`) ?? listed(stump);
  const single = /([b-df-hj-np-tvz])\1$/u.test(stump) ? stump.slice(0, -1) : undefined;
  return listed(stump) ?? listed(`${stump}e`) ?? (single === undefined ? undefined : listed(single));
}

/** The verb as it is listed; British -ise and -yse under their American spelling, so that both are one verb. */
function listed(base: string): string | undefined {
  const american = base.replace(/([iy])se$/u, '$1ze');
  return american !== base && isOrdinary(american, 'verb') ? american : isOrdinary(base, 'verb') ? base : undefined;
}

function irregularForms(): Map<string, Reading> {
  const forms = new Map<string, { base: string; forms: VerbForm[] }>();
  for (const { base, past, participle } of [...BE, ...IRREGULAR_VERBS]) {
    add(forms, past, base, 'past');
    if (past.endsWith('ed')) add(forms, past, base, 'participle');
    add(forms, participle, base, 'participle');
    if (past === base || participle === base) add(forms, base, base, 'base');
  }
  return forms;
}

function add(forms: Map<string, { base: string; forms: VerbForm[] }>, word: string, base: string, form: VerbForm): void {
  const known = forms.get(word);
  if (known?.base === base) known.forms.push(form);
  else if (!known) forms.set(word, { base, forms: [form] });
}
