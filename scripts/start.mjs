// `npm start`: builds, then checks the sample draft against the bundled facts, in colour where the terminal takes it.
import { spawnSync } from 'node:child_process';

const node = (...args) => spawnSync(process.execPath, args, { stdio: 'inherit' }).status;
const built = node('scripts/build.mjs');
if (built !== 0) process.exit(built ?? 1);
// The sample is full of slips: that conflicts are found (1) is as it should be.
process.exit(node('dist/cli.js', 'check', '--bundled', 'samples/draft.md') === 1 ? 0 : 1);
