/** Sets the engine as it is loaded. Imported before all else, so that what the other modules do when they are loaded is done by an engine so set. */
import { setEngine } from './engine.ts';

setEngine('command');
