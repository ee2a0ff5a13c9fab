/** The facts of the sample story, inside the program. */
import type { FactsFile } from '../facts/fact.ts';

/** None until the bundled file is there. */
export const BUNDLED: readonly FactsFile[] = [];
