/** Paragraphs of HTML, by htmlparser2: block elements part them, inline elements are transparent, entities are decoded. */
import { Parser } from 'htmlparser2';
import { CleanText } from './clean-text.ts';
import { shapedParagraph } from './make-paragraph.ts';
import type { Paragraph, Role, Span } from './paragraph.ts';

export interface HtmlBlocks {
  readonly paragraphs: readonly Paragraph[];
  readonly comments: readonly (Span & { readonly text: string })[];
}

/** What else a caller may listen to. Offsets are into the whole text. */
export interface HtmlOptions {
  /** Alternative texts of images are captions. */
  readonly alternatives?: true;
  readonly onElement?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  /** The words of a `title` or `script`, which are not copy. */
  readonly onHiddenText?: (name: string, text: string) => void;
  /** A paragraph, with the attributes of the elements that it stands in, innermost last. */
  readonly onParagraph?: (paragraph: Paragraph, within: readonly Readonly<Record<string, string>>[]) => void;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const INLINE = words(
  'a abbr acronym b bdi bdo big cite data dfn em font i ins label mark q ruby small span strong sub sup time tt u var wbr img picture source',
);
const HIDDEN = words(
  'script style template noscript svg math canvas iframe object video audio select textarea title head code pre kbd samp del s strike rt rp',
);
/** Hidden, and yet inside a line of copy. */
const HIDDEN_INLINE = words('code kbd samp del s strike svg math script style rt rp');
const LANDMARKS = words('article main nav header footer aside form button figure');
const ROLES: Readonly<Record<string, Role>> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'item',
  dt: 'item',
  dd: 'item',
  blockquote: 'block-quote',
  td: 'cell',
  th: 'cell',
  figcaption: 'caption',
  caption: 'caption',
};

/** Reads the HTML in `span` of `text`. Never throws; unclosed and misnested tags are understood as a browser would. */
export function htmlBlocks(text: string, span: Span, options: HtmlOptions = {}): HtmlBlocks {
  const reader = new BlockReader(text, span, options);
  return { paragraphs: reader.paragraphs, comments: reader.comments };
}

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Deeper than any page; what is nested further counts as standing here. */
const DEEPEST = 200;

class BlockReader {
  readonly paragraphs: Paragraph[] = [];
  readonly comments: (Span & { text: string })[] = [];
  readonly #text: string;
  readonly #options: HtmlOptions;
  readonly #open: Element[] = [];
  #words: CleanText;
  #block: { start: number; end: number } | undefined;
  #inLinks = 0;
  #hidden: { readonly name: string; depth: number } | undefined;
  #hiddenText: string[] = [];

  constructor(text: string, span: Span, options: HtmlOptions) {
    this.#text = text;
    this.#options = options;
    this.#words = new CleanText(text, 'html');
    const parser = new Parser(
      {
        onopentag: (name, attributes) =>
          this.#openTag(name, attributes, parser.startIndex + span.start, parser.endIndex + span.start + 1),
        onclosetag: name => this.#closeTag(name),
        ontext: words => this.#addText(words, parser.startIndex + span.start, parser.endIndex + span.start + 1),
        oncomment: words => {
          const start = parser.startIndex + span.start;
          const end = Math.min(parser.endIndex + span.start + 1, span.end);
          // An unclosed comment at the very end has no place of its own.
          if (end > start && text.startsWith('<', start)) this.comments.push({ start, end, text: words.trim() });
        },
      },
      { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
    );
    parser.end(text.slice(span.start, span.end));
    this.#closeBlock();
  }

  #openTag(name: string, attributes: Readonly<Record<string, string>>, start: number, end: number): void {
    this.#options.onElement?.(name, attributes);
    if (this.#hidden) {
      if (name === this.#hidden.name) this.#hidden.depth += 1;
      return;
    }
    if (!INLINE.has(name) && !HIDDEN_INLINE.has(name) && name !== 'br') this.#closeBlock();
    if (HIDDEN.has(name) && name !== 'head') {
      this.#hidden = { name, depth: 1 };
      this.#hiddenText = [];
    } else if (name === 'br') this.#words.lineBreak(start, end, true);
    else if (name === 'img') this.#addAlternative(attributes, start, end);
    else if (this.#open.length < DEEPEST) this.#open.push({ name, attributes });
  }

  #closeTag(name: string): void {
    if (this.#hidden) {
      if (name !== this.#hidden.name) return;
      this.#hidden.depth -= 1;
      if (this.#hidden.depth > 0) return;
      this.#options.onHiddenText?.(name, this.#hiddenText.join(''));
      this.#hidden = undefined;
      return;
    }
    if (name === 'br' || name === 'img') return;
    if (!INLINE.has(name)) this.#closeBlock();
    if (this.#open.at(-1)?.name === name) this.#open.pop();
  }

  #addText(words: string, start: number, end: number): void {
    if (this.#hidden) {
      this.#hiddenText.push(words);
      return;
    }
    if (this.#block) this.#block.end = end;
    else if (words.trim() !== '') this.#block = { start, end };
    const before = this.#words.length;
    if (words === this.#text.slice(start, end)) this.#words.text(start, end);
    else this.#words.replace(start, end, words);
    if (this.#open.some(element => element.name === 'a')) this.#inLinks += this.#words.length - before;
  }

  #addAlternative(attributes: Readonly<Record<string, string>>, start: number, end: number): void {
    const alternative = attributes.alt?.trim();
    const tag = this.#text.slice(start, end);
    const at = alternative ? tag.indexOf(alternative) : -1;
    if (!this.#options.alternatives || !alternative || at === -1) return;
    const caption = new CleanText(this.#text, 'html');
    caption.text(start + at, start + at + alternative.length);
    const paragraph = caption.paragraph({ start, end }, 'caption', 0);
    if (paragraph) this.paragraphs.push(paragraph);
  }

  #closeBlock(): void {
    const words = this.#words;
    if (words.length === 0) return;
    const landmarks = this.#open.map(element => element.name).filter(name => LANDMARKS.has(name));
    const paragraph = this.#block && words.paragraph(this.#block, this.#role(), 0);
    if (paragraph) {
      const linkDensity = Math.min(1, this.#inLinks / paragraph.text.length);
      const whole = shapedParagraph({ ...paragraph, linkDensity, landmarks });
      this.paragraphs.push(whole);
      this.#options.onParagraph?.(
        whole,
        this.#open.map(element => element.attributes),
      );
    }
    this.#words = new CleanText(this.#text, 'html');
    this.#block = undefined;
    this.#inLinks = 0;
  }

  #role(): Role {
    for (const { name } of this.#open.toReversed()) {
      const role = ROLES[name];
      if (role) return role;
    }
    return 'body';
  }
}
