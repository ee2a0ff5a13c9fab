/** The facts of the sample story, inside the program. */
import story from '../../bundled/story.facts.json';
import type { FactsFile } from '../facts/fact.ts';
import { loadFacts } from '../facts/load.ts';

/** The bundled facts files; a test sees to it that they load. */
export function bundledFacts(): FactsFile[] {
  const { facts } = loadFacts(JSON.stringify(story), 'story.facts.json');
  return facts ? [facts] : [];
}
