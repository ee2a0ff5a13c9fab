/** Ids out of words: the same facts in the same order get the same ids. */

const WORDS = 3;
const LONGEST = 48;

/** Gives ids that occur once: `stem`, then `stem-2`, `stem-3` … */
export class Ids {
  private readonly counts = new Map<string, number>();

  constructor(taken: Iterable<string> = []) {
    for (const id of taken) this.counts.set(id, 1);
  }

  next(stem: string): string {
    for (let count = (this.counts.get(stem) ?? 0) + 1; ; count++) {
      const id = count === 1 ? stem : `${stem}-${count}`;
      this.counts.set(stem, count);
      if (count === 1 || !this.counts.has(id)) {
        if (count > 1) this.counts.set(id, 1);
        return id;
      }
    }
  }
}

/** `quantity-living-captives-gaza`: the kind and the first words. */
export function factIdOf(kind: string, gist: string): string {
  return [kind, ...slug(gist).split('-').slice(0, WORDS)].filter(Boolean).join('-').slice(0, LONGEST);
}

/** Lower-case letters and digits with hyphens between; accents are taken off. */
export function slug(words: string): string {
  return words
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/gu, '');
}
