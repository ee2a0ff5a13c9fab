// Builds dist/: node.js and web.js (the extension in its two hosts) and cli.js (the command line, self-contained). CommonJS, bundled, minified.
// `--dev`: not minified, with source maps.
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { build } from 'esbuild';

const dev = process.argv.includes('--dev');
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
  define: { VERSION: JSON.stringify(version) },
};

const outputs = [
  { in: 'src/editor/extension.ts', out: 'dist/node.js', platform: 'node', external: ['vscode'] },
  { in: 'src/editor/extension.ts', out: 'dist/web.js', platform: 'browser', conditions: ['worker'], external: ['vscode'] },
  { in: 'src/cli/main.ts', out: 'dist/cli.js', platform: 'node', banner: { js: '#!/usr/bin/env node' } },
];

mkdirSync('dist', { recursive: true });
for (const { in: entry, out, ...options } of outputs) {
  if (!existsSync(entry)) {
    console.warn(`${entry} is not there: ${out} was not built`);
    continue;
  }
  // Written beside, then renamed: whoever runs the old file meanwhile is not cut off.
  const beside = `${out}.${process.pid}`;
  await build({ ...shared, ...options, entryPoints: [entry], outfile: beside });
  if (out === 'dist/cli.js') chmodSync(beside, 0o755);
  renameSync(beside, out);
}
