// A story of one draft and one source that disagree on a figure, in a folder of its own, and the extension installed from its .vsix beside it.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { install, makePackage } from '../../scripts/package.mjs';
import { ROOT } from '../../scripts/vscode.mjs';

/** `suite`: whose it is; `headline`: that of the source. Gives back the folders: all of it, the story, the extensions, and where pictures are kept. */
export async function fogStory(suite, headline) {
  const out = path.join(ROOT, 'test/vscode/out', suite);
  mkdirSync(out, { recursive: true });
  const home = mkdtempSync(path.join(os.tmpdir(), `second-source-${suite}-`));
  const [story, extensions] = [path.join(home, 'story'), path.join(home, 'extensions')];
  mkdirSync(path.join(story, 'sources'), { recursive: true });
  writeFileSync(path.join(story, 'fog.md'), '# Fog\n\nFog kept 15 boats in harbor at Tolland on Monday.\n');
  writeFileSync(
    path.join(story, 'sources/harbor.txt'),
    `${headline}\n\nFog kept 12 boats in harbor at Tolland on Monday, the harbor master said.\n`,
  );
  install(await makePackage(), extensions);
  return { home, story, extensions, out };
}
