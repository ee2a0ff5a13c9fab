/** Makes characters that steer a terminal or turn text round visible: drafts and sources are somebody else's words. */

/** Control and format characters but for tab, line feed, and the joiners that emoji and some scripts need. */
const STEERING = /(?!\t|\n|\u200c|\u200d|\u00ad)[\p{Cc}\p{Cf}\u2028\u2029]/gu;

/** ESC becomes ␛, other controls their pictures, marks without a picture their code. */
export function visible(text: string): string {
  return text.replace(STEERING, character => {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x20) return String.fromCodePoint(0x2400 + code);
    return code === 0x7f ? '\u2421' : `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
  });
}
