/** JSON text as a tree with offsets, and as a value that is safe to hold. Nothing here throws, whatever the text. */
import {
  findNodeAtLocation,
  type Node,
  type ParseError,
  type ParseErrorCode,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import type { Span } from '../text/paragraph.ts';

/** A place in the text that something is wrong with. */
export interface Flaw extends Span {
  readonly path: readonly (string | number)[];
  readonly found: string;
  readonly expected: string;
}

export interface JsonTree {
  readonly root?: Node;
  readonly value?: unknown;
  readonly flaws: readonly Flaw[];
}

/** A facts file is six levels deep; the parser recurses, so that a deeper one is refused before it is read. */
const DEEPEST = 64;

/** Reads JSON: no comments, no trailing commas, no key twice, no `__proto__`. A byte order mark is passed over. Of slips in the JSON itself only the first is told: the others often follow from it. */
export function readJson(text: string): JsonTree {
  const json = text.startsWith('﻿') ? ` ${text.slice(1)}` : text;
  const deep = tooDeepAt(json);
  if (deep !== undefined)
    return {
      flaws: [
        {
          start: deep,
          end: deep + 1,
          path: [],
          found: `more than ${DEEPEST} brackets inside each other`,
          expected: 'a facts file',
        },
      ],
    };
  const errors: ParseError[] = [];
  const root = parseTree(json, errors, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false });
  if (!root || errors.length > 0) return { flaws: errors.slice(0, 1).map(error => syntaxFlaw(error, json)) };
  const flaws: Flaw[] = [];
  return { root, value: toValue(root, [], flaws), flaws };
}

/** Where the value at a path stands; for a missing one the nearest thing above it: its key when that is there, else a whole object's opening bracket. */
export function spanAt(root: Node, path: readonly (string | number)[]): Span {
  for (let depth = path.length; depth >= 0; depth--) {
    const node = findNodeAtLocation(root, path.slice(0, depth));
    if (!node) continue;
    const whole = depth === path.length;
    return { start: node.offset, end: node.offset + (whole ? node.length : Math.min(1, node.length)) };
  }
  return { start: root.offset, end: root.offset + 1 };
}

/** `/facts/3/about/0` (RFC 6901). */
export function pointerOf(path: readonly (string | number)[]): string {
  return path.map(step => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** What is there, in a few words: `"five"`, `an object`, `nothing`. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object') return 'an object';
  const words = JSON.stringify(value) ?? String(value);
  return words.length > 60 ? `${words.slice(0, 57)}…` : words;
}

function toValue(node: Node, path: readonly (string | number)[], flaws: Flaw[]): unknown {
  if (node.type === 'array') return (node.children ?? []).map((child, index) => toValue(child, [...path, index], flaws));
  if (node.type !== 'object') return node.value;
  const object: Record<string, unknown> = {};
  for (const property of node.children ?? []) {
    const [key, child] = property.children ?? [];
    if (!key || !child) continue;
    const name = String(key.value);
    const span = { start: key.offset, end: key.offset + key.length };
    if (name === '__proto__')
      flaws.push({ ...span, path: [...path, name], found: 'a field named "__proto__"', expected: 'another name' });
    else if (Object.hasOwn(object, name))
      flaws.push({ ...span, path: [...path, name], found: `the field "${name}" a second time`, expected: 'each field once' });
    else object[name] = toValue(child, [...path, name], flaws);
  }
  return object;
}

function syntaxFlaw({ error, offset, length }: ParseError, text: string): Flaw {
  const start = Math.min(offset, Math.max(text.length - 1, 0));
  const end = Math.min(text.length, start + Math.max(length, 1));
  const words = text.slice(start, end).trim();
  return {
    start,
    end,
    path: [],
    found: words === '' || offset >= text.length ? 'the end of the text' : shown(words),
    expected: EXPECTED[printParseErrorCode(error) as ErrorName] ?? 'JSON',
  };
}

type ErrorName = keyof typeof ParseErrorCode | string;

const EXPECTED: Record<string, string> = {
  InvalidSymbol: 'JSON: a string in double quotes, a number, true, false or null',
  InvalidNumberFormat: 'a number',
  PropertyNameExpected: 'the name of a field in double quotes (a comma after the last field is not allowed)',
  ValueExpected: 'a value (a comma after the last value is not allowed)',
  ColonExpected: 'a colon',
  CommaExpected: 'a comma',
  CloseBraceExpected: 'a closing brace }',
  CloseBracketExpected: 'a closing bracket ]',
  EndOfFileExpected: 'the end of the text',
  InvalidCommentToken: 'JSON without comments',
  UnexpectedEndOfComment: 'JSON without comments',
  UnexpectedEndOfString: 'a closing quotation mark "',
  UnexpectedEndOfNumber: 'the rest of a number',
  InvalidUnicode: 'four hexadecimal digits after \\u',
  InvalidEscapeCharacter: 'a known escape after the backslash, or two backslashes',
  InvalidCharacter: 'no tabs or line breaks inside a string',
};

/** Where brackets go deeper than a facts file does. Brackets in strings do not count. */
export function tooDeepAt(text: string): number | undefined {
  let depth = 0;
  let quoted = false;
  for (let index = 0; index < text.length; index++) {
    const character = text[index];
    if (quoted && character === '\\') index++;
    else if (character === '"') quoted = !quoted;
    else if (quoted && character === '\n') quoted = false;
    else if (quoted) continue;
    else if ((character === '[' || character === '{') && ++depth > DEEPEST) return index;
    else if (character === ']' || character === '}') depth--;
  }
  return undefined;
}
