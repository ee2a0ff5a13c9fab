/** A facts file as text: what a person reviews and a version control shows line by line. */
import type { Evidence, FactsFile } from './fact.ts';

/** What fits on a line stays on it: a place of evidence, a short list. */
const LINE = 110;

/** Drawn facts leave their passages behind: a facts file never holds an article's sentences. Unknown fields are kept. Ends with a line break. */
export function serializeFacts(file: FactsFile): string {
  const plain = { ...file, people: file.people.map(withoutPassages), facts: file.facts.map(withoutPassages) };
  return `${written(plain, '')}\n`;
}

function withoutPassages<T extends { readonly evidence: readonly Evidence[] }>(one: T): T {
  return { ...one, evidence: one.evidence.map(({ passage: _, ...rest }) => rest) };
}

/** JSON on one line where that is short, below the file's own level; else a line for each member. */
function written(value: unknown, indent: string): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const short = indent.length >= 4 ? inline(value) : undefined;
  if (short !== undefined && short.length + indent.length <= LINE && !holdsObjects(value)) return short;
  const inner = `${indent}  `;
  const members = Array.isArray(value)
    ? value.map((member: unknown) => written(member, inner))
    : entriesOf(value).map(([name, member]) => `${JSON.stringify(name)}: ${written(member, inner)}`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return members.length === 0 ? `${open}${close}` : `${open}\n${inner}${members.join(`,\n${inner}`)}\n${indent}${close}`;
}

function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const members = entriesOf(value).map(([name, member]) => `${JSON.stringify(name)}: ${inline(member)}`);
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}

/** A person or fact takes several lines, however short: it has a list of evidence in it. */
function holdsObjects(value: object): boolean {
  return 'evidence' in value;
}

function entriesOf(value: object): [string, unknown][] {
  return Object.entries(value).filter(([, member]) => member !== undefined);
}
