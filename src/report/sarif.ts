/** The report as SARIF 2.1.0, for continuous integration. Source: OASIS, "Static Analysis Results Interchange Format 2.1.0". */
import type { Location, Log, Notification, Region, ReportingDescriptor, Result, Fix as SarifFix } from 'sarif';
import { CODES, type Code } from '../check/finding.ts';
import type { Fix } from '../fixes/fix.ts';
import { linesOf } from '../text/lines.ts';
import type { Span } from '../text/paragraph.ts';
import { CODE_HELP } from './codes.ts';
import type { DraftReport, Report, Reported } from './report.ts';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
const RULES = Object.keys(CODES) as Code[];

/** SARIF, ending in a line feed: conflicts are errors, cautions warnings; what is set aside is suppressed, with the reason. */
export function sarifReport({ drafts }: Report, version: string): string {
  const failures = drafts.filter(({ failed, unfixed }) => failed || unfixed !== undefined).map(toNotification);
  const log: Log = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Second Source', version, rules: RULES.map(toRule) } },
        columnKind: 'utf16CodeUnits',
        invocations: [{ executionSuccessful: failures.length === 0, toolExecutionNotifications: failures }],
        artifacts: drafts.map(({ file }) => ({ location: { uri: uriOf(file) } })),
        results: drafts.flatMap(resultsOf),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function toRule(code: Code): ReportingDescriptor {
  const { name, means, putRight } = CODE_HELP[code];
  return {
    id: code,
    name: code.replace(/(?:^|-)\p{L}/gu, letter => letter.replace('-', '').toUpperCase()),
    shortDescription: { text: name },
    fullDescription: { text: means },
    help: { text: `${means} ${putRight}`, markdown: `${means}\n\n**Put right:** ${putRight}` },
    defaultConfiguration: { level: levelOf(code) },
  };
}

function levelOf(code: Code): 'error' | 'warning' {
  return CODES[code] === 'conflict' ? 'error' : 'warning';
}

function toNotification({ file, note = '', unfixed = note }: DraftReport): Notification {
  return {
    level: 'error',
    message: { text: unfixed },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) } } }],
  };
}

function resultsOf(report: DraftReport, artifact: number): Result[] {
  const { file, draft } = report;
  const regionOf = regionsIn(draft.text);
  const location = (span: Span): Location => ({
    physicalLocation: { artifactLocation: { uri: uriOf(file), index: artifact }, region: regionOf(span) },
  });
  return report.findings.flatMap(({ finding, fixes }: Reported): Result[] => {
    const { code, setAside } = finding;
    if (!code) return [];
    return [
      {
        ruleId: code,
        ruleIndex: RULES.indexOf(code),
        level: levelOf(code),
        message: { text: finding.message },
        locations: [location(finding.mark ?? finding)],
        ...(finding.related?.length ? { relatedLocations: finding.related.map((span, id) => ({ id, ...location(span) })) } : {}),
        ...(fixes.length > 0 ? { fixes: fixes.map(fix => toFix(fix, file, regionOf)) } : {}),
        ...(setAside
          ? {
              suppressions: [
                { kind: setAside.includes('.second-source.json') ? 'external' : 'inSource', justification: setAside },
              ],
            }
          : {}),
      },
    ];
  });
}

function toFix({ title, edits }: Fix, file: string, regionOf: (span: Span) => Region): SarifFix {
  const replacements = edits.map(edit => ({ deletedRegion: regionOf(edit), insertedContent: { text: edit.text } }));
  return { description: { text: title }, artifactChanges: [{ artifactLocation: { uri: uriOf(file) }, replacements }] };
}

function regionsIn(text: string): (span: Span) => Region {
  const lines = linesOf(text);
  return ({ start, end }) => {
    const [from, until] = [lines.positionAt(start), lines.positionAt(end)];
    return {
      startLine: from.line,
      startColumn: from.column,
      endLine: until.line,
      endColumn: until.column,
      charOffset: start,
      charLength: end - start,
    };
  };
}

/** A path as a relative reference: each part percent-encoded, `/` between them. Two slashes in front would name a host; half a character cannot be encoded. */
function uriOf(file: string): string {
  if (file === '-') return 'stdin';
  const path = file.replace(/^[\\/]{2,}/u, '/').replace(/\p{Surrogate}/gu, '\ufffd');
  return path.split(/[\\/]/u).map(encodeURIComponent).join('/');
}
