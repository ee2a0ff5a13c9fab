/** The fixes of a finding. */
import type { Finding } from '../check/finding.ts';
import type { Draft } from '../text/paragraph.ts';
import type { Fix } from './fix.ts';

/** What could be put in the place of the words at fault, the preferred one first. */
export function fixesOf(_finding: Finding, _draft: Draft): Fix[] {
  return [];
}
