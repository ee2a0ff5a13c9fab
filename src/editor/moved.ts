/** Findings after an edit: those that it touched go, those behind it move. So a fixed word loses its mark at once, and no mark stands elsewhere. */
import type { Correction } from '../check/finding.ts';
import type { Span } from '../text/paragraph.ts';
import type { Checked } from './checker.ts';

/** As VS Code gives it: offsets into the text before the event. */
export interface Change {
  readonly rangeOffset: number;
  readonly rangeLength: number;
  readonly text: string;
}

/** The findings whose words are as they were, at their new places. Runs at every key press, over every claim of the draft. */
export function moved(findings: readonly Checked[], changes: readonly Change[]): readonly Checked[] {
  const lastFirst = [...changes].sort((a, b) => b.rangeOffset - a.rangeOffset); // so that no change moves the place of the next one
  return lastFirst.reduce<readonly Checked[]>((left, change) => afterChange(left, change), findings);
}

function afterChange(findings: readonly Checked[], { rangeOffset: start, rangeLength, text }: Change): Checked[] {
  const end = start + rangeLength;
  const by = text.length - rangeLength;
  const touches = (span: Span) => start <= span.end && end >= span.start;
  const move = <S extends Span>(span: S): S =>
    span.start >= end ? { ...span, start: span.start + by, end: span.end + by } : span;
  const kept: Checked[] = [];
  for (const finding of findings) {
    if (touches(finding)) continue;
    if (isPlain(finding)) {
      kept.push(by === 0 ? finding : move(finding));
      continue;
    }
    const { mark, corrections, fixes, related } = finding;
    const own = [...(mark ? [mark] : []), ...corrections.map(({ span }) => span), ...fixes.flatMap(({ edits }) => edits)];
    if (own.some(touches)) continue;
    if (by === 0) kept.push(finding);
    else
      kept.push({
        ...move(finding),
        ...(mark ? { mark: move(mark) } : {}),
        ...(related ? { related: related.filter(span => !touches(span)).map(move) } : {}),
        corrections: corrections.map((correction): Correction => ({ ...correction, span: move(correction.span) })),
        fixes: fixes.map(fix => ({ ...fix, edits: fix.edits.map(move) })),
      });
  }
  return kept;
}

/** Nothing of it stands elsewhere than the finding itself: so it is with nine in ten. */
function isPlain({ mark, corrections, fixes, related }: Checked): boolean {
  return mark === undefined && related === undefined && corrections.length === 0 && fixes.length === 0;
}
