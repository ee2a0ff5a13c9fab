/** What of a list is still there when it was edited in one place: for who keeps what was made of each part. */

/**
 * For each of `now` the one of `before` that it is, each taken once; undefined for what is new. Nearly always all but a few stand where they stood, counted from
 * the start or from the end: these are found without a look at their keys. `isSame` must hold for no two with different keys.
 */
export function takenOver<B, N>(
  before: readonly B[],
  now: readonly N[],
  isSame: (before: B, now: N) => boolean,
  keyOfBefore: (before: B) => string,
  keyOfNow: (now: N) => string,
): (B | undefined)[] {
  const found = new Array<B | undefined>(now.length).fill(undefined);
  const most = Math.min(before.length, now.length);
  let first = 0;
  for (; first < most; first++) {
    const one = before[first] as B;
    if (!isSame(one, now[first] as N)) break;
    found[first] = one;
  }
  let last = 0;
  for (; last < most - first; last++) {
    const one = before[before.length - 1 - last] as B;
    if (!isSame(one, now[now.length - 1 - last] as N)) break;
    found[now.length - 1 - last] = one;
  }
  if (first + last === now.length || first + last === before.length) return found;
  const left = new Map<string, B[]>();
  for (let at = first; at < before.length - last; at++) {
    const one = before[at] as B;
    const key = keyOfBefore(one);
    const list = left.get(key);
    if (list) list.push(one);
    else left.set(key, [one]);
  }
  for (let at = first; at < now.length - last; at++) {
    const list = left.get(keyOfNow(now[at] as N));
    const place = list?.findIndex(one => isSame(one, now[at] as N)) ?? -1;
    if (list && place >= 0) [found[at]] = list.splice(place, 1);
  }
  return found;
}
