/** What VS Code loads as the tests: every suite, in order. Each test begins with no editor open. */
import { checked } from './checked.ts';
import { checking } from './checking.ts';
import { desk } from './desk.ts';
import { factsDesk } from './facts-desk.ts';
import { nothingLost } from './nothing-lost.ts';
import { reach } from './reach.ts';
import { runAll } from './runner.ts';
import { smoke } from './smoke.ts';
import { closeAll } from './story.ts';
import { surfaces } from './surfaces.ts';

export const run = (): Promise<void> =>
  runAll([...smoke, ...checking, ...desk, ...checked, ...factsDesk, ...reach, ...nothingLost, ...surfaces], closeAll);
