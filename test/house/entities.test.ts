/** What a bundle reads of the names of characters in HTML: its table is a part of the package's (scripts/entities.mjs). */
import assert from 'node:assert/strict';
import process from 'node:process';
import { test } from 'node:test';
import { decodeHTML as whole } from 'entities';
import { build } from 'esbuild';

async function bundled(): Promise<{ code: string; decodeHTML: typeof whole }> {
  const { entities } = await import(new URL('../../scripts/entities.mjs', import.meta.url).href);
  const { outputFiles } = await build({
    stdin: { contents: 'export { decodeHTML } from "entities";', resolveDir: process.cwd() },
    bundle: true,
    format: 'esm',
    write: false,
    plugins: [entities],
  });
  const code = outputFiles[0]?.text ?? '';
  return { code, ...(await import(`data:text/javascript,${encodeURIComponent(code)}`)) };
}

test('a bundle reads what articles are written with as the whole table does', async () => {
  const { decodeHTML } = await bundled();
  for (const text of [
    '&ldquo;Caf&eacute;&rdquo; &ndash; &pound;5 &euro;3 &frac12; &hellip; Kaczy&nacute;ski &Scaron;&zcaron; &rsquo;&apos;&nbsp;&quot;',
    'AT&T AT&amp;T &ampx &amp &copy 2024 &eacutes &lpar;&commat;&NewLine;&rpar; &Acy;&alpha; &#8217; &#x2019; &nosuchname; &',
    '&notin; &parallel; &timesb; &copysr; &centerdot; &ltimes;',
  ]) {
    assert.equal(decodeHTML(text), whole(text));
  }
});

test('signs of mathematics stay as they are written, and are not in the bundle', async () => {
  const { code, decodeHTML } = await bundled();
  assert.equal(decodeHTML('&sube; &blacktriangle;'), '&sube; &blacktriangle;');
  const tables = code.match(/"[A-Za-z0-9+/=]{1000,}"/gu) ?? [];
  assert.deepEqual([tables.length, (tables[0]?.length ?? 0) < 16_000], [1, true]);
});
