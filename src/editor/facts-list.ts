/** What is in force for a draft, fact by fact: from its facts files, or as it was read in the articles. */
import type * as vscode from 'vscode';
import { draw } from '../facts/draw.ts';
import type { Evidence, Fact, FactsFile, Person, Source } from '../facts/fact.ts';
import { mayBeNamed } from '../facts/on-record.ts';
import { wordFact, wordPerson } from '../facts/word-fact.ts';
import type { Page } from './desk.ts';
import type { FactsInForce } from './facts.ts';

export interface Listed {
  readonly id: string;
  readonly kind: Fact['kind'];
  /** What is so, in a few words. */
  readonly words: string;
  /** The same as copy has it: “about 24 living captives held in Gaza”. */
  say(): string;
  readonly evidence: readonly Evidence[];
  /** The facts file that it stands in; undefined for what was read in an article. */
  readonly file?: vscode.Uri;
  readonly note?: string;
}

export interface FactsList {
  readonly sources: readonly Source[];
  readonly facts: readonly Listed[];
}

const lists = new WeakMap<FactsInForce, FactsList>();

/** Made when it is asked for, once for the same facts. */
export function factsListOf(facts: FactsInForce): FactsList {
  const known = lists.get(facts) ?? makeList(facts);
  lists.set(facts, known);
  return known;
}

/** Ids of the facts that verdicts of this draft rest on. */
export const usedBy = (page: Page): ReadonlySet<string> => new Set(page.findings.flatMap(({ facts }) => facts));

function makeList({ kind, good, articles, against }: FactsInForce): FactsList {
  if (kind === 'sources') {
    const drawn = draw([...articles].map(([id, { text, format }]) => ({ id, text, format })));
    return { sources: against.sources, facts: listed(drawn.file) };
  }
  return { sources: against.sources, facts: good.flatMap(({ uri, facts }) => listed(facts, uri)) };
}

function listed({ facts, people, sources }: FactsFile, file?: vscode.Uri): Listed[] {
  const own = file ? { file } : {};
  const hidden = new Set(sources.filter(source => !mayBeNamed(source)).map(({ id }) => id));
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const seen = (evidence: readonly Evidence[]) => evidence.filter(({ source }) => !hidden.has(source));
  return [
    ...facts.map(fact => ({
      ...{ id: fact.id, kind: fact.kind, words: wordsOf(fact), evidence: seen(fact.evidence), ...own },
      say: () => asCopy(wordFact(fact, fact.value ?? fact.evidence[0]?.value, names).text),
      ...(fact.note ? { note: fact.note } : {}),
    })),
    ...people.map(person => ({
      id: person.id,
      kind: 'person' as const,
      words: aboutPerson(person),
      say: () => asCopy(wordPerson(person, names)[0]?.text ?? person.name),
      evidence: seen(person.evidence),
      ...own,
    })),
  ];
}

/** A sentence becomes a part of the writer’s own. */
const asCopy = (sentence: string): string => sentence.replace(/\.$/u, '');

function wordsOf({ kind, gist, value, unit }: Fact): string {
  if (value === undefined) return gist;
  if (kind === 'quotation') return `“${String(value)}” ${gist}`;
  const said =
    typeof value === 'object'
      ? Object.entries(value)
          .map(([how, amount]) => `${bound(how)} ${amount}`.trim())
          .join(' ')
      : value;
  return `${said}${kind === 'quantity' && unit ? ` ${unit}` : ''} · ${gist}`;
}

/** `atLeast` → “at least” */
const bound = (how: string): string => how.replace(/[A-Z]/gu, letter => ` ${letter.toLowerCase()}`);

const aboutPerson = ({ name, roles = [] }: Person): string => [name, ...roles].join(', ');
