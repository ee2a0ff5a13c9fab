// Collects the words that the editor says (`l10n.t('…')` in src/editor) into l10n/bundle.l10n.json, for translators.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const SAID = /\bl10n\.t\(\s*'((?:[^'\\]|\\.)*)'/gu;
export const BUNDLE = 'l10n/bundle.l10n.json';

/** The bundle as it should be: each sentence under itself, in alphabetical order. */
export function bundle() {
  const files = readdirSync('src/editor')
    .filter(file => file.endsWith('.ts'))
    .sort();
  const said = files.flatMap(file =>
    [...readFileSync(`src/editor/${file}`, 'utf8').matchAll(SAID)].map(([, words]) => words.replaceAll("\\'", "'")),
  );
  const sorted = [...new Set(said)].sort();
  return `${JSON.stringify(Object.fromEntries(sorted.map(words => [words, words])), null, 2)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync('l10n', { recursive: true });
  writeFileSync(BUNDLE, bundle());
}
