/** The words of a finding: what the sources say and where, then what the draft says. Never "wrong", never "you" (PRODUCT.md). */
import type { SourceClaim } from './corpus.ts';
import type { ShownEvidence } from './finding.ts';
import type { Judgement } from './judgement.ts';
import { say } from './say.ts';

/** Evidence of a judgement: one entry for each source and place, in the order of the corpus. `titles`: source id → title. */
export function evidenceOf(judgement: Judgement, titles: ReadonlyMap<string, string>): ShownEvidence[] {
  const shown = judgement.bearing.flatMap(source =>
    source.testimony.origins.map(origin => ({
      source: origin.source,
      title: titles.get(origin.source) ?? origin.source,
      paragraph: origin.paragraph,
      value: sourcedWords(judgement, source),
    })),
  );
  return [...new Map(shown.map(entry => [`${entry.source}¶${entry.paragraph}: ${entry.value}`, entry])).values()];
}

/** `A ¶5 and B ¶6: about 24 living captives. Draft: 42.` */
export function messageOf(judgement: Judgement, evidence: readonly ShownEvidence[], drafted: string): string {
  if (judgement.message !== undefined)
    return evidence.length > 0 ? `${sources(evidence)}. ${judgement.message}` : judgement.message;
  if (evidence.length === 0) return `No source speaks of “${drafted}”.`;
  const said = sources(evidence);
  return judgement.verdict === 'supported' ? `${said}.` : `${said}. Draft: ${judgement.drafted ?? drafted}.`;
}

function sourcedWords(judgement: Judgement, { claim, testimony }: SourceClaim): string {
  return judgement.sourced ?? say(claim, testimony.paragraph);
}

/** Sources that say the same thing in the same words are named together. */
function sources(evidence: readonly ShownEvidence[]): string {
  const places = new Map<string, string[]>();
  for (const { source, paragraph, value } of evidence) {
    const list = places.get(value) ?? [];
    list.push(`${source} ¶${paragraph}`);
    places.set(value, list);
  }
  return [...places].map(([value, list]) => `${joined(list)}: ${value}`).join('; ');
}

function joined(list: readonly string[]): string {
  if (list.length < 2) return list.join('');
  return `${list.slice(0, -1).join(', ')} and ${list.at(-1)}`;
}
