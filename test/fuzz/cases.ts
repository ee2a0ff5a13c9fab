/** The cases of a run: case `at` of seed `seed` is always the same. A case is plain data, so that what it found can be kept as a file. */
import { readFileSync } from 'node:fs';
import type { Format } from '../../src/text/paragraph.ts';
import { type Chance, chanceOf } from './chance.ts';
import { mutated } from './mutate.ts';
import { type Json, mutatedJson } from './mutate-json.ts';
import { copy, sentence } from './prose.ts';
import { SMALL_FACTS } from './samples.ts';

export type Case =
  | { readonly kind: 'draft'; readonly text: string; readonly format: Format; readonly ground: number; readonly report: number }
  | { readonly kind: 'facts'; readonly text: string; readonly draft: string }
  | { readonly kind: 'article'; readonly text: string; readonly format: Format; readonly draft: string }
  | { readonly kind: 'read' | 'batch' | 'settings'; readonly text: string };

/** Most cases are short, so that there are many; one in so many is longer, and every other one is a few words. */
const LONG = 25;
/** Characters that a few words are. */
const FEW = 48;
const FORMATS: readonly Format[] = ['markdown', 'plain', 'html'];
const PARAGRAPHS = readFileSync(new URL('../../samples/draft.md', import.meta.url), 'utf8').split(/\n\n/u);
const SETTINGS =
  '{ "ignore": [{ "code": "hedge-dropped", "file": "archive/**", "why": "old" }, { "words": "x" }], "facts": ["a.facts.json"] }';

/** Case number `at` of a run. */
export function caseOf(seed: number, at: number): Case {
  const chance = chanceOf(seed, at);
  const kind = chance.below(100);
  if (kind < 60) return draftCase(chance);
  if (kind < 76) return { kind: 'read', text: lineOf({ id: at, text: draftText(chance), ref: '2024-03-05' }, chance) };
  if (kind < 78) return { kind: 'batch', text: lineOf(batchOf(chance), chance) };
  if (kind < 94) return factsCase(chance);
  if (kind < 97) return { kind: 'settings', text: mutated(SETTINGS, chance) };
  return chance.once(4) ? articleCase(chance) : draftCase(chance);
}

function draftCase(chance: Chance): Case {
  const format = chance.pick(FORMATS);
  const words = draftText(chance);
  const text = format === 'html' ? htmlOf(words, chance) : words;
  return { kind: 'draft', text, format, ground: chance.below(3), report: chance.below(6) };
}

/** A few words or a sentence, now and then some paragraphs, of the grammar or of the sample draft, broken in places; one in eight is left whole. */
function draftText(chance: Chance): string {
  if (chance.once(2)) return mutated(fewWords(chance), chance);
  const paragraphs = chance.once(LONG) ? copy(chance, 4) : [sentence(chance)];
  if (chance.once(LONG)) paragraphs.push(chance.pick(PARAGRAPHS));
  const text = paragraphs.join(chance.once(4) ? '\n' : '\n\n');
  return chance.once(8) ? text : mutated(text, chance, PARAGRAPHS);
}

/** Where a sentence breaks off at either end: the readers look over both. */
function fewWords(chance: Chance): string {
  const words = sentence(chance);
  const start = words.lastIndexOf(' ', chance.below(words.length)) + 1;
  return words.slice(start, start + FEW);
}

function htmlOf(words: string, chance: Chance): string {
  const body = words
    .split('\n\n')
    .map(paragraph => `<p>${paragraph}</p>`)
    .join('\n');
  return mutated(
    `<html><head><title>A Storm</title></head><body><nav><a href="/">Home</a></nav><article><h1>Storm</h1>${body}</article></body></html>`,
    chance,
  );
}

function factsCase(chance: Chance): Case {
  const json = JSON.stringify(mutatedJson(SMALL_FACTS, chance), undefined, chance.once(2) ? 2 : undefined);
  return { kind: 'facts', text: chance.once(4) ? mutated(json, chance) : json, draft: sentence(chance) };
}

function articleCase(chance: Chance): Case {
  const format = chance.pick(FORMATS);
  const paragraphs = ['Storm Sinks Boats in Port Ellery', 'By Ada Reporter', 'March 5, 2024', ...copy(chance, 2)];
  const words = mutated(paragraphs.join('\n\n'), chance, PARAGRAPHS);
  return {
    kind: 'article',
    text: format === 'html' ? htmlOf(words, chance) : words,
    format,
    draft: sentence(chance),
  };
}

function batchOf(chance: Chance): Json {
  const source = { id: 'A', text: copy(chance, 1).join('\n\n'), title: 'Storm', date: '2024-03-05' };
  return { id: 'x', draft: draftText(chance), date: '2024-03-06', ...(chance.once(2) ? {} : { sources: [source] }) };
}

/** A line of JSON; one in three is wrong in its shape, one in ten in its letters. */
function lineOf(value: Json, chance: Chance): string {
  const json = JSON.stringify(chance.once(3) ? mutatedJson(value, chance) : value);
  return (chance.once(10) ? mutated(json, chance) : json).replaceAll('\n', ' ');
}
