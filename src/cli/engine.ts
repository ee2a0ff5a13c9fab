/** How the JavaScript engine (V8) is set for a command: it reads a few pages, most of its code runs a few times, and then it ends. */
import process from 'node:process';
import { setFlagsFromString } from 'node:v8';

/** Settings and the versions of V8 that have them: one that has not would complain aloud. What they gain: docs/performance.md. */
const SETTINGS: readonly (readonly [flag: string, versions: RegExp])[] = [
  // A function is made fast after twenty times as many steps: before that, making it fast costs more than it saves.
  ['--interrupt-budget=1500000', /^1[12]\./u],
  // What its operations meet is written down after three times as many steps: most functions never come so far, and need no table for it.
  ['--interrupt-budget-factor-for-feedback-allocation=24', /^11\./u],
  // Patterns, of which there are hundreds, are not made fast at all.
  ['--no-regexp-optimization', /^1[1-3]\./u],
  // And it is compiled to machine code when it has been run a hundred times, not once.
  ['--regexp-tier-up-ticks=100', /^1[1-3]\./u],
  // The space for young objects stays at one megabyte, twice over: it does not double whenever half of them live on.
  ['--semi-space-growth-factor=1', /^1[1-3]\./u],
  // What lines of an archive leave behind is cleared away when it is a third of what is in use, not three times that.
  ['--heap-growing-percent=30', /^1[1-3]\./u],
];

/**
 * What is set back for an archive, whose code runs for minutes: V8's own values (src/flags/flag-definitions.h), and the space for young objects may double. With
 * what a command is set to, 10,000 drafts take a third longer; the doubling takes forty megabytes and saves a tenth of the time.
 */
const FOR_LINES: typeof SETTINGS = [
  ['--interrupt-budget=135168', /^11\./u],
  ['--interrupt-budget=67584', /^12\./u],
  ['--interrupt-budget-factor-for-feedback-allocation=8', /^11\./u],
  ['--regexp-optimization', /^1[1-3]\./u],
  ['--regexp-tier-up-ticks=1', /^1[1-3]\./u],
  ['--semi-space-growth-factor=2', /^1[1-3]\./u],
];

/** The settings for V8 of this version ("11.3.244.8-node.33"), as flags. `what`: a command, as it begins; or lines without end. */
export function engineFlags(version: string, what: 'command' | 'lines' = 'command'): readonly string[] {
  return (what === 'lines' ? FOR_LINES : SETTINGS).flatMap(([flag, versions]) => (versions.test(version) ? [flag] : []));
}

/** Sets this process's engine. */
export function setEngine(what: 'command' | 'lines'): void {
  for (const flag of engineFlags(process.versions.v8, what)) setFlagsFromString(flag);
}
