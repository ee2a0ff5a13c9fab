/** A tool for AI assistants: copy is checked by rules, not by another model, and answered as the command line answers. Nothing else here depends on it. */
import * as vscode from 'vscode';
import { claimJson } from '../report/claim-json.ts';
import type { Desk } from './desk.ts';

export interface ToolInput {
  readonly text?: string;
}

export function toolOf(desk: Desk): vscode.LanguageModelTool<ToolInput> {
  return {
    async invoke({ input }) {
      const document = input.text === undefined ? vscode.window.activeTextEditor?.document : await unsaved(input.text);
      const page = document && (await desk.pageNow(document));
      const claims = page?.findings.map(finding => claimJson(finding, finding.fixes));
      const answer = claims
        ? { version: 1, against: page?.facts.name, claims }
        : { error: 'There is no draft in the active editor.' };
      return new vscode.LanguageModelToolResult([new vscode.LanguageModelTextPart(JSON.stringify(answer))]);
    },
  };
}

/** A text that is in no tab: it goes on no desk and shows no marks. */
const unsaved = (content: string): Thenable<vscode.TextDocument> =>
  vscode.workspace.openTextDocument({ language: 'markdown', content });
