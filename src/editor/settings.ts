/** The settings, read by their names in package.json. Nothing is kept: a change is in force at once. */
import * as vscode from 'vscode';
import type { Verdict } from '../check/finding.ts';

const SECTION = 'secondSource';

export type Mode = 'asYouType' | 'onSave' | 'onCommand';
type Severity = 'error' | 'warning' | 'information' | 'hint' | 'off';

const SEVERITIES: Readonly<Record<Severity, vscode.DiagnosticSeverity | undefined>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
  off: undefined,
};

export const settings = {
  mode: (scope: Scope): Mode => get(scope, 'check', 'asYouType'),
  /** Milliseconds. */
  delay: (scope: Scope): number => get(scope, 'delay', 400),
  languages: (scope: Scope): readonly string[] => get(scope, 'languages', ['markdown', 'plaintext', 'draft']),
  exclude: (scope: Scope): readonly string[] => get(scope, 'exclude', []),
  include: (scope: Scope): readonly string[] => get(scope, 'include', []),
  /** Whether people, not we, say which files are kept out. */
  isOwnChoice: (scope: Scope): boolean => ['exclude', 'include'].some(name => isSet(scope, name)),
  ignoreCodes: (scope: Scope): readonly string[] => get(scope, 'ignoreCodes', []),
  checkedBy: (scope: Scope): string => get(scope, 'checkedBy', ''),
  facts: (scope: Scope): readonly string[] => get(scope, 'facts', []),
  sampleFacts: (): boolean => get(undefined, 'sampleFacts', true),
  showAllClaims: (): boolean => get(undefined, 'showAllClaims', false),
  /** How claims of each verdict are marked; of those that are not marked, undefined. Ask once for many findings: each look into the settings takes VS Code its time. */
  severities: (scope: Scope): Severities => ({
    conflict: severityOf(scope, 'conflict'),
    caution: severityOf(scope, 'caution'),
    unsourced: severityOf(scope, 'unsourced'),
    supported: undefined,
  }),
};

/** Changes a setting where it was set before: in the folder if it is there, else for the user. */
export async function change(name: string, value: boolean): Promise<void> {
  const configuration = vscode.workspace.getConfiguration(SECTION);
  const inWorkspace = configuration.inspect(name)?.workspaceValue !== undefined;
  await configuration.update(name, value, inWorkspace ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global);
}

/** Calls back when any of our settings changes. */
export function onSettings(act: () => void): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration(event => {
    if (event.affectsConfiguration(SECTION)) act();
  });
}

export type Severities = Readonly<Record<Verdict, vscode.DiagnosticSeverity | undefined>>;

const severityOf = (scope: Scope, verdict: Exclude<Verdict, 'supported'>): vscode.DiagnosticSeverity | undefined =>
  SEVERITIES[get<Severity>(scope, `marks.${verdict}`, 'off')];

type Scope = vscode.TextDocument | undefined;

function isSet(scope: Scope, name: string): boolean {
  const { globalValue, workspaceValue, workspaceFolderValue } =
    vscode.workspace.getConfiguration(SECTION, scope ?? null).inspect(name) ?? {};
  return [globalValue, workspaceValue, workspaceFolderValue].some(value => value !== undefined);
}

function get<T>(scope: Scope, name: string, otherwise: T): T {
  return vscode.workspace.getConfiguration(SECTION, scope ?? null).get<T>(name) ?? otherwise;
}
