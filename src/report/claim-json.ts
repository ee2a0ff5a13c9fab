/** CLAIM, the shape in which every finding leaves the product (DESIGN.md §6). */
import type { Finding } from '../check/finding.ts';
import type { Fix } from '../fixes/fix.ts';
import type { Span } from '../text/paragraph.ts';

export interface ClaimJson extends Span {
  readonly text: string;
  readonly mark?: Span;
  readonly kind: string;
  readonly verdict: string;
  readonly code?: string;
  readonly message: string;
  readonly facts: readonly string[];
  readonly sources: number;
  readonly evidence: readonly {
    readonly source: string;
    readonly title: string;
    readonly paragraph: number;
    readonly value: string;
  }[];
  readonly related?: readonly Span[];
  readonly fixes: readonly { readonly title: string; readonly edits: readonly (Span & { readonly text: string })[] }[];
  /** Why it is set aside; absent when it is not. */
  readonly setAside?: string;
  /** Marked as checked: by whom, on which day. */
  readonly checked?: { readonly by?: string; readonly on?: string };
  /** What was compared, with `--explain` only. */
  readonly why?: string;
}

/** A finding and its fixes as CLAIM. */
export function claimJson(finding: Finding, fixes: readonly Fix[], { explain = false } = {}): ClaimJson {
  return {
    start: finding.start,
    end: finding.end,
    text: finding.text,
    ...(finding.mark ? { mark: spanOf(finding.mark) } : {}),
    kind: finding.kind,
    verdict: finding.verdict,
    ...(finding.code ? { code: finding.code } : {}),
    message: finding.message,
    facts: finding.facts,
    sources: finding.sources,
    evidence: finding.evidence.map(({ source, title, paragraph, value }) => ({ source, title, paragraph, value })),
    ...(finding.related ? { related: finding.related.map(spanOf) } : {}),
    fixes: fixes.map(({ title, edits }) => ({ title, edits: edits.map(({ start, end, text }) => ({ start, end, text })) })),
    ...(finding.setAside ? { setAside: finding.setAside } : {}),
    ...(finding.checked ? { checked: finding.checked } : {}),
    ...(explain && finding.why ? { why: finding.why.compared } : {}),
  };
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
