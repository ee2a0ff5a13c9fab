/**
 * Claims that a person has marked as checked, kept in `.second-source.json`. A mark belongs to exact words in an exact sentence: when either changes,
 * or when the sources come to say something worse of the claim, it is void.
 */
import { fingerprint } from '../facts/drawn-mark.ts';
import type { Draft } from '../text/paragraph.ts';
import type { Finding } from './finding.ts';

/** One mark, as the file has it. */
export interface CheckedMark {
  /** The draft, from the folder of the settings, with `/`. */
  readonly file: string;
  /** The claim’s words, for people who read the file. */
  readonly words: string;
  /** Fingerprint of the sentence and of the place in it. */
  readonly sentence: string;
  /** What was found when it was marked: a code, or a verdict. */
  readonly found: string;
  readonly by?: string | undefined;
  /** ISO day. */
  readonly on?: string | undefined;
}

/** What a mark of this finding would hold, but for who and when. */
export function markFor(finding: Finding, draft: Draft, file: string): CheckedMark {
  return { file, words: finding.text.replace(/\s+/gu, ' '), sentence: sentenceMark(finding, draft), found: foundIn(finding) };
}

/** Whether a mark speaks of this finding, whatever was found. */
export function isMarkOf(mark: CheckedMark, finding: Finding, draft: Draft, file: string): boolean {
  return mark.file === file && mark.sentence === sentenceMark(finding, draft);
}

/** The findings, with `checked` where a mark is in force; a conflict or caution that was checked is set aside too. */
export function withChecked(
  findings: readonly Finding[],
  draft: Draft,
  { marks = [], file }: { readonly marks?: readonly CheckedMark[] | undefined; readonly file?: string | undefined },
): Finding[] {
  const own = new Map(marks.filter(mark => mark.file === file).map(mark => [mark.sentence, mark]));
  if (own.size === 0) return [...findings];
  return findings.map(finding => {
    const mark = own.get(sentenceMark(finding, draft));
    if (!mark || (mark.found !== foundIn(finding) && finding.verdict !== 'supported')) return finding;
    const checked = { ...(mark.by ? { by: mark.by } : {}), ...(mark.on ? { on: mark.on } : {}) };
    const setAside = finding.setAside ?? (finding.code ? checkedWords(checked) : undefined);
    return { ...finding, checked, ...(setAside ? { setAside } : {}) };
  });
}

/** “checked by M. Ruiz on 2026-11-21” */
export function checkedWords({ by, on }: NonNullable<Finding['checked']>): string {
  return `checked${by ? ` by ${by}` : ''}${on ? ` on ${on}` : ''}`;
}

const foundIn = ({ code, verdict }: Finding): string => code ?? verdict;

function sentenceMark({ claim, paragraph, kind }: Finding, { paragraphs }: Draft): string {
  const text = paragraphs[paragraph]?.text ?? '';
  const sentence = paragraphs[paragraph]?.sentences[claim.sentence] ?? { start: 0, end: text.length };
  const words = text.slice(sentence.start, sentence.end).replace(/\s+/gu, ' ');
  return fingerprint([words, kind, claim.start - sentence.start, claim.end - sentence.start]);
}
