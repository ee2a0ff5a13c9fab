/**
 * Markdown (GFM) to copy, by @lezer/markdown.
 *
 * Copy: paragraphs, headings, list items, block quotes, table cells, alternative texts of images, the text inside HTML, and three fields of
 * the front matter. Not copy: code, addresses and link targets, tags, comments, struck-out words, footnote marks.
 */
import { GFM, parser } from '@lezer/markdown';
import { decodeHTMLStrict } from 'entities';
import { CleanText } from './clean-text.ts';
import { defused } from './defuse-markdown.ts';
import { frontMatter } from './front-matter.ts';
import { htmlBlocks } from './html-blocks.ts';
import type { KnownBlocks } from './known-blocks.ts';
import { type Divide, renumbered, shapedParagraph } from './make-paragraph.ts';
import type { Draft, Paragraph, Role, Span } from './paragraph.ts';

const markdown = parser.configure(GFM);

export type Tree = ReturnType<typeof markdown.parse>;
type SyntaxNode = Tree['topNode'];
type SyntaxNodeRef = Parameters<NonNullable<Parameters<Tree['iterate']>[0]['enter']>>[0];

const LEAF = new Set([
  'Paragraph',
  'Task',
  'TableCell',
  'SetextHeading1',
  'SetextHeading2',
  ...[1, 2, 3, 4, 5, 6].map(level => `ATXHeading${level}`),
]);
/** HTML elements inside a paragraph whose words are not copy. */
const HIDDEN = new Set(['code', 'script', 'style', 'del', 's', 'strike', 'kbd', 'samp', 'pre', 'svg', 'template']);

/** How Markdown becomes a tree. Who parses the same draft again and again may keep the parts that an edit did not touch (remember.ts), and what they came to. */
export interface Trees {
  readonly of: (input: string) => Tree;
  readonly blocks?: KnownBlocks<Tree>;
}

/** The tree of a text, and, of one that is the last one with an edit in it, what can be taken over of the last one's. */
export function treeOf(input: string, fragments?: Parameters<typeof markdown.parse>[1]): Tree {
  return markdown.parse(input, fragments);
}

/** Parses Markdown. Never throws; broken markup is copy. CRLF, lone carriage returns and a byte order mark are understood. */
export function parseMarkdown(text: string, divided?: Divide, trees: Trees = { of: treeOf }): Draft {
  const top = text.startsWith('\ufeff') ? 1 : 0;
  const front = frontMatter(text, top);
  const reader = new MarkdownReader(text, front?.end ?? top, divided, trees);
  const paragraphs = renumbered([...(front?.copy ?? []), ...reader.paragraphs]);
  return { text, format: 'markdown', paragraphs, front: front?.fields ?? {}, comments: reader.comments };
}

/** A block whose copy is being gathered: everything before `at` is dealt with. */
interface Block extends Span {
  readonly words: CleanText;
  readonly role: Role;
  at: number;
}

class MarkdownReader {
  readonly paragraphs: Paragraph[] = [];
  readonly comments: (Span & { text: string })[] = [];
  readonly #text: string;
  readonly #offset: number;
  readonly #divided: Divide | undefined;
  readonly #definitions = new Set<string>();
  /** Comments at the start of a line of copy, hidden from the parser, which would take the whole line for HTML. */
  readonly #hiddenComments: readonly Span[];
  readonly #open: Block[] = [];
  /** The links that are open: where their targets end, or `literal` for words in brackets. */
  readonly #links: (number | 'literal')[] = [];
  readonly #containers: Role[] = [];
  #comment = 0;
  #hidden: string | undefined;

  constructor(text: string, offset: number, divided: Divide | undefined, { of, blocks }: Trees) {
    this.#text = text;
    this.#divided = divided;
    this.#offset = offset;
    const { input, comments } = defused(text.slice(offset));
    this.#hiddenComments = comments.map(span => this.#inDraft(span.start, span.end));
    const tree = of(input);
    if (input.includes(']:')) tree.iterate({ enter: node => this.#define(node) });
    const definitions = [...this.#definitions].join('\n');
    for (let node = tree.topNode.firstChild; node; node = node.nextSibling) this.#readBlock(node, definitions, blocks);
    this.paragraphs.sort((a, b) => a.start - b.start || a.end - b.end);
    this.comments.sort((a, b) => a.start - b.start);
  }

  /** A block at the top of the text. Comments that were hidden from the parser are not in its tree: with one of them it is read anew. */
  #readBlock(node: SyntaxNode, definitions: string, blocks: KnownBlocks<Tree> | undefined): void {
    const span = this.#inDraft(node.from, node.to);
    const isWhole = !this.#hiddenComments.some(({ start, end }) => start < span.end && end > span.start);
    const place = { text: this.#text, span, definitions };
    const tree = isWhole ? node.tree : null;
    const known = tree && blocks?.of(tree, place);
    if (known) {
      this.paragraphs.push(...known.paragraphs);
      this.comments.push(...known.comments);
      return;
    }
    const [first, firstComment] = [this.paragraphs.length, this.comments.length];
    node.cursor().iterate(
      one => this.#enter(one),
      one => this.#leave(one),
    );
    if (tree)
      blocks?.keep(tree, place, { paragraphs: this.paragraphs.slice(first), comments: this.comments.slice(firstComment) });
  }

  #inDraft(from: number, to: number): Span {
    return { start: from + this.#offset, end: to + this.#offset };
  }

  #define(node: SyntaxNodeRef): boolean {
    if (node.name === 'LinkReference') {
      const label = node.node.getChild('LinkLabel');
      if (label) this.#definitions.add(labelOf(this.#sliceOf(label.from, label.to)));
    }
    return !LEAF.has(node.name);
  }

  #sliceOf(from: number, to: number): string {
    return this.#text.slice(from + this.#offset, to + this.#offset);
  }

  /** Whether to look inside the node. */
  #enter(node: SyntaxNodeRef): boolean {
    const span = this.#inDraft(node.from, node.to);
    const block = this.#open.at(-1);
    if (block) return this.#enterInline(node, span, block);
    if (node.name === 'Blockquote') this.#containers.push('block-quote');
    else if (node.name === 'ListItem') this.#containers.push('item');
    else if (LEAF.has(node.name)) this.#openBlock(span, this.#roleOf(node.name), span.start);
    else if (node.name === 'CommentBlock' || node.name === 'HTMLBlock') this.#readHtml(span);
    return true;
  }

  #leave(node: SyntaxNodeRef): void {
    const block = this.#open.at(-1);
    if (node.name === 'Blockquote' || node.name === 'ListItem') this.#containers.pop();
    else if (node.name === 'Link') this.#links.pop();
    else if (LEAF.has(node.name) || (node.name === 'Image' && this.#links.pop() !== 'literal')) {
      if (block) this.#closeBlock(block);
    }
  }

  #roleOf(name: string): Role {
    if (name === 'TableCell') return 'cell';
    return /Heading/u.test(name) ? 'heading' : (this.#containers.at(-1) ?? 'body');
  }

  #openBlock(span: Span, role: Role, at: number): void {
    this.#open.push({ ...span, role, at, words: new CleanText(this.#text) });
  }

  #closeBlock(block: Block): void {
    if (block.role !== 'caption') this.#copy(block, block.end);
    this.#open.pop();
    if (this.#open.length === 0) this.#hidden = undefined;
    const paragraph = block.words.paragraph(block, block.role, 0, this.#divided);
    if (paragraph) this.paragraphs.push(paragraph);
  }

  /** Takes the copy up to `end`. */
  #copy(block: Block, end: number): void {
    for (
      let comment = this.#nextHiddenComment(block.at);
      comment && comment.end <= end;
      comment = this.#nextHiddenComment(block.at)
    ) {
      if (!this.#hidden) block.words.text(block.at, comment.start);
      this.#keepComment(comment);
      block.at = comment.end;
    }
    if (end > block.at && !this.#hidden) block.words.text(block.at, end);
    block.at = Math.max(block.at, end);
  }

  #nextHiddenComment(from: number): Span | undefined {
    while ((this.#hiddenComments[this.#comment]?.start ?? Number.POSITIVE_INFINITY) < from) this.#comment += 1;
    return this.#hiddenComments[this.#comment];
  }

  #keepComment(span: Span): void {
    this.comments.push({ ...span, text: commentText(this.#text.slice(span.start, span.end)) });
  }

  #enterInline(node: SyntaxNodeRef, span: Span, block: Block): boolean {
    const isLiteral = this.#links.at(-1) === 'literal';
    switch (node.name) {
      case 'Emphasis':
      case 'StrongEmphasis':
        return true;
      case 'Link':
        return this.#enterLink(node, span, block);
      case 'Image':
        return this.#enterImage(node, span, block);
      case 'LinkMark':
      case 'LinkLabel':
      case 'LinkTitle':
        if (isLiteral) return false;
        break;
      case 'Entity':
      case 'Escape': {
        this.#copy(block, span.start);
        const source = this.#text.slice(span.start, span.end);
        const clean = node.name === 'Escape' ? source.slice(1) : decodeHTMLStrict(source);
        if (clean !== source) {
          if (!this.#hidden) block.words.replace(span.start, span.end, clean);
          block.at = span.end;
        }
        return false;
      }
      case 'HardBreak':
        this.#copy(block, span.start);
        block.words.lineBreak(span.start, span.end, true);
        block.at = span.end;
        return false;
      case 'QuoteMark':
        this.#copy(block, span.start);
        block.words.lineMark(span.end);
        block.at = span.end;
        return false;
      case 'Comment':
        this.#keepComment(span);
        break;
      case 'HTMLTag':
        this.#copy(block, span.start);
        this.#readTag(span, block);
        block.at = span.end;
        return false;
    }
    this.#copy(block, span.start);
    if (node.name === 'InlineCode' || node.name === 'Autolink' || node.name === 'URL') {
      if (typeof this.#links.at(-1) !== 'number') block.words.gap(span.start, span.end);
    }
    block.at = Math.max(block.at, span.end);
    const link = this.#links.at(-1);
    if (node.name === 'LinkMark' && typeof link === 'number' && this.#text[span.start] === ']') block.at = link;
    return false;
  }

  #enterLink(node: SyntaxNodeRef, span: Span, block: Block): boolean {
    if (/^\[\^[^\]]+\]$/u.test(this.#text.slice(span.start, Math.min(span.end, span.start + 80)))) {
      this.#copy(block, span.start);
      const isNote = span.start === block.start && this.#text[span.end] === ':';
      block.at = isNote ? span.end + 1 : span.end;
      return false;
    }
    this.#links.push(this.#isLink(node) ? span.end : 'literal');
    return true;
  }

  #enterImage(node: SyntaxNodeRef, span: Span, block: Block): boolean {
    if (!this.#isLink(node)) {
      this.#links.push('literal');
      return true;
    }
    this.#links.push(span.end);
    this.#copy(block, span.start);
    block.at = span.end;
    this.#openBlock(span, 'caption', span.start);
    return true;
  }

  /** `[words](target)`, or words in brackets that are defined somewhere; "[the mayor]" is an editor's insertion. */
  #isLink(node: SyntaxNodeRef): boolean {
    const marks = node.node.getChildren('LinkMark');
    if (marks.length > 2) return true;
    const label = node.node.getChild('LinkLabel');
    const [open, close] = marks;
    const name =
      label && label.to - label.from > 2 ? this.#sliceOf(label.from, label.to) : this.#sliceOf(open?.to ?? 0, close?.from ?? 0);
    return this.#definitions.has(labelOf(name));
  }

  #readTag(span: Span, block: Block): void {
    const tag = /^<(?<close>\/?)(?<name>[a-z][a-z0-9-]*)/iu.exec(
      this.#text.slice(span.start, Math.min(span.end, span.start + 40)),
    )?.groups;
    const name = tag?.name?.toLowerCase() ?? '';
    if (this.#hidden) {
      if (tag?.close && name === this.#hidden) this.#hidden = undefined;
    } else if (name === 'br') block.words.lineBreak(span.start, span.end, true);
    else if (
      !tag?.close &&
      (HIDDEN.has(name) || (name === 'sup' && /^\d+<\/sup>/iu.test(this.#text.slice(span.end, span.end + 12))))
    ) {
      this.#hidden = name;
    }
  }

  #readHtml(span: Span): void {
    const { paragraphs, comments } = htmlBlocks(this.#text, span, { alternatives: true });
    const role = this.#containers.at(-1);
    this.paragraphs.push(
      ...paragraphs.map(paragraph => (role && paragraph.role === 'body' ? shapedParagraph({ ...paragraph, role }) : paragraph)),
    );
    this.comments.push(...comments);
  }
}

function labelOf(label: string): string {
  return label
    .replace(/^\[|\]$/gu, '')
    .trim()
    .replace(/\s+/gu, ' ')
    .toLowerCase();
}

function commentText(comment: string): string {
  return comment.replace(/^<!--|-->$/gu, '').trim();
}
