// Bundles the bench as the extension is bundled (what is measured is what ships), installs the peers once, and runs it. See scripts/bench/main.ts.
// `--only editor` measures in a real VS Code instead: scripts/bench/editor.mts.
import { spawnSync } from 'node:child_process';
import { build } from 'esbuild';
import { entities } from './entities.mjs';
import { highlight } from './highlight.mjs';
import { letters } from './letters.mjs';

const run = args => spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1;
if (process.argv[process.argv.indexOf('--only') + 1] === 'editor')
  process.exit(run(['--import', 'tsx', 'scripts/bench/editor.mts', ...process.argv.slice(2)]));
run(['scripts/peers.mjs']);
run(['scripts/build.mjs']);
await build({
  entryPoints: ['scripts/bench/main.ts'],
  outfile: 'node_modules/.cache/bench/main.mjs',
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  platform: 'node',
  mainFields: ['module', 'main'],
  plugins: [entities, highlight, letters],
  banner: { js: "import { createRequire as __create } from 'node:module'; const require = __create(import.meta.url);" },
  logLevel: 'warning',
});
process.exitCode = run(['--max-old-space-size=6144', 'node_modules/.cache/bench/main.mjs', ...process.argv.slice(2)]);
