/** Tables of names and deeds: what was read, in words. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PersonClaim, StatementClaim } from '../../../src/claims/claim.ts';
import { readDeeds } from '../../../src/claims/deeds/deed.ts';
import { joinPeople } from '../../../src/claims/people/people.ts';
import { readPeople } from '../../../src/claims/people/person.ts';
import type { Reading } from '../../../src/claims/reader.ts';
import type { Span } from '../../../src/text/paragraph.ts';
import { parsePlain } from '../../../src/text/plain.ts';
import { mark, unmark } from '../../marked.ts';

/** A text with its people joined, as `read` does it, without the other readers. */
export function readingOf(text: string): Reading {
  const draft = parsePlain(text);
  const paragraphs = draft.paragraphs.map(paragraph => ({ paragraph, claims: readPeople(paragraph, {}) }));
  return joinPeople({ draft, context: {}, paragraphs });
}

/** `[[Adi Alexander|Alexander, father of Edan]]`: surname; roles; relations; age; a body's kind. Rows are one paragraph each. */
export function names(rows: readonly string[]): void {
  for (const row of rows) test(row, () => assert.equal(markNames(unmark(row)), row));
}

/** `[[has yet to confirm|the Senate: not confirm: the envoy]]`: who, what, the rest. */
export function deeds(rows: readonly string[]): void {
  for (const row of rows) test(row, () => assert.equal(markDeeds(unmark(row)), row));
}

export function markNames(text: string): string {
  const [reading] = readingOf(text).paragraphs;
  assert.ok(reading);
  const claims = reading.claims.filter(claim => claim.kind === 'person');
  return mark(text, claims, claim => sayName(text, claim));
}

export function markDeeds(text: string): string {
  const [paragraph] = parsePlain(text).paragraphs;
  assert.ok(paragraph);
  return mark(text, readDeeds(paragraph, {}), claim => sayDeed(text, claim));
}

function sayName(text: string, claim: PersonClaim): string {
  const { surname, roles, relations, age, body } = claim;
  return [
    body ? `(${body})` : surname,
    ...roles.map(role => wordsOf(text, role)),
    ...relations.map(relation => `${relation.word} of ${relation.to}`),
    ...(age ? [wordsOf(text, age)] : []),
  ].join(', ');
}

function sayDeed(text: string, { cue, speaker, content, polarity, passive, hedge, modal }: StatementClaim): string {
  const who = speaker?.mention ? wordsOf(text, speaker.mention) : '?';
  const how = [
    ...(polarity === 'positive' ? [] : [polarity === 'negative' ? 'not' : 'declined']),
    ...(passive ? ['be'] : []),
    cue.verb,
    ...(hedge ? [`(${wordsOf(text, hedge)})`] : []),
    ...(modal ? [`(${wordsOf(text, modal)})`] : []),
  ].join(' ');
  return `${who}: ${how}: ${wordsOf(text, content)}`;
}

const wordsOf = (text: string, { start, end }: Span): string => text.slice(start, end);
