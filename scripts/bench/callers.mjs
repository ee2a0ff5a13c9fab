// What users run today, called as their own pages say. Installed by scripts/peers.mjs; a peer that is not there is left out, aloud.
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const folder = path.resolve('node_modules/.cache/peers');
const require = createRequire(path.join(folder, 'package.json'));
const esm = (name, file) => import(pathToFileURL(path.join(folder, 'node_modules', name, file)).href);

const LOADERS = {
  'wink-nlp': async () => {
    const nlp = require('wink-nlp')(require('wink-eng-lite-web-model'));
    return text => {
      const document = nlp.readDoc(text);
      return document.tokens().length() + document.entities().length();
    };
  },
  'chrono-node': async () => {
    const chrono = require('chrono-node');
    return text => chrono.parse(text, new Date(0)).length;
  },
  markdownlint: async () => {
    const { lint } = await esm('markdownlint', 'lib/exports-sync.mjs');
    return text => lint({ strings: { draft: text } });
  },
  'harper.js': async () => {
    const { LocalLinter } = await esm('harper.js', 'dist/index.js');
    const { binaryInlined } = await esm('harper.js', 'dist/binaryInlined.js');
    const linter = new LocalLinter({ binary: binaryInlined });
    await linter.setup();
    return text => linter.lint(text, { language: 'markdown' });
  },
};

/** A peer made ready (a function that takes a text), or undefined where it is not installed. */
export async function peer(name) {
  try {
    return await LOADERS[name]();
  } catch (error) {
    console.error(`${name} is left out: ${String(error?.message ?? error).split('\n')[0]}`);
    return undefined;
  }
}

/** The command line of write-good. */
export const WRITE_GOOD = path.join(folder, 'node_modules/write-good/bin/write-good.js');
