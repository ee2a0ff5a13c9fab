/** Breaks text as people, programs and enemies break it: by the joints of copy, Markdown and HTML, and between any two characters. */
import type { Chance } from './chance.ts';

const PIECES =
  '*|**|_|`|```|~~~|[|](|)|![|](x)|[x]: y|[^1]|<b>|</b>|<br>|<!--|-->|<!-- second-source-ignore -->|<!-- second-source-ignore number-conflict: x -->|<div>|</p>|<script>|</script>|<table>|<td>|&|&amp;|&nbsp;|&#128512;|&#x0;|&nosuch;|\\|# |> |- |1. |\\||---|===|---\ntitle: x\n---\n|http://a.b/c|www.a.b|a@b.c|://|"|“|”|‘|’|\'|«|»|.|!|?|…|...|U.S.|Mr.|Sen.|24|1,234.5|$|€|%|½|percent|24-year-old|Oct.|2023|said|denied|not|who|of them|the others|Jr.|(|)|[|]|{|}|,|;|:|–|—|-|/|=|+|@|(CQ)|[CQ]|TK|😀|👩‍👧|é|e\u0301|\u00ad|\u200b|\u200d|\ufeff|\u00a0|\u202e|\u2028|\u2029|\0|\u001b[31m|\u001b]0;x\u0007|\r|\r\n|\n|\n\n|\t|    |\ud83d|\ude00|\ufffd|ﬁ|İ|ß|Ǆ|ſ|٣|１２|十|=cmd()|"}|__proto__|constructor|toString|[x](command:y)|<img src=x onerror=y>|$|%00|../../x'.split(
    '|',
  );
/** What is said again and again is this long at most; rarely `FLOOD`. */
const REPEATS = 40;
const FLOOD = 4000;

/** The text after one to six changes. `others`: texts from which stretches are taken over. */
export function mutated(text: string, chance: Chance, others: readonly string[] = []): string {
  let result = text;
  for (let left = 1 + chance.below(6); left > 0; left -= 1) result = changed(result, chance, others);
  return result;
}

function changed(text: string, chance: Chance, others: readonly string[]): string {
  const [start, end] = stretch(text, chance);
  const [before, inside, behind] = [text.slice(0, start), text.slice(start, end), text.slice(end)];
  switch (chance.below(12)) {
    case 0:
      return before + behind;
    case 1:
      return before + inside + inside + behind;
    case 2:
      return before + chance.pick(PIECES).repeat(chance.once(300) ? FLOOD : 1 + chance.below(REPEATS)) + behind;
    case 3:
      return before + (chance.once(2) ? inside.toUpperCase() : inside.toLowerCase()) + behind;
    case 4:
      return before + [...inside].reverse().join('') + behind;
    case 5:
      return text.slice(0, end);
    case 6:
      return text.slice(start);
    case 7: {
      const other = others.length > 0 ? chance.pick(others) : text;
      const [from, until] = stretch(other, chance);
      return before + other.slice(from, until) + behind;
    }
    case 8:
      return before + inside.replace(/\s+/gu, chance.pick(['', '\n', '\n\n', '\u00a0', '\r\n', '-', ', '])) + behind;
    case 9:
      return before + inside.replace(/\d/gu, () => String(chance.below(10))) + behind;
    default:
      return before + chance.pick(PIECES) + inside + (chance.once(2) ? chance.pick(PIECES) : '') + behind;
  }
}

/** A stretch of a text: mostly by its words, now and then between any two code units. */
function stretch(text: string, chance: Chance): readonly [start: number, end: number] {
  const from = chance.below(text.length + 1);
  const to = Math.min(text.length, from + chance.below(chance.once(6) ? text.length + 1 : 30));
  if (chance.once(4)) return [from, to];
  const [start, end] = [text.lastIndexOf(' ', from) + 1, text.indexOf(' ', to)];
  return end < start ? [start, text.length] : [start, end];
}
