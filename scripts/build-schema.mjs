// Writes media/facts.schema.json (draft-07), the editor's view of a facts file, from src/facts/schema.ts. Run with tsx: `npx tsx scripts/build-schema.mjs`.
// A test compares the file with what this would write.
import { writeFileSync } from 'node:fs';
import { factsJsonSchema } from '../src/facts/json-schema.ts';

writeFileSync(new URL('../media/facts.schema.json', import.meta.url), factsJsonSchema());
