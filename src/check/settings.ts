/** The desk's own settings, `.second-source.json`: what is set aside, which facts files are in force, how the house spells names. */
import { type ParseError, parse, printParseErrorCode } from 'jsonc-parser';
import * as v from 'valibot';
import { tooDeepAt } from '../facts/json-tree.ts';
import { CODES, type Code } from './finding.ts';
import { globMatches } from './glob.ts';

const CODE = v.picklist(Object.keys(CODES) as Code[], `expected one of the codes: ${Object.keys(CODES).join(', ')}`);

const RULE = v.pipe(
  v.strictObject({
    code: v.optional(CODE),
    /** The exact words of the finding: other words are another finding. */
    words: v.optional(v.pipe(v.string(), v.minLength(1, 'expected words of the draft'))),
    /** Which drafts, from the folder of the settings: `archive/**`, `*.draft`. */
    file: v.optional(v.pipe(v.string(), v.minLength(1, 'expected a file or a pattern such as archive/**'))),
    /** Goes into the report. */
    why: v.optional(v.string()),
  }),
  v.check(
    rule => rule.code !== undefined || rule.words !== undefined || rule.file !== undefined,
    'expected a code, words or a file',
  ),
);

/** A claim that a person has checked: see checked.ts. */
const CHECKED = v.strictObject({
  file: v.string(),
  words: v.string(),
  sentence: v.string(),
  found: v.string(),
  by: v.optional(v.string()),
  on: v.optional(v.string()),
});

const NAME = v.pipe(v.string(), v.minLength(1, 'expected a name'));

/** How the house spells a name: see house-names.ts. */
const HOUSE_NAME = v.union(
  [NAME, v.strictObject({ name: NAME, also: v.optional(v.array(NAME)), not: v.optional(v.array(NAME)) })],
  'expected a name, or a name with other spellings: {"name", "also", "not"}',
);

const SETTINGS = v.strictObject({
  checked: v.optional(v.array(CHECKED)),
  ignore: v.optional(v.array(RULE)),
  facts: v.optional(v.array(v.string())),
  names: v.optional(v.array(HOUSE_NAME)),
});

export type Settings = v.InferOutput<typeof SETTINGS>;

/** Reads `.second-source.json` (comments allowed). On a mistake `problem` says in one sentence where, what was found and what was expected. */
export function loadSettings(text: string): { readonly settings?: Settings; readonly problem?: string } {
  if (tooDeepAt(text) !== undefined) return { problem: 'line 1: too many brackets inside each other' };
  const errors: ParseError[] = [];
  const value: unknown = parse(text, errors, { allowTrailingComma: true });
  const [error] = errors;
  if (error || value === undefined) {
    const line = text.slice(0, error?.offset ?? 0).split('\n').length;
    return { problem: `line ${line}: not JSON (${error ? printParseErrorCode(error.error) : 'the file is empty'})` };
  }
  const result = v.safeParse(SETTINGS, value);
  if (result.success) return { settings: result.output };
  const [issue] = result.issues;
  const path = (issue.path ?? []).map(({ key }) => String(key)).join('/');
  return { problem: `${path ? `/${path}: ` : ''}${issue.message}` };
}

/** Why a finding is set aside by the settings; undefined where it is not. */
export function setAsideBy(
  settings: Settings | undefined,
  finding: { readonly code: Code; readonly words: string; readonly file?: string },
): string | undefined {
  const rule = settings?.ignore?.find(
    ({ code, words, file }) =>
      (code === undefined || code === finding.code) &&
      (words === undefined || words === finding.words) &&
      (file === undefined || (finding.file !== undefined && globMatches(file, finding.file))),
  );
  return rule && `set aside in .second-source.json${rule.why ? `: ${rule.why}` : ''}`;
}
