import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { command, folderWith } from './command.ts';

const SOURCE = `Harbor Storm Sinks Boats

The storm sank 24 fishing boats in the harbor of Port Ellery on Tuesday, the harbor master said.

The company that owns the ferry was founded in 1987.
`;
const WRONG = 'The storm sank 42 fishing boats in the harbor of Port Ellery.\n';
const RIGHT = 'The storm sank 24 fishing boats in the harbor of Port Ellery.\n';

test('no conflict is 0, a conflict 1, a draft that cannot be read 2 while the others are still checked', async context => {
  const folder = folderWith(context, {
    'sources/a.txt': SOURCE,
    'right.md': RIGHT,
    'wrong.md': WRONG,
    'binary.md': new Uint8Array([0, 1, 2, 0]),
  });
  assert.equal((await command(['check', 'right.md'], { folder })).code, 0);
  const wrong = await command(['check', 'wrong.md'], { folder });
  assert.equal(wrong.code, 1);
  assert.match(
    wrong.out,
    /^wrong\.md:1:16 {2}conflict {2}number-conflict\n {2}A ¶2: .*24.*\. Draft: .*42.*\.\n {2}1 │ The storm sank 42 fishing .*\n {4}│ {16}\^\^\n/u,
  );
  const all = await command(['check', 'binary.md', 'gone.md', 'wrong.md'], { folder });
  assert.equal(all.code, 2);
  assert.match(all.out, /binary\.md: is not text/u);
  assert.match(all.out, /gone\.md: cannot be read: there is no such file/u);
  assert.match(all.out, /wrong\.md:1:16/u);
});

test('an empty draft is nothing to check', async context => {
  const folder = folderWith(context, { 'empty.md': '', 'blank.md': '\n\n  \n' });
  const { code, out } = await command(['check', 'empty.md', 'blank.md'], { folder });
  assert.equal(code, 0);
  assert.match(out, /empty\.md: nothing to check\n\nblank\.md: nothing to check/u);
});

test('standard input is a draft', async context => {
  const folder = folderWith(context, { 'sources/a.txt': SOURCE });
  const { code, out } = await command(['check', '--format', 'json', '-'], { folder, input: WRONG });
  assert.equal(code, 1);
  const [file] = JSON.parse(out).files;
  assert.equal(file.file, '-');
  const conflict = file.claims.find((claim: { verdict: string }) => claim.verdict === 'conflict');
  assert.equal(WRONG.slice(conflict.start, conflict.end), conflict.text);
  assert.equal(conflict.evidence[0].title, 'Harbor Storm Sinks Boats');
});

test('the flag, the front matter, the nearest facts file and the sources folder, in this order', async context => {
  const facts = (story: string) =>
    JSON.stringify({
      version: 1,
      story,
      sources: [{ id: 'A', title: 'Notes' }],
      people: [],
      facts: [
        {
          id: 'boats',
          kind: 'quantity',
          gist: 'fishing boats sunk by the storm in the harbor of Port Ellery',
          value: 24,
          unit: 'boat',
          evidence: [{ source: 'A', paragraph: 1 }],
        },
      ],
    });
  const folder = folderWith(context, {
    'flag.facts.json': facts('flag'),
    'desk/near.facts.json': facts('near'),
    'desk/other/front.json': facts('front'),
    'desk/sources/a.txt': SOURCE,
    'desk/wrong.md': WRONG,
    'desk/named.md': `---\nfacts: other/front.json\n---\n\n${WRONG}`,
    'far/sources/a.txt': SOURCE,
  });
  const against = async (...args: string[]) =>
    /checked against (.*)/u.exec((await command(['check', ...args], { folder })).out)?.[1];
  assert.equal(await against('--facts', 'flag.facts.json', 'desk/named.md'), 'flag.facts.json');
  assert.equal(await against('desk/named.md'), 'other/front.json');
  assert.equal(await against('desk/wrong.md'), 'near.facts.json');
  assert.equal(await against('--source', 'desk/sources/a.txt', 'desk/wrong.md'), 'a.txt');
  assert.equal(await against('--bundled', 'desk/wrong.md'), 'the bundled sample story');
});

test('a facts file with a slip is named with its place, and the draft is not passed as good', async context => {
  const folder = folderWith(context, { 'a.facts.json': '{ "version": 1,\n "story": 5 }', 'right.md': RIGHT });
  const { code, out } = await command(['check', 'right.md'], { folder });
  assert.equal(code, 2);
  assert.match(out, /a\.facts\.json:2:\d+: /u);
});

test('what is set aside is no conflict, and stays in the report with its reason', async context => {
  const settings = '{ "ignore": [{ "code": "number-conflict", "file": "quiet/*", "why": "desk" }] }';
  const folder = folderWith(context, {
    'sources/a.txt': SOURCE,
    'comment.md': `<!-- second-source-ignore -->\n${WRONG}`,
    'cq.md': WRONG.replace('42', '42 (CQ)'),
    'front.md': `---\nsecond-source: ignore\n---\n\n${WRONG}`,
    'quiet/wrong.md': WRONG,
    '.second-source.json': settings,
  });
  for (const file of ['comment.md', 'cq.md', 'front.md', 'quiet/wrong.md']) {
    const { code, out } = await command(['check', file], { folder });
    assert.equal(code, 0, file);
    assert.match(out, /1 set aside/u, file);
  }
  assert.match((await command(['check', 'quiet/wrong.md'], { folder })).out, /set aside in \.second-source\.json: desk/u);
});

test('settings with a slip are named', async context => {
  const folder = folderWith(context, { '.second-source.json': '{ "ignore": [{ "code": "nope" }] }', 'right.md': RIGHT });
  const { code, out } = await command(['check', 'right.md'], { folder });
  assert.equal(code, 2);
  assert.match(out, /\.second-source\.json: \/ignore\/0\/code: expected one of the codes/u);
});

test('bad usage is 2 and says what was expected', async context => {
  const folder = folderWith(context, { 'right.md': RIGHT });
  const says = async (...args: string[]) => {
    const { code, err } = await command(args, { folder });
    assert.equal(code, 2, args.join(' '));
    return err;
  };
  assert.match(await says(), /second-source check/u);
  assert.match(await says('chekc'), /“chekc” is not a command: expected check, draw, read or batch/u);
  assert.match(await says('check'), /no draft given/u);
  assert.match(await says('check', '--format', 'pdf', 'right.md'), /“pdf” is not a format: expected text, json/u);
  assert.match(await says('check', '--nonsense', 'right.md'), /--nonsense/u);
  assert.match(await says('check', '--bundled', '--facts', 'x.json', 'right.md'), /--bundled stands alone/u);
  assert.match(
    await says('check', '--facts', 'gone.facts.json', 'right.md'),
    /gone\.facts\.json cannot be read: there is no such file/u,
  );
  assert.match(await says('read', 'right.md'), /Unexpected argument/u);
  assert.match(await says('toString'), /is not a command/u);
});

test('help and version', async () => {
  const help = await command(['--help']);
  assert.equal(help.code, 0);
  for (const option of ['--facts', '--source', '--bundled', '--format', '--explain', '--fix', '--out'])
    assert.ok(help.out.includes(option), option);
  assert.equal((await command(['check', '--help'])).out, help.out);
  assert.match((await command(['--version'])).out, /^\d+\.\d+\.\d+\n$/u);
});

test('escape codes in drafts and sources do not reach the terminal', async context => {
  const folder = folderWith(context, {
    'sources/a.txt': SOURCE,
    'wrong.md': WRONG.replace('boats', '\u001b[31mboats\u202e\u009b1m'),
  });
  const { out } = await command(['check', 'wrong.md'], { folder });
  for (const steering of ['\u001b', '\u009b', '\u202e']) assert.ok(!out.includes(steering));
  assert.match(out, /␛\[31m/u);
});

test('nor do they from file names and facts files, in what goes to standard error', async context => {
  const steering = '\u001b[31m\u009b2J\u202e';
  const facts = JSON.stringify({ version: 1, story: 's', sources: [], people: [], facts: [{ id: 'a', kind: steering }] });
  const folder = folderWith(context, { [`${steering}.facts.json`]: facts, 'a.txt': ' ', 'right.md': RIGHT });
  for (const args of [
    ['check', '--facts', `${steering}.facts.json`, 'right.md'],
    ['check', 'right.md', `${steering}.md`],
    ['draw', `${steering}.txt`],
    ['draw', '--out', `${steering}new.facts.json`, 'a.txt'],
    [steering],
  ]) {
    const { out, err } = await command(args, { folder });
    assert.match(out + err, /␛\[31m/u, args.join(' '));
    assert.doesNotMatch(out + err, /(?!\n)[\p{Cc}\u202e]/u, args.join(' '));
  }
});

test('colour where the terminal takes it', async context => {
  const folder = folderWith(context, { 'sources/a.txt': SOURCE, 'wrong.md': WRONG });
  assert.ok((await command(['check', 'wrong.md'], { folder, colour: true })).out.includes('\u001b[31m'));
  assert.ok(!(await command(['check', 'wrong.md'], { folder })).out.includes('\u001b['));
});

test('--fix makes the certain corrections and exits by what is left', async context => {
  const quotation = '“The pier will last the summer,” said Ada Tomson, the harbor master.\n';
  const source = `${SOURCE}\n“The pier will last the winter,” said Ada Thomson, the harbor master.\n`;
  const folder = folderWith(context, { 'sources/a.txt': source, 'wrong.md': WRONG, 'quoted.md': quotation });
  assert.equal((await command(['check', '--fix', 'wrong.md'], { folder })).code, 0);
  assert.equal(readFileSync(path.join(folder, 'wrong.md'), 'utf8'), RIGHT);
  await command(['check', '--fix', 'quoted.md'], { folder });
  assert.equal(readFileSync(path.join(folder, 'quoted.md'), 'utf8'), quotation);
});

test('--fix keeps a byte-order mark and the line ends, and does not touch what is set aside', async context => {
  const crlf = (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`;
  const aside = `${WRONG.replace('42', '42 (CQ)')}`;
  const folder = folderWith(context, {
    'sources/a.txt': SOURCE,
    'wrong.md': crlf(WRONG),
    'right.md': crlf(RIGHT),
    'aside.md': aside,
  });
  await command(['check', '--fix', 'wrong.md', 'right.md', 'aside.md'], { folder });
  const now = (file: string) => readFileSync(path.join(folder, file), 'utf8');
  assert.deepEqual([now('wrong.md'), now('right.md'), now('aside.md')], [crlf(RIGHT), crlf(RIGHT), aside]);
});
