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

/**
 * The value of JSON in which there is nothing to complain of, as fast as the engine reads it: undefined where `readJson` has to look closer. The engine
 * keeps the last of two equal keys and takes `__proto__` for one, so that keys are counted in the text and in the value.
 */
export function soundJson(text: string): unknown {
  const keys = keysIn(text);
  if (keys === undefined || text.includes('__proto__')) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) || keysOf(value) !== keys ? undefined : value;
  } catch {
    return undefined; // told by readJson, with its place
  }
}

/** Colons outside strings: one for each key. Undefined where brackets go deeper than a facts file does. */
function keysIn(text: string): number | undefined {
  let [keys, depth] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === QUOTE) at = stringEnd(text, at);
    else if (unit === COLON) keys += 1;
    else if (unit === OPEN_LIST || unit === OPEN_OBJECT) {
      depth += 1;
      if (depth > DEEPEST) return undefined;
    } else if (unit === CLOSE_LIST || unit === CLOSE_OBJECT) depth -= 1;
  }
  return keys;
}

const [QUOTE, COLON, BACKSLASH] = [34, 58, 92];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [91, 93, 123, 125];

/** Index of the closing mark of the string that opens at an index. */
function stringEnd(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end !== -1 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end === -1 ? text.length : end;
}

function isEscaped(text: string, at: number): boolean {
  let slashes = 0;
  while (text.charCodeAt(at - 1 - slashes) === BACKSLASH) slashes += 1;
  return slashes % 2 === 1;
}

function keysOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  let keys = Array.isArray(value) ? 0 : Object.keys(value).length;
  for (const inner of Object.values(value)) if (typeof inner === 'object') keys += keysOf(inner);
  return keys;
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
