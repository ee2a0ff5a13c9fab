/** Small matters of style: capitals, quotation marks, a or an. */

/** The replacement, with a capital where the words it replaces had one at the start of a sentence. */
export function likeStart(replacement: string, replaced: string, sentenceStart: boolean): string {
  if (isShouted(replaced) && /\p{Ll}/u.test(replacement)) return replacement.toUpperCase();
  return sentenceStart ? capitalised(replacement) : replacement;
}

export function capitalised(words: string): string {
  const [first = ''] = words;
  return first.toUpperCase() + words.slice(first.length);
}

export function uncapitalised(words: string): string {
  const [first = ''] = words;
  return first.toLowerCase() + words.slice(first.length);
}

/** All in capitals, and more than an initial. */
export function isShouted(words: string): boolean {
  return /\p{Lu}\P{L}*\p{Lu}/u.test(words) && !/\p{Ll}/u.test(words);
}

/** Whether the words at `offset` begin a sentence, as far as capitals go: after a full stop, at the start of the paragraph, after an opening mark there. */
export function startsSentence(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - 40), offset);
  if (/(?:^|[\r\n])[\s#>*_\-+“"‘'(]*$/u.test(before) && (offset <= 40 || /[\r\n]/u.test(before))) return true;
  return (
    /[.!?…][”"’')\]]*\s+[“"‘'(]*$/u.test(before) &&
    !/\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|Gen|Gov|Sen|Rep|St|No|Oct|Nov|Dec|Jan|Feb|Aug|Sept?)\.\s+$/u.test(before)
  );
}

const SAID_AS_WORDS = /^(?:NATO|NASA|FEMA|HUD|SWAT|NAFTA|FIFA|LED|RAM|SIM)$/u;

/** Whether “an” goes before these words: by sound, as far as spelling shows it (an hour, a one-time, an 8-year-old, an 18th). */
export function takesAn(words: string): boolean {
  const start = /^[“"‘'$£€(]*(?<word>[\p{L}\d][\p{L}\d.,-]*)/u.exec(words)?.groups?.word ?? '';
  if (/^\d/u.test(start)) return /^8|^11(?!\d)|^18(?!\d)|^1[18],\d{3}(?!,)/u.test(start);
  if (/^(?:[A-Z]\.){2,}|^[A-Z]{2,}s?$/u.test(start)) return /^[AEFHILMNORSX]/u.test(start) && !SAID_AS_WORDS.test(start);
  if (/^(?:hour|honest|honou?r|heir)/iu.test(start)) return true;
  return /^[aeiou]/iu.test(start) && !/^(?:one|once|uni(?!n)|us[ae]|usu|euro|ewe|ubiq)/iu.test(start);
}

/** The marks of the words that are replaced, in the replacement: straight or curly apostrophes, double or single marks inside. */
export function withMarksOf(replacement: string, replaced: string, curly: boolean): string {
  const straight = replacement.replace(/[’‘]/gu, "'").replace(/[“”]/gu, '"');
  const usesCurly = /[’‘“”]/u.test(replaced) || (curly && !/['"]/u.test(replaced));
  if (!usesCurly) return straight;
  return straight
    .replace(/(?<=^|[\s([{—–-])'(?=\S)/gu, '‘')
    .replace(/'/gu, '’')
    .replace(/(?<=^|[\s([{—–-])"(?=\S)/gu, '“')
    .replace(/"/gu, '”');
}

/** A sentence's first capital kept or taken away, whichever the replaced words had. */
export function likeFirstLetter(replacement: string, replaced: string): string {
  if (/^\p{Ll}/u.test(replaced) && /^\p{Lu}\p{Ll}/u.test(replacement)) return uncapitalised(replacement);
  return /^\p{Lu}/u.test(replaced) ? capitalised(replacement) : replacement;
}
