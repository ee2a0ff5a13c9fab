/**
 * A long session in little time, in the Node extension host: edits, drafts that are opened and closed, facts that change on the disk and in the editor. What the
 * host holds at the end is no more than a tenth above what it held when it was warm. SECOND_SOURCE_LONG=full: 10,000 edits, 200 drafts, 500 changes of facts.
 */
import * as vscode from 'vscode';
import { draftOf, factsOf } from '../bench/copy.ts';
import * as assert from './assert.ts';
import { FACTS, FOG, json } from './fog.ts';
import { type Held, held, shown } from './held.ts';
import { runAll, type Test } from './runner.ts';
import { closeAll, inStory, openDraft, replace, write } from './story.ts';
import { fixes, marked, marks, until } from './wait.ts';

const ROUNDS = 10;
/** Rounds until caches are full and code is compiled. */
const WARM = 2;
/** So many rounds at the end are compared with so many behind the warm ones. */
const COMPARED = 3;
const MOST_GROWTH = 1.1;
const A_ROUND =
  process.env.SECOND_SOURCE_LONG === 'full' ? { edits: 1000, drafts: 20, facts: 50 } : { edits: 40, drafts: 2, facts: 4 };
/** The writer rests and looks at the marks after so many bursts. */
const BURSTS = 5;
const WORDS = ['e', ' 24 boats', '“We waited,” ', 'y, ', 'Ms. Whitlock said on Monday. ', '\n\n'];
const [FACT] = FACTS.facts;
/** As many facts as a story has, so that facts that are not let go are felt. */
const MANY = factsOf(60);
const factsWith = (value: number): string =>
  json({ ...MANY, sources: [...MANY.sources, ...FACTS.sources], facts: [...MANY.facts, { ...FACT, value }] });
const DRAFT = `${FOG}\n${draftOf(600).replace(/^---[\s\S]*?---\n/u, '')}`;

const longRun: readonly Test[] = [
  [
    `${ROUNDS} times ${A_ROUND.edits} edits, ${A_ROUND.drafts} drafts opened and closed, ${A_ROUND.facts} changes of facts: nothing grows`,
    async () => {
      await vscode.workspace.getConfiguration('secondSource').update('delay', 0, vscode.ConfigurationTarget.Global);
      const [early, late]: [Held[], Held[]] = [[], []];
      let edits = 0;
      for (let round = 0; round < ROUNDS; round++) {
        edits += await edit(round);
        await changeFacts();
        await openAndClose(round);
        await closeAll();
        const compared = round >= ROUNDS - COMPARED ? late : early;
        if (compared === early && (round < WARM || early.length === COMPARED)) continue;
        const now = await held();
        compared.push(now);
        console.log(
          `# after ${edits} edits, ${(round + 1) * A_ROUND.drafts} drafts and ${(round + 1) * A_ROUND.facts} changes of facts: ${shown(now)}`,
        );
      }
      for (const what of ['listeners', 'emitters', 'documents', 'memory'] as const) {
        const [before, after] = [early, late].map(list => median(list.map(one => one[what])));
        assert.ok(before && after && after <= before * MOST_GROWTH, `${what} grew from ${before} to ${after}`);
      }
    },
  ],
];

export const run = (): Promise<void> => runAll(longRun, closeAll);

/** Writes in bursts all over the draft, with a look at the marks in between; answers how many edits VS Code told of. */
async function edit(round: number): Promise<number> {
  await write('long/long.facts.json', factsWith(12));
  const document = await openDraft('long/draft.md', DRAFT);
  await marks(document, words => words.includes('15'));
  let heard = 0;
  const counting = vscode.workspace.onDidChangeTextDocument(event => {
    if (event.document === document) heard += event.contentChanges.length;
  });
  for (let rest = 1; heard < A_ROUND.edits; rest++) {
    for (let burst = 0; burst < BURSTS; burst++) {
      const at = document.positionAt((burst * 7919 + rest * 104_729 + round) % document.getText().length);
      for (const editor of vscode.window.visibleTextEditors) editor.selection = new vscode.Selection(at, at);
      const keys = WORDS[burst % WORDS.length] ?? '';
      await Promise.all(Array.from(keys, text => vscode.commands.executeCommand('type', { text })));
      await vscode.commands.executeCommand('deleteLeft');
    }
    const isWrong = rest % 2 === 0;
    await replace(document, document.getText(), isWrong ? DRAFT : DRAFT.replace('15', '12'));
    await marks(document, words => words.includes('15') === isWrong);
  }
  counting.dispose();
  return heard;
}

/** One time in the editor, the next time on the disk. */
async function changeFacts(): Promise<void> {
  const uri = inStory('long/long.facts.json');
  const document = await openDraft('long/facts.md', FOG);
  await marks(document, marked('15'));
  for (let count = 1; count <= A_ROUND.facts; count++) {
    const isRight = count % 2 === 1;
    if (count % 4 < 2) await write('long/long.facts.json', factsWith(isRight ? 15 : 12));
    else {
      const facts = await vscode.workspace.openTextDocument(uri);
      await until(
        [vscode.workspace.onDidChangeTextDocument],
        () => facts.getText() === factsWith(isRight ? 12 : 15) || undefined,
        'the file as it was written',
      );
      await replace(facts, facts.getText(), factsWith(isRight ? 15 : 12));
      await facts.save();
    }
    await marks(document, isRight ? marked() : marked('15'));
  }
}

/** Each draft lies in a folder of its own, with facts of its own; every surface is asked. */
async function openAndClose(round: number): Promise<void> {
  for (let count = 0; count < A_ROUND.drafts; count++) {
    const folder = `long/story-${round}-${count}`;
    await write(`${folder}/story.facts.json`, factsWith(12));
    const uri = await write(`${folder}/draft.md`, DRAFT);
    await vscode.commands.executeCommand('vscode.open', uri); // not `openTextDocument`: VS Code keeps such a text for minutes
    const document = await until(
      [vscode.window.onDidChangeActiveTextEditor],
      () => vscode.window.visibleTextEditors.find(editor => editor.document.uri.toString() === uri.toString())?.document,
      'the draft',
    );
    const [figure] = await marks(document, words => words.includes('15'));
    assert.ok(figure);
    await vscode.commands.executeCommand('vscode.executeHoverProvider', uri, figure.range.start);
    await fixes(document, figure.range, /“12”/u);
    if (count % 5 === 0) await vscode.commands.executeCommand('secondSource.previewReport');
    const closed = until(
      [vscode.workspace.onDidCloseTextDocument],
      () => document.isClosed || undefined,
      'the draft to be closed',
    );
    await closeAll();
    await closed;
    await marks(document, marked());
  }
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
