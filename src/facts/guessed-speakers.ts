/** Speakers that are a guess: “he said”, where no paragraph with the words names anybody of that name. A file would keep the guess without the sentences around it. */
import type { Fact } from './fact.ts';

const NOBODY = 'unnamed speaker';

/** The drawn quotation without a guessed speaker, in its gist too; any other fact as it is. `names`: id → name. */
export function withoutGuess(fact: Fact, names: ReadonlyMap<string, string>): Fact {
  const { speaker, ...rest } = fact;
  if (fact.kind !== 'quotation' || speaker === undefined) return fact;
  const name = names.get(speaker) ?? speaker;
  const surname = name.split(' ').at(-1) ?? name;
  if (fact.evidence.some(({ passage }) => !passage || passage.paragraph.text.includes(surname))) return fact;
  return { ...rest, gist: fact.gist.startsWith(name) ? `${NOBODY}${fact.gist.slice(name.length)}` : fact.gist };
}
