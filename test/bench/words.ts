/** Words and sentences that the bench's copy is made of; all of them our own. */

/** An event, what was counted in it, and what befell those counted. */
export const AFFAIRS: readonly (readonly [event: string, noun: string, deed: string])[] = [
  ['flood', 'houses', 'damaged'],
  ['strike', 'workers', 'suspended'],
  ['fire', 'residents', 'evacuated'],
  ['storm', 'trees', 'felled'],
  ['election', 'ballots', 'rejected'],
  ['outbreak', 'patients', 'treated'],
  ['merger', 'jobs', 'lost'],
  ['derailment', 'passengers', 'injured'],
  ['recall', 'vehicles', 'returned'],
  ['drought', 'farms', 'abandoned'],
  ['protest', 'students', 'arrested'],
  ['auction', 'paintings', 'sold'],
  ['landslide', 'homes', 'buried'],
  ['inspection', 'restaurants', 'closed'],
  ['vaccination drive', 'children', 'immunised'],
  ['bridge collapse', 'drivers', 'rescued'],
];

export const GIVEN =
  'Anna Bruno Carla David Elena Frank Grace Henry Irene James Karen Louis Maria Nora Oscar Paula Robert Sarah Thomas Victor'.split(
    ' ',
  );
export const SURNAMES =
  'Abernethy Bakker Castellan Dombrowski Eriksson Fairweather Gallagher Hutchins Ivanova Jorgensen Kowalski Lindholm Marchetti Norwood Oyelaran Pemberton Quintero Rasmussen Sandoval Thackeray Underwood Valdez Whitcombe Yamamoto Zielinski'.split(
    ' ',
  );
export const PLACES =
  'Ashby Borrowdale Cranleigh Dunmore Ellsworth Farnham Granby Hartwell Inverlee Jesmond Kirkby Langford Marlow Newcombe Oakhurst Penrith Ravensworth Selby Thornton Upwell'.split(
    ' ',
  );
export const SYLLABLES = 'bar ven dol kin mar tes lor han dri sto wel pin gar rid ham lex ton bur cas mel nor fal sud ro'.split(
  ' ',
);
export const ROLES = [
  'mayor',
  'fire chief',
  'police commissioner',
  'health director',
  'spokeswoman',
  'union leader',
  'county engineer',
  'school superintendent',
];

export const SAYINGS = [
  'We had no warning in {place} before the water came up to the door',
  'Nobody in {place} should have to wait this long for an honest answer',
  'The numbers of {place} speak for themselves and they are not good',
  'It will take years before {place} is as it was',
  'I have asked the state to help {place} and I am still waiting',
  'People in {place} look after each other, and that is what they did',
  'The contract of {place} was signed before anybody had read it to the end',
  'We are going to rebuild {place} by next spring',
];

/** Paragraphs of news copy; what stands in braces is the affair's. */
export const TELLINGS = [
  'At least {count} {noun} were {deed} in the {event} at {place} on {day}, the {body} said. The cost is put at about {money}, according to a report that was made public last week.',
  '“{saying},” said {person}, the {role} of {place}. Mr. {surname} told reporters that {share} of the {noun} had been {deed}, and that the {body} would review its plans before the end of the year.',
  'The {event} at {place} came on {day}. Two days later, officials raised the number of {noun} {deed} to {count}, up from a few dozen. “{saying},” {person} said in an interview.',
  'The {body} did not deny that it had spent {money} on the {event}. Its members, who met for more than three hours, have yet to say how {share} of the {noun} came to be {deed}.',
  '{person}, 52, who has been the {role} of {place} since 2016, declined to comment. A spokesman for the {body} said that “{saying}.” He added that the figure of {count} {noun} was right.',
  'In a statement, the {body} said that {count} {noun} had been {deed}, nearly twice as many as in the year before. It estimated the damage at {money}, or roughly {share} of what the county spends in a year.',
  'Residents of {place} gathered outside the offices of the {body} on {day}, when the {event} was in its second week. They carried lamps and pictures, and some of them stayed until the morning.',
  'By the count of the {body}, {share} of the {noun} were {deed}; {person} puts it lower. “{saying},” the {role} said. She was elected in 2019 with 54 percent of the vote.',
  'The report, which runs to 140 pages, says that {count} {noun} were {deed} between 6 a.m. and noon. It does not say who gave the order, and it names nobody at the {body}.',
  'After the {event}, {place} borrowed {money} at 4.5 percent for 20 years. The {body} has repaid a third of it. {person} said that the rest would be paid by 2031, “if nothing else goes wrong.”',
];
