// The draft-copy grammar and its injection into Markdown, in VS Code's own engine and beside VS Code's own Markdown grammar.
import assert from 'node:assert/strict';
import { appendFileSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { ROOT, setUpVscode } from '../../scripts/vscode.mjs';

const { server } = setUpVscode();
const load = createRequire(path.join(server, 'package.json'));
const { Registry, parseRawGrammar, INITIAL } = load('vscode-textmate');
const onig = load('vscode-oniguruma');
await onig.loadWASM(readFileSync(path.join(path.dirname(load.resolve('vscode-oniguruma')), 'onig.wasm')));

const FILES = {
  'text.draft': path.join(ROOT, 'syntaxes/draft.tmLanguage.json'),
  'text.draft.injection': path.join(ROOT, 'syntaxes/draft.injection.json'),
  'text.html.markdown': path.join(server, 'extensions/markdown-basics/syntaxes/markdown.tmLanguage.json'),
};
const registry = new Registry({
  onigLib: Promise.resolve({
    createOnigScanner: sources => new onig.OnigScanner(sources),
    createOnigString: text => new onig.OnigString(text),
  }),
  loadGrammar: async scope => (FILES[scope] ? parseRawGrammar(readFileSync(FILES[scope], 'utf8'), FILES[scope]) : null),
  getInjections: scope => (scope === 'text.html.markdown' || scope === 'text.draft' ? ['text.draft.injection'] : []),
});

// [copy, scope, the words that have it]
const ROWS = [
  ['“We are ashore,” said Dana Whitlock, 58.', 'quotation', '“We are ashore,”'],
  ['“We are ashore,” said Dana Whitlock, 58.', 'attribution', 'said'],
  ['“We are ashore,” said Dana Whitlock, 58.', 'speaker', 'Dana Whitlock'],
  ['Whitlock said the ferry had left.', 'speaker', 'Whitlock'],
  ['The coast guard said so.', 'attribution', 'said'],
  ['According to Ms. Whitlock, it sank.', 'attribution', 'According to'],
  ['According to Ms. Whitlock, it sank.', 'speaker', 'Ms. Whitlock'],
  ['She called it "a close thing" and left.', 'quotation', '"a close thing"'],
  ['She called it ‘a close thing’ and left.', 'quotation', '‘a close thing’'],
  ['The harbor’s and the crews’ boats.', 'quotation', ''],
  ['The mast was 5\' 6" high.', 'quotation', ''],
  ['Fog closed it for TK hours, [TK] boats.', 'placeholder', 'TK|[TK]'],
  ['A TKO in round three, ATK and tk.', 'placeholder', ''],
  ['# HTK: ferry aground', 'placeholder', 'HTK'],
  ['Boheler [CQ] and Smyth (CQ).', 'certified', '[CQ]|(CQ)'],
  ['- Whitlock said so.', 'speaker', 'Whitlock'],
  ['> “We are ashore.”', 'quotation', '“We are ashore.”'],
  ['Use `TK` in code and “say” it.', 'placeholder', ''],
  ['A [link](there.md "TK title") here.', 'placeholder', ''],
  ['<!-- TK -->', 'placeholder', ''],
  ['    TK code', 'placeholder', ''],
];

let failed = 0;
for (const language of ['text.html.markdown', 'text.draft']) {
  const grammar = await registry.loadGrammar(language);
  for (const [copy, scope, words] of ROWS) {
    try {
      assert.equal(wordsWith(grammar, copy, scope), words);
    } catch (error) {
      failed += 1;
      console.log(`not ok - ${language}: ${copy} (${scope})\n${error.message}`);
    }
  }
}
const line = `# vscode grammar: ${ROWS.length * 2 - failed} passed, ${failed} failed`;
console.log(line);
if (process.env.RESULTS) appendFileSync(process.env.RESULTS, `${line}\n`);
process.exit(failed > 0 ? 1 : 0);

/** Words with a scope, neighbours joined, a bar between. */
function wordsWith(grammar, copy, scope) {
  const { tokens } = grammar.tokenizeLine(copy, INITIAL);
  const found = [];
  let end = -1;
  for (const { startIndex, endIndex, scopes } of tokens) {
    if (!scopes.some(name => name.endsWith('.draft') && name.includes(scope))) continue;
    if (startIndex === end) found.push(found.pop() + copy.slice(startIndex, endIndex));
    else found.push(copy.slice(startIndex, endIndex));
    end = endIndex;
  }
  return found.join('|');
}
