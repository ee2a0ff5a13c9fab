/** What VS Code loads as the tests: every suite, in order. Each test begins with no editor open. */
import * as vscode from 'vscode';
import { checked } from './checked.ts';
import { checking } from './checking.ts';
import { desk } from './desk.ts';
import { factsDesk } from './facts-desk.ts';
import { folders } from './folders.ts';
import { marksLive } from './marks-live.ts';
import { mentions } from './mentions.ts';
import { nothingLost } from './nothing-lost.ts';
import { reach } from './reach.ts';
import { runAll } from './runner.ts';
import { smoke } from './smoke.ts';
import { closeAll } from './story.ts';
import { surfaces } from './surfaces.ts';
import { virtual } from './virtual.ts';

const inOneFolder = [
  ...[smoke, checking, desk, checked, factsDesk],
  ...[reach, nothingLost, surfaces, mentions, virtual, marksLive],
].flat();

export const run = (): Promise<void> =>
  runAll((vscode.workspace.workspaceFolders ?? []).length > 1 ? folders : inOneFolder, closeAll);
