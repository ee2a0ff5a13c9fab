// `npm run code`: a real VS Code in the browser, with the extension installed and the samples open. `-- --port 8080` chooses the port, `-- FOLDER`
// another folder. Ctrl+C ends it; what was changed in the samples is changed in a copy.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { install, makePackage } from './package.mjs';
import { ROOT } from './vscode.mjs';
import { address, remote, startServer } from './vscode-server.mjs';

const { values, positionals } = parseArgs({ options: { port: { type: 'string', default: '0' } }, allowPositionals: true });
const home = mkdtempSync(path.join(os.tmpdir(), 'second-source-code-'));
const [folder] = positionals.length > 0 ? positionals : [copyOfSamples()];
const extensions = path.join(home, 'extensions');
install(await makePackage(), extensions);
const server = await startServer({ port: Number(values.port), extensions });
const draft = positionals.length > 0 ? [] : [['openFile', remote(server, path.join(folder, 'draft.md'))]];
console.log(`\nVS Code with Second Source: ${address(server, folder, draft)}\nCtrl+C ends it.`);
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, async () => {
    await server.stop();
    rmSync(extensions, { recursive: true, force: true });
    process.exit(0);
  });
}

function copyOfSamples() {
  const samples = path.join(home, 'samples');
  cpSync(path.join(ROOT, 'samples'), samples, { recursive: true });
  return samples;
}
