/** How the JavaScript engine (V8) is set for a command: it reads a few pages, most of its code runs a few times, and then it ends. */

/** Settings and the versions of V8 that have them: one that has not would complain aloud. What they gain: docs/performance.md. */
const SETTINGS: readonly (readonly [flag: string, versions: RegExp])[] = [
  // A function is made fast after six times as many steps: before that, making it fast costs more than it saves.
  ['--interrupt-budget=400000', /^1[12]\./u],
  // The same of patterns, of which there are hundreds.
  ['--no-regexp-optimization', /^1[1-3]\./u],
  // What lines of an archive leave behind is cleared away when it is a third of what is in use, not three times that.
  ['--heap-growing-percent=30', /^1[1-3]\./u],
];

/** The settings for V8 of this version ("11.3.244.8-node.33"), as flags. */
export function engineFlags(version: string): readonly string[] {
  return SETTINGS.flatMap(([flag, versions]) => (versions.test(version) ? [flag] : []));
}
