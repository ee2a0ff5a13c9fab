/** One spelling for words that British and American papers spell differently: what is compared, never what is shown. */

/** American form → British forms that no rule below covers. */
const PAIRS =
  'gray grey,tire tyre,defense defence,offense offence,license licence,practice practise,pretense pretence,skeptic sceptic,skeptical sceptical,program programme,' +
  'catalog catalogue,dialog dialogue,adviser advisor,airplane aeroplane,aluminum aluminium,jewelry jewellery,mom mum,mold mould,plow plough,ax axe,judgment judgement,' +
  'acknowledgment acknowledgement,aging ageing,maneuver manoeuvre,curb kerb,enroll enrol,fulfill fulfil,skillful skilful,installment instalment,artifact artefact,' +
  'pediatric paediatric,anesthetic anaesthetic,encyclopedia encyclopaedia,cozy cosy,check cheque,story storey,toward towards,among amongst,while whilst,amid amidst,' +
  'learned learnt,burned burnt,inquiry enquiry,orthopedic orthopaedic,leukemia leukaemia,diarrhea diarrhoea,whiskey whisky,mustache moustache,draft draught';

const AMERICAN: ReadonlyMap<string, string> = new Map(
  PAIRS.split(',').flatMap(pair => {
    const [american = '', british = ''] = pair.split(' ');
    return [[british, american] as const, [`${british}s`, `${american}s`] as const];
  }),
);

/** -ise on both sides of the Atlantic. */
const ALWAYS_ISE =
  /^(?:un|re|pre|mis)?(?:advert|adv|ar|appra|appr|bra|bru|chast|circumc|compr|comprom|conc|cru|dem|desp|dev|disgu|enfranch|enterpr|exc|exerc|expert|franch|gu|improv|inc|lia|mala|mayonna|merchand|no|parad|po|pra|prec|prem|prom|r|ra|repr|rev|sunr|superv|surm|surpr|telev|treat|upr|[a-z]{0,9}w)is/u;
const OUR =
  /^(?<word>(?:dis|mis|un)?(?:arm|behavi|cand|clam|col|endeav|fav|ferv|flav|harb|hon|hum|lab|neighb|od|parl|rig|rum|sav|savi|splend|succ|tum|val|vap|vig))our/u;
const RE = /(?<word>cent|theat|met|lit|fib|spect|somb|meag|lust|calib|sab|goit|manoeuv)re(?<ending>s|d)?$/u;
const DOUBLE_L =
  /^(?<word>(?:travel|cancel|label|model|signal|fuel|level|total|equal|rival|channel|quarrel|counsel|marvel|jewel|libel|shovel|tunnel|dial|initial|marshal|pedal|duel|grovel|panel|shrivel|snorkel|spiral|swivel|towel|unravel))l(?<ending>ed|ing|ings|er|ers|or|ors|ous)$/u;
const ISE = /^(?<word>[a-z]{3,40})is(?<ending>e|ed|es|er|ers|ing|ation|ations|ational)$/u;
const YSE = /(?<word>anal|paral|catal|electrol|hydrol)ys(?<ending>ed?|ing|er|ers)$/u;

/** The American spelling of a lower-case word, which need not be a word of its own: "organisation" → "organization", "colours" → "colors". */
export function foldSpelling(word: string): string {
  const pair = AMERICAN.get(word);
  if (pair !== undefined) return pair;
  if (word.length < 5) return word;
  const folded = word
    .replace(OUR, '$<word>or')
    .replace(RE, (_, own: string, ending: string | undefined) => `${own}er${ending === 'd' ? 'ed' : (ending ?? '')}`)
    .replace(DOUBLE_L, '$<word>$<ending>')
    .replace(YSE, '$<word>yz$<ending>');
  return folded.includes('is') && !ALWAYS_ISE.test(folded) ? folded.replace(ISE, '$<word>iz$<ending>') : folded;
}
