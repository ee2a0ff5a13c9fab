import * as vscode from 'vscode';
import * as assert from './assert.ts';
import type { Test } from './runner.ts';

export const ID = 'second-source.second-source';

/** The extension is there and lives in the host that we think it lives in. */
export const smoke: readonly Test[] = [
  [
    'runs in the host that was asked for',
    () => {
      const extension = vscode.extensions.getExtension(ID);
      assert.ok(extension);
      const inWorker = typeof (globalThis as { importScripts?: unknown }).importScripts === 'function';
      assert.equal(inWorker, extension.packageJSON.main === undefined);
    },
  ],
  [
    'is woken by a draft, by what may be a facts file, or by a command of its own, and by nothing else',
    () => {
      const { activationEvents } = vscode.extensions.getExtension(ID)?.packageJSON ?? {};
      assert.deepEqual(
        activationEvents,
        ['markdown', 'plaintext', 'draft', 'json'].map(language => `onLanguage:${language}`),
      );
    },
  ],
];
