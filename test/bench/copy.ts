/**
 * Copy and facts for the bench, of our own making and of any length: the same numbers give the same text.
 *
 * Each affair is a small town's: people, a body, figures, a date, a quotation. A draft tells of affairs in the words of `TELLINGS`; a facts file holds what
 * a source says of them. One draft figure in eleven is not the source's.
 */
import type { Fact, FactsFile, Person } from '../../src/facts/fact.ts';
import { AFFAIRS, GIVEN, PLACES, ROLES, SAYINGS, SURNAMES, SYLLABLES, TELLINGS } from './words.ts';

interface Affair {
  readonly id: number;
  readonly person: string;
  readonly surname: string;
  readonly role: string;
  readonly place: string;
  readonly body: string;
  readonly event: string;
  readonly noun: string;
  readonly deed: string;
  readonly count: number;
  readonly money: number;
  readonly share: number;
  readonly day: string;
  readonly saying: string;
}

const MONTHS = ['Jan.', 'Feb.', 'March', 'April', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'];
/** Facts that an affair gives. */
const FACTS_OF_AFFAIR = 5;

/** A Markdown draft of about so many words, with headings, lists, block quotes, emphasis and links. */
export function draftOf(words: number): string {
  const blocks = ['---', 'title: A week in the valley', 'date: 2024-03-08', '---', '', '# A week in the valley', ''];
  let count = 0;
  for (let id = 0; count < words; id++) {
    if (id % 9 === 0) blocks.push(`## Part ${1 + id / 9}`, '');
    const block = marked(paragraphOf(affair(id), id), id);
    blocks.push(block, '');
    count += block.split(/\s+/u).length;
  }
  return blocks.join('\n');
}

/** The words of a draft alone, a paragraph on each line: what `draw` and plain-text readers take. */
export function articleOf(words: number): string {
  const paragraphs: string[] = ['A week in the valley'];
  let count = 0;
  for (let id = 0; count < words; id++) {
    const one = paragraphOf(affair(id), id);
    paragraphs.push(one);
    count += one.split(/\s+/u).length;
  }
  return paragraphs.join('\n');
}

/** A facts file with so many facts. The first ones are of the affairs that a draft tells of first. */
export function factsOf(facts: number): FactsFile {
  const affairs = Array.from({ length: Math.ceil(facts / FACTS_OF_AFFAIR) }, (_, id) => affair(id));
  return {
    version: 1,
    story: 'A week in the valley',
    sources: [
      { id: 'A', title: 'The week as the record has it', published: '2024-03-08' },
      { id: 'B', title: 'Notes of the county desk', published: '2024-03-07' },
    ],
    people: affairs.map(toPerson),
    facts: affairs.flatMap(toFacts).slice(0, facts),
  };
}

function affair(id: number): Affair {
  const random = randomFrom(id + 1);
  const pick = <T>(list: readonly T[]): T => list[random(list.length)] as T;
  const [event, noun, deed] = pick(AFFAIRS);
  const surname = id < SURNAMES.length ? (SURNAMES[id] as string) : invented(random);
  const place =
    id < PLACES.length ? (PLACES[id] as string) : `${invented(random)} ${pick(['Falls', 'Bridge', 'Ferry', 'Heath'])}`;
  return {
    id,
    surname,
    person: `${pick(GIVEN)} ${surname}`,
    role: pick(ROLES),
    place,
    body: `${place} ${pick(['Council', 'Water Board', 'School Board', 'Hospital'])}`,
    event,
    noun,
    deed,
    count: 12 + random(900),
    money: 1 + random(80) / 10,
    share: 3 + random(90),
    day: `${pick(MONTHS)} ${1 + random(28)}, ${2015 + random(9)}`,
    saying: pick(SAYINGS).replace('{place}', place),
  };
}

function paragraphOf(one: Affair, at: number): string {
  const wrong = at % 11 === 7;
  const words: Readonly<Record<string, string>> = {
    ...Object.fromEntries(Object.entries(one).map(([key, value]) => [key, String(value)])),
    count: String(one.count + (wrong ? 40 : 0)),
    money: `$${one.money.toFixed(1)} million`,
    share: `${one.share} percent`,
  };
  const telling = TELLINGS[at % TELLINGS.length] ?? '';
  return telling.replaceAll(/\{(?<name>\w+)\}/gu, (_, name: string) => words[name] ?? '');
}

/** Markdown as writers use it: a list here, a block quote there, emphasis and links. */
function marked(text: string, at: number): string {
  if (at % 13 === 5) return `> ${text}`;
  if (at % 11 === 3) return `- ${text.replaceAll('. ', '.\n- ')}`;
  return at % 7 === 2
    ? text.replace(/\b(Council|Board|Hospital)\b/u, '**$1**').replace(/\breport\b/u, '[report](https://example.org/r)')
    : text;
}

function toPerson({ id, person, role, place }: Affair): Person {
  return { id: `p${id}`, name: person, roles: [`${role} of ${place}`], evidence: [{ source: 'A', paragraph: 2 }] };
}

function toFacts({ id, event, noun, deed, place, body, count, money, share, day, saying }: Affair): Fact[] {
  const evidence = [
    { source: 'A', paragraph: 1 + (id % 40) },
    { source: 'B', paragraph: 1 + (id % 30) },
  ];
  return [
    { id: `n${id}`, kind: 'quantity', gist: `${noun} ${deed} in the ${event} at ${place}`, value: count, unit: noun, evidence },
    {
      id: `m${id}`,
      kind: 'quantity',
      gist: `cost of the ${event} at ${place} to the ${body}`,
      value: { about: money * 1e6 },
      unit: 'USD',
      evidence,
    },
    {
      id: `s${id}`,
      kind: 'quantity',
      gist: `share of the ${noun} that were ${deed}, said the ${body}`,
      value: share,
      unit: 'percent',
      about: [event, place],
      evidence,
    },
    { id: `d${id}`, kind: 'date', gist: `the ${event} at ${place}`, value: day, evidence },
    { id: `q${id}`, kind: 'quotation', gist: `on the ${event} at ${place}`, value: saying, speaker: `p${id}`, evidence },
  ];
}

function invented(random: (below: number) => number): string {
  const name = Array.from({ length: 2 + random(2) }, () => SYLLABLES[random(SYLLABLES.length)]).join('');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Numbers below a bound, always the same for a seed (mulberry32). */
function randomFrom(seed: number): (below: number) => number {
  let state = Math.imul(seed, 0x9e3779b1);
  return below => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
