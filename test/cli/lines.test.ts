import assert from 'node:assert/strict';
import { Readable, Writable } from 'node:stream';
import { test } from 'node:test';
import { answerLines } from '../../src/cli/lines.ts';
import { command } from './command.ts';

const answers = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line));

test('one line in, one line out, in order; a bad line is answered and the run goes on', async () => {
  const input = [
    '{"id":1,"text":"a"}',
    'nonsense',
    '[]',
    '',
    '{"id":"b"}',
    '{"id":3,"text":"a","ref":"May"}',
    '{"id":4,"text":"a"}',
  ].join('\n');
  const { code, out } = await command(['read'], { input });
  assert.equal(code, 0);
  assert.deepEqual(
    answers(out).map(({ id, error }) => [id, error]),
    [
      [1, undefined],
      [null, 'line 2: expected one JSON object on a line'],
      [null, 'line 3: expected a JSON object'],
      ['b', 'line 5: expected "text" to be text, found nothing'],
      [3, 'line 6: expected "ref" to be a date such as 2024-03-05, found "May"'],
      [4, undefined],
    ],
  );
});

test('characters cut in two by a chunk, U+2028 and CRLF inside and between lines', async () => {
  const bytes = Buffer.from('{"id":"é\u2028“"}\r\n{"id":2}');
  const chunks = [...bytes].map(byte => Buffer.from([byte]));
  let out = '';
  const output = new Writable({
    write(chunk, _encoding, done) {
      out += chunk;
      done();
    },
  });
  await answerLines(Readable.from(chunks), output, line => ({ id: line.id }));
  assert.deepEqual(answers(out), [{ id: 'é\u2028“' }, { id: 2 }]);
});

test('waits for a slow reader: no more is read than was taken', async () => {
  let given = 0;
  async function* lines() {
    for (; given < 1000; given += 1) yield Buffer.from(`{"id":${given}}\n`);
  }
  const taken: (() => void)[] = [];
  const slow = new Writable({ highWaterMark: 20, write: (_chunk, _encoding, done) => void taken.push(done) });
  const running = answerLines(Readable.from(lines(), { highWaterMark: 1 }), slow, line => ({ id: line.id }));
  for (let turn = 0; turn < 50; turn += 1) await new Promise(resolve => setImmediate(resolve));
  assert.ok(given < 20, `${given} lines were read while none was taken`);
  const taking = setInterval(() => takeAll(taken), 0);
  await running;
  clearInterval(taking);
  assert.equal(given, 1000);
});

test('batch: sources of the line’s own, else the bundled ones; lines do not see each other', async () => {
  const sources = [{ id: 's', text: 'Storm Sinks Boats\n\nThe storm sank 24 fishing boats in the harbor of Port Ellery.' }];
  const draft = 'The storm sank 42 fishing boats in the harbor of Port Ellery.';
  const input = [
    { id: 1, draft, sources },
    { id: 2, draft },
    { id: 3, draft, sources },
    { id: 4, draft, sources: 'a' },
    { id: 5, draft, sources: [{}] },
  ];
  const { code, out } = await command(['batch'], { input: input.map(line => JSON.stringify(line)).join('\n') });
  assert.equal(code, 0);
  const [one, two, three, four, five] = answers(out);
  const conflicts = (answer: { claims: { verdict: string; text: string }[] }) =>
    answer.claims.filter(({ verdict }) => verdict === 'conflict');
  assert.deepEqual(
    conflicts(one).map(({ text }) => text),
    ['42'],
  );
  assert.deepEqual(conflicts(two), []);
  assert.deepEqual(three.claims, one.claims);
  assert.equal(four.error, 'line 4: expected "sources" to be a list of {"id","text"}');
  assert.equal(five.error, 'line 5: expected "text" to be text, found nothing');
});

test('a claim has the fields that the design names, and no others', async () => {
  const sources = [{ id: 's', text: 'The storm sank 24 fishing boats in the harbor of Port Ellery.', title: 'Storm' }];
  const draft = 'The storm sank 42 fishing boats in the harbor of Port Ellery.';
  const { out } = await command(['batch'], { input: JSON.stringify({ id: 1, draft, sources }) });
  const [claim] = answers(out)[0].claims.filter(({ verdict }: { verdict: string }) => verdict === 'conflict');
  const { start, end, text, kind, verdict, code, evidence } = claim;
  assert.deepEqual(
    { start, end, text, kind, verdict, code },
    { start: 15, end: 17, text: '42', kind: 'quantity', verdict: 'conflict', code: 'number-conflict' },
  );
  assert.deepEqual(Object.keys(evidence[0]), ['source', 'title', 'paragraph', 'value']);
  const known = [
    'start',
    'end',
    'text',
    'mark',
    'kind',
    'verdict',
    'code',
    'message',
    'facts',
    'sources',
    'evidence',
    'related',
    'fixes',
    'setAside',
  ];
  assert.deepEqual(
    Object.keys(claim).filter(field => !known.includes(field)),
    [],
  );
  for (const field of ['message', 'facts', 'sources', 'evidence', 'fixes']) assert.ok(field in claim, field);
});

function takeAll(taken: (() => void)[]): void {
  for (const done of taken.splice(0)) done();
}
