// What the core costs, measured in this process. The copy and the facts are made by test/bench/copy.ts.
import { argv } from 'node:process';
import { type Against, against, checkDraft } from '../../src/check/against.ts';
import { draftMemory } from '../../src/check/draft-memory.ts';
import { read } from '../../src/claims/read.ts';
import { draw } from '../../src/facts/draw.ts';
import { loadFacts } from '../../src/facts/load.ts';
import type { Draft } from '../../src/text/paragraph.ts';
import { parse } from '../../src/text/parse.ts';
import { articleOf, draftOf, factsOf } from '../../test/bench/copy.ts';
import { peer } from './callers.mjs';
import { beside, medians, type Row, taking, WARM } from './measure.ts';

/** `--facts N`: how many the part `facts` takes. */
const MANY = argv.includes('--facts') ? Number(argv[argv.indexOf('--facts') + 1]) : 100_000;
const nothing = (): undefined => undefined;
/** Another text at each turn, so that no memory answers. */
const turned = (text: string, turn: number): string => text.replace('valley', `valley${turn}x`);

/** Drafts are parsed beforehand, one for each turn: readers keep what they share of a paragraph as long as the paragraph is there. */
const READING_TURNS = 7;
const CHECK_TURNS = 7;

export async function reading(): Promise<Row[]> {
  const text = draftOf(10_000);
  const [wink, chrono] = [await peer('wink-nlp'), await peer('chrono-node')];
  const drafts = Array.from({ length: WARM + READING_TURNS }, (_, turn) => parse(turned(text, turn), 'markdown'));
  const ms = await medians(
    {
      parse: turn => parse(turned(text, turn), 'markdown'),
      read: turn => read(drafts[turn] as Draft),
      wink: turn => (wink ?? nothing)(turned(text, turn)),
      chrono: turn => (chrono ?? nothing)(turned(text, turn)),
    },
    READING_TURNS,
    WARM,
  );
  const articles = (words: number): Draft[] =>
    Array.from({ length: 4 }, (_, turn) => parse(turned(articleOf(words), turn), 'plain'));
  const [long, short] = [articles(160_000), articles(16_000)];
  const linear = await medians({ long: turn => read(long[turn] as Draft), short: turn => read(short[turn] as Draft) }, 3);
  return [
    ...beside(
      { what: 'all readers, 10,000 words', value: ms.read, unit: 'ms' },
      { what: 'wink-nlp', value: wink && ms.wink, goal: 1 },
      { what: 'chrono-node, dates only', value: chrono && ms.chrono },
    ),
    {
      what: 'Markdown parse, 10,000 words',
      value: ms.parse,
      unit: 'ms',
      against: { what: 'all readers', value: ms.read },
      goal: 1,
    },
    { what: 'all readers, 1 MB', value: linear.long, unit: 'ms', against: { what: '100 kB', value: linear.short }, goal: 11 },
  ];
}

const HOSTILE: Readonly<Record<string, string>> = {
  digits: '1',
  'digits and commas': '1,',
  'curly quotes': '“',
  'straight quotes': '" ',
  brackets: '[(',
  'one word': 'a',
  capitals: 'Ab ',
  'number words': 'two hundred and ',
  dates: 'Oct. 7, ',
  said: 'he said ',
  hyphens: 'a-',
};

export async function hostile(): Promise<Row[]> {
  const prose = articleOf(20_000).slice(0, 100_000);
  const runs: Record<string, () => unknown> = { prose: () => read(parse(prose, 'plain')) };
  for (const [name, unit] of Object.entries(HOSTILE)) {
    const text = unit.repeat(Math.ceil(100_000 / unit.length)).slice(0, 100_000);
    runs[name] = () => read(parse(text, 'plain'));
  }
  const ms = await medians(runs, 3);
  const base = { what: 'news copy of that length', value: ms.prose ?? 0 };
  return Object.keys(HOSTILE).map(name => ({
    what: `parse and read 100 kB of ${name}`,
    value: ms[name] ?? 0,
    unit: 'ms',
    against: base,
    goal: 5,
  }));
}

export async function check(): Promise<Row[]> {
  const text = draftOf(10_000);
  const long = draftOf(100_000);
  const held = withFacts(1_000);
  const [harper, lint] = [await peer('harper.js'), await peer('markdownlint')];
  const full = (draft: string, turn: number): unknown => checkDraft(parse(turned(draft, turn), 'markdown'), held);
  const first = await taking(() => full(text, WARM + CHECK_TURNS));
  const ms = await medians(
    {
      full: turn => full(text, turn),
      harper: turn => (harper ?? nothing)(turned(text, turn)),
      lint: turn => (lint ?? nothing)(turned(text, turn)),
    },
    CHECK_TURNS,
    WARM,
  );
  const far = await medians({ long: turn => full(long, turn), short: turn => full(text, turn) }, 3);
  return [
    ...beside(
      { what: 'full check, 10,000 words, 1,000 facts', value: ms.full, unit: 'ms' },
      { what: 'harper.js', value: harper && ms.harper, goal: 0.12 },
      { what: 'markdownlint', value: lint && ms.lint, goal: 0.8 },
    ),
    { what: 'the first of them in its process', value: first, unit: 'ms' },
    {
      what: 'full check, 100,000 words',
      value: far.long,
      unit: 'ms',
      against: { what: '10,000 words', value: far.short },
      goal: 11,
    },
  ];
}

/** Key presses between two full checks: one by itself is so short that whether the garbage of the full check is collected within it decides. */
const KEYS = 10;

/** One letter after another typed into a paragraph in the middle, each followed by a check of the whole draft. */
export async function typing(): Promise<Row[]> {
  const text = draftOf(10_000);
  const held = withFacts(1_000);
  const memory = draftMemory();
  const at = text.indexOf('. ', text.length >> 1) - 3;
  const typed = (turn: number): string => text.slice(0, at) + 'abcdefghij'.slice(0, turn % 11) + text.slice(at);
  const again = (turn: number): void => {
    for (let key = 0; key < KEYS; key++) memory.check(memory.parse(typed(turn * KEYS + key), 'markdown'), held);
  };
  again(0);
  const ms = await medians({ full: turn => checkDraft(parse(typed(turn), 'markdown'), held), again }, CHECK_TURNS, WARM);
  return [
    {
      what: 're-check after a keystroke, 10,000 words',
      value: ms.again / KEYS,
      unit: 'ms',
      against: { what: 'full check', value: ms.full },
      goal: 0.02,
    },
  ];
}

export async function facts(): Promise<Row[]> {
  const json = JSON.stringify(factsOf(MANY), undefined, 1);
  const draft = parse(draftOf(10_000), 'markdown');
  const load = (): Against => {
    const { facts: loaded, problems } = loadFacts(json, 'many.facts.json');
    if (!loaded) throw new Error(`the bench's facts do not load: ${problems[0]?.message}`);
    return against('many', [loaded]);
  };
  const few = withFacts(1_000);
  let many = few;
  const ms = await medians(
    {
      load: () => {
        many = load();
      },
      parse: () => JSON.parse(json),
    },
    5,
  );
  checkDraft(draft, many); // what is made ready on first use is not the check's cost
  const warm = await medians({ many: () => checkDraft(draft, many), few: () => checkDraft(draft, few) }, 3);
  return [
    {
      what: `load, validate and index ${MANY} facts`,
      value: ms.load,
      unit: 'ms',
      against: { what: 'JSON.parse of the file', value: ms.parse },
      goal: 4,
    },
    {
      what: `check against ${MANY} facts`,
      value: warm.many,
      unit: 'ms',
      against: { what: 'against 1,000', value: warm.few },
      goal: 3,
    },
  ];
}

export async function drawing(): Promise<Row[]> {
  const text = articleOf(1_000);
  const held = withFacts(1_000);
  const ms = await medians({
    draw: turn => draw([{ id: 'A', text: turned(text, turn), format: 'plain' }]),
    check: turn => checkDraft(parse(turned(text, turn), 'plain'), held),
  });
  return [
    {
      what: 'draw, an article of 1,000 words',
      value: ms.draw,
      unit: 'ms',
      against: { what: 'check of that length', value: ms.check },
      goal: 3,
    },
  ];
}

function withFacts(count: number): Against {
  return against(`${count} facts`, [factsOf(count)]);
}
