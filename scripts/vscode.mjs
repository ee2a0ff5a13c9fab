// Sets up a real VS Code for the tests and for `npm run code`: the VS Code server (code-server's build of it), a Node 24 to run it
// (the only one it starts with) and a headless Chromium to show it. All from the npm registry, without install scripts, once:
// into node_modules/.cache/vscode, or into the folder named by SECOND_SOURCE_VSCODE.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const CODE_SERVER = '4.139.1'; // VS Code 1.139.1
const NODE = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}@24.21.0`; // the bare binary, as an npm package
const FLAGS = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', '--no-package-lock'];

export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** Folder, Node binary, server folder and browser (with the environment that it needs); installs what is not there yet. */
export function setUpVscode() {
  const folder = path.resolve(process.env.SECOND_SOURCE_VSCODE ?? path.join(ROOT, 'node_modules/.cache/vscode'));
  const server = path.join(folder, 'node_modules/code-server/lib/vscode');
  const done = path.join(folder, 'done.json');
  const wanted = JSON.stringify({ server: CODE_SERVER, node: NODE });
  if (!existsSync(done) || readFileSync(done, 'utf8') !== wanted) {
    console.log(`Setting up VS Code ${CODE_SERVER} and ${NODE} in ${path.relative(ROOT, folder)} (about 900 MB, once) …`);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'package.json'), '{"private":true}');
    install(folder, [`code-server@${CODE_SERVER}`, NODE]);
    install(server, ['--omit=dev']);
    writeFileSync(done, wanted);
  }
  const node = path.join(folder, 'node_modules', NODE.split('@')[0], 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  return { folder, node, server, chromium: setUpChromium(folder) };
}

function install(folder, words) {
  const once = () => {
    console.log(`  npm install ${words.join(' ')}`);
    execFileSync('npm', ['install', '--prefix', folder, ...FLAGS, ...words], {
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    });
  };
  try {
    once();
  } catch (error) {
    console.log(`  ${error.message}; once more, since the network may have failed`);
    once();
  }
}

/** A browser: CHROMIUM_PATH, or the packed headless Chromium of @sparticuz/chromium (Linux, x64), unpacked once. */
function setUpChromium(folder) {
  if (process.env.CHROMIUM_PATH) return { executablePath: process.env.CHROMIUM_PATH, env: process.env };
  const home = path.join(folder, 'chromium');
  const executablePath = path.join(home, 'chromium');
  if (!existsSync(path.join(home, 'done'))) {
    console.log('  unpacking Chromium');
    const unpack = `${home}.unpack`;
    rmSync(unpack, { recursive: true, force: true });
    rmSync(home, { recursive: true, force: true });
    mkdirSync(unpack, { recursive: true });
    const script = "import('@sparticuz/chromium').then(module => module.default.executablePath())";
    execFileSync(process.execPath, ['-e', script], {
      cwd: ROOT,
      env: { ...process.env, TMPDIR: unpack },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    writeFileSync(path.join(unpack, 'done'), '');
    renameSync(unpack, home);
  }
  if (!existsSync(executablePath)) throw new Error(`no browser in ${home} (${readdirSync(home).join(', ')}); set CHROMIUM_PATH`);
  return {
    executablePath,
    env: lacksLibraries(executablePath) ? { ...process.env, LD_LIBRARY_PATH: path.join(home, 'al2023/lib') } : process.env,
  };
}

function lacksLibraries(program) {
  try {
    return execFileSync('ldd', [program], { encoding: 'utf8' }).includes('not found');
  } catch {
    return true; // no ldd here: the browser's own copies do no harm
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { node, server, chromium } = setUpVscode();
  console.log(`VSCODE_NODE=${node}\nVSCODE_SERVER_DIR=${server}\nCHROMIUM_PATH=${chromium.executablePath}`);
}
