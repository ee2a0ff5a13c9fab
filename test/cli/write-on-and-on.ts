/** Writes a file again and again, now all of one letter, now all of another, until it is killed: `node --import tsx write-on-and-on.ts FILE LENGTH`. */
import { writeWhole } from '../../src/cli/write-whole.ts';

const [file = '', length] = process.argv.slice(2);
const whole = ['a', 'b'].map(letter => Buffer.from(letter.repeat(Number(length))));
for (let at = 0; ; at += 1) {
  writeWhole(file, whole[at % 2] ?? Buffer.from(''));
  if (at === 0) process.stdout.write('begun');
}
