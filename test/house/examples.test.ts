/** The example on the page of each code is what the product says of it: the words in bold are marked, with this code, and nothing else is. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { against, checkDraft, sourceId } from '../../src/check/against.ts';
import { parse } from '../../src/text/parse.ts';

const FOLDER = new URL('../../docs/codes/', import.meta.url);
const EXAMPLE = /^## Example\n\n(?<sources>(?:> .*\n)+)\n(?<draft>.+)\n/mu;

for (const file of readdirSync(FOLDER)) {
  const code = file.replace('.md', '');
  test(`${code}: the example of its page`, () => {
    const { sources = '', draft = '' } = EXAMPLE.exec(readFileSync(new URL(file, FOLDER), 'utf8'))?.groups ?? {};
    assert.notEqual(draft, '', 'no example');
    const articles = sources
      .split('\n')
      .map(line => line.slice(2).replace(/^[A-Z]: /u, ''))
      .filter(words => words !== '' && !words.startsWith('('))
      .map((text, index) => ({ id: sourceId(index), text, format: 'plain' as const }));
    const marked = Array.from(draft.matchAll(/\*\*(?<words>[^*]+)\*\*/gu), ({ groups }) => `${groups?.words}|${code}`);
    const findings = checkDraft(parse(draft.replaceAll('**', ''), 'plain'), against('', [], articles));
    const said = findings.flatMap(({ text, mark, code: found, start }) => {
      const plain = draft.replaceAll('**', '');
      return found ? [`${mark ? plain.slice(mark.start, mark.end) : plain.slice(start, start + text.length)}|${found}`] : [];
    });
    assert.deepEqual(said, marked);
  });
}
