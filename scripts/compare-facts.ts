// Compares a drawn facts file with the bundled one, which people reviewed: `tsx scripts/compare-facts.ts DRAWN`. Figures, dates, quotations and people.
import { readFileSync } from 'node:fs';
import { compareFiles } from '../src/facts/compare-files.ts';
import type { FactsFile } from '../src/facts/fact.ts';
import { loadFacts } from '../src/facts/load.ts';

const [drawn, bundled] = [process.argv[2] ?? '', 'bundled/story.facts.json'].map(factsIn);
if (!drawn || !bundled) process.exit(2);
const { both, onlyFirst, onlySecond } = compareFiles(drawn, bundled);
const found = new Set(both.map(({ second }) => second)).size;
console.log(`of the bundled ones, drawn\t${found} of ${found + onlySecond.length}`);
console.log(`drawn and not bundled\t${onlyFirst.length}`);
console.log(`not drawn\t${onlySecond.join(', ') || 'none'}`);

function factsIn(file: string): FactsFile | undefined {
  const { facts, problems } = loadFacts(readFileSync(file, 'utf8'), file);
  for (const { message } of problems) console.error(message);
  return facts;
}
