/** A test runner for inside VS Code: named functions, one after the other, `ok` and `not ok` lines, and a count at the end. */
import * as vscode from 'vscode';
import { until } from './wait.ts';

export type Test = readonly [name: string, body: () => Promise<void> | void];

/**
 * Prints `# suite host: N passed, N failed` last; throws when any failed, so that VS Code ends with a failure.
 * It begins when the window has its `folders`: the server may read the workspace while the window already stands and calls the tests.
 */
export async function runAll(tests: readonly Test[], before: () => PromiseLike<unknown>, folders = 1): Promise<void> {
  const areOpen = () => vscode.workspace.workspaceFolders?.length === folders || undefined;
  await until([vscode.workspace.onDidChangeWorkspaceFolders], areOpen, `${folders} folders`);
  console.log('# the tests begin');
  const host = typeof (globalThis as { importScripts?: unknown }).importScripts === 'function' ? 'worker' : 'node';
  const failed: string[] = [];
  for (const [name, body] of tests) {
    try {
      await before();
      await body();
      console.log(`ok - ${name}`);
    } catch (error) {
      failed.push(name);
      console.log(`not ok - ${name}\n${error instanceof Error ? error.stack : String(error)}`);
    }
  }
  console.log(`# vscode ${host}: ${tests.length - failed.length} passed, ${failed.length} failed`);
  if (failed.length > 0) throw new Error(`failed: ${failed.join('; ')}`);
}
