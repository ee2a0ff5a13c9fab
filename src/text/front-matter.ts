/** Front matter: the fields between `---` and `---` (YAML) or `+++` and `+++` (TOML) at the top of a Markdown draft. */
import { CleanText } from './clean-text.ts';
import type { Paragraph, Role } from './paragraph.ts';

export interface FrontMatter {
  /** Flat: a field of a field is `outer.inner`; a list is its items, joined by ", ". Quotation marks of YAML are taken off. */
  readonly fields: Readonly<Record<string, string>>;
  /** Headline, dek and caption are copy; everything else is not. Not numbered yet. */
  readonly copy: readonly Paragraph[];
  /** Where the draft's body begins. */
  readonly end: number;
}

const COPY_FIELDS: ReadonlyMap<string, Role> = new Map([
  ['headline', 'headline'],
  ['title', 'headline'],
  ['dek', 'dek'],
  ['description', 'dek'],
  ['subtitle', 'dek'],
  ['summary', 'dek'],
  ['caption', 'caption'],
]);

const FIELD = /^(?<indent> {0,16})(?<name>[\p{L}_][\p{L}\p{N}_.-]{0,63}) {0,8}(?<sign>[:=])(?:[ \t]+|$)/u;

interface Line {
  readonly start: number;
  readonly text: string;
}

/** The value of a field: lines with their offsets in the draft. */
interface Field {
  readonly name: string;
  readonly values: { readonly start: number; readonly end: number }[];
}

/** Reads front matter at `start` (0, or 1 behind a byte order mark); undefined when there is none. */
export function frontMatter(text: string, start: number): FrontMatter | undefined {
  const fence = text.slice(start, start + 3);
  if (fence !== '---' && fence !== '+++') return undefined;
  const lines: Line[] = [];
  let isFirst = true;
  for (const line of linesFrom(text, start)) {
    const isFence = line.text === fence || (fence === '---' && line.text === '...' && !isFirst);
    if (isFirst && !isFence) return undefined;
    if (!isFirst && isFence) return read(text, lines, line.start + nextLine(text, line.start));
    if (!isFirst) lines.push(line);
    isFirst = false;
  }
  return undefined;
}

function* linesFrom(text: string, start: number): Generator<Line> {
  for (let from = start; from < text.length; from += nextLine(text, from)) {
    yield { start: from, text: text.slice(from, from + nextLine(text, from)).trimEnd() };
  }
}

/** Length of the line that begins at the offset, with its line feed. */
function nextLine(text: string, from: number): number {
  const feed = text.indexOf('\n', from);
  return (feed === -1 ? text.length : feed + 1) - from;
}

function read(text: string, lines: readonly Line[], end: number): FrontMatter | undefined {
  const first = lines.find(line => line.text.trim() !== '' && !line.text.startsWith('#'));
  if (first && !FIELD.test(first.text)) return undefined;
  const fields = new Map<string, string>();
  const copy: Paragraph[] = [];
  for (const field of fieldsOf(lines)) {
    const isList = field.values.length > 0 && field.values.every(({ start }) => /^\s*- /u.test(text.slice(start, start + 40)));
    const values = field.values.map(value => clean(text, [isList ? afterDash(text, value) : value]));
    const whole = isList ? values : [clean(text, field.values)];
    const role = COPY_FIELDS.get(field.name.toLowerCase());
    const words = whole.flatMap(value => value.paragraph({ start: 0, end: 0 }, 'body', 0)?.text ?? []);
    fields.set(field.name, words.join(', '));
    const [from, to] = [field.values[0]?.start ?? 0, field.values.at(-1)?.end ?? 0];
    if (role) copy.push(...whole.flatMap(value => value.paragraph({ start: from, end: to }, role, 0) ?? []));
  }
  return { fields: Object.fromEntries(fields), copy, end };
}

function fieldsOf(lines: readonly Line[]): Field[] {
  const fields: Field[] = [];
  let outer: { readonly name: string; readonly indent: number } | undefined;
  let inBlock = -1;
  for (const line of lines) {
    const indent = line.text.length - line.text.trimStart().length;
    if (line.text.trim() === '' || line.text.startsWith('#')) continue;
    const match = indent <= inBlock || inBlock < 0 ? FIELD.exec(line.text) : null;
    if (!match?.groups) {
      fields.at(-1)?.values.push({ start: line.start + indent, end: line.start + line.text.length });
      continue;
    }
    inBlock = -1;
    const own = match.groups.name ?? '';
    if (!outer || indent <= outer.indent) outer = { name: own, indent };
    const name = indent > outer.indent ? `${outer.name}.${own}` : own;
    const value = line.text.slice(match[0].length);
    const isBlock = /^[|>][+-]?\d?$/u.test(value);
    if (isBlock) inBlock = indent;
    fields.push({
      name,
      values: isBlock || value === '' ? [] : [{ start: line.start + match[0].length, end: line.start + line.text.length }],
    });
  }
  return fields;
}

function afterDash(text: string, value: { readonly start: number; readonly end: number }): { start: number; end: number } {
  const dash = /^\s*- +/u.exec(text.slice(value.start, value.start + 40))?.[0].length ?? 0;
  return { start: value.start + dash, end: value.end };
}

/** One value: lines joined by a space, quotation marks off, escapes resolved. */
function clean(text: string, lines: readonly { readonly start: number; readonly end: number }[]): CleanText {
  const words = new CleanText(text);
  const last = lines.at(-1);
  const mark = text[lines[0]?.start ?? 0];
  const isQuoted =
    last !== undefined && (mark === '"' || mark === "'") && text[last.end - 1] === mark && last.end - (lines[0]?.start ?? 0) > 1;
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    if (before) words.lineBreak(before.end, line.start, false);
    const from = isQuoted && index === 0 ? line.start + 1 : line.start;
    const to = isQuoted && line === last ? line.end - 1 : line.end;
    if (isQuoted) addUnescaped(words, text, from, to, mark);
    else words.text(from, to);
  });
  return words;
}

/** `\"` and `\\` between double marks, `''` between single ones. */
function addUnescaped(words: CleanText, text: string, start: number, end: number, mark: string): void {
  const sign = mark === '"' ? '\\' : "'";
  let from = start;
  for (let at = text.indexOf(sign, from); at !== -1 && at + 1 < end; at = text.indexOf(sign, from)) {
    words.text(from, at);
    words.replace(at, at + 2, text[at + 1] ?? '');
    from = at + 2;
  }
  words.text(from, end);
}
