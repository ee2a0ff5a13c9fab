/**
 * Newsroom English where WordNet goes by other senses first: what copy editors swap for each other in headlines and second references.
 * Words of the language only, no names. Lower-case base forms, compounds closed.
 */
import type { PartOfSpeech } from './lexicon.ts';

type Row = readonly [part: PartOfSpeech, words: string];

const rows = (part: PartOfSpeech, list: string): Row[] => list.split(',').map(row => [part, row.trim()]);

/** One sense a row. */
export const NEWS_SYNONYMS: readonly Row[] = [
  ...rows(
    'noun',
    'truce ceasefire armistice, company firm corporation business, death dead fatality kill die deceased, injured wounded hurt injury',
  ),
  ...rows(
    'noun',
    'talks talk negotiation dialogue discussion, body corpse remains, blast explosion, attack assault, child kid youngster minor',
  ),
  ...rows(
    'noun',
    'soldier troop trooper serviceman, gunman shooter, militant fighter insurgent, worker employee staffer staff, wage salary pay',
  ),
  ...rows(
    'noun',
    'home house residence, flat apartment, car automobile auto, truck lorry, plane airplane aircraft, ship vessel, quake earthquake',
  ),
  ...rows(
    'noun',
    'fire blaze, flood flooding, border frontier, nation country, government administration, law legislation, survey poll',
  ),
  ...rows(
    'noun',
    'spokesman spokeswoman spokesperson, chairman chairwoman chair chairperson, lawmaker legislator, deal agreement accord pact',
  ),
  ...rows(
    'noun',
    'job post position, profit earnings, share stock, student pupil, suspect accused defendant, protest demonstration rally',
  ),
  ...rows(
    'noun',
    'protester demonstrator, strike walkout, riot unrest, victim casualty, envoy emissary, adviser advisor aide, penalty fine',
  ),
  ...rows(
    'noun',
    'prison jail, detainee prisoner inmate captive, trip visit, aid assistance relief, captive hostage, vote ballot, price cost',
  ),
  ...rows(
    'noun',
    'takeover buyout, police officer policeman policewoman cop, lawyer attorney, director head chief, boss head chief, money cash fund, resident inhabitant',
  ),
  ...rows(
    'verb',
    'kill slay, free release liberate, increase rise grow climb, decrease fall drop decline, raise lift boost, reduce cut lower',
  ),
  ...rows(
    'verb',
    'buy acquire purchase, quit resign, kidnap abduct, seize capture, arrest detain, jail imprison, begin start commence',
  ),
  ...rows(
    'verb',
    'end finish conclude, stop halt, announce declare, promise pledge vow, charge indict, confirm verify, refuse decline reject',
  ),
  ...rows('verb', 'approve pass, appoint name, defeat beat, destroy demolish wreck, hit strike, attack assault, help assist aid'),
  ...rows(
    'verb',
    'back support endorse, flee escape, leave depart, hurt injure wound, build construct, shut close, sack fire dismiss',
  ),
  ...rows('adjective', 'alive living, dead deceased, injured wounded hurt, former ex, big large, whole entire'),
];

/** Narrower > wider, word by word. */
export const NEWS_KINDS: readonly Row[] = [
  ...rows(
    'noun',
    'raid attack, strike attack, airstrike strike, airstrike attack, bombing attack, shooting attack, ambush attack, bombing blast',
  ),
  ...rows(
    'noun',
    'boy child, girl child, toddler child, baby child, infant child, teenager youngster, car vehicle, truck vehicle, bus vehicle',
  ),
  ...rows(
    'noun',
    'jet plane, airliner plane, helicopter aircraft, boat vessel, ferry boat, tanker ship, hurricane storm, typhoon storm, cyclone storm',
  ),
  ...rows(
    'noun',
    'tornado storm, blizzard storm, wildfire fire, treaty agreement, settlement agreement, summit meeting, senator lawmaker',
  ),
  ...rows(
    'noun',
    'congressman lawmaker, congresswoman lawmaker, ambassador envoy, diplomat official, minister official, rifle gun, pistol gun',
  ),
  ...rows(
    'noun',
    'gun weapon, missile weapon, rocket weapon, grenade weapon, bomb weapon, soldier military, army military, navy military',
  ),
  ...rows('noun', 'hostage prisoner, bill legislation, nurse worker, teacher worker, miner worker, kill die'),
  ...rows(
    'verb',
    'soar rise, surge rise, jump rise, leap rise, gain rise, plunge fall, slump fall, tumble fall, slip fall, collapse fall, sink fall, slash cut',
  ),
  ...rows('verb', 'murder kill, shoot kill, execute kill, assassinate kill, stab wound, launch start'),
];

/** Opposites; all words of their rows above are opposites with them. */
export const NEWS_ANTONYMS: readonly Row[] = [
  ...rows(
    'verb',
    'increase decrease, soar plunge, surge slump, raise reduce, confirm deny, approve refuse, accept refuse, back oppose, arrive leave',
  ),
  ...rows(
    'verb',
    'hire sack, appoint sack, begin end, begin stop, open shut, free jail, free arrest, free seize, free kidnap, destroy build',
  ),
  ...rows(
    'verb',
    'die survive, convict acquit, win lose, agree refuse, expand shrink, strengthen weaken, borrow lend, import export, buy sell',
  ),
  ...rows(
    'noun',
    'profit loss, victory defeat, buyer seller, plaintiff suspect, ally enemy, survivor death, uncle aunt, nephew niece, king queen',
  ),
  ...rows(
    'noun',
    'teacher student, doctor patient, employer worker, winner loser, creditor debtor, import export, maximum minimum',
  ),
  ...rows('adjective', 'alive dead, guilty innocent, legal illegal, public private, maximum minimum'),
];
