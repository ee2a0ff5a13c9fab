/** Facts drawn into a file, and given up half-way. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawInto } from '../../src/editor/draw-into.ts';
import { Disk } from './disk.ts';

const [ONE, TWO, FACTS] = ['/fog/sources/one.txt', '/fog/sources/two.txt', '/fog/fog.facts.json'];
const ARTICLES = {
  [ONE]: 'Fog shuts harbor\n\nFog kept 12 boats in harbor at Tolland on Monday, the harbor master said.\n',
  [TWO]: 'The pier\n\nThe old pier at Tolland has 7 lamps, the town clerk said.\n',
};
const silent = { report: () => undefined };
const going = { isCancellationRequested: false };
const taskOn = (disk: Disk, text?: string) => ({
  target: disk.uri(FACTS),
  files: [disk.uri(ONE), disk.uri(TWO)],
  before: undefined,
  text,
});

test('drawn to the end, the file is there with both sources', async () => {
  const disk = new Disk(ARTICLES);
  assert.equal(await drawInto(disk.files(), taskOn(disk), silent, going), 'written');
  const sources: { file: string }[] = JSON.parse(disk.all()[FACTS] ?? '').sources;
  assert.deepEqual(
    sources.map(({ file }) => file),
    ['sources/one.txt', 'sources/two.txt'],
  );
});

test('cancelled after the first article, nothing is written', async () => {
  const disk = new Disk(ARTICLES);
  const token = { isCancellationRequested: false };
  const progress = {
    report: () => {
      token.isCancellationRequested = true;
    },
  };
  assert.equal(await drawInto(disk.files(), taskOn(disk), progress, token), 'cancelled');
  assert.deepEqual(disk.all(), ARTICLES);
});

test('cancelled while facts are drawn, when everything is read, nothing is written', async () => {
  const disk = new Disk(ARTICLES);
  const token = { isCancellationRequested: false };
  const cancel = () => {
    token.isCancellationRequested = true;
  };
  let read = 0;
  const progress = {
    report: () => {
      read += 1;
      if (read === 2) setTimeout(cancel, 0);
    },
  };
  assert.equal(await drawInto(disk.files(), taskOn(disk), progress, token), 'cancelled');
  assert.deepEqual(disk.all(), ARTICLES);
});

test('what somebody saved meanwhile stays', async () => {
  const disk = new Disk({ ...ARTICLES, [FACTS]: 'by hand' });
  assert.equal(await drawInto(disk.files(), taskOn(disk), silent, going), 'saved meanwhile');
  assert.equal(disk.all()[FACTS], 'by hand');
});
