/**
 * The figures of a draft that is being edited. Which links may speak is decided over the whole draft, by the best partner and the best rival that each claim of a
 * source has in it; an edit changes these for few claims, and only the paragraphs with links to those are judged again.
 */
import { conflictsAmong, type OpenFigure, openIn } from './consistency.ts';
import type { Corpus, SourceClaim } from './corpus.ts';
import { addBest, bestIn, freedomBy, type judgeFigures, judgeLinked, type Linked, linksOf } from './figures.ts';
import type { DraftSentence, Judgement } from './judgement.ts';
import type { Link } from './link.ts';

type Bests = Map<SourceClaim, Link>;

/** A paragraph with its links, and what was said of its figures. */
interface Slot {
  readonly sentences: readonly DraftSentence[];
  readonly linked: readonly Linked[];
  readonly partners: Bests;
  readonly rivals: Bests;
  /** Claims of sources that speak of a figure of it: whether they may is decided over the whole draft. */
  readonly speaking: ReadonlySet<SourceClaim>;
  judgements: readonly Judgement[];
  open: readonly OpenFigure[];
}

/** When so many paragraphs are others, all are looked through. */
const MOST_CHANGED = 8;

/** `judgeFigures` with a memory of its last call: what it says is the same. */
export function rememberingFigures(): typeof judgeFigures {
  let slots: Slot[] = [];
  let partners: Bests = new Map();
  let rivals: Bests = new Map();
  const judge = (slot: Slot, corpus: Corpus): void => {
    slot.judgements = judgeLinked(slot.linked, freedomBy(partners, rivals), corpus);
    slot.open = openIn(slot.sentences, slot.judgements);
  };
  const all = (paragraphs: readonly (readonly DraftSentence[])[], corpus: Corpus): void => {
    [slots, partners, rivals] = [paragraphs.map(sentences => slotOf(sentences, corpus)), new Map(), new Map()];
    for (const slot of slots) {
      addBest(partners, slot.partners.values());
      addBest(rivals, slot.rivals.values());
    }
    for (const slot of slots) judge(slot, corpus);
  };
  const some = (changed: ReadonlyMap<number, readonly DraftSentence[]>, corpus: Corpus): void => {
    const touched = new Set<SourceClaim>();
    const others: [before: Slot, now: Slot][] = [];
    for (const [at, sentences] of changed) {
      const [before, now] = [slots[at] as Slot, slotOf(sentences, corpus)];
      for (const slot of [before, now])
        for (const bests of [slot.partners, slot.rivals]) for (const source of bests.keys()) touched.add(source);
      slots[at] = now;
      others.push([before, now]);
    }
    const bestOf = (which: Which, source: SourceClaim, best: Link | undefined): Link | undefined => {
      const [first, more] = others;
      const quick = best && first && !more ? stillBest(first, which, source, best) : undefined;
      return quick ?? bestAmong(slots, which, source);
    };
    const turned = [...touched].filter(source => {
      const partner = bestOf('partners', source, partners.get(source));
      const rival = bestOf('rivals', source, rivals.get(source));
      const isOther = partner !== partners.get(source) || rival !== rivals.get(source);
      put(partners, source, partner);
      put(rivals, source, rival);
      return isOther;
    });
    for (const [at, slot] of slots.entries())
      if (changed.has(at) || turned.some(source => slot.speaking.has(source))) judge(slot, corpus);
  };
  return (paragraphs, corpus) => {
    const changed = slots.length === paragraphs.length ? changedIn(slots, paragraphs) : undefined;
    if (changed && changed.size <= MOST_CHANGED) some(changed, corpus);
    else all(paragraphs, corpus);
    const judgements = slots.map(slot => slot.judgements);
    for (const judgement of conflictsAmong(slots.map(({ open }) => open)))
      judgements[judgement.at] = [...(judgements[judgement.at] ?? []), judgement];
    return judgements;
  };
}

function changedIn(
  slots: readonly Slot[],
  paragraphs: readonly (readonly DraftSentence[])[],
): Map<number, readonly DraftSentence[]> {
  const changed = new Map<number, readonly DraftSentence[]>();
  for (let at = 0; at < slots.length; at++) {
    const now = paragraphs[at] as readonly DraftSentence[];
    if (slots[at]?.sentences !== now) changed.set(at, now);
  }
  return changed;
}

function slotOf(sentences: readonly DraftSentence[], corpus: Corpus): Slot {
  const linked = sentences.map(sentence => ({ sentence, links: linksOf(sentence, corpus) }));
  const [partners, rivals]: [Bests, Bests] = [new Map(), new Map()];
  for (const { links } of linked) {
    if (links.size === 0) continue;
    const best = bestIn(links);
    addBest(partners, best.partners);
    addBest(rivals, best.rivals);
  }
  return {
    sentences,
    linked,
    partners,
    rivals,
    speaking: new Set([...partners.keys(), ...rivals.keys()]),
    judgements: [],
    open: [],
  };
}

type Which = 'partners' | 'rivals';

/** The best link where one paragraph has changed, as far as its links and the best one before tell; undefined where all must be looked at. */
function stillBest([before, now]: [before: Slot, now: Slot], which: Which, source: SourceClaim, best: Link): Link | undefined {
  const own = now[which].get(source);
  // The best one was the paragraph's: what stands in its place is the best if it is no worse.
  if (before[which].get(source) === best) return own && own.score >= best.score ? own : undefined;
  if (!own || own.score < best.score) return best;
  return own.score > best.score ? own : undefined;
}

/** The best link of a claim in the draft; of equal ones the first. */
function bestAmong(slots: readonly Slot[], which: Which, source: SourceClaim): Link | undefined {
  let best: Link | undefined;
  for (const slot of slots) {
    const link = slot[which].get(source);
    if (link && (!best || best.score < link.score)) best = link;
  }
  return best;
}

function put(bests: Bests, source: SourceClaim, link: Link | undefined): void {
  if (link) bests.set(source, link);
  else bests.delete(source);
}
