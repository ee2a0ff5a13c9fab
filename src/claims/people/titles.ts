/** Offices, jobs and kin: the nouns that can head a role, lower case, singular. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Heads of offices and jobs. A hyphenated one is found by its last part ("co-founder", "vice-president", "secretary-general"). */
const ROLE_HEADS = set(`
  accountant activist actor actress adjutant administrator admiral adviser advisor advocate aide ally ambassador analyst anchor anchorman anchorwoman announcer
  anthropologist apprentice archbishop archaeologist architect artist assistant associate astronaut astronomer athlete attorney auditor author
  ayatollah back ballerina banker barrister baron baroness baritone bassist batsman biologist biographer bishop blogger boss botanist bowler boxer brigadier broadcaster broker builder
  campaigner candidate captain cardinal caretaker cartoonist celebrity ceo centre-half cfo chair chairman chairperson chairwoman champion chancellor chaplain chef chemist chief choreographer cinematographer
  clergyman cleric clerk climber co-author co-chair co-founder coach collector colonel columnist comedian comic commander commandant commentator commissioner commissar composer comptroller
  conductor congressman congresswoman constable consul consultant contractor controller convenor coo cook coordinator co-ordinator coroner corporal correspondent councillor councilman
  councilwoman counsel counselor counsellor count countess creator criminologist critic crooner curator czar dancer dean defender delegate democrat demographer dentist deputy designer detective developer
  dictator diplomat director dissident doctor don driver drummer duchess duke earl economist editor educator educationist egyptologist elder emir emissary emperor empress engineer entrepreneur envoy epidemiologist
  essayist executive expert explorer farmer filmmaker film-maker financier firefighter fisherman fly-half footballer forecaster foreman forward founder
  gardener gazetteer general geneticist geologist goalkeeper goalie golfer governor guard guitarist gunman guru gymnast half handler head headmaster headmistress headteacher helmsman hero historian hooker host hostage
  illustrator imam informant inspector instructor intellectual inventor investigator investor jockey journalist judge juror jurist justice keyboardist keeper king knight
  laureate lawmaker lawyer leader lecturer legislator librarian lieutenant linguist lobbyist lock lord magistrate magnate major manager marshal mathematician mayor mediator medic medalist medallist member
  meteorologist midfielder midwife militant millionaire billionaire minister miner missionary model moderator monarch monk mp mep msp mogul mullah musician musicologist
  naturalist negotiator neurologist neuroscientist newscaster newsreader nominee novelist number nurse officer official ombudsman operator opener orator organiser organizer owner
  painter partner pastor patriarch patron pathologist pensioner performer pharmacist philanthropist philosopher photographer physician physicist physiotherapist pianist pilot pioneer pitcher player playwright plumber poet policeman
  policewoman politician pollster pontiff pope postman preacher premier presenter president pretender priest primate prime prince princess principal prisoner producer professor programmer promoter prop prosecutor provost psychiatrist
  psychologist publicist publisher pundit quarterback queen rabbi racer ranger rapper rebel receptionist recruiter rector referee refugee registrar regulator reporter representative republican researcher resident
  retailer reverend rider rower ruler runner salesman scholar schoolgirl schoolboy scientist scorer scout screenwriter scriptwriter sculptor seamer secretary secretary-general seer senator sergeant shah sheikh sheik sheriff singer skipper sociologist
  soldier solicitor soloist songwriter soprano speaker specialist spinner spokesman spokesperson spokeswoman sprinter spy star statesman statistician steward stockbroker storyteller strategist striker student sultan superintendent
  superstar supervisor surgeon surveyor survivor suspect swimmer tactician taoiseach teacher teammate team-mate technician technologist tenor tennis theologian therapist tory trader trainee trainer translator treasurer trustee
  tsar tycoon undersecretary under-secretary umpire veteran vet vicar vice-president vice-chairman victim viscount violinist vocalist volunteer warden warlord watchdog weatherman webmaster whip whistleblower
  passenger eyewitness bystander onlooker wicketkeeper winger winner witness woman worker wrestler writer zoologist baker carpenter electrician mechanic waiter waitress hairdresser shopkeeper cleaner cashier trucker tailor butcher grocer labourer laborer welder tutor guide jeweller jeweler florist optician paramedic lifeguard bartender barman barmaid chauffeur courier vlogger influencer biker cyclist skier hurdler fencer judoka skater snowboarder surfer diver triathlete breeder trumpeter dj frontman memoirist bookseller archivist conservator businessman businesswoman spokesman sailor marine gardener undertaker dressmaker housewife student widow graduate postdoc dramatist librettist lyricist restaurateur hotelier developer landlord tenant tourist migrant beekeeper shepherd forester teenager boy girl man student youngster millionairess executive
`);

/** Heads that are too general to be a role with nothing before them ("back", "half", "number", "man"): they need a modifier, and never head a role of several words in capitals alone. */
export const WEAK_HEADS = set(
  'back half number man woman boy girl prime opener lock prop hooker forward guard keeper star player member hostage victim witness suspect winner champion resident teenager youngster chief head chair model hero host volunteer lord don count associate general major deputy republican democrat tory tennis defender pretender official expert',
);

/** Capitalised, these begin a body's name or a work's as often as they are a title: "Man Utd", "Star Trek", "Guard Tower". */
export const NO_TITLES = set(
  'man woman back half number star player member prime boy girl hero model host guard prop lock opener victim winner keeper hooker student worker child captive resident back forward striker hostage',
);

/** Jobs that are common surnames: one by itself ("Cook said") may be somebody named so in the text. */
export const SURNAMES_TOO = set(
  'baker bishop butcher carpenter constable cook dean duke earl farmer gardener judge king knight marshal miner pope prince shepherd steward tutor archer cardinal page potter singer butler major noble banker painter',
);

/** Words before a head that belong to the office itself: kept even where the rest is left off. */
export const RANKS = set(
  'deputy vice assistant associate chief senior junior acting interim general former ex previous outgoing incoming retired late prime first permanent principal lead top under joint co honorary shadow executive managing head',
);

/** Offices that go on with "of" and a bare noun: "Secretary of State Colin Powell". */
export const OF_OFFICES = set(
  'secretary minister director chief head president chairman archbishop bishop leader speaker commissioner prince princess duke duchess earl queen king lord master member chancellor professor commander inspector undersecretary under-secretary department superintendent',
);

/** Kin and the like: the relation's word. */
export const RELATIONS = set(`
  father mother son daughter parent child brother sister sibling wife husband spouse widow widower uncle aunt nephew niece cousin grandfather grandmother grandson granddaughter
  grandchild stepfather stepmother stepson stepdaughter stepbrother stepsister half-brother half-sister twin fiancé fiancée fiance fiancee boyfriend girlfriend ex-wife ex-husband
  father-in-law mother-in-law son-in-law daughter-in-law brother-in-law sister-in-law godfather godmother godson friend neighbour neighbor roommate
  colleague dad mum mom heir successor predecessor namesake rival`);

/** The gender that a role or relation tells. */
const MALE = set(
  'father son brother husband widower uncle nephew grandfather grandson stepfather stepson stepbrother half-brother boyfriend ex-husband father-in-law son-in-law brother-in-law godfather godson dad spokesman chairman congressman councilman businessman king prince duke earl baron emperor actor policeman salesman fisherman clergyman statesman pope monk headmaster fiancé lord man boy frenchman gunman postman',
);
const FEMALE = set(
  'mother daughter sister wife widow aunt niece grandmother granddaughter stepmother stepdaughter stepsister half-sister girlfriend ex-wife mother-in-law daughter-in-law sister-in-law godmother mum mom spokeswoman chairwoman congresswoman councilwoman businesswoman queen princess duchess countess baroness empress actress policewoman headmistress fiancée lady woman girl ballerina nun',
);

/** "spokeswoman" → female. */
export const genderOfRole = (head: string): 'male' | 'female' | undefined =>
  FEMALE.has(head) ? 'female' : MALE.has(head) ? 'male' : undefined;

/** Whether a lower-case word can head a role: "spokesman", "co-founder", "businesswoman". */
export function isRoleHead(word: string): boolean {
  if (ROLE_HEADS.has(word)) return true;
  const last = word.slice(word.lastIndexOf('-') + 1);
  return (
    (last !== word && last.length > 3 && ROLE_HEADS.has(last)) ||
    (/[a-z]{3}(?:man|woman|person)$/u.test(word) && JOB_MAN.test(word))
  );
}

const JOB_MAN =
  /(?:business|police|sports|states|sales|council|clergy|congress|chair|spokes|camera|newspaper|assembly|alder|home|oars|horse|yachts|lines)(?:man|woman|person)$/u;
