/** Marked prose: `[[words|what was read]]`. A row without marks asks for silence. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Claim } from '../src/claims/claim.ts';
import type { Reader, ReadingContext } from '../src/claims/reader.ts';
import { parsePlain } from '../src/text/plain.ts';

const MARK = /\[\[(?<words>.+?)\|.*?\]\]/gu;

export const unmark = (marked: string): string => marked.replace(MARK, '$<words>');

/** Puts marks round the claims, in the form of the rows. */
export function mark<C extends Claim>(text: string, claims: readonly C[], say: (claim: C) => string): string {
  return [...claims]
    .sort((a, b) => b.start - a.start)
    .reduce(
      (marked, claim) =>
        `${marked.slice(0, claim.start)}[[${marked.slice(claim.start, claim.end)}|${say(claim)}]]${marked.slice(claim.end)}`,
      text,
    );
}

/** A test for each row: reads the prose without its marks and compares marked prose with marked prose. Rows are one paragraph each. */
export function reads<C extends Claim>(
  read: Reader<C>,
  say: (claim: C) => string,
  rows: readonly string[],
  context: ReadingContext = {},
): void {
  for (const row of rows) {
    test(row, () => {
      const [paragraph] = parsePlain(unmark(row)).paragraphs;
      assert.ok(paragraph);
      assert.equal(mark(paragraph.text, read(paragraph, context), say), row);
    });
  }
}
