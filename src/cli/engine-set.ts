/** Sets the engine as it is loaded. Imported before all else, so that what the other modules do when they are loaded is done by an engine so set. */
import process from 'node:process';
import { setFlagsFromString } from 'node:v8';
import { engineFlags } from './engine.ts';

for (const flag of engineFlags(process.versions.v8)) setFlagsFromString(flag);
