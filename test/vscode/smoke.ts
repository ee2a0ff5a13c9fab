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
    'does nothing before a draft is open',
    () => {
      assert.equal(vscode.extensions.getExtension(ID)?.isActive, false);
    },
  ],
];
