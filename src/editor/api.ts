/** What other extensions may ask: the claims of a document, as the command line gives them. */
import type * as vscode from 'vscode';
import { type ClaimJson, claimJson } from '../report/claim-json.ts';
import type { Desk } from './desk.ts';

export interface Api {
  /** Every claim with its verdict; undefined when the text changed meanwhile. Offsets are UTF-16 code units. */
  check(document: vscode.TextDocument): Promise<ClaimJson[] | undefined>;
}

export const apiOf = (desk: Desk): Api => ({
  check: async document => (await desk.pageNow(document))?.findings.map(finding => claimJson(finding, finding.fixes)),
});
