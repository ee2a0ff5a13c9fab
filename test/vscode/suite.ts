/** What VS Code loads as the tests: every suite, in order. */
import { runAll } from './runner.ts';
import { smoke } from './smoke.ts';

export const run = (): Promise<void> => runAll([...smoke]);
