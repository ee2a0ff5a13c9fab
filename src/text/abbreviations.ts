/** Words with a full stop that does not end the sentence, and what the next word says about it. */

const words = (...rows: readonly string[]): ReadonlySet<string> => new Set(rows.flatMap(row => row.split(' ')));

/** A name or a figure follows: "Mr. Hall", "Sen. Cruz", "St. Louis", "vs. Spain". */
export const ALWAYS_GOES_ON = words(
  'Mr Mrs Ms Mx Messrs Mme Mlle Dr Drs Prof Rev Fr Hon Gen Brig Lt Col Capt Cmdr Cpl Sgt Pvt Adm Maj Gov Govs Sen Sens Rep Reps Del Atty',
  'Pres Supt Amb Sec Asst Det Insp Ft Mt Pte Msgr Sr.Lt vs v cf e.g i.e viz approx c ca pp Vol Fig Figs Ch',
);

/** Often inside a sentence, sometimes at its end: "Acme Inc. said"; "he works for Acme Inc. The …". */
export const MAY_END = words(
  'Inc Ltd Co Cos Corp Bros LLC plc Jr Sr Esq etc al St Ave Blvd Rd Dept Univ Assn est Est ft in lb lbs oz mph sq',
  'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun',
  // AP Stylebook, "state names": the ones it shortens
  'Ala Ariz Ark Calif Colo Conn Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Vt Va Wash Wis Wyo',
);

/** Names with an exclamation mark. */
export const EXCLAIMED = words('Yahoo Yum Jeopardy');

/** Capitalised, these begin a sentence: names seldom start with them. */
export const STARTERS = words(
  'The A An This That These Those There Here He She It They We You I His Her Its Their Our My Your',
  'In On At By For From With To Of After Before As Since Until Under Over During Among Between Despite Through Without According',
  'And But Or Nor Yet So If When While Where Whether Because Although Though Once Unless However Meanwhile Moreover Instead Also Then Now Still',
  'Who What Why How Which Some Many Most Both Each Every All Another Other Others Several Few No Not Only Even Just Later Earlier Last',
  'Is Are Was Were Has Have Had Do Does Did Will Would Could Should Asked Today Yesterday Tomorrow',
);

/** A name and a verb of speech after a quoted question or exclamation: the sentence goes on ("“Why?” Ms. Hall asked."). */
export const AFTER_QUESTION =
  /^(?:(?:the|a|an|one|The|A|An|One) )?(?:[\p{L}\p{M}.’'-]{1,24} ){1,4}(?:said|says|asked|asks|told|wrote|writes|added|replied|shouted|cried|wondered|recalled|posted|tweeted|quipped|yelled|demanded)\b/u;
