// Everything that must be right: types, lint, unit tests, and the suites inside a real VS Code. Last line: `N passed, N failed`.
// `--no-vscode` leaves the last part out; `--fuzz` adds a minute of broken drafts, facts and lines.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const scratch = mkdtempSync(path.join(tmpdir(), 'second-source-test-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));
const steps = [
  ...[types, lint, unit],
  ...(process.argv.includes('--fuzz') ? [fuzz] : []),
  ...(process.argv.includes('--no-vscode') ? [] : [vscode]),
];

let passed = 0;
let failed = 0;
for (const step of steps) {
  console.log(`\n== ${step.name}`);
  const count = step();
  passed += count.passed;
  failed += count.failed;
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

function types() {
  return asOne(spawnSync('npx', ['--no-install', 'tsc', '-p', '.'], { stdio: 'inherit' }));
}

function lint() {
  return asOne(spawnSync('npx', ['--no-install', 'biome', 'ci', 'src', 'test', 'scripts'], { stdio: 'inherit' }));
}

function unit() {
  const files = readdirSync('test', { recursive: true })
    .map(file => `test/${file.replaceAll('\\', '/')}`)
    .filter(file => file.endsWith('.test.ts') && !file.startsWith('test/vscode/'))
    .sort();
  const counts = path.join(scratch, 'unit.tap');
  const reporters = ['dot', 'stdout', 'tap', counts].map(
    (value, index) => `--test-reporter${index % 2 ? '-destination' : ''}=${value}`,
  );
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', '--test', ...reporters, ...files], { stdio: 'inherit' });
  const tap = existsSync(counts) ? readFileSync(counts, 'utf8') : '';
  const total = word => Number(new RegExp(`^# ${word} (\\d+)$`, 'mu').exec(tap)?.[1] ?? 0);
  const bad = total('fail') + total('cancelled');
  for (const line of tap.match(/^ *not ok .*$/gmu) ?? []) console.log(line.trim());
  return { passed: total('pass'), failed: bad === 0 && status !== 0 ? 1 : bad };
}

function fuzz() {
  return asOne(spawnSync(process.execPath, ['--import', 'tsx', 'scripts/fuzz.ts', '--minutes', '1'], { stdio: 'inherit' }));
}

// Each suite in VS Code leaves a line `# suite host: N passed, N failed`; none at all is one failure.
function vscode() {
  const results = path.join(scratch, 'vscode.txt');
  const { status } = spawnSync(process.execPath, ['scripts/test-vscode.mjs'], {
    stdio: 'inherit',
    env: { ...process.env, RESULTS: results },
  });
  const lines = existsSync(results) ? readFileSync(results, 'utf8') : '';
  const counts = [...lines.matchAll(/^# .*?(?<passed>\d+) passed, (?<failed>\d+) failed/gmu)].map(({ groups }) => groups);
  const sum = field => counts.reduce((all, count) => all + Number(count[field]), 0);
  const bad = sum('failed');
  return { passed: sum('passed'), failed: bad === 0 && (status !== 0 || counts.length === 0) ? 1 : bad };
}

function asOne({ status }) {
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}
