/** Words of number that count nothing: one of, no one, at first, first lady, second-guess, zero tolerance. */
import { isHour } from './clock.ts';
import { isAfterMonth, isBeforeMonth } from './days-and-years.ts';
import { follows } from './follows.ts';
import { isLabelled } from './labels.ts';
import type { Numeral } from './numeral.ts';

/** The word of number stands in a set phrase, a name or a time of day. `before`: the text up to it. */
export function isIdiom(text: string, before: string, numeral: Numeral): boolean {
  const word = text.slice(numeral.start, numeral.end).toLowerCase();
  if (isLabelled(text, before, numeral) && numeral.form === 'cardinal') return true;
  if (isHour(text, before, numeral)) return true;
  if (numeral.form === 'cardinal' && numeral.amount <= 31 && isAfterMonth(before) && !/\bmay\s$/iu.test(before)) return true;
  if (isProperName(text, before, numeral)) return true;
  if (numeral.form === 'ordinal') return isNoOrder(text, before, numeral, word);
  if (word === 'one') return isPronoun(text, before, numeral.end);
  if (word === 'zero') return follows(/[\s-](?:tolerance|sum|in|carbon|emission)/iuy, text, numeral.end);
  if (/(?:first|second|third|fourth|each|every|other|better|final|opening)\s$/iu.test(before) && /^(?:half|quarter)$/.test(word))
    return true;
  if (word === 'quarter' || word === 'half')
    return follows(
      /[- ](?:back|backs|final|finals|time|way|hearted|brother|sister|baked|century|moon|term)\b/iuy,
      text,
      numeral.end,
    );
  return follows(/-(?:time|way|fold|faced|dimensional|piece|legged|handed)\b/iuy, text, numeral.end);
}

/** "Saturday's Six Nations match": a capital inside the sentence, before another. Headlines, where every word has one, are read. */
function isProperName(text: string, before: string, { start, end }: Numeral): boolean {
  return (
    /\p{Lu}/u.test(text[start] ?? '') &&
    /(?:(?:^|[\s(])\p{Ll}[\p{L}’']*,?|\p{L}['’]s)\s$/u.test(before) &&
    follows(/\s\p{Lu}/uy, text, end)
  );
}

/** "One" that stands for a thing or a person. */
function isPronoun(text: string, before: string, end: number): boolean {
  if (follows(UNIT_OF_ONE, text, end)) return false;
  if (/\bone[\s-](?:by|after)[\s-]$/iu.test(before)) return true;
  if (
    /(?:^|[^\p{L}])(?:no|any|every|some|each|the|this|that|which|what|another|such|last|first|next|only|wrong|right|good|bad|big|great|new|latest|square|day|back|loved|young|little|other|current|same|day)[\s-]$/iu.test(
      before,
    )
  )
    return true;
  if (follows(/\s+of\b(?!\s+(?:every|\d))/iuy, text, end)) return true;
  if (
    follows(
      /\s+(?:another|after another|by one|is|was|has|can|could|may|might|must|should|would|will|needs|said|that|who|which|to|and all|or another)\b|['’]s\b|[-\s](?:off|sided|time|way|day when)\b|[-\s]on[-\s]one/iuy,
      text,
      end,
    )
  )
    return true;
  return (
    follows(/\s*(?:[.,;:!?)”"’]|$)/uy, text, end) &&
    !/(?:minus|negative|over|by|to|and|or|was|were|is|are|only|at least|just)\s$/iu.test(before)
  );
}

const UNIT_OF_ONE =
  /[\s-](?:miles?|kilomet\p{L}+|met(?:er|re)s?|foot|inch|pounds?|tons?|tonnes?|hours?|days?|weeks?|months?|years?|minutes?|percent|per cent|million|billion|dollars?|euros?)\b/iuy;

/** Ordinals that order nothing: adverbs, set phrases, shares of time. */
function isNoOrder(text: string, before: string, { end }: Numeral, word: string): boolean {
  if (isAfterMonth(before) || isBeforeMonth(text, end)) return true;
  if (word === 'first') {
    if (/\bin the\s$/iu.test(before) && follows(/\s(?:place|instance)\b/iuy, text, end)) return true;
    if (
      /(?:^|[\s(“"‘])(?:at|from the|safety|came|come|comes|put|puts|putting|family|families|country|safety|america|us|me|you|head|feet|things)\s$/iu.test(
        before,
      )
    )
      return true;
    if (
      follows(
        /\s*,|[-\s](?:lad(?:y|ies)|hand|aid|name|names|minister|ministers|person|born|responders?|come|off|refusal|family|and foremost|of all)\b/iuy,
        text,
        end,
      )
    )
      return true;
    return /(?:^|[.!?;:]["”’)]?\s)$/u.test(before) && follows(/\s(?:it|he|she|they|we|you|I|the)\b/iuy, text, end);
  }
  if (word === 'second')
    return (
      follows(/\s*,|s\b|[-\s](?:hand|guess|guessing|thoughts?|nature|fiddle|rate|class|to none|opinion|home)\b/iuy, text, end) ||
      (/(?:a|per|split|every|one)[\s-]$/iu.test(before) && !follows(/\s\p{L}/uy, text, end))
    );
  if (word === 'third')
    return follows(/[-\s](?:party|parties|world|person|rate|degree)\b/iuy, text, end) && !follows(/\sperson\sto\b/iuy, text, end);
  return false;
}
