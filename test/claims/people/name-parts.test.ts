import assert from 'node:assert/strict';
import { test } from 'node:test';
import { folded, nameParts, samePerson } from '../../../src/claims/people/name-parts.ts';

const PARTS: readonly (readonly [name: string, given: string, surname: string])[] = [
  ['Karoline Leavitt', 'Karoline', 'Leavitt'],
  ['Daniel arap Moi', 'Daniel', 'arap Moi'],
  ['Ludwig van der Horst', 'Ludwig', 'van der Horst'],
  ['Martin Luther King Jr.', 'Martin Luther', 'King'],
  ['J.K. Rowling', 'J.K.', 'Rowling'],
  ['Robert De Niro', 'Robert', 'De Niro'],
  ['Ben Nelson', 'Ben', 'Nelson'],
  ['Boehler', '', 'Boehler'],
  ['Ali al-Sisi', 'Ali', 'al-Sisi'],
  ['', '', ''],
];

for (const [name, given, surname] of PARTS)
  test(`parts of "${name}"`, () => {
    const parts = nameParts(name);
    assert.deepEqual([parts.given.join(' '), parts.surname], [given, surname]);
  });

const SAME: readonly (readonly [a: string, b: string])[] = [
  ['Bill Clinton', 'William Clinton'],
  ['José Barroso', 'Jose Barroso'],
  ['John F. Kennedy', 'John Kennedy'],
  ['J. Kennedy', 'John Kennedy'],
  ['Kennedy', 'John Kennedy'],
  ['Conan O’Brien', "Conan O'Brien"],
  ['Abdel Fattah al-Sisi', 'Abdel Fattah el-Sisi'],
];
const OTHERS: readonly (readonly [a: string, b: string])[] = [
  ['Adi Alexander', 'Edan Alexander'],
  ['Karoline Leavitt', 'Caroline Leavitt'],
  ['John Smith', 'John Smyth'],
  ['Mark Tucker', 'Alex Tucker'],
  ['Ed Smith', 'Al Smith'],
  ['Bill Clinton', 'Hillary Clinton'],
  ['J. Kennedy', 'Robert Kennedy'],
];

for (const [a, b] of SAME) test(`${a} is ${b}`, () => assert.ok(samePerson(a, b) && samePerson(b, a)));
for (const [a, b] of OTHERS) test(`${a} is not ${b}`, () => assert.ok(!samePerson(a, b) && !samePerson(b, a)));

test('folding takes off accents, dots and apostrophes', () =>
  assert.equal(folded('Ūdre O’Brien Łódź J.K.'), 'udre obrien lodz jk'));
