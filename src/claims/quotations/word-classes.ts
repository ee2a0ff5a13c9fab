/** Closed classes of English words, lower case: what a noun phrase can and cannot hold. There is no tagger; these lists stand in for one. */

import { ofWord } from '../../text/letters.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

export const PRONOUNS = words(
  'he she they it i we you one everyone everybody nobody anyone someone somebody both others many some most several few neither',
);
export const HE = words('he him his himself');
export const SHE = words('she her hers herself');

export const DETERMINERS = words(
  'the a an this that these those his her its their our my your some any no each every another both all many several few one two three four five six seven eight nine ten other most more fellow',
);
export const PREPOSITIONS = words(
  'of for at in from with to on by about near against under between among across over into through during before after since until within without behind below above around toward towards upon outside inside despite amid alongside like off per via than except including regarding concerning following',
);
/** Prepositions that hang a phrase on a noun ("officials in Paris", "a spokesman for the firm"). */
export const NOUN_PREPOSITIONS = words('of for at in from with on near to against inside outside behind');
export const CONJUNCTIONS = words('and or but nor yet so');
export const SUBORDINATORS = words(
  'that who which whom whose as because when while if whether although though where how why what than unless once until since before after whereas wherever whenever',
);
export const AUXILIARIES = words(
  "is are was were be been being am has have had having do does did will would could can may might must should shall isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't couldn't can't cannot mightn't mustn't shouldn't he's she's they've he'd she'd they'd",
);
export const MODALS = words('will would could can may might must should shall');
export const NEGATIONS = words(
  "not never n't isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't couldn't can't cannot mightn't mustn't shouldn't",
);
export const ADVERBS = words(
  'also later then further once again still just even ever often always sometimes soon already now recently first last then too instead earlier previously himself herself itself themselves only perhaps not never yet alone rather quite long twice today yesterday tomorrow tonight reportedly allegedly both all since famously nonetheless nevertheless however meanwhile thus',
);
/** Ends in -ly and is no adverb before a verb. */
const NOT_ADVERBS = words(
  'family italy july reply supply assembly ally rally bully only early daily weekly monthly friendly elderly likely holy ugly butterfly monopoly anomaly kelly billy sally emily molly reilly polly lily apply comply imply rely tally fly belly jelly kimberly beverly waverly',
);
export const HEDGES = words(
  'reportedly allegedly apparently supposedly purportedly seemingly presumably probably possibly perhaps likely',
);
/** Common irregular verb forms: they end a noun phrase that is read forwards. */
export const VERB_FORMS = words(
  'went came took made got gave saw knew thought felt left kept held brought began became found met ran led stood sat lost won paid sent built fell rose grew drew drove spoke broke chose wrote wore read put set let cut hit cost goes comes takes makes gets gives sees knows thinks feels leaves keeps holds brings begins becomes runs leads stands wants needs seems appears seemed hopes plans believes fears likes remains continues tries looks works lives plays helps uses turns starts shows follows faces sees',
);
export const DAYS_AND_MONTHS = words(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec',
);
/** Capitalised at the head of a sentence without being a name. */
export const OPENERS = words(
  'the a an this that these those his her its their our my your some any no each every another both all many several few one two three he she they it i we you there here in on at for from with to by about near against under between among across over into through during before after since until within without behind despite amid like as because when while if whether although though where how why what who which whose than unless once and or but nor yet so also later then still just even now however meanwhile instead perhaps indeed moreover not never most more other others such only even asked according nearly almost about around officials police today yesterday',
);

/** A word that describes how a verb is done. */
export const isAdverb = ofWord(
  (word: string): boolean => ADVERBS.has(word) || HEDGES.has(word) || (/^\p{Ll}{3,}ly$/u.test(word) && !NOT_ADVERBS.has(word)),
);

/** A word that can be neither noun nor adjective. */
export const isFunction = ofWord(
  (word: string): boolean =>
    PREPOSITIONS.has(word) || CONJUNCTIONS.has(word) || SUBORDINATORS.has(word) || AUXILIARIES.has(word) || PRONOUNS.has(word),
);
