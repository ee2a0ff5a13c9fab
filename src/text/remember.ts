/** Remembers the words and sentences of a draft's paragraphs: after a key press only the text that was edited is divided again. */
import { type Divide, divide } from './make-paragraph.ts';

/** A `divide` with a memory. `turn` is to be called after each whole parse: what the last one did not meet is forgotten. */
export function rememberingDivide(): { divide: Divide; turn(): void } {
  let before = new Map<string, ReturnType<Divide>>();
  let now = new Map<string, ReturnType<Divide>>();
  return {
    divide(text) {
      const divided = now.get(text) ?? before.get(text) ?? divide(text);
      now.set(text, divided);
      return divided;
    },
    turn() {
      before = now;
      now = new Map();
    },
  };
}
