/** Where a source says it: the paragraph in the article's file, if that is there to be opened. */
import * as vscode from 'vscode';
import type { Draft } from '../text/paragraph.ts';
import { parse } from '../text/parse.ts';
import type { SourceFile } from './articles.ts';
import type { FactsInForce } from './facts.ts';
import { holds, rangeIn } from './positions.ts';

const parsed = new WeakMap<SourceFile, Draft>();

/** Undefined: the source is known by the facts file only. */
export function evidencePlace(facts: FactsInForce, source: string, number: number): vscode.Location | undefined {
  const article = facts.articles.get(source);
  if (!article) return undefined;
  const paragraph = divided(article).paragraphs.find(candidate => candidate.number === number);
  return paragraph && new vscode.Location(article.uri, rangeIn(article.text, paragraph));
}

/** An article in force, and the paragraph of it at an offset: the other way round. */
export function passageAt(
  facts: FactsInForce,
  uri: vscode.Uri,
  offset: number,
): { source: string; paragraph: number } | undefined {
  for (const [source, article] of facts.articles) {
    if (article.uri.toString() !== uri.toString()) continue;
    const paragraph = divided(article).paragraphs.find(candidate => holds(candidate, offset));
    return paragraph && { source, paragraph: paragraph.number };
  }
  return undefined;
}

/** An article's paragraphs, divided once. */
export function divided(article: SourceFile): Draft {
  const draft = parsed.get(article) ?? parse(article.text, article.format);
  parsed.set(article, draft);
  return draft;
}
