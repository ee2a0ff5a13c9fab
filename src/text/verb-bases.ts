/** Base forms of verbs: a table of irregular ones, and endings whose base the lexicon knows. */
import { isKnown } from './lexicon.ts';

/** Base, then its other irregular forms. Forms that are bases themselves ("wound", "found a party") go with the commoner reading in news. */
const IRREGULAR =
  'be am is are was were been being,have has had,do does did done,go goes went gone going,say said,make made,take took taken,come came,see saw seen,know knew known,' +
  'get got gotten,give gave given,find found,think thought,tell told,become became,leave left,feel felt,bring brought,begin began begun,keep kept,hold held,' +
  'write wrote written,stand stood,hear heard,mean meant,meet met,run ran,pay paid,sit sat,speak spoke spoken,lead led,grow grew grown,lose lost,fall fell fallen,' +
  'send sent,build built,understand understood,draw drew drawn,break broke broken,spend spent,rise rose risen,drive drove driven,buy bought,wear wore worn,' +
  'choose chose chosen,win won,seek sought,throw threw thrown,catch caught,deal dealt,fight fought,teach taught,eat ate eaten,sing sang sung,strike struck stricken,' +
  'hang hung,shake shook shaken,ride rode ridden,feed fed,shoot shot,drink drank drunk,arise arose arisen,fly flew flown,sell sold,sleep slept,steal stole stolen,' +
  'lend lent,bend bent,bind bound,bite bit bitten,bleed bled,blow blew blown,breed bred,burn burnt,cling clung,creep crept,dig dug,dream dreamt,flee fled,fling flung,' +
  'forbid forbade forbidden,forget forgot forgotten,forgive forgave forgiven,freeze froze frozen,grind ground,hide hid hidden,kneel knelt,lay laid,learn learnt,leap leapt,' +
  'light lit,overcome overcame,oversee oversaw overseen,overtake overtook overtaken,overthrow overthrew overthrown,prove proven,rebuild rebuilt,ring rang rung,' +
  'sew sewn,shine shone,show shown,shrink shrank shrunk,sink sank sunk,slay slew slain,slide slid,smell smelt,speed sped,spell spelt,spin spun,spring sprang sprung,' +
  'stick stuck,sting stung,stink stank stunk,strive strove striven,swear swore sworn,sweep swept,swell swollen,swim swam swum,swing swung,tear tore torn,' +
  'tread trod trodden,undergo underwent undergone,undertake undertook undertaken,undo undid undone,uphold upheld,wake woke woken,weave wove woven,weep wept,' +
  'withdraw withdrew withdrawn,withhold withheld,withstand withstood,awake awoke awoken,beat beaten,bear bore borne,foresee foresaw foreseen,mistake mistook mistaken,' +
  'outdo outdid outdone,partake partook partaken,redo redid redone,retake retook retaken,rewrite rewrote rewritten,resell resold,repay repaid,retell retold,unwind unwound,' +
  'misunderstand misunderstood,mislead misled,foretell foretold,forego forewent foregone,forsake forsook forsaken,overrun overran,outrun outran,override overrode overridden,' +
  'plead pled,lie lying,die dying,tie tying,vie vying,picnic picnicked picnicking,panic panicked panicking,traffic trafficked trafficking,mimic mimicked mimicking,focus focussed focusses';

const BASES: ReadonlyMap<string, string> = new Map(
  IRREGULAR.split(',').flatMap(row => {
    const [base = '', ...forms] = row.split(' ');
    return forms.map(form => [form, base] as const);
  }),
);

/** The base form of a lower-case verb: "said" → "say", "denied" → "deny", "planning" → "plan". A word that is no form of a verb comes back as it is, or cut by rule. */
export function baseForm(verb: string): string {
  const irregular = BASES.get(verb);
  if (irregular !== undefined) return irregular;
  if (isKnown(verb, 'verb')) return verb;
  const candidates = candidatesFor(verb);
  return candidates.find(candidate => isKnown(candidate, 'verb')) ?? candidates[0] ?? verb;
}

/** Bases that the ending allows; the first is the guess for a word that the lexicon does not have. */
function candidatesFor(verb: string): string[] {
  const cut = (letters: number): string => verb.slice(0, -letters);
  if (verb.length < 4) return verb.endsWith('s') && !verb.endsWith('ss') ? [cut(1)] : [];
  if (/(?:ies|ied)$/u.test(verb)) return [`${cut(3)}y`, `${cut(3)}ie`];
  if (/(?:[sxz]|[cs]h|o)es$/u.test(verb)) return [cut(2), cut(1)];
  if (/[^s]s$/u.test(verb)) return [cut(1)];
  if (verb.endsWith('ed')) return beforeEnding(cut(2));
  if (/[aeiouy].{0,9}ing$/u.test(verb)) return beforeEnding(cut(3));
  return [];
}

/** What stands before -ed or -ing: "plann", "creat", "visit". */
function beforeEnding(rest: string): string[] {
  if (rest.endsWith('ng') && isKnown(rest, 'verb')) return [rest];
  const isDoubled = /(?<letter>[bdfgklmnprtvz])\k<letter>$/u.test(rest);
  if (isDoubled) return /(?:ll|ff|zz|ss)$/u.test(rest) ? [rest, rest.slice(0, -1)] : [rest.slice(0, -1), rest];
  if (/[^aeiou][aeiouy][^aeiouwxy]$/u.test(rest) || /(?:[cvzu]|[lnrd]g|[^s]s|[aeiou]t|[^aeiou]l|ee)$/u.test(rest)) {
    const withE = rest.endsWith('ee') ? rest : `${rest}e`;
    return /(?:[aeiou]{2}t|it|et|op|en|er|on|or|al|el|om|in)$/u.test(rest) ? orderedByLexicon(rest, withE) : [withE, rest];
  }
  return [rest, `${rest}e`];
}

/** "visit" before "visite", but "invite" before "invit": a known word with an e is likelier to be meant ("hope" before "hop"). */
function orderedByLexicon(rest: string, withE: string): string[] {
  return isKnown(withE, 'verb') ? [withE, rest] : [rest, withE];
}
