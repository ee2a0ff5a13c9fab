/** From finding to fixes: each correction in the draft's own style. */
import type { Correction, Finding } from '../check/finding.ts';
import type { Bound } from '../claims/claim.ts';
import type { Draft, Span } from '../text/paragraph.ts';
import { agreementEdits, articleEdit } from './agreement.ts';
import { type DateStyle, dateStyleOf, wordDate } from './date.ts';
import { hedgeOf, wordFigure } from './figure.ts';
import { applied, type Edit, type Fix } from './fix.ts';
import { rewordQuotation } from './quotation.ts';
import { capitalised, isShouted, likeFirstLetter, likeStart, startsSentence, uncapitalised } from './wording.ts';

/** Sources named in a title; more are counted. */
const NAMED_SOURCES = 3;

/** Hedges of a draft that stand by a source's figure, by how the source said it (DESIGN.md §3, "Figures"). */
const STANDS_BY: Readonly<Record<Bound, readonly Bound[]>> = {
  exact: ['exact', 'about', 'at-least', 'up-to'],
  about: ['about', 'up-to'],
  'at-least': ['at-least'],
  'at-most': ['at-most', 'up-to'],
  'more-than': ['more-than', 'at-least'],
  'less-than': ['less-than'],
  nearly: ['nearly', 'about'],
  'up-to': ['up-to', 'at-most'],
  range: ['range', 'about'],
};

/** What could stand in the place of the words at fault, the preferred one first. Edits are draft offsets. Corrections that change nothing make no fix. */
export function fixesOf(finding: Finding, draft: Draft): Fix[] {
  const fixes = finding.corrections.flatMap(correction => {
    const edits = editsOf(correction, finding, draft)?.filter(({ start, end, text }) => draft.text.slice(start, end) !== text);
    if (!edits || edits.length === 0) return [];
    return [
      {
        title: titleOf(edits, finding, draft.text),
        edits,
        ...(isCertain(correction, finding) ? { certain: true as const } : {}),
      },
    ];
  });
  return [...new Map(fixes.map(fix => [fix.title, fix])).values()];
}

function isCertain({ kind }: Correction, finding: Finding): boolean {
  return (
    finding.certain === true && finding.corrections.length === 1 && kind !== 'quotation' && kind !== 'name' && kind !== 'speaker'
  );
}

function editsOf(correction: Correction, finding: Finding, draft: Draft): Edit[] | undefined {
  const { span } = correction;
  const { text } = draft;
  const replaced = text.slice(span.start, span.end);
  switch (correction.kind) {
    case 'figure':
      return figureEdits(correction, finding, draft);
    case 'date':
      return dateEdits(text, span, wordDate(correction.parts, correction.to, replaced, styleOf(draft)));
    case 'quotation': {
      const edit = rewordQuotation(text, span, correction.words);
      return edit ? [edit] : undefined;
    }
    case 'name':
      return replacement(text, span, correction.name);
    case 'speaker':
      return replacement(text, span, speakerLike(correction.name, span, text));
    case 'title':
      return replacement(text, span, titleLike(correction.title, replaced));
    case 'hedge':
      return hedgeEdits(text, span, correction.words);
    case 'words':
      return replacement(text, span, correction.words);
  }
}

/**
 * A speaker’s surname alone, where the draft has named the person in full before and here has a surname alone: “Brandt” → “Vance”.
 * Source: AP Stylebook, "names": the full name on first reference, the surname from then on.
 */
function speakerLike(name: string, { start, end }: Span, draft: string): string {
  const surname = /^\p{Lu}\S* (?:\S+ )*(?<surname>\p{Lu}[\p{L}’'-]+)$/u.exec(name)?.groups?.surname;
  const isSurnameAlone = /^\p{Lu}[\p{L}’'-]+$/u.test(draft.slice(start, end));
  return surname && isSurnameAlone && draft.lastIndexOf(name, start) >= 0 ? surname : name;
}

/** New words in place of old ones, with the capital and the article that they ask for. */
function replacement(draft: string, span: Span, words: string): Edit[] {
  const replaced = draft.slice(span.start, span.end);
  const possessive = /[’']s?$/u.exec(replaced)?.[0] ?? '';
  const kept = possessive && !/[’']s?$/u.test(words) ? words + possessive : words;
  const text = likeStart(kept, replaced, /^\p{Lu}/u.test(replaced) && startsSentence(draft, span.start));
  const article = articleEdit(draft, span.start, replaced, text);
  return [{ ...span, text }, ...(article ? [article] : [])];
}

const styles = new WeakMap<Draft, DateStyle>();

/** The draft is looked through once, however many dates are corrected. */
function styleOf(draft: Draft): DateStyle {
  const style = styles.get(draft) ?? dateStyleOf(draft.text);
  styles.set(draft, style);
  return style;
}

/** The new date, with “on” before a day and “in” before anything longer. */
function dateEdits(draft: string, span: Span, words: string): Edit[] {
  const text = likeStart(words, '', startsSentence(draft, span.start));
  const preposition = /(?<![\p{L}\p{N}])(?<word>on|in) $/iu.exec(draft.slice(Math.max(0, span.start - 4), span.start))?.groups
    ?.word;
  const wanted = namesDay(words) ? 'on' : 'in';
  const fits =
    !preposition || preposition.toLowerCase() === wanted || namesDay(draft.slice(span.start, span.end)) === namesDay(words);
  if (fits) return [{ ...span, text }];
  const start = span.start - preposition.length - 1;
  return [
    { ...span, text },
    { start, end: span.start - 1, text: likeFirstLetter(wanted, preposition) },
  ];
}

/** Whether the words are a day (“Oct. 7”, “Friday”) and not a month, a season or a year. */
function namesDay(words: string): boolean {
  return /(?<!\d)\d{1,2}(?:st|nd|rd|th)?(?!\d|(?:st|nd|rd|th) century)|day\b/iu.test(words);
}

/** A role in the case of the role that it replaces: capitals before a name, none elsewhere; proper names in it keep theirs. */
function titleLike(title: string, replaced: string): string {
  const words = replaced.split(/\s+/u).filter(word => /^\p{L}{4,}/u.test(word));
  if (isShouted(replaced)) return title.toUpperCase();
  if (words.length > 0 && words.every(word => /^\p{Lu}/u.test(word)))
    return title.replace(/(?<!\p{L})\p{Ll}(?=\p{L}{3})/gu, letter => letter.toUpperCase());
  return title;
}

function hedgeEdits(draft: string, span: Span, words: string): Edit[] {
  const following = /^\S+/u.exec(draft.slice(span.start, span.start + 40))?.[0] ?? '';
  const afterArticle = /\b(?:the|its|their|his|her|these|those|an?)\s+$/iu.test(
    draft.slice(Math.max(0, span.start - 8), span.start),
  );
  const hedge = words === 'about' && afterArticle ? 'roughly' : words;
  if (/^\p{Lu}\p{Ll}/u.test(following) && startsSentence(draft, span.start)) {
    const lowered = uncapitalised(following);
    return [{ start: span.start, end: span.start + following.length, text: `${capitalised(hedge)} ${lowered}` }];
  }
  return [{ start: span.start, end: span.start, text: `${startsSentence(draft, span.start) ? capitalised(hedge) : hedge} ` }];
}

/** The figure, its hedge where the draft's does not stand by the source's, and what agrees with it. */
function figureEdits(correction: Correction & { kind: 'figure' }, finding: Finding, draft: Draft): Edit[] | undefined {
  const { value, type, unit, other, span } = correction;
  const { text } = draft;
  const claim = finding.claim.kind === 'quantity' ? finding.claim : undefined;
  const paragraph = draft.paragraphs[finding.paragraph];
  const own = claim && paragraph ? paragraph.toDraft(claim) : undefined;
  const isOwn = own?.start === span.start && own.end === span.end;
  const hedge = isOwn && claim?.hedge && paragraph ? paragraph.toDraft(claim.hedge) : undefined;
  const keeps = claim === undefined || !isOwn || STANDS_BY[value.bound].includes(claim.value.bound);
  const spread = keeps || !hedge ? span : { start: Math.min(span.start, hedge.start), end: Math.max(span.end, hedge.end) };
  const sentenceStart = startsSentence(text, spread.start);
  const words = keeps ? '' : hedgeOf(value.bound, type);
  const replaced = text.slice(span.start, span.end);
  const figure = wordFigure({
    value,
    type,
    replaced,
    sentenceStart: sentenceStart && !words && !hedge,
    ...(unit ? { unit } : {}),
    ...(claim?.unit ? { unitReplaced: claim.unit } : {}),
    ...(other === undefined ? {} : { other }),
  });
  if (figure === undefined) return undefined;
  const whole = words ? `${words} ${figure}` : figure;
  const edit: Edit = { ...spread, text: sentenceStart && /^\p{Ll}/u.test(whole) ? capitalised(whole) : whole };
  const article = articleEdit(text, spread.start, text.slice(spread.start, spread.end), edit.text);
  const counted =
    isOwn && claim?.counted && !claim.counted.carried && paragraph ? headOf(text, paragraph.toDraft(claim.counted)) : undefined;
  const agreeing =
    counted && counted.start >= spread.end
      ? agreementEdits(text, counted, claim?.value.amount ?? 2, value.to ?? value.amount)
      : [];
  return [edit, ...(article ? [article] : []), ...agreeing];
}

/** The head noun is the last word of what is counted. */
function headOf(draft: string, counted: Span): Span {
  const last = /\p{L}+$/u.exec(draft.slice(counted.start, counted.end));
  return last ? { start: counted.start + last.index, end: counted.end } : counted;
}

/** `Change “42” to “24” (A ¶5, B ¶6)`: the words from the first edit to the last, before and after. */
function titleOf(edits: readonly Edit[], finding: Finding, draft: string): string {
  const start = Math.min(...edits.map(edit => edit.start));
  const end = Math.max(...edits.map(edit => edit.end));
  const before = draft.slice(start, end);
  const after = applied(
    before,
    edits.map(edit => ({ ...edit, start: edit.start - start, end: edit.end - start })),
  );
  const where = placesOf(finding);
  if (before === '') {
    const next = /^\S+/u.exec(draft.slice(end))?.[0].replace(/[,.;:]$/u, '') ?? '';
    return `Put “${after.trim()}” before “${next}”${where}`;
  }
  return `${after === '' ? `Delete “${before}”` : `Change “${before}” to “${after}”`}${where}`;
}

function placesOf({ evidence }: Finding): string {
  const places = [...new Set(evidence.map(({ source, paragraph }) => `${source} ¶${paragraph}`))];
  if (places.length === 0) return '';
  const more = places.length > NAMED_SOURCES ? ` and ${places.length - NAMED_SOURCES} more` : '';
  return ` (${places.slice(0, NAMED_SOURCES).join(', ')}${more})`;
}
