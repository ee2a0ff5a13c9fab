/** Singular forms of nouns: natural's rules behind the words that they get wrong. */
import NounInflector from 'natural/lib/natural/inflectors/noun_inflector.js';
import { ofWord } from './letters.ts';
import { isKnown } from './lexicon.ts';

const inflector = new NounInflector();

/** Singular, then plural. */
const IRREGULAR =
  'person people,child children,man men,woman women,foot feet,tooth teeth,goose geese,mouse mice,ox oxen,life lives,wife wives,knife knives,leaf leaves,half halves,' +
  'shelf shelves,thief thieves,wolf wolves,self selves,loaf loaves,calf calves,hoof hooves,elf elves,criterion criteria,phenomenon phenomena,alumnus alumni,' +
  'crisis crises,analysis analyses,basis bases,thesis theses,hypothesis hypotheses,emphasis emphases,oasis oases,diagnosis diagnoses,prognosis prognoses,synthesis syntheses,' +
  'axis axes,parenthesis parentheses,nucleus nuclei,stimulus stimuli,radius radii,cactus cacti,syllabus syllabi,fungus fungi,index indices,matrix matrices,appendix appendices,' +
  'vertex vertices,bacterium bacteria,curriculum curricula,memorandum memoranda,referendum referenda,stadium stadia,movie movies,cookie cookies,zombie zombies,rookie rookies,' +
  'calorie calories,prairie prairies,pie pies,tie ties,lie lies,die dies,selfie selfies,hero heroes,potato potatoes,tomato tomatoes,echo echoes,veto vetoes,torpedo torpedoes,' +
  'mosquito mosquitoes,volcano volcanoes,embargo embargoes,bus buses,gas gases,lens lenses,campus campuses,virus viruses,census censuses,bonus bonuses,status statuses,' +
  'caucus caucuses,focus focuses,consensus consensuses,cactus cactuses,circus circuses,surplus surpluses,chorus choruses,shoe shoes,canoe canoes,toe toes,foe foes,axe axes,' +
  'cache caches,headache headaches,quiz quizzes,ceasefire ceasefires,alibi alibis,passerby passersby,mother-in-law mothers-in-law';

const SINGULAR: ReadonlyMap<string, string> = new Map(
  IRREGULAR.split(',').map(row => {
    const [singular = '', plural = ''] = row.split(' ');
    return [plural, singular] as const;
  }),
);

/** Singular as they stand, or without a singular. */
const UNCHANGED = new Set(
  (
    'news series species politics economics mathematics physics athletics gymnastics statistics logistics ethics tactics mechanics electronics headquarters barracks crossroads means ' +
    'measles diabetes rabies gallows chaos kudos cosmos asbestos gas bus lens canvas christmas atlas alias bias pancreas texas kansas arkansas hamas illinois paris ' +
    'police cattle data media aircraft spacecraft sheep deer fish salmon offspring swiss chinese japanese portuguese vietnamese lebanese ' +
    'perhaps always sometimes its his this thus us yes has was is does goes as plus minus whereas towards besides overseas afterwards talks remains proceeds thanks goods clothes ' +
    'trousers scissors glasses congratulations premises arms corps pus genus mrs'
  ).split(' '),
);

/** The singular of a lower-case noun: "hostages" → "hostage", "lives" → "life", "crises" → "crisis". Words that are not plural come back as they are. */
export const singular = ofWord((noun: string): string => {
  const irregular = SINGULAR.get(noun);
  if (irregular !== undefined) return irregular;
  if (UNCHANGED.has(noun)) return noun;
  if (/[a-z]{2}(?<!speci|regi|abdo|acu|o|hy|sta|spe|a)men$/u.test(noun)) return `${noun.slice(0, -2)}an`;
  if (!noun.endsWith('s') || noun.endsWith('ss')) return noun;
  if (/(?:ss|[cs]h|x|zz)es$/u.test(noun) && isKnown(noun.slice(0, -2), 'noun')) return noun.slice(0, -2);
  const short = noun.slice(0, -1);
  if (isKnown(short, 'noun')) return short;
  if (noun.length < 4 || /(?:us|is)$/u.test(noun)) return noun;
  if (noun.endsWith('ies')) return `${noun.slice(0, -3)}y`;
  if (/(?:[sxo]|[cs]h|zz)es$/u.test(noun)) return noun.slice(0, -2);
  return isKnown(noun, 'noun') ? noun : inflector.singularize(noun);
});
