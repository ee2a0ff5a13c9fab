/** Add this as a fact: what the draft says becomes a fact of the facts file, with the source that the writer names, or as the desk’s own word. */
import { applyEdits, modify } from 'jsonc-parser';
import * as vscode from 'vscode';
import type { Evidence, Fact, FactsFile } from '../facts/fact.ts';
import { factOfClaim } from '../facts/fact-of-claim.ts';
import { factIdOf, Ids, slug } from '../facts/ids.ts';
import { loadFacts } from '../facts/load.ts';
import { serializeFacts } from '../facts/serialize.ts';
import { type ClaimHere, claimAt } from './claim-at.ts';
import type { Desk } from './desk.ts';
import { type FactsShelf, isFactsFile } from './facts.ts';
import { nameOf, readText } from './find-facts.ts';
import { showFact } from './show-fact.ts';
import { writeWhole } from './write-whole.ts';

export const ADD_FACT = 'secondSource.addFact';

/** Where a fact is from: a paragraph of a source, or the desk’s own note. */
export type Backing = { readonly source: string; readonly paragraph: number } | { readonly note: string };

export function addFacts(desk: Desk, shelf: FactsShelf): vscode.Disposable {
  return vscode.commands.registerCommand(ADD_FACT, async (uri?: unknown, start?: unknown, given?: Backing) => {
    const here = await claimAt(desk, uri, start);
    const backing = here && (given ?? (await askForBacking(here)));
    const target = backing && (await targetOf(here));
    if (!target) return undefined;
    const held = await readText(target).catch(() => undefined);
    const text = held ?? serializeFacts({ version: 1, story: storyOf(target), sources: [], people: [], facts: [] });
    const { facts } = loadFacts(text, nameOf(target));
    if (!facts) {
      void vscode.window.showInformationMessage(
        vscode.l10n.t('{0} is there and cannot be read: put it right first.', nameOf(target)),
      );
      return undefined;
    }
    const fact = factFrom(here, backing, facts);
    if (!(await writeWhole(vscode.workspace.fs, target, withFact(text, facts, fact), held))) {
      void vscode.window.showInformationMessage(vscode.l10n.t('{0} was saved meanwhile: nothing was written.', nameOf(target)));
      return undefined;
    }
    shelf.refresh();
    await showFact([target], fact.id);
    return fact.id;
  });
}

/** Only the new entry is written: the rest of the file stays as people left it. */
function withFact(text: string, { facts }: FactsFile, fact: Fact): string {
  const style = { formattingOptions: { insertSpaces: true, tabSize: 2, eol: '\n' }, isArrayInsertion: true };
  return applyEdits(text, modify(text, ['facts', facts.length], fact, style));
}

function factFrom({ page, finding }: ClaimHere, backing: Backing, { facts }: FactsFile): Fact {
  const paragraph = page.draft.paragraphs[finding.paragraph];
  const { claim } = finding;
  const claims = page.findings
    .filter(other => other.paragraph === finding.paragraph && other.claim.sentence === claim.sentence)
    .map(other => other.claim);
  const sentence = paragraph?.sentences[claim.sentence];
  const gist = paragraph && sentence ? paragraph.text.slice(sentence.start, sentence.end).trim() : finding.text;
  const made = (paragraph && factOfClaim({ claim, claims, paragraph, source: '' })) ?? { kind: 'statement' as const, gist };
  const evidence: Evidence[] = 'source' in backing ? [{ source: backing.source, paragraph: backing.paragraph }] : [];
  const id = new Ids(facts.map(fact => fact.id)).next(factIdOf(made.kind, made.gist));
  return { id, ...made, evidence, ...('note' in backing ? { note: backing.note } : {}) };
}

async function askForBacking({ page }: ClaimHere): Promise<Backing | undefined> {
  const own = { label: `$(edit) ${vscode.l10n.t('The desk’s own word')}`, source: undefined };
  const sources = page.facts.kind === 'bundled' ? [] : page.facts.against.sources;
  const items = [...sources.map(({ id, title }) => ({ label: id, description: title, source: id })), own];
  const chosen = await vscode.window.showQuickPick(items, { placeHolder: vscode.l10n.t('Which source says it?') });
  if (!chosen) return undefined;
  const { source } = chosen;
  if (source === undefined) {
    const note = await vscode.window.showInputBox({
      prompt: vscode.l10n.t('Where the desk has it from, for the file: “harbor master, by phone”'),
    });
    return note ? { note } : undefined;
  }
  const paragraph = await vscode.window.showInputBox({
    prompt: vscode.l10n.t('In which paragraph of {0}? The headline is the first.', source),
    validateInput: words => (/^[1-9]\d{0,4}$/u.test(words.trim()) ? undefined : vscode.l10n.t('A number from 1.')),
  });
  return paragraph ? { source, paragraph: Number(paragraph) } : undefined;
}

/** The facts file in force; drawn first, where the articles are read as they are, because a facts file outranks them. */
async function targetOf({ document, page }: ClaimHere): Promise<vscode.Uri | undefined> {
  const { kind, files } = page.facts;
  const [first] = files;
  if (first && kind !== 'bundled' && isFactsFile(first)) return first;
  if (first && kind === 'sources')
    return vscode.commands.executeCommand<vscode.Uri | undefined>('secondSource.drawFacts', vscode.Uri.joinPath(first, '..'));
  if (document.isUntitled) return undefined;
  const name = slug(nameOf(document.uri).replace(/\.[^.]*$/u, '')) || 'story';
  return vscode.Uri.joinPath(document.uri, '..', `${name}.facts.json`);
}

const storyOf = (target: vscode.Uri): string => nameOf(target).replace('.facts.json', '');
