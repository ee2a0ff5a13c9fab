/**
 * Typographic marks that were lost on the way: pages saved from Windows-1252 as if they were Latin-1 have control characters in the place of quotation marks,
 * apostrophes and dashes. Nobody writes those characters, so nothing else can be meant. Source: the WHATWG Encoding Standard, index windows-1252.
 */
const MARKS: Readonly<Record<string, string>> = {
  '\u0080': '€',
  '\u0082': '‚',
  '\u0084': '„',
  '\u0085': '…',
  '\u0091': '‘',
  '\u0092': '’',
  '\u0093': '“',
  '\u0094': '”',
  '\u0096': '–',
  '\u0097': '—',
};

/** The text with its marks put back: one character for one, so offsets stay as they are. Text without such characters is handed back. */
export function withMarks(text: string): string {
  return text.replaceAll(/[\u0080\u0082\u0084\u0085\u0091-\u0094\u0096\u0097]/gu, mark => MARKS[mark] ?? mark);
}
