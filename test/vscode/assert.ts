/** The few assertions that the suites use, without Node: the worker host has no `node:assert`. */

export function ok(value: unknown, message = 'expected something'): asserts value {
  if (!value) throw new Error(message);
}

export function equal(actual: unknown, expected: unknown, message = 'not equal'): void {
  if (!Object.is(actual, expected)) throw new Error(`${message}\n  found:    ${show(actual)}\n  expected: ${show(expected)}`);
}

export function deepEqual(actual: unknown, expected: unknown, message = 'not equal'): void {
  if (show(actual) !== show(expected)) throw new Error(`${message}\n  found:    ${show(actual)}\n  expected: ${show(expected)}`);
}

export function match(actual: string, pattern: RegExp, message = 'no match'): void {
  if (!pattern.test(actual)) throw new Error(`${message}\n  found:    ${show(actual)}\n  expected: ${pattern}`);
}

const show = (value: unknown): string => JSON.stringify(value) ?? String(value);
