/** Where in a list of things in their order an offset falls. */

/** Index of the first one that begins at or behind the offset, from index `from` on; the list's length where none does. */
export function firstFrom(things: readonly { readonly start: number }[], offset: number, from = 0): number {
  let low = from;
  let high = things.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((things[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
