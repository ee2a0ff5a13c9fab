/** The report as JSON: `{"version":1,"files":[{"file","claims":[CLAIM…]}]}` (DESIGN.md §6). */
import { claimJson } from './claim-json.ts';
import type { Report } from './report.ts';

/** JSON, ending in a line feed. A draft that could not be read has `error` and no claims; one that could not be fixed has both. */
export function jsonReport({ drafts, explain = false }: Report): string {
  const files = drafts.map(({ file, against, findings, note, failed, unfixed }) => ({
    file,
    ...(note === undefined ? { against } : failed ? { error: note } : { note }),
    ...(unfixed === undefined ? {} : { error: unfixed }),
    claims: findings.map(({ finding, fixes }) => claimJson(finding, fixes, { explain })),
  }));
  return `${JSON.stringify({ version: 1, files }, null, 2)}\n`;
}
