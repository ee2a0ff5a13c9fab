/** `second-source check`: drafts against the facts in force, one report for all of them. */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type Against, checkDraft } from '../check/against.ts';
import { withHouseNames } from '../check/house-names.ts';
import { setAside } from '../check/set-aside.ts';
import { applied, type Edit } from '../fixes/fix.ts';
import { fixesOf } from '../fixes/fixes-of.ts';
import { csvReport } from '../report/csv.ts';
import { htmlReport } from '../report/html.ts';
import { jsonReport } from '../report/json.ts';
import { markdownReport } from '../report/markdown.ts';
import { type DraftReport, flagged, type Report, type Reported } from '../report/report.ts';
import { sarifReport } from '../report/sarif.ts';
import { textReport } from '../report/text.ts';
import type { Draft, Format } from '../text/paragraph.ts';
import { formatOf, parse } from '../text/parse.ts';
import { isStill, readCopy, reasonOf, writeText } from './files.ts';
import { version } from './help.ts';
import { EXIT, type Io, tell, UsageError } from './io.ts';
import { Lookup } from './lookup.ts';
import { paintFor } from './paint.ts';

const FORMATS: Readonly<Record<string, (report: Report, io: Io) => string>> = {
  text: (report, io) => textReport(report, paintFor(io)),
  json: jsonReport,
  sarif: report => sarifReport(report, version),
  html: htmlReport,
  markdown: markdownReport,
  csv: csvReport,
};

const OPTIONS = {
  facts: { type: 'string', multiple: true },
  source: { type: 'string', multiple: true },
  bundled: { type: 'boolean' },
  format: { type: 'string', default: 'text' },
  explain: { type: 'boolean' },
  fix: { type: 'boolean' },
} as const;

/** Runs the check and returns the exit status. Throws UsageError. */
export async function check(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  const format = FORMATS[values.format];
  if (!format) throw new UsageError(`“${values.format}” is not a format: expected ${Object.keys(FORMATS).join(', ')}.`);
  if (positionals.length === 0) throw new UsageError('no draft given: expected one or more files, or - for standard input.');
  const lookup = new Lookup(io);
  const named = await namedFacts(lookup, values.facts ?? [], values.source ?? [], values.bundled === true);
  const drafts: DraftReport[] = [];
  for (const file of new Set(positionals)) drafts.push(await checkFile(file, { lookup, named, fix: values.fix === true, io }));
  io.stdout.write(format({ drafts, ...(values.explain ? { explain: true } : {}) }, io));
  if (drafts.some(({ failed, unfixed }) => failed || unfixed !== undefined)) return EXIT.unusable;
  return drafts.some(draft => flagged(draft).some(({ finding }) => finding.verdict === 'conflict')) ? EXIT.conflicts : EXIT.clear;
}

async function namedFacts(
  lookup: Lookup,
  facts: readonly string[],
  sources: readonly string[],
  bundled: boolean,
): Promise<Against | undefined> {
  if (bundled && facts.length + sources.length > 0)
    throw new UsageError('--bundled stands alone: leave out --facts and --source.');
  if (bundled) return lookup.bundled();
  return facts.length + sources.length > 0 ? lookup.named(facts, sources) : undefined;
}

interface Task {
  readonly lookup: Lookup;
  readonly named: Against | undefined;
  readonly fix: boolean;
  readonly io: Io;
}

async function checkFile(file: string, { lookup, named, fix, io }: Task): Promise<DraftReport> {
  const read = await readCopy(file, io);
  if ('problem' in read) return failure(file, read.problem);
  const format = file === '-' ? formatLike(read.text) : formatOf(file);
  let draft = parse(read.text, format);
  let unfixed: string | undefined;
  if (draft.paragraphs.length === 0) return { ...nothing(file, draft), note: 'nothing to check' };
  try {
    const desk = await lookup.settingsFor(file);
    const facts = named ?? (await lookup.inForce(file, draft.front.facts, desk));
    const where = desk ? { settings: desk.settings, file: relative(desk.folder, file, io) } : {};
    const findingsOf = (copy: Draft): Reported[] =>
      setAside(withHouseNames(checkDraft(copy, facts), desk?.settings.names), copy, where).map(finding => ({
        finding,
        fixes: fixesOf(finding, copy),
      }));
    let findings = findingsOf(draft);
    if (fix && file !== '-') {
      const edits = certainEdits(findings);
      if (edits.length > 0) {
        if (!(await isStill(file, draft.text, io)))
          return failure(file, 'was saved by somebody else meanwhile: nothing was fixed');
        const mended = parse(applied(draft.text, edits), format);
        unfixed = whyUnwritten(() => writeText(file, mended.text, read.encoding, io));
        if (unfixed === undefined) {
          draft = mended;
          findings = findingsOf(draft);
        } else tell(`${file}: ${unfixed}`, io);
      }
    }
    const report = { file, draft, findings, against: facts.name, sources: facts.sources };
    return unfixed === undefined ? report : { ...report, unfixed };
  } catch (error) {
    if (error instanceof UsageError) return failure(file, `was not checked. ${error.message}`);
    throw error;
  }
}

/** Undefined where it was written. What the file has stays in the report then: only the fixes are not there. */
function whyUnwritten(write: () => void): string | undefined {
  try {
    write();
    return undefined;
  } catch (error) {
    if (error instanceof Error && 'code' in error) return `cannot be written, and nothing was fixed: ${reasonOf(error, true)}`;
    throw error;
  }
}

/** Edits of the certain fixes that are not set aside; of two that touch, the first. */
function certainEdits(findings: readonly Reported[]): Edit[] {
  const chosen: Edit[] = [];
  for (const { finding, fixes } of findings) {
    const [fix] = fixes;
    if (!fix?.certain || finding.setAside) continue;
    const free = fix.edits.every(edit => chosen.every(other => edit.end < other.start || edit.start > other.end));
    if (free) chosen.push(...fix.edits);
  }
  return chosen;
}

/** Standard input has no name: front matter, headings and comments show Markdown. */
function formatLike(text: string): Format {
  return /^(?:---\r?\n|#{1,6} )|\n#{1,6} |<!--/u.test(text) ? 'markdown' : 'plain';
}

function relative(folder: string, file: string, io: Io): string {
  return path.relative(folder, path.resolve(io.folder, file)).replaceAll('\\', '/');
}

function nothing(file: string, draft: Draft): DraftReport {
  return { file, draft, findings: [], against: '', sources: [] };
}

function failure(file: string, note: string): DraftReport {
  return { ...nothing(file, parse('', 'plain')), note, failed: true };
}
