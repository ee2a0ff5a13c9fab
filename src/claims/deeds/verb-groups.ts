/**
 * Verb groups: the finite verb of a clause with its auxiliaries, negation and the verbs that it hangs on ("has yet to be confirmed",
 * "refused to resign"). There is no tagger: word forms and neighbours decide, and what they leave open is declined.
 */
import { ofWord, opensLower, opensUpper } from '../../text/letters.ts';
import type { Sentence, Token } from '../../text/paragraph.ts';
import type { JoinedText } from '../people/joined-words.ts';
import { HEDGES, isAdverb, MODALS } from '../quotations/word-classes.ts';
import { BE, DO, HAVE, NEGATED_MODALS, NEGATORS } from './auxiliaries.ts';
import { bareVerb } from './bare-verb.ts';
import { isBetween, type Left, leftOf, MOST_ADVERBS } from './before-verb.ts';
import { ABLE, CHAINS, DENYING, EXPECTED, ING_CHAINS, SPEAKING } from './verb-chains.ts';
import { type VerbForm, verbForm } from './verb-forms.ts';

/** Tokens `first` to `next` of the joined text. */
export interface VerbGroup {
  readonly first: number;
  readonly next: number;
  /** Base form of the last, meaning-bearing verb; "be" for a bare copula. */
  readonly verb: string;
  readonly polarity: 'positive' | 'negative' | 'declined';
  readonly passive: boolean;
  /** Token of the modal verb. */
  readonly modal?: number;
  /** Tokens of the words that lower certainty ("is expected to", "reportedly"), `next` exclusive. */
  readonly hedge?: { readonly first: number; readonly next: number };
  /** A bare past form that may be a participle behind its noun ("the plan announced Monday"). */
  readonly weak: boolean;
}

/** The verb group that begins at a token, read greedily; undefined where none does. */
export function verbGroupAt(paragraph: JoinedText, sentence: Sentence, at: number): VerbGroup | undefined {
  if (!mayBegin(paragraph.tokens[at]?.word ?? '')) return undefined;
  const group = new Group(paragraph.tokens, sentence.last, at);
  return group.read(leftOf(paragraph, sentence, at));
}

/** Only an auxiliary or a form of some verb begins a group. */
const mayBegin = ofWord(
  (word: string): boolean =>
    MODALS.has(word) ||
    NEGATED_MODALS.has(word) ||
    BE.has(word) ||
    HAVE.has(word) ||
    DO.has(word) ||
    verbForm(word) !== undefined,
);

class Group {
  #at: number;
  #negative = false;
  #chain: 'declined' | undefined;
  #passive = false;
  #weak = false;
  #modal: number | undefined;
  #hedge: { first: number; next: number } | undefined;
  #verb = '';
  #end: number;

  constructor(
    readonly tokens: readonly Token[],
    readonly limit: number,
    readonly first: number,
  ) {
    this.#at = first;
    this.#end = first;
  }

  read(left: Left | undefined): VerbGroup | undefined {
    if (!this.#finite(left)) return undefined;
    this.#chains();
    return {
      first: this.#lead(),
      next: this.#end,
      verb: this.#verb,
      polarity: this.#polarity(),
      passive: this.#passive,
      weak: this.#weak,
      ...(this.#modal !== undefined && { modal: this.#modal }),
      ...(this.#hedge && { hedge: this.#hedge }),
    };
  }

  /** Takes in "never" and "no longer" before the verb, and sees "reportedly" there. */
  #lead(): number {
    let { first } = this;
    for (let at = first - 1; at >= 0 && this.first - at < MOST_ADVERBS && isBetween(this.tokens, at); at--) {
      const word = this.tokens[at]?.word ?? '';
      if (HEDGES.has(word)) this.#hedge ??= { first: at, next: at + 1 };
      if (word !== 'never' && word !== 'longer') continue;
      this.#negative = !this.#negative;
      first = word === 'longer' ? at - 1 : at;
    }
    return first;
  }

  #polarity(): VerbGroup['polarity'] {
    if (DENYING.has(this.#verb)) return this.#negative ? 'declined' : 'negative';
    return this.#chain ?? (this.#negative ? 'negative' : 'positive');
  }

  #finite(left: Left | undefined): boolean {
    const word = this.#word(this.#at);
    const token = this.tokens[this.#at];
    if (token?.kind !== 'word') return false;
    if (MODALS.has(word) || NEGATED_MODALS.has(word)) return this.#afterModal(word, left !== undefined);
    const be = BE.get(word);
    if (be !== undefined) return this.#afterBe(be === 1);
    const have = HAVE.get(word);
    if (have !== undefined) return this.#afterHave(have === 1);
    const does = DO.get(word);
    if (does !== undefined && this.#afterDo(does === 1)) return true;
    return left !== undefined && this.#simple(token, left);
  }

  #afterModal(word: string, inside: boolean): boolean {
    if (opensUpper(this.tokens[this.#at]?.text ?? '') && inside) return false;
    this.#negative = NEGATED_MODALS.has(word);
    this.#modal = this.#at++;
    this.#adverbs();
    if (this.#word(this.#at) === 'be') return this.#afterBe(false);
    if (this.#word(this.#at) === 'have' && this.#participle(this.#at + 1)) return this.#afterHave(false);
    return this.#take('base');
  }

  #afterHave(negated: boolean): boolean {
    this.#negative ||= negated;
    const start = this.#at++;
    this.#adverbs();
    if (this.#word(this.#at) === 'yet' && this.#word(this.#at + 1) === 'to') {
      this.#negative = true;
      this.#at += 2;
      return this.#infinitive();
    }
    if (this.#word(this.#at) === 'been') {
      this.#at++;
      this.#adverbs();
      return this.#beComplement(start);
    }
    if (this.#take('participle')) return true;
    if (this.#word(this.#at) === 'to' && this.#form(this.#at + 1, 'base')) {
      this.#at++;
      return this.#infinitive();
    }
    this.#verb = 'have';
    this.#end = this.#at;
    return true;
  }

  #afterDo(negated: boolean): boolean {
    const start = this.#at++;
    this.#negative ||= negated;
    this.#adverbs();
    if (this.#take('base')) return true;
    this.#at = start;
    this.#negative = false;
    return false;
  }

  #afterBe(negated: boolean): boolean {
    this.#negative ||= negated;
    const start = this.#at++;
    this.#adverbs();
    if (this.#word(this.#at) === 'being') this.#at++;
    if (this.#word(this.#at) === 'yet' && this.#word(this.#at + 1) === 'to') {
      this.#negative = true;
      this.#at += 2;
      return this.#infinitive();
    }
    return this.#beComplement(start);
  }

  /** After "be": an expectation, an ability, a participle, an -ing form, or nothing (a copula). */
  #beComplement(start: number): boolean {
    const word = this.#word(this.#at);
    const to =
      this.#word(this.#at + 1) === 'to' &&
      (this.#form(this.#at + 2, 'base') || this.#word(this.#at + 2) === 'be' || this.#word(this.#at + 2) === 'not');
    if (to && EXPECTED.has(word)) {
      this.#hedge = { first: start, next: this.#at + 2 };
      this.#at += 2;
      return this.#infinitive();
    }
    const able = to ? ABLE.get(word) : undefined;
    if (able !== undefined) {
      this.#negative = this.#negative !== (able === 1);
      this.#at += 2;
      return this.#infinitive();
    }
    if (word === 'to' && this.#form(this.#at + 1, 'base')) {
      this.#at++;
      return this.#infinitive();
    }
    if (this.#take('ing')) return true;
    if (this.#take('participle')) {
      this.#passive = true;
      return true;
    }
    this.#verb = 'be';
    this.#end = this.#at;
    return true;
  }

  /** Behind "to": "be confirmed", "have left", "resign". */
  #infinitive(): boolean {
    this.#adverbs();
    if (this.#word(this.#at) === 'be') {
      this.#at++;
      this.#adverbs();
      return this.#beComplement(this.#at);
    }
    if (this.#word(this.#at) === 'have' && this.#participle(this.#at + 1)) {
      this.#at++;
      return this.#take('participle');
    }
    return this.#take('base');
  }

  #simple(token: Token, left: Left): boolean {
    const form = opensLower(token.text) ? verbForm(token.word) : undefined;
    const strength = form && bareVerb(form.forms, { ...left, token, after: this.tokens[this.#at + 1] });
    if (!form || strength === undefined) return false;
    this.#weak = strength === 'weak';
    this.#verb = form.base;
    this.#at++;
    this.#end = this.#at;
    return true;
  }

  /** "refused to resign", "plans to build", "stopped working". */
  #chains(): void {
    for (let steps = 0; steps < 3; steps++) {
      const chain = CHAINS.get(this.#verb);
      const ing = ING_CHAINS.get(this.#verb);
      const from = this.#end - 1;
      if (chain && this.#word(this.#end) === 'to' && !this.#passive) {
        const declines = this.#verb === 'decline' || this.#verb === 'refuse';
        if (!this.#chained(() => this.#infinitive(), this.#end + 1)) return;
        if (chain === 'hedged') this.#hedge ??= { first: from, next: from + 2 };
        if (declines && SPEAKING.has(this.#verb)) this.#chain = 'declined';
        else if (chain === 'negative') this.#negative = !this.#negative;
      } else if (ing && this.#form(this.#end, 'ing')) {
        if (!this.#chained(() => this.#take('ing'), this.#end)) return;
        if (ing === 'negative') this.#negative = !this.#negative;
      } else return;
    }
  }

  #chained(read: () => boolean, at: number): boolean {
    const kept = { end: this.#end, verb: this.#verb };
    this.#at = at;
    if (read()) {
      this.#weak = false;
      return true;
    }
    this.#end = kept.end;
    this.#verb = kept.verb;
    return false;
  }

  #adverbs(): void {
    for (let steps = 0; this.#at < this.limit && steps < MOST_ADVERBS; this.#at++, steps++) {
      const word = this.#word(this.#at);
      if (word === 'no' && this.#word(this.#at + 1) === 'longer') {
        this.#negative = true;
        this.#at++;
      } else if (NEGATORS.has(word)) this.#negative = !this.#negative;
      else if (!isAdverb(word) || word === 'yet' || word === 'too' || (EXPECTED.has(word) && this.#word(this.#at + 1) === 'to'))
        return;
      if (HEDGES.has(word)) this.#hedge ??= { first: this.#at, next: this.#at + 1 };
    }
  }

  #take(form: VerbForm): boolean {
    const known = this.#form(this.#at, form);
    if (!known) return false;
    this.#verb = known;
    this.#at++;
    this.#end = this.#at;
    return true;
  }

  #form(at: number, form: VerbForm): string | undefined {
    const token = this.tokens[at];
    if (token?.kind !== 'word' || !opensLower(token.text)) return undefined;
    const known = verbForm(token.word);
    return known?.forms.includes(form) ? known.base : undefined;
  }

  #participle(at: number): boolean {
    let next = at;
    while (next - at < 3 && isAdverb(this.#word(next))) next++;
    return this.#word(next) === 'been' || this.#form(next, 'participle') !== undefined;
  }

  #word = (at: number): string => (at < this.limit ? (this.tokens[at]?.word ?? '') : '');
}
