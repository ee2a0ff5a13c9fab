/** What a role falls into: head; ranks; domain; the body. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { roleParts } from '../../../src/claims/people/role-parts.ts';

const ROWS: readonly (readonly [role: string, parts: string])[] = [
  ['special envoy for hostage affairs', 'envoy; ; special hostage affairs;'],
  ['White House press secretary', 'secretary; ; white house press; White House'],
  ['CEO', 'chief executive; ; ;'],
  ['former deputy finance minister', 'secretary; former deputy; finance;'],
  ['then-Harbor Police director', 'director; then; harbor police; Harbor Police'],
  ['prime minister', 'prime minister; ; ;'],
  ['chief technology officer of Telmar', 'chief officer; ; technology telmar; Telmar'],
  ['Police Chief', 'leader; ; police; Police'],
  ['premier of Tollan', 'prime minister; ; tollan; Tollan'],
  ['acting mayor', 'mayor; acting; ;'],
  ['fisheries commissioner', 'commissioner; ; fisheries;'],
  ['baker from Port Ellery', 'baker; ; port ellery; Port Ellery'],
];

for (const [role, expected] of ROWS)
  test(role, () => {
    const { head, ranks, domain, of = '' } = roleParts(role);
    assert.equal([head, ranks.join(' '), domain.join(' '), of].join('; ').trimEnd(), expected);
  });
