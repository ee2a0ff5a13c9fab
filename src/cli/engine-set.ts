/** Sets the engine as it is loaded. Imported before all else, so that what the other modules do when they are loaded is done by an engine so set. */
import process from 'node:process';
import { AS_THREAD } from './as-thread.ts';
import { setEngine } from './engine.ts';

// The engine is one for all threads of a process; the first of them has set it for an archive.
if (process.argv[2] !== AS_THREAD) setEngine('command');
