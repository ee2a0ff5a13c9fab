// Runs the unit tests: `npm run unit` all of them, `npm run unit -- test/claims` those whose path starts so.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';

const wanted = process.argv.slice(2);
const files = readdirSync('test', { recursive: true })
  .map(file => `test/${file.replaceAll('\\', '/')}`)
  .filter(file => file.endsWith('.test.ts') && !file.startsWith('test/vscode/'))
  .filter(file => wanted.length === 0 || wanted.some(path => file.startsWith(path)))
  .sort();
const { status } = spawnSync(process.execPath, ['--import', 'tsx', '--test', ...files], { stdio: 'inherit' });
process.exit(status ?? 1);
