/**
 * Reporting verbs: a row each.
 *
 * `takes` says what may follow when the words are not quoted:
 * `clause` any clause ("said the bill was dead"), `that` only a clause that shows itself ("showed that …", "found he …"),
 * `order` somebody and an infinitive ("urged them to vote"), `infinitive` ("vowed to fight"), `object` a noun ("called him a liar"),
 * `words` only words in quotation marks ("shouted “…”").
 */
export type Takes = 'clause' | 'that' | 'order' | 'infinitive' | 'object' | 'words';

export interface Verb {
  readonly base: string;
  readonly takes: readonly Takes[];
  /** "told reporters": the hearer stands between the verb and what is said. */
  readonly hearer?: true;
  /** The verb itself denies: "denied", "refused". */
  readonly negative?: true;
}

export type Form = 'base' | 's' | 'past' | 'ing';

/** Verbs by what they take; irregular past forms after a slash, past participles after a second one. */
const ROWS: readonly (readonly [takes: string, verbs: string])[] = [
  ['clause', 'say/said'],
  ['clause hearer', 'tell/told remind inform assure'],
  [
    'clause words',
    'argue insist contend assert reply respond joke quip reiterate opine counter retort caution complain testify swear/swore/sworn',
  ],
  [
    'that words',
    'agree add write/wrote/written tweet claim maintain explain answer state declare proclaim lament concede admit acknowledge recommend mention specify stipulate underline underscore reaffirm reassert surmise note announce report reveal suggest indicate recall predict conclude estimate forecast/forecast warn confirm disclose remark comment observe repeat speculate hint imply emphasize emphasise stress allege charge agree boast brag confide post affirm recount relate signal rule clarify attest posit theorize theorise profess concur',
  ],
  ['that', 'think/thought believe find/found show learn/learnt discover'],
  ['that infinitive words', 'vow pledge promise threaten propose demand'],
  ['order that hearer', 'urge advise instruct beg encourage'],
  ['order words', 'ask order'],
  ['words that', 'question'],
  [
    'object words',
    'call describe dub label brand characterize characterise praise condemn denounce dismiss criticize criticise slam blast mock deride hail tout liken compare accuse refer',
  ],
  [
    'words',
    'continue begin/began/begun shout yell cry scream whisper exclaim laugh sing/sang/sung chant sigh muse enthuse beam gush snap bark mutter gripe urge thunder read/read blog email reflect offer open start finish conclude cite quote push pray interject intone marvel fume plead shrug fire chime vent deadpan elaborate volunteer venture chide scoff groan rant bemoan counsel wonder inquire enquire tease taunt sneer bellow holler rejoin recite blurt chuckle grumble moan rage rave protest summarize summarise text chortle giggle sob boom growl hiss jeer lecture',
  ],
];
const NEGATIVE_ROWS = 'deny dispute reject refute';

const VERBS: readonly (Verb & { readonly past?: string; readonly participle?: string })[] = [
  ...ROWS.flatMap(row => verbsOf(...row)),
  ...verbsOf('that object', NEGATIVE_ROWS).map(verb => ({ ...verb, negative: true as const })),
];

interface Cue {
  readonly verb: Verb;
  readonly form: Form;
}

let forms: ReadonlyMap<string, Cue> | undefined;

/** The reporting verb that a word is a form of; `word` in lower case. */
export function reportingVerb(word: string): Cue | undefined {
  forms ??= everyForm();
  return forms.get(word);
}

function everyForm(): Map<string, Cue> {
  const found = new Map<string, Cue>();
  const takes = new Map<string, Set<Takes>>();
  for (const { base, takes: own } of VERBS) takes.set(base, new Set([...(takes.get(base) ?? []), ...own]));
  for (const { past, participle, ...row } of VERBS) {
    // A verb in several rows takes what any of them allows.
    const verb: Verb = { ...row, takes: [...(takes.get(row.base) ?? [])] };
    for (const [text, form] of inflect(verb.base, past, participle)) {
      if (!found.has(text)) found.set(text, { verb, form });
    }
  }
  return found;
}

/** Verbs that come before "to say" and change what it says: polarity of the whole. */
export const BEFORE_TO: ReadonlyMap<string, 'positive' | 'negative' | 'declined'> = new Map([
  ...['decline', 'declined', 'declines', 'declining'].map(word => [word, 'declined'] as const),
  ...['refuse', 'refused', 'refuses', 'refusing', 'fail', 'failed', 'fails', 'failing', 'yet'].map(
    word => [word, 'negative'] as const,
  ),
  ...['continued', 'continues', 'went', 'goes', 'seemed', 'appeared', 'began'].map(word => [word, 'positive'] as const),
]);

function verbsOf(takes: string, verbs: string): (Verb & { past?: string; participle?: string })[] {
  const flags = takes.split(' ');
  return verbs.split(' ').map(entry => {
    const [base = '', past, participle] = entry.split('/');
    return {
      base,
      takes: flags.filter((flag): flag is Takes => flag !== 'hearer'),
      ...(flags.includes('hearer') && { hearer: true as const }),
      ...(past && { past }),
      ...(participle && { participle }),
    };
  });
}

function inflect(base: string, past?: string, participle?: string): [string, Form][] {
  const stem = base.replace(/e$/u, '');
  const soft = base.replace(/(?<![aeiou])y$/u, 'i');
  const doubled = /(?:admit|swap|brag|quip|nod|snap|plan|refer|infer|concur)$/u.test(base) ? base + base.at(-1) : undefined;
  const s = soft === base ? (/(?:s|sh|ch|x|z)$/u.test(base) ? `${base}es` : `${base}s`) : `${soft}es`;
  const ed = past ?? (doubled ? `${doubled}ed` : base.endsWith('e') ? `${base}d` : `${soft}ed`);
  const ing = doubled ? `${doubled}ing` : /(?:ee|ye|oe)$/u.test(base) ? `${base}ing` : `${stem}ing`;
  return [[base, 'base'], [s, 's'], [ed, 'past'], [ing, 'ing'], ...(participle ? [[participle, 'past'] as [string, Form]] : [])];
}
