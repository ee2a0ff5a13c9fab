/** Loads a facts file: data when it can be used, and every problem with its place, what was found and what was expected. Nothing throws. */
import { getNodeValue, type Node } from 'jsonc-parser';
import * as v from 'valibot';
import { linesOf } from '../text/lines.ts';
import { consistencyFlaws } from './consistency.ts';
import type { FactsFile } from './fact.ts';
import { expectedAt } from './fields.ts';
import { type Flaw, pointerOf, readJson, shown, spanAt } from './json-tree.ts';
import { FACTS_FILE } from './schema.ts';
import { soundFacts } from './sound-facts.ts';

/** Something wrong with a facts file. Lines and columns count from 1, columns in UTF-16 code units; `offset` and `length` likewise. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly offset: number;
  readonly length: number;
  /** JSON pointer: `/facts/3/value`. */
  readonly pointer: string;
  readonly found: string;
  readonly expected: string;
  /** A full sentence. */
  readonly message: string;
  /** An error keeps the file from being used; a warning does not. */
  readonly severity: 'error' | 'warning';
}

export interface Loaded {
  /** Absent when there is an error. Fields that we do not know are in it, so that nothing is lost when it is saved again. */
  readonly facts?: FactsFile;
  readonly problems: readonly Problem[];
}

/** So many problems tell enough; a wrong file has one for each line. */
const MOST_PROBLEMS = 100;

/**
 * Reads and validates a facts file.
 *
 * @param fileName goes into the problems as it is
 */
export function loadFacts(text: string, fileName: string): Loaded {
  const facts = soundFacts(text);
  return facts ? { facts, problems: [] } : examineFacts(text, fileName);
}

/** The same with all means: as a tree that knows places, many times as slow. For files with something to complain of, and those that may have. */
export function examineFacts(text: string, fileName: string): Loaded {
  const { root, value, flaws } = readJson(text);
  if (!root) return { problems: flaws.map(toProblem(text, fileName, 'error')) };
  // A list passes for an object with valibot.
  const shape = v.safeParse(FACTS_FILE, Array.isArray(value) ? shown(value) : value);
  const errors = [...flaws, ...(shape.issues ?? []).map(issue => issueFlaw(issue, root))];
  const facts: FactsFile | undefined = shape.success ? shape.output : undefined;
  const sense = facts ? consistencyFlaws(facts) : { errors: [], warnings: [] };
  const place = ({ path, ...rest }: { path: readonly (string | number)[]; found: string; expected: string }): Flaw => ({
    ...rest,
    path,
    ...spanAt(root, path),
  });
  const problems = [
    ...[...errors, ...sense.errors.map(place)].map(toProblem(text, fileName, 'error')),
    ...sense.warnings.map(place).map(toProblem(text, fileName, 'warning')),
  ];
  const usable = problems.every(({ severity }) => severity === 'warning');
  const shownProblems = problems.sort((a, b) => a.offset - b.offset).slice(0, MOST_PROBLEMS);
  return facts && usable ? { facts, problems: shownProblems } : { problems: shownProblems };
}

function issueFlaw(issue: v.BaseIssue<unknown>, root: Node): Flaw {
  const path = (issue.path ?? []).map(item => (typeof item.key === 'number' ? item.key : String(item.key)));
  const last = path.at(-1);
  const name = typeof last === 'number' ? path.at(-2) : last;
  const input = path.length > 0 ? issue.path?.at(-1)?.value : getNodeValue(root);
  const expected = (typeof name === 'string' ? expectedAt(name, typeof last === 'number') : undefined) ?? issue.message;
  return { path, found: shown(input), expected, ...spanAt(root, path) };
}

function toProblem(text: string, file: string, severity: Problem['severity']): (flaw: Flaw) => Problem {
  const lines = linesOf(text);
  return ({ start, end, path, found, expected }) => ({
    file,
    ...lines.positionAt(start),
    offset: start,
    length: end - start,
    pointer: pointerOf(path),
    found,
    expected,
    message: messageOf(path, found, expected),
    severity,
  });
}

function messageOf(path: readonly (string | number)[], found: string, expected: string): string {
  if (path.length === 0) return `Found ${found}; expected ${expected}.`;
  return `${pointerOf(path)} is ${found}; expected ${expected}.`;
}
