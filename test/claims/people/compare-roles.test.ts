/** Two roles of one person, and whether they are one office. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareRoles, type RoleComparison } from '../../../src/claims/people/compare-roles.ts';

const PAIRS: readonly (readonly [a: string, b: string, is: RoleComparison])[] = [
  ['White House press secretary', 'press secretary', 'same'],
  ['spokesman', 'spokeswoman for the ministry', 'same'],
  ['U.S. president', 'president of the United States', 'same'],
  ['former mayor', 'mayor', 'same'],
  ['former Harbor Police director', 'then-Harbor Police director', 'same'],
  ['CEO', 'chief executive', 'same'],
  ['billionaire', 'president', 'open'],
  ['director', 'film director', 'open'],
  ['Liverpool finance director', 'finance director of the club', 'open'],
  ['press secretary', 'secretary of state', 'different'],
  ['prime minister', 'foreign minister', 'different'],
  ['governor', 'senator', 'different'],
  ['deputy chief minister', 'chief minister', 'different'],
  ['acting director of the museum', 'interim director', 'same'],
  ['governor of the bank', 'vice-governor of the bank', 'different'],
  ['Danish director', 'chairman', 'open'],
  ['chief medical officer', 'chief executive', 'different'],
  ['executive director', 'finance director', 'same'],
  ['general counsel', 'chief executive', 'different'],
  ['police chief', 'fire chief', 'different'],
  ['police chief', 'chief of police in Leeds', 'same'],
  ['police chief', 'chief', 'same'],
  ['Nordic Council president', 'head of the Nordic Parliament', 'different'],
  ['Nordic Council president', 'former head of the Nordic Parliament', 'open'],
  ['Nordic Council president', 'head of the Nordic Fisheries Group', 'open'],
  ['king', 'prime minister', 'different'],
  ['king', 'admiral', 'open'],
  ['pop queen', 'president', 'open'],
  ['senior data consultant for Telmar', 'chief data officer of Telmar', 'different'],
  ['data consultant for Norvik', 'chief data officer of Telmar', 'open'],
  ['head of the European Commission', 'head of the European Parliament', 'different'],
];

for (const [a, b, is] of PAIRS)
  test(`${a} · ${b}`, () => {
    assert.equal(compareRoles(a, b), is);
    assert.equal(compareRoles(b, a), is);
  });
