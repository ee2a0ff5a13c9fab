/**
 * A long session in little time, in the Node extension host: edits, drafts that are opened and closed, facts that change on the disk and in the editor. What the
 * host holds at the end is at most a tenth more than what it held when it was warm. SECOND_SOURCE_LONG=full: 10,000 edits, 200 drafts, 500 changes of facts.
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
/** What is held after these rounds, when caches are full and code is compiled, is compared with what is held after the last ones. */
const [EARLY, LATE] = [
  [3, 4],
  [ROUNDS - 1, ROUNDS],
];
const MOST_GROWTH = 1.1;
const LOOKS = 5;
/** VS Code keeps some texts for minutes, so that there may be a few more of them; drafts that are never let go would be dozens. */
const KEPT_DOCUMENTS = 5;
const A_ROUND =
  process.env.SECOND_SOURCE_LONG === 'full' ? { edits: 1000, drafts: 20, facts: 50 } : { edits: 40, drafts: 4, facts: 4 };
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
    `${ROUNDS * A_ROUND.edits} edits and ${ROUNDS * A_ROUND.facts} changes of facts: nothing grows`,
    async () => {
      await vscode.workspace.getConfiguration('secondSource').update('delay', 0, vscode.ConfigurationTarget.Global);
      let edits = 0;
      await nothingGrows(async round => {
        edits += await edit(round);
        await changeFacts();
        return `${edits} edits, ${round * A_ROUND.facts} changes of facts`;
      });
    },
  ],
  [
    `${ROUNDS * A_ROUND.drafts} drafts opened and closed: nothing grows`,
    async () => {
      for (let count = 0; count < ROUNDS * A_ROUND.drafts; count++) {
        await write(`long/${count}/story.facts.json`, factsWith(12));
        await write(`long/${count}/draft.md`, DRAFT);
      }
      await nothingGrows(async round => {
        for (let count = 0; count < A_ROUND.drafts; count++) await openAndClose((round - 1) * A_ROUND.drafts + count);
        return `${round * A_ROUND.drafts} drafts`;
      });
    },
  ],
];

export const run = (): Promise<void> => runAll(longRun, closeAll);

async function nothingGrows(act: (round: number) => Promise<string>): Promise<void> {
  const rounds: Held[] = [];
  for (let round = 1; round <= ROUNDS; round++) {
    const done = await act(round);
    await closeAll();
    if (![...EARLY, ...LATE].includes(round)) continue;
    rounds.push(await look(done));
  }
  const [early, late] = [rounds.slice(0, EARLY.length), rounds.slice(-LATE.length)];
  // On a busy machine it takes a while until all is let go of what was just closed.
  for (let again = 1; again <= LOOKS && grown(early, late).length > 0; again++) {
    await new Promise(resolve => setTimeout(resolve, again * 1000));
    late.push(await look(`look ${again} more`));
  }
  assert.deepEqual(grown(early, late), []);
}

async function look(done: string): Promise<Held> {
  const now = await held();
  console.log(`# after ${done}: ${shown(now)}`);
  return now;
}

/** What grew, in words. The least of several looks counts: what is held for a moment only adds. */
function grown(early: readonly Held[], late: readonly Held[]): string[] {
  return (['listeners', 'emitters', 'documents', 'memory'] as const).flatMap(what => {
    const [before, after] = [early, late].map(list => Math.min(...list.map(one => one[what])));
    const most = (before ?? 0) * MOST_GROWTH + (what === 'documents' ? KEPT_DOCUMENTS : 0);
    return (after ?? 0) <= most ? [] : [`${what} grew from ${before} to ${after}`];
  });
}

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
async function openAndClose(number: number): Promise<void> {
  const uri = inStory(`long/${number}/draft.md`);
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
  if (number % 5 === 0) await vscode.commands.executeCommand('secondSource.previewReport');
  const closed = until([vscode.workspace.onDidCloseTextDocument], () => document.isClosed || undefined, 'the draft to be closed');
  await closeAll();
  await closed;
  await marks(document, marked());
}
