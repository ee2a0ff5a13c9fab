/** Words that say how a sentence hangs together, not what it is about. Closed classes of English; tokens' form (lower case, no possessive). */
const GROUPS = [
  // articles and determiners
  'a an the this that these those some any each every either neither both all no such own another other others same',
  // pronouns
  'i me my mine myself you your yours yourself yourselves he him his himself she her hers herself it its itself we us our ours ourselves',
  'they them their theirs themselves who whom whose which what whoever whatever whichever one ones someone somebody something anyone',
  'anybody anything everyone everybody everything nobody nothing none',
  // auxiliaries and modals
  'be am is are was were been being have has had having do does did doing will would shall should can could may might must ought',
  "isn't aren't wasn't weren't haven't hasn't hadn't don't doesn't didn't won't wouldn't shan't shouldn't can't couldn't mightn't mustn't cannot",
  "i'm i've i'll i'd you're you've you'll you'd he'll he'd she'll she'd we're we've we'll we'd they're they've they'll they'd it'll it'd there'll",
  // prepositions
  'of in on at by for with to from into onto upon about against between among amid through during before after above below over under',
  'across along around behind beneath beside besides beyond despite except inside near off out outside past per since than throughout',
  'toward towards until till up down upon versus via within without as like unlike',
  // conjunctions
  'and or but nor so yet if because although though while whereas whether unless once when where why how whenever wherever',
  // adverbs without a matter of their own
  'not also too very just only even still again then there here now ever already almost quite rather instead however therefore thus',
  'more most less least much many few well s t d m ll re ve let',
];

const FUNCTION_WORDS: ReadonlySet<string> = new Set(GROUPS.flatMap(group => group.split(' ')));

/** Whether a lower-case word is an article, pronoun, auxiliary, preposition, conjunction or empty adverb. */
export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word);
}
