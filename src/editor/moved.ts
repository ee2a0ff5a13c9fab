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

/** The findings whose words are as they were, at their new places. */
export function moved(findings: readonly Checked[], changes: readonly Change[]): Checked[] {
  const lastFirst = [...changes].sort((a, b) => b.rangeOffset - a.rangeOffset); // so that no change moves the place of the next one
  return findings.flatMap(
    finding => lastFirst.reduce<Checked | undefined>((kept, change) => kept && afterChange(kept, change), finding) ?? [],
  );
}

function afterChange(finding: Checked, change: Change): Checked | undefined {
  const end = change.rangeOffset + change.rangeLength;
  const touches = (span: Span) => change.rangeOffset <= span.end && end >= span.start;
  const own = [
    finding,
    finding.mark,
    ...finding.corrections.map(({ span }) => span),
    ...finding.fixes.flatMap(({ edits }) => edits),
  ];
  if (own.some(span => span && touches(span))) return undefined;
  const by = change.text.length - change.rangeLength;
  if (by === 0) return finding;
  const move = <S extends Span>(span: S): S =>
    span.start >= end ? { ...span, start: span.start + by, end: span.end + by } : span;
  return {
    ...move(finding),
    ...(finding.mark ? { mark: move(finding.mark) } : {}),
    ...(finding.related ? { related: finding.related.filter(span => !touches(span)).map(move) } : {}),
    corrections: finding.corrections.map((correction): Correction => ({ ...correction, span: move(correction.span) })),
    fixes: finding.fixes.map(fix => ({ ...fix, edits: fix.edits.map(move) })),
  };
}
