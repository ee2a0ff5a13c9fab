/** The core as the editor uses it: a draft checked, with its fixes and with what is set aside. No `vscode` here. */

import { type Against, checkDraft } from '../check/against.ts';
import type { DraftMemory } from '../check/draft-memory.ts';
import type { Finding } from '../check/finding.ts';
import { withHouseNames } from '../check/house-names.ts';
import { setAside } from '../check/set-aside.ts';
import type { Settings } from '../check/settings.ts';
import type { Fix } from '../fixes/fix.ts';
import { fixesOf } from '../fixes/fixes-of.ts';
import type { Draft } from '../text/paragraph.ts';

/** A finding with its fixes: what every surface shows. */
export interface Checked extends Finding {
  readonly fixes: readonly Fix[];
}

export interface House {
  /** What is remembered of the draft's last check. */
  readonly memory?: DraftMemory;
  /** Of `.second-source.json`. */
  readonly settings?: Settings;
  /** The draft's path from that file's folder. */
  readonly file?: string;
  /** Kinds of finding that the writer's own settings set aside. */
  readonly ignoreCodes: readonly string[];
  /** What to say of those. */
  readonly reason: string;
}

const NONE: readonly Fix[] = [];

/** Every claim of a draft with its verdict, in draft order. */
export function checked(draft: Draft, against: Against, { ignoreCodes, reason, memory, ...desk }: House): Checked[] {
  const findings = memory ? memory.check(draft, against) : checkDraft(draft, against);
  return setAside(withHouseNames(findings, desk.settings?.names), draft, desk).map(finding => {
    const fixes = finding.corrections.length > 0 ? fixesOf(finding, draft) : NONE;
    if (!finding.code || finding.setAside || !ignoreCodes.includes(finding.code)) return { ...finding, fixes };
    return { ...finding, fixes, setAside: reason };
  });
}
