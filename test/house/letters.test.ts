/** What a bundle has in the place of `\p{L}` and `\p{N}` (scripts/letters.mjs): the same characters wherever English copy goes, and where not. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { regexLiterals } from './regex-literals.ts';
import { sourceFiles } from './source-files.ts';

interface Letters {
  readonly CLASSES: Readonly<Record<'L' | 'N', string>>;
  withRanges(code: string): string;
}
const load = (): Promise<Letters> => import(new URL('../../scripts/letters.mjs', import.meta.url).href);
const ranges = async (name: 'L' | 'N'): Promise<RegExp> => new RegExp(`^[${(await load()).CLASSES[name]}]$`, 'u');
const differ = (own: RegExp, exact: RegExp, from: number, to: number): string[] =>
  Array.from({ length: to - from }, (_, index) => String.fromCodePoint(from + index)).filter(
    sign => own.test(sign) !== exact.test(sign),
  );

test('letters are the same up to the letters that only phoneticians write, and so are the digits', async () => {
  assert.deepEqual(differ(await ranges('L'), /^\p{L}$/u, 0, 0x2c6), []);
  assert.deepEqual(differ(await ranges('N'), /^\p{N}$/u, 0, 0x660), []);
});

test('no letter of an alphabet from Greek to Georgian and on to the Vietnamese letters is left out, and no kana, Han or Hangul', async () => {
  const letter = await ranges('L');
  for (const [from, to] of [
    [0x370, 0x2000],
    [0x3041, 0x3097],
    [0x3400, 0xd7a4],
  ] as const)
    assert.deepEqual(
      differ(letter, /^\p{L}$/u, from, to).filter(sign => /\p{L}/u.test(sign)),
      [],
    );
});

test('Greek and Cyrillic have few signs among their letters', async () => {
  const signs = differ(await ranges('L'), /^[\p{L}\p{Cn}]$/u, 0x370, 0x530).filter(sign => !/\p{Cn}/u.test(sign));
  const codes = signs.map(sign => sign.charCodeAt(0).toString(16)).join(' ');
  assert.equal(codes, '375 37e 384 385 387 3f6 482 483 484 485 486 487 488 489');
});

test('punctuation, spaces and currency signs of copy are no letters', async () => {
  const letter = await ranges('L');
  for (const sign of '“”‘’«»–—…·•†‡§¶©®™°×÷±−€£¥$%‰′″\u00a0\u2009\u202f\u3000、。「」') assert.ok(!letter.test(sign), sign);
});

test('ranges stand in and outside of a class, in literals and in what patterns are made of', async () => {
  const {
    CLASSES: { L, N },
    withRanges,
  } = await load();
  for (const [code, own] of [
    ['const A = /^\\p{L}+$/u;', `const A = /^[${L}]+$/u;`],
    ['const A = [/[^\\p{L}]\\[\\p{L}/u, 1];', `const A = [/[^${L}]\\[[${L}]/u, 1];`],
    ['const A = /[/\\p{L}\\p{N}-]/u;', `const A = /[/${L}${N}-]/u;`],
    ["const A = new RegExp(`\\\\s[\\\\p{L}]` + '\\\\p{L}');", `const A = new RegExp(\`\\\\s[${L}]\` + '[${L}]');`],
    ['const A = String.raw`\\p{L}`;', `const A = String.raw\`[${L}]\`;`],
    ['const half = a / 2; // \\p{L}', 'const half = a / 2; // \\p{L}'],
    ['/** \\p{L} */', '/** \\p{L} */'],
    ['const A = /\\p{Lu}\\P{L}\\\\p{M}/u;', 'const A = /\\p{Lu}\\P{L}\\\\p{M}/u;'],
  ] as const)
    assert.equal(withRanges(code), own);
});

test('every pattern of src/ is a pattern still, and as many as before', async () => {
  const { withRanges } = await load();
  for (const { path, code } of sourceFiles()) {
    const [before, after] = [regexLiterals(code), regexLiterals(withRanges(code))];
    assert.equal(after.length, before.length, path);
    for (const { source, flags, line } of after) {
      assert.doesNotThrow(() => new RegExp(source, flags), `${path}:${line}`);
      assert.doesNotMatch(source, /\\p\{[LN]\}/u, `${path}:${line}`);
    }
  }
});
