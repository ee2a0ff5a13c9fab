/** What sources are called: letters, in the order that they are given. */
import type { Source } from './fact.ts';

/** Ids for sources that have none: A, B, … Z, A2, B2, … */
export function sourceId(index: number): string {
  const round = Math.floor(index / 26);
  return String.fromCharCode(65 + (index % 26)) + (round > 0 ? String(round + 1) : '');
}

/** A source that the file knows (by its path or by its text) keeps its id; the others take the next free letters. */
export function withKnownIds<S extends Pick<Source, 'file' | 'sha256'>>(
  given: readonly S[],
  known: readonly Source[],
): (S & { readonly id: string })[] {
  const taken = new Set(known.map(({ id }) => id));
  return given.map(one => {
    const same = known.find(
      ({ file, sha256 }) => (file !== undefined && file === one.file) || (sha256 !== undefined && sha256 === one.sha256),
    );
    const id = same?.id ?? nextId(taken);
    taken.add(id);
    return { ...one, id };
  });
}

function nextId(taken: ReadonlySet<string>): string {
  let index = 0;
  while (taken.has(sourceId(index))) index += 1;
  return sourceId(index);
}
