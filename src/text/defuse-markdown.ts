/**
 * What the Markdown parser is given: the text, character for character, with four things taken away from it, so that
 * offsets stay and hostile input costs no more than prose.
 *
 * - A carriage return before a line feed (a tab instead: it is white space at a line's end, and makes no hard break).
 * - A comment at the start of a line that has copy after it: the parser takes the whole line for HTML.
 * - Brackets and emphasis in a block with thousands of them, and quote and list marks nested deeper than anybody writes:
 *   the parser's time grows with their square (measured: 40,000 characters of `[a](` take 1.2 s, 10,000 words of prose 10 ms).
 */
import type { Span } from './paragraph.ts';

const MOST_MARKS = 1_000;
const MOST_NESTED = 60;
const MARKS = /[[\]*_~<]/gu;
const BLOCK_EDGE = /\n[ \t]*(?=\n)/gu;
const NESTED = /(?:[ \t]{0,4}(?:[>*+-]|\d{1,9}[.)]))+/uy;
const LEADING_COMMENT = /(?<=^|\n) {0,3}(?<comment><!--(?:(?!-->)[^\n])*-->)(?=[ \t]*[^\s])/gu;

export function defused(text: string): { input: string; comments: readonly Span[] } {
  const comments: Span[] = [];
  let input = text.replaceAll('\r\n', '\t\n').replaceAll('\r', '\n');
  input = input.replace(LEADING_COMMENT, (line: string, comment: string, offset: number) => {
    const start = offset + line.length - comment.length;
    comments.push({ start, end: start + comment.length });
    return line.slice(0, -comment.length) + 'x'.repeat(comment.length);
  });
  return { input: withoutDeepNesting(withoutCrowds(input)), comments };
}

function withoutCrowds(text: string): string {
  if (text.length < MOST_MARKS) return text;
  const blocks: string[] = [];
  let from = 0;
  for (const edge of [...Array.from(text.matchAll(BLOCK_EDGE), match => match.index + match[0].length), text.length]) {
    const block = text.slice(from, edge);
    blocks.push(isCrowded(block) ? block.replace(MARKS, 'x') : block);
    from = edge;
  }
  return blocks.join('');
}

function isCrowded(block: string): boolean {
  if (block.length < MOST_MARKS) return false;
  let marks = 0;
  for (const _ of block.matchAll(MARKS)) if (++marks > MOST_MARKS) return true;
  return false;
}

function withoutDeepNesting(text: string): string {
  const lines: string[] = [];
  let isChanged = false;
  for (const line of text.split('\n')) {
    NESTED.lastIndex = 0;
    const marks = line.length > MOST_NESTED * 2 ? (NESTED.exec(line)?.[0].length ?? 0) : 0;
    const isDeep = marks > MOST_NESTED * 4;
    isChanged ||= isDeep;
    lines.push(isDeep ? 'x'.repeat(marks) + line.slice(marks) : line);
  }
  return isChanged ? lines.join('\n') : text;
}
