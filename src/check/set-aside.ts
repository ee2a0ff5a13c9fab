/**
 * What the writer or the desk has set aside: findings stay, with the reason, for the report; nothing else shows them (DESIGN.md §6).
 *
 * Four ways, the narrowest first: a CQ after the words, a comment before or on the line, the front matter, the desk's `.second-source.json`.
 */
import type { Draft, Span } from '../text/paragraph.ts';
import { withChecked } from './checked.ts';
import { CODES, type Code, type Finding } from './finding.ts';
import { type Settings, setAsideBy } from './settings.ts';

/** What decides beside the draft itself. */
export interface Desk {
  readonly settings?: Settings;
  /** The draft's path from the folder of the settings, with `/`. */
  readonly file?: string;
}

const COMMENT = /<!--[ \t]*second-source-ignore\b(?<rest>[^\n>]{0,300}?)-->/gu;
const CQ = /[[(]cq[\])]|\bCQ\b/giu;
/** A CQ speaks for the words just before it: “42 living captives (CQ)”. */
const WORDS_BEFORE_CQ = 3;
const REACH_OF_CQ = 60;

/** The findings, with `setAside` where conflicts and cautions are set aside and `checked` where a person has checked them. The order stays. */
export function setAside(findings: readonly Finding[], draft: Draft, desk: Desk = {}): Finding[] {
  const front = frontOf(draft);
  const lines = ignoredLines(draft);
  const certified = certifiedBy(draft, findings);
  const left = findings.map(finding => {
    const { code } = finding;
    if (!code) return finding;
    const reason =
      (certified.has(finding) ? 'marked CQ in the draft' : undefined) ??
      lines.find(({ start, end, codes }) => finding.start >= start && finding.start < end && covers(codes, code))?.reason ??
      (front && covers(front, code) ? 'set aside in the front matter' : undefined) ??
      setAsideBy(desk.settings, { code, words: finding.text, ...(desk.file === undefined ? {} : { file: desk.file }) });
    return reason ? { ...finding, setAside: reason } : finding;
  });
  return withChecked(left, draft, { marks: desk.settings?.checked, file: desk.file });
}

/** Codes that are set aside; an empty list means all. */
type Codes = readonly Code[];

function covers(codes: Codes, code: Code): boolean {
  return codes.length === 0 || codes.includes(code);
}

/** The codes in “number-conflict, hedge-dropped”; undefined where a word is no code: a slip must not set everything aside. */
function codesIn(words: string): Codes | undefined {
  const codes: Code[] = [];
  for (const word of words.split(/[\s,[\]"']+/u).filter(Boolean)) {
    if (!isCode(word)) return undefined;
    codes.push(word);
  }
  return codes;
}

function isCode(word: string): word is Code {
  return Object.hasOwn(CODES, word);
}

/** `second-source: ignore`, or a list of codes. */
function frontOf({ front }: Draft): Codes | undefined {
  const value = front['second-source']?.trim();
  if (!value) return undefined;
  const words = value.replace(/^ignore\b[\s:]*/iu, '');
  const codes = codesIn(words);
  return codes && (codes.length > 0 || words !== value) ? codes : undefined;
}

interface IgnoredLine extends Span {
  readonly codes: Codes;
  readonly reason: string;
}

/** A comment speaks for the line it stands on; alone on its line, for the next one that is not blank. */
function ignoredLines(draft: Draft): IgnoredLine[] {
  const { text } = draft;
  return commentsIn(draft).flatMap(({ start, end, rest }) => {
    const [words = '', ...note] = rest.split(':');
    const codes = codesIn(words);
    if (!codes) return [];
    const why = note.join(':').trim();
    const reason = `set aside by a comment${why ? `: ${why}` : ''}`;
    const from = text.lastIndexOf('\n', start - 1) + 1;
    const until = lineEnd(text, end);
    if (text.slice(from, start).trim() || text.slice(end, until).trim()) return [{ start: from, end: until, codes, reason }];
    const next = /\S/u.exec(text.slice(until, until + 1000));
    if (!next) return [];
    const begin = until + next.index;
    return [{ start: begin, end: lineEnd(text, begin), codes, reason }];
  });
}

function commentsIn({ text, format, comments }: Draft): (Span & { readonly rest: string })[] {
  return [...text.matchAll(COMMENT)]
    .map(match => ({ start: match.index, end: match.index + match[0].length, rest: match.groups?.rest ?? '' }))
    .filter(found => format === 'plain' || comments.some(({ start, end }) => found.start >= start && found.end <= end));
}

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end;
}

/** For each CQ the finding that ends last before it, in the same sentence and few words away. */
function certifiedBy({ text }: Draft, findings: readonly Finding[]): ReadonlySet<Finding> {
  const certified = new Set<Finding>();
  const byEnd = findings
    .map(finding => ({ finding, end: Math.max(finding.end, finding.mark?.end ?? 0) }))
    .sort((a, b) => a.end - b.end);
  let next = 0;
  for (const cq of text.matchAll(CQ)) {
    while ((byEnd[next]?.end ?? Number.POSITIVE_INFINITY) <= cq.index) next += 1;
    const last = byEnd[next - 1]?.end ?? 0;
    if (cq.index - last >= REACH_OF_CQ || !isNear(text.slice(last, cq.index))) continue;
    for (let at = next - 1; byEnd[at]?.end === last; at -= 1) {
      const finding = byEnd[at]?.finding;
      if (finding) certified.add(finding);
    }
  }
  return certified;
}

function isNear(between: string): boolean {
  return !/[\n;:]|[.?!]\s/u.test(between) && (between.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) <= WORDS_BEFORE_CQ;
}
