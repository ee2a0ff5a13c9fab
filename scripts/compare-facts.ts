// What `second-source draw` drew from the articles of the bundled story, against the bundled facts: `npx tsx scripts/compare-facts.ts DRAWN.facts.json`.
// Prints a line for each figure: name, tab, value. Figures, dates, quotations and people are compared; statements can be put in too many ways.
import { readFileSync } from 'node:fs';
import { compareFiles } from '../src/facts/compare-files.ts';
import { loadFacts } from '../src/facts/load.ts';

const [drawnFile] = process.argv.slice(2);
if (!drawnFile) {
  console.error('compare-facts: expected the name of a drawn facts file');
  process.exit(2);
}
const bundled = load('bundled/story.facts.json');
const drawn = load(drawnFile);
const { both, onlyFirst, onlySecond } = compareFiles(bundled, drawn);
const compared = both.length + onlyFirst.length;
print('bundled facts that are drawn', `${both.length} of ${compared}`);
print('only in the bundled file', onlyFirst.join(' ') || 'none');
print('only drawn', onlySecond.join(' ') || 'none');

function load(name: string) {
  const { facts, problems } = loadFacts(readFileSync(name, 'utf8'), name);
  if (facts) return facts;
  for (const { line, column, message } of problems) console.error(`${name}:${line}:${column}: ${message}`);
  process.exit(2);
}

function print(figure: string, value: string): void {
  console.log(`${figure}\t${value}`);
}
