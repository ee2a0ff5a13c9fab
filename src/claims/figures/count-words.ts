/** Words that decide how far a counted noun phrase goes. */

/** Plural nouns without an s, and nouns that a count takes as they are. */
export const BARE_PLURALS: ReadonlySet<string> = new Set(
  'people men women children police troops staff aircraft personnel cattle sheep fish deer percent feet teeth mice geese lives media data criteria phenomena alumni fungi servicemen servicewomen policemen policewomen firemen gunmen fishermen businessmen congressmen congresswomen lawmakers youths crew spacecraft hovercraft livestock poultry clergy infantry schoolchildren grandchildren stepchildren seamen councilmen spokesmen salesmen countrymen oxen bacteria folk'.split(
    ' ',
  ),
);
/** Words that end in s and are no plural noun, or are verbs after one. */
const NO_PLURALS: ReadonlySet<string> = new Set(
  "is was has does says his its this us thus as across yes perhaps besides sometimes always gas bus less unless plus versus business congress press class loss process progress access success witness mass grass glass address illness fitness towards afterwards upwards downwards backwards overseas various previous serious dangerous famous religious us religious numerous anonymous indigenous enormous continuous virus campus status focus bonus census crisis basis analysis diagnosis emphasis thesis tennis iris debris chaos cosmos hamas gaza's texas".split(
    ' ',
  ),
);
/** A noun phrase does not go past these. */
export const STOPS: ReadonlySet<string> = new Set(
  'a an the and or but nor of in on at to from by for with without within into onto over under between among against during before after since until about as than that which who whom whose when where while if because though although so is are was were be been being am has have had do does did will would can could may might must shall should not no said says say told according per each every worldwide nationwide today yesterday tomorrow tonight inside outside apiece together altogether overall so far still his her its their our my your he she it they we you i this these those there here then now however yet also only just even both either neither up down out off via amid despite toward towards across around behind beyond near through throughout upon ago away back again'.split(
    ' ',
  ),
);
/** Adjectives that follow a figure with no noun: the noun was said before ("35 dead"). */
export const STATES: ReadonlySet<string> = new Set(
  'alive dead deceased killed injured wounded missing hurt arrested detained captured hospitalized hospitalised homeless unaccounted living present absent'.split(
    ' ',
  ),
);
/** Participles that describe people or things: before a noun ("100 released captives"), or after a noun that was said before ("100 released"). */
export const PARTICIPLES: ReadonlySet<string> = new Set(
  'released freed rescued displaced infected abducted kidnapped evacuated trapped imprisoned jailed executed convicted accused suspected alleged registered elected appointed retired armed unarmed masked trained undocumented unidentified identified confirmed reported damaged destroyed sunken abandoned stolen seized planned proposed scheduled required related hospitalised vaccinated unvaccinated'.split(
    ' ',
  ),
);
/** Verbs that come right after a counted noun's place when there is none ("35 died"). */
export const VERBS: ReadonlySet<string> = new Set(
  'died survived escaped voted abstained remained remain fled returned refused agreed lost won lived live work worked took came went got made gave found saw felt stood stayed left held said believed thought'.split(
    ' ',
  ),
);
/** Words that stand for a noun said before. */
export const CARRIERS: ReadonlySet<string> = new Set('them whom us you which those these others'.split(' '));
/** A figure with one of these and no noun counts more of what was counted before. */
export const REST: ReadonlySet<string> = new Set('more other others another additional further'.split(' '));

/** Can this lower-case word be a plural noun? By its ending and the lists above; "says" and "rises" pass too. */
export function isPluralNoun(word: string): boolean {
  if (BARE_PLURALS.has(word)) return true;
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') && !word.endsWith('ous') && !NO_PLURALS.has(word);
}
