/** Words that number what follows them: “page 24”, “Channel 24”, “Local 88”. */
import { lastWords, wordBefore } from '../wake-words.ts';
import { follows } from './follows.ts';
import type { Numeral } from './numeral.ts';

/** The figure only numbers what the word before it names. `before`: the text up to it. */
export function isLabelled(text: string, before: string, { end }: Numeral): boolean {
  const last = wordBefore(before, before.length);
  if (BODY_WORDS.has(last) && BODY.test(before)) return true;
  if (!LABEL_WORDS.has(last)) return false;
  if (LABEL.test(before) || HASH.test(before)) return true;
  return MAYBE_LABEL.test(before) && !follows(NOUN_AFTER, text, end);
}

/** Whatever stands behind the figure. */
const LABELS =
  'pages?|pp?\\.|channels?|routes?|sections?|sects?\\.|chapters?|ch\\.|articles?|art\\.|flight|room|suite|highways?|freeway|interstates?|motorway|figure|fig\\.|clause|paragraphs?|para\\.|verses?|volume|vol\\.|tier|type|grade|class|district|ward|precinct|gate|pier|platform|version|ver\\.|rule|resolution|amendments?|propositions?|prop\\.|appendix|annex|exhibit|docket|episode|scene|psalm|po box|apartment|apt\\.|formula|covid|windows|iphone|ipad|galaxy|playstation|xbox|boeing|airbus|apollo|soyuz|fortune|ftse|nasdaq|nikkei|dax|cac|s&p|russell|world war|super bowl|size|jersey|shirt|extension|ext\\.|phone|tel\\.?|telephone|fax|isbn|zip|postcode|nrs?\\.|nos\\.|slide|under-';
const LABEL = new RegExp(`(?:^|[\\s(“"'‘])(?:${LABELS})\\s?#?$`, 'iu');
/** The same, but these are verbs and counted nouns too: "release 24 hostages". */
const MAYBE_LABELS =
  'exit|lines?|issue|items?|lot|tracks?|release|model|form|forms|schedule|cases?|file|parts?|acts?|box|catch|code|call|dial|question|day|week|round|lane|lap|bus|series|season|level|unit|studio|radio|area|stage|zone|sector|group of|step|phase|table|title';
const MAYBE_LABEL = new RegExp(`(?:^|[\\s(“"'‘])(?:${MAYBE_LABELS})\\s?#?$`, 'iu');
const NOUN_AFTER = /-?\s?\p{L}|%|[-–,]\s?\d/uy;
/** Bodies that are numbered, written with a capital: "Local 88 of the union", "Engine 4". */
const BODY = /(?:^|[\s(“"'‘])(?:Local|Lodge|Ladder|Engine|Battalion|Squadron|Troop)\s$/u;
const HASH = /#\s?$/u;
const LABEL_WORDS: ReadonlySet<string> = new Set([...lastWords(LABELS), ...lastWords(MAYBE_LABELS), '#']);
const BODY_WORDS: ReadonlySet<string> = new Set(['local', 'lodge', 'ladder', 'engine', 'battalion', 'squadron', 'troop']);
