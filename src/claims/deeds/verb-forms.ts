/** Forms of verbs: irregular ones in a table, regular ones by their endings. */
import { isOrdinary } from '../../text/lexicon.ts';

/** base past participle (participle left off where it is the past). */
const IRREGULAR = `
  arise arose arisen,awake awoke awoken,be was been,be were been,bear bore borne,beat beat beaten,become became become,begin began begun,bend bent,bet bet,bid bid,bind bound,bite bit bitten,
  bleed bled,blow blew blown,break broke broken,breed bred,bring brought,broadcast broadcast,build built,burn burnt,burst burst,buy bought,cast cast,catch caught,
  choose chose chosen,cling clung,come came come,cost cost,creep crept,cut cut,deal dealt,dig dug,do did done,draw drew drawn,dream dreamt,drink drank drunk,drive drove driven,
  eat ate eaten,fall fell fallen,feed fed,feel felt,fight fought,find found,flee fled,fling flung,fly flew flown,forbid forbade forbidden,forecast forecast,foresee foresaw foreseen,forget forgot forgotten,forgive forgave forgiven,
  freeze froze frozen,get got gotten,give gave given,go went gone,grind ground,grow grew grown,hang hung,have had,hear heard,hide hid hidden,hit hit,hold held,hurt hurt,keep kept,kneel knelt,
  know knew known,lay laid,lead led,lean leant,leap leapt,learn learnt,leave left,lend lent,let let,lie lay lain,light lit,lose lost,make made,mean meant,meet met,mistake mistook mistaken,
  outdo outdid outdone,overcome overcame overcome,oversee oversaw overseen,overtake overtook overtaken,overthrow overthrew overthrown,pay paid,plead pled,prove proved proven,put put,quit quit,read read,rebuild rebuilt,rid rid,ride rode ridden,ring rang rung,rise rose risen,run ran run,
  say said,see saw seen,seek sought,sell sold,send sent,set set,shake shook shaken,shed shed,shine shone,shoot shot,show showed shown,shrink shrank shrunk,shut shut,sing sang sung,sink sank sunk,sit sat,slay slew slain,
  sleep slept,slide slid,slip slipped,speak spoke spoken,speed sped,spend spent,spill spilt,spin spun,split split,spread spread,spring sprang sprung,stand stood,steal stole stolen,stick stuck,sting stung,
  strike struck,strive strove striven,swear swore sworn,sweep swept,swell swelled swollen,swim swam swum,swing swung,take took taken,teach taught,tear tore torn,tell told,think thought,throw threw thrown,thrust thrust,
  tread trod trodden,undergo underwent undergone,understand understood,undertake undertook undertaken,undo undid undone,uphold upheld,upset upset,wake woke woken,wear wore worn,weave wove woven,weep wept,win won,wind wound,
  withdraw withdrew withdrawn,withhold withheld,withstand withstood,write wrote written`;

export type VerbForm = 'base' | 's' | 'past' | 'participle' | 'ing';

interface Reading {
  readonly base: string;
  readonly forms: readonly VerbForm[];
}

const irregular = irregularForms();
/** Third persons that a rule would get wrong or that no table has. */
const S_FORMS: ReadonlyMap<string, string> = new Map([
  ['is', 'be'],
  ['has', 'have'],
  ['does', 'do'],
  ['goes', 'go'],
]);

/** What verb a lower-case word can be a form of; undefined when none. "made" → make, past and participle. */
export function verbForm(word: string): Reading | undefined {
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
}

const ENDINGS: readonly (readonly [RegExp, readonly VerbForm[]])[] = [
  [/ied$/u, ['past', 'participle']],
  [/ies$/u, ['s']],
  [/ed$/u, ['past', 'participle']],
  [/ing$/u, ['ing']],
  [/es$/u, ['s']],
  [/s$/u, ['s']],
];

/** Whether a lower-case word reads as a finite verb rather than as a modifier: "told", "named", "says"; not "press", "sales", "managing". */
export function isFiniteLooking(word: string): boolean {
  if (SPOKEN.has(word)) return true;
  const form = verbForm(word);
  return form?.forms.includes('past') === true && !form.forms.includes('base');
}

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
  for (const row of IRREGULAR.split(',')) {
    const [base = '', past = '', participle = past] = row.trim().split(/\s+/u);
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
