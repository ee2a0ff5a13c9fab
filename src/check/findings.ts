/** Judgements become findings: the sieve, the way back to the draft, the words. Of a draft that is typed in, a paragraph that says what it said keeps its findings. */
import type { Reading } from '../claims/reader.ts';
import type { Judged } from './check.ts';
import type { Correction, Finding } from './finding.ts';
import { isSameList, type Judgement } from './judgement.ts';
import { evidenceOf, messageOf } from './message.ts';
import { sieve } from './sieve.ts';

interface Found {
  readonly figures: readonly Judgement[];
  readonly kept: readonly Judgement[];
  readonly titles: ReadonlyMap<string, string>;
  /** The paragraph as it stands in the draft, markup and all, and where. */
  readonly raw: string;
  readonly start: number;
  /** Something rests on another paragraph, which may move. */
  readonly reachesOut: boolean;
  readonly findings: readonly Finding[];
}

const known = new WeakMap<Judged, Found>();

/** Draft order. */
export function byPlace(a: Finding, b: Finding): number {
  return a.start - b.start || a.end - b.end;
}

/** The findings of a paragraph in draft order, `figures` being what is said of its figures; spans are draft offsets. */
export function findingsOf(
  judged: Judged,
  figures: readonly Judgement[],
  reading: Reading,
  titles: ReadonlyMap<string, string>,
): readonly Finding[] {
  const paragraph = reading.paragraphs[judged.at]?.paragraph;
  if (!paragraph) throw new RangeError(`no paragraph ${judged.at}`);
  const before = known.get(judged);
  const { start, end } = paragraph;
  const raw = reading.draft.text.slice(start, end);
  const isAsBefore = before !== undefined && isSameList(before.figures, figures);
  const kept = isAsBefore ? before.kept : sieve([...judged.surer, ...figures, ...judged.lessSure]);
  const findings =
    isAsBefore && before.titles === titles && before.raw === raw && !before.reachesOut
      ? shiftedAll(before.findings, start - before.start)
      : kept.map(judgement => toFinding(judgement, reading, titles)).sort(byPlace);
  if (isAsBefore && findings === before.findings) return findings;
  const isOut = isAsBefore ? before.reachesOut : kept.some(reachesOut);
  known.set(judged, { figures, kept, titles, raw, start, reachesOut: isOut, findings });
  return findings;
}

function reachesOut({ at, related }: Judgement): boolean {
  return related?.some(place => place.at !== at) ?? false;
}

function shiftedAll(findings: readonly Finding[], by: number): readonly Finding[] {
  return by === 0 ? findings : findings.map(finding => shifted(finding, by));
}

function shifted(finding: Finding, by: number): Finding {
  const moved = <S extends { readonly start: number; readonly end: number }>(span: S): S => ({
    ...span,
    start: span.start + by,
    end: span.end + by,
  });
  const { mark, related, corrections } = finding;
  const all: Writable<Finding> = moved(finding);
  if (mark) all.mark = moved(mark);
  if (related) all.related = related.map(moved);
  if (corrections.length > 0)
    all.corrections = corrections.map((correction): Correction => ({ ...correction, span: moved(correction.span) }));
  return all;
}

function toFinding(judgement: Judgement, reading: Reading, titles: ReadonlyMap<string, string>): Finding {
  const { claim, at, verdict, code, mark, related, corrections = [], certain, why } = judgement;
  const paragraph = reading.paragraphs[at]?.paragraph;
  if (!paragraph) throw new RangeError(`no paragraph ${at}`);
  const { start, end } = paragraph.toDraft(judgement.span ?? claim);
  const text = reading.draft.text.slice(start, end);
  const { evidence, message, facts, sources } = worded(judgement, text, titles);
  // One shape for all, field by field: findings are made anew at every key press.
  const finding: Writable<Finding> = {
    start,
    end,
    text,
    kind: claim.kind,
    claim,
    paragraph: at,
    verdict,
    message,
    facts,
    evidence,
    sources,
    corrections:
      corrections.length === 0
        ? NO_CORRECTIONS
        : corrections.map((correction): Correction => ({ ...correction, span: paragraph.toDraft(correction.span) })),
    why,
  };
  if (code) finding.code = code;
  if (mark) finding.mark = paragraph.toDraft(mark);
  if (related) finding.related = related.flatMap(place => reading.paragraphs[place.at]?.paragraph.toDraft(place) ?? []);
  if (certain) finding.certain = certain;
  return finding;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

const NO_CORRECTIONS: readonly Correction[] = [];

type Wording = Pick<Finding, 'text' | 'message' | 'facts' | 'evidence' | 'sources'>;

const wordings = new WeakMap<Judgement['bearing'], Wording & { readonly titles: ReadonlyMap<string, string> }>();

/** What is said of a judgement, kept with what it rests on: a draft that is typed in is worded again and again. */
function worded(judgement: Judgement, text: string, titles: ReadonlyMap<string, string>): Wording {
  const known = wordings.get(judgement.bearing);
  if (known?.text === text && known.titles === titles) return known;
  const evidence = evidenceOf(judgement, titles);
  const wording = {
    text,
    titles,
    evidence,
    message: messageOf(judgement, evidence, text),
    facts: [...new Set(judgement.bearing.flatMap(({ fact }) => fact ?? []))],
    sources: new Set(evidence.map(({ source }) => source)).size,
  };
  wordings.set(judgement.bearing, wording);
  return wording;
}
