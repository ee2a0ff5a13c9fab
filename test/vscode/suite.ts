/** What VS Code loads as the tests: every suite, in order. Each test begins with no editor open. */
import { checked } from './checked.ts';
import { checking } from './checking.ts';
import { desk } from './desk.ts';
import { factsDesk } from './facts-desk.ts';
import { marksLive } from './marks-live.ts';
import { mentions } from './mentions.ts';
import { nothingLost } from './nothing-lost.ts';
import { reach } from './reach.ts';
import { runAll } from './runner.ts';
import { smoke } from './smoke.ts';
import { closeAll } from './story.ts';
import { surfaces } from './surfaces.ts';
import { virtual } from './virtual.ts';

const tests = [
  ...[smoke, checking, desk, checked, factsDesk],
  ...[reach, nothingLost, surfaces, mentions, virtual, marksLive],
].flat();

export const run = (): Promise<void> => runAll(tests, closeAll);
