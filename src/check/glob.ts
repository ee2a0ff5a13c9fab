/** File patterns: `*` within a folder, `**` through folders, `?`, `{a,b}`. */

/** Whether a path (with `/`) fits the pattern; a pattern without `/` fits the name in any folder. */
export function globMatches(pattern: string, path: string): boolean {
  return alternatives(pattern).some(one => {
    const parts = (one.includes('/') ? one.replace(/^\.?\//u, '') : `**/${one}`).split('/');
    return partsMatch(parts, path.split('/'));
  });
}

/** `a{b,c}d` → `abd`, `acd`; braces do not nest, and a pattern makes so many at most. */
const MOST_ALTERNATIVES = 64;

function alternatives(pattern: string): string[] {
  let made = [''];
  for (const piece of pattern.split(/(?<braces>\{[^{}]*\})/u)) {
    const choices = piece.startsWith('{') && piece.endsWith('}') ? piece.slice(1, -1).split(',') : [piece];
    made = made.flatMap(start => choices.map(choice => start + choice)).slice(0, MOST_ALTERNATIVES);
  }
  return made;
}

/** Folder by folder; `**` is tried against the fewest folders first, going back only to the last one. */
function partsMatch(pattern: readonly string[], path: readonly string[]): boolean {
  return matches(pattern, path, '**', (wanted, found) => matches([...wanted], [...found], '*', (a, b) => a === '?' || a === b));
}

/** Wildcard matching of two sequences in time of their product: `any` stands for any number of items. */
function matches(
  pattern: readonly string[],
  items: readonly string[],
  any: string,
  same: (wanted: string, found: string) => boolean,
): boolean {
  let at = 0;
  let item = 0;
  let star = -1;
  let starItem = 0;
  while (item < items.length) {
    const wanted = pattern[at];
    if (wanted === any) {
      star = at;
      starItem = item;
      at += 1;
    } else if (wanted !== undefined && same(wanted, items[item] ?? '')) {
      at += 1;
      item += 1;
    } else if (star >= 0) {
      at = star + 1;
      starItem += 1;
      item = starItem;
    } else return false;
  }
  return pattern.slice(at).every(rest => rest === any);
}
