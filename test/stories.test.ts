/**
 * Whole stories of our own (test/stories): a clean draft, in which nothing is wrong, and a planted one with fifteen errors.
 * `docs/stories.md` says how they were made and what the first run found.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { command } from './cli/command.ts';
import { byCode, type Checked, type Expected, type PlantedScore, scoreClean, scorePlanted } from './stories/score.ts';

/** What is found today of each story's errors: a floor that only rises. */
const FOUND: Readonly<Record<string, number>> = { ferry: 11, strike: 12 };

const STORIES = new URL('stories/', import.meta.url);
const stories = readdirSync(STORIES, { withFileTypes: true }).flatMap(entry => (entry.isDirectory() ? [entry.name] : []));
const planted: PlantedScore[] = [];

test('every story has its floor', () => {
  assert.deepEqual(stories.toSorted(), Object.keys(FOUND).toSorted());
});

for (const story of stories) {
  const expected: Expected = JSON.parse(words(story, 'expect.json'));

  test(`${story}: what is expected speaks of the words that are there`, () => {
    const [clean, wrong] = [words(story, 'clean.md'), words(story, 'planted.md')];
    for (const place of [...expected.clean.supported, ...expected.clean.unsourced])
      assert.equal(clean.slice(place.start, place.end), place.text);
    for (const place of expected.planted.flatMap(error => [error, ...(error.alt ?? [])]))
      assert.equal(wrong.slice(place.start, place.end), place.text);
    const mended = expected.planted.reduceRight(
      (text, { start, end, was }) => `${text.slice(0, start)}${was}${text.slice(end)}`,
      wrong,
    );
    assert.equal(mended, clean);
    assert.equal(expected.planted.length, 15);
  });

  test(`${story}: nothing is wrong with the clean draft`, async context => {
    const { supported, notSupported, conflicts, cautions } = scoreClean(expected, await checked(story, 'clean.md', expected));
    const total = supported.length + notSupported.length;
    context.diagnostic(`${story}: ${supported.length} of ${total} supported, ${cautions.length} cautions`);
    assert.deepEqual(conflicts.map(said), []);
  });

  test(`${story}: errors are found in the planted draft`, async context => {
    const score = scorePlanted(expected, await checked(story, 'planted.md', expected));
    planted.push(score);
    const { found, missed, named, falseAlarms } = score;
    context.diagnostic(
      `${story}: ${found.length} of ${expected.planted.length} found, ${named.length} under the right code, ${falseAlarms.length} false alarms`,
    );
    for (const { code, text, was } of missed) context.diagnostic(`${story}: missed ${code} “${text}” for “${was}”`);
    assert.deepEqual(falseAlarms.map(said), []);
    assert.ok(found.length >= (FOUND[story] ?? 0), `${found.length} found`);
  });
}

test('the score by code', context => {
  for (const line of byCode(planted)) context.diagnostic(line);
});

function words(story: string, file: string): string {
  return readFileSync(new URL(`${story}/${file}`, STORIES), 'utf8');
}

async function checked(story: string, draft: string, { sources }: Expected): Promise<readonly Checked[]> {
  const articles = sources.flatMap(source => ['--source', `sources/${source}`]);
  const ran = await command(['check', ...articles, '--format', 'json', draft], {
    folder: fileURLToPath(new URL(story, STORIES)),
  });
  const { files }: { files: readonly { claims: readonly Checked[] }[] } = JSON.parse(ran.out);
  return files[0]?.claims ?? [];
}

function said({ text, code, message }: Checked): string {
  return `${code} “${text}”: ${message}`;
}
