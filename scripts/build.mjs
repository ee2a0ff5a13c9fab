// Builds dist/: node.js and web.js (the extension in its two hosts) and cli.js (the command line, self-contained). CommonJS, bundled, minified.
// For Node what is loaded later (src/editor/whole.ts) is a file of its own, whole.js; a browser host can load one file only, and runs that part of it later.
// `--dev`: not minified, with source maps. `--out FOLDER`: another folder, and beside the bundles `meta.json`, what is in them (esbuild's metafile).
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { entities } from './entities.mjs';
import { highlight } from './highlight.mjs';
import { letters } from './letters.mjs';

const dev = process.argv.includes('--dev');
const elsewhere = process.argv.includes('--out') ? process.argv[process.argv.indexOf('--out') + 1] : undefined;
const folder = elsewhere ?? 'dist';
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

const shared = {
  bundle: true,
  format: 'cjs',
  target: 'es2022',
  minify: !dev,
  sourcemap: dev ? 'inline' : false,
  legalComments: 'none',
  logLevel: 'warning',
  mainFields: ['module', 'main'], // jsonc-parser's own "main" cannot be bundled
  plugins: [entities, highlight, letters],
  define: { VERSION: JSON.stringify(version) },
};

const later = {
  name: 'later',
  setup: ({ onResolve }) => onResolve({ filter: /whole\.ts$/ }, () => ({ path: './whole.js', external: true })),
};

/** whole.ts as one function of web.js: esbuild by itself would make a function of each of its modules, with a call for each import (2 % more). */
const within = {
  name: 'within',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]whole\.ts$/ }, async ({ path }) => {
      const { outputFiles, metafile } = await build({
        ...shared,
        ...web,
        entryPoints: [path],
        outdir: folder,
        write: false,
        metafile: true,
      });
      inWeb.push(...Object.keys(metafile.inputs));
      return { contents: outputFiles[0].text, loader: 'js' };
    });
  },
};
const web = { platform: 'browser', conditions: ['worker'], external: ['vscode'], charset: 'utf8' };
/** What whole.ts is made of: esbuild takes it for one file. */
const inWeb = [];

const outputs = [
  {
    in: 'src/editor/extension.ts',
    out: `${folder}/node.js`,
    platform: 'node',
    external: ['vscode'],
    plugins: [entities, highlight, letters, later],
    supported: { 'dynamic-import': false },
  },
  { in: 'src/editor/whole.ts', out: `${folder}/whole.js`, platform: 'node', external: ['vscode'] },
  { in: 'src/editor/extension.ts', out: `${folder}/web.js`, ...web, plugins: [within, ...shared.plugins] },
  {
    in: 'src/cli/main.ts',
    out: `${folder}/cli.js`,
    platform: 'node',
    supported: { 'dynamic-import': false },
    banner: { js: '#!/usr/bin/env node' },
  },
];

mkdirSync(folder, { recursive: true });
const meta = {};
for (const { in: entry, out, ...options } of outputs) {
  if (!existsSync(entry)) {
    console.warn(`${entry} is not there: ${out} was not built`);
    continue;
  }
  // Written beside, then renamed: whoever runs the old file meanwhile is not cut off.
  const beside = `${out}.${process.pid}`;
  const { metafile } = await build({ ...shared, ...options, entryPoints: [entry], outfile: beside, metafile: true });
  if (options.platform === 'node') writeFileSync(beside, inAscii(readFileSync(beside, 'utf8')));
  const inputs = [...Object.keys(metafile.inputs), ...(out.endsWith('web.js') ? inWeb : [])];
  meta[out.slice(folder.length + 1)] = [...new Set(inputs)].sort();
  if (out.endsWith('cli.js')) chmodSync(beside, 0o755);
  renameSync(beside, out);
}
if (elsewhere) writeFileSync(`${folder}/meta.json`, JSON.stringify(meta));

/**
 * A bundle in ASCII, for Node: the engine keeps such a text in one byte a character, any other one in two. esbuild leaves signs as they are in patterns
 * only, where an escape says the same. Throws where it would not.
 */
function inAscii(code) {
  const stroke = /\\[^\0-\x7f]/.exec(code);
  if (stroke)
    throw new Error(`a stroke before a sign that is to be escaped: ${code.slice(stroke.index - 40, stroke.index + 20)}`);
  return code.replace(/[^\0-\x7f]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
