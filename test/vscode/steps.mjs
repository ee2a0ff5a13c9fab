// Steps of a walk through the page, one after the other: a line for each, a count at the end, and the end of the process.
import { appendFileSync } from 'node:fs';

/**
 * `steps`: `[name, step]` pairs. `picture`: makes a screenshot of the first failure. `inTurn`: a step that fails fails those behind it.
 * `close`: takes down what was set up. The count goes to $RESULTS as well.
 */
export async function takeSteps(suite, steps, { picture, inTurn = false, close }) {
  let [passed, failed] = [0, 0];
  for (const [name, step] of steps) {
    try {
      if (inTurn && failed > 0) throw new Error('an earlier step failed');
      await step();
      passed += 1;
      console.log(`ok - ${name}`);
    } catch (error) {
      if (failed === 0) await picture().catch(why => console.log(`# no picture: ${why.message}`));
      failed += 1;
      console.log(`not ok - ${name}\n${error.stack}`);
    }
  }
  const line = `# vscode ${suite}: ${passed} passed, ${failed} failed`;
  console.log(line);
  if (process.env.RESULTS) appendFileSync(process.env.RESULTS, `${line}\n`);
  await close();
  process.exit(failed > 0 ? 1 : 0);
}
