/** A text in any format to a draft. */
import { parseHtml } from './html.ts';
import type { Divide } from './make-paragraph.ts';
import { parseMarkdown, type Trees } from './markdown.ts';
import type { Draft, Format } from './paragraph.ts';
import { parsePlain } from './plain.ts';

/** Divides a text into paragraphs. Never throws. `divided`, `tree`: how a paragraph's text becomes words and sentences, and Markdown a tree, where somebody remembers them. */
export function parse(text: string, format: Format, divided?: Divide, tree?: Trees): Draft {
  if (format === 'markdown') return parseMarkdown(text, divided, tree);
  return format === 'html' ? parseHtml(text) : parsePlain(text, divided);
}

const FORMATS: readonly (readonly [RegExp, Format])[] = [
  [/\.(?:md|markdown|mdown|mkdn?|mdx|qmd|rmd|draft|copy)$/iu, 'markdown'],
  [/\.(?:x?html?|xht)$/iu, 'html'],
];

/** Format by a file's name (a path or URL will do): plain text when the name says nothing. Draft copy (`.draft`, `.copy`) may have Markdown in it. */
export function formatOf(fileName: string): Format {
  return FORMATS.find(([name]) => name.test(fileName))?.[1] ?? 'plain';
}
