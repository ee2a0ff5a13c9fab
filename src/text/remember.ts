/** Remembers a draft's Markdown tree, and the words and sentences of its paragraphs: after a key press only the text that was edited is parsed and divided again. */
import { TreeFragment } from '@lezer/common';
import { KnownBlocks } from './known-blocks.ts';
import { type Divide, divide } from './make-paragraph.ts';
import { type Tree, type Trees, treeOf } from './markdown.ts';

/** A `divide` with a memory. `turn` is to be called after each whole parse: what the last one did not meet is forgotten. */
export function rememberingDivide(): { divide: Divide; turn(): void } {
  let before = new Map<string, ReturnType<Divide>>();
  let now = new Map<string, ReturnType<Divide>>();
  return {
    divide(text) {
      const divided = now.get(text) ?? before.get(text) ?? divide(text);
      now.set(text, divided);
      return divided;
    },
    turn() {
      before = now;
      now = new Map();
    },
  };
}

/** A `treeOf` with a memory of its last text: what stands before and behind the stretch that has changed is taken over, and so is what it came to. */
export function rememberingTrees(): Trees {
  let last = '';
  let fragments: readonly TreeFragment[] = [];
  const of = (input: string): Tree => {
    const tree = treeOf(input, TreeFragment.applyChanges(fragments, [changeBetween(last, input)]));
    last = input;
    fragments = TreeFragment.addTree(tree);
    return tree;
  };
  return { of, blocks: new KnownBlocks() };
}

/** The stretch in which two texts differ. */
function changeBetween(a: string, b: string): { fromA: number; toA: number; fromB: number; toB: number } {
  const most = Math.min(a.length, b.length);
  let from = 0;
  while (from < most && a.charCodeAt(from) === b.charCodeAt(from)) from += 1;
  let same = 0;
  while (same < most - from && a.charCodeAt(a.length - 1 - same) === b.charCodeAt(b.length - 1 - same)) same += 1;
  return { fromA: from, toA: a.length - same, fromB: from, toB: b.length - same };
}
