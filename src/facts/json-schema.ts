/** The JSON Schema of a facts file, as text. Used when building (scripts/build-schema.mjs), never at run time: it is not in the bundles. */
import { toJsonSchema } from '@valibot/to-json-schema';
import { FACTS_FILE } from './schema.ts';

/** Draft-07, which VS Code supports in full. Ends with a line break. */
export function factsJsonSchema(): string {
  const schema = toJsonSchema(FACTS_FILE, { target: 'draft-07', errorMode: 'throw', ignoreActions: ['finite'] });
  return `${JSON.stringify(schema, null, 2)}\n`;
}
