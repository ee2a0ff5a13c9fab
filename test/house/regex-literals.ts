/** Finds the regular-expression literals in TypeScript, by reading it character by character: comments, strings and templates are passed over. */

export interface RegexLiteral {
  readonly source: string;
  readonly flags: string;
  readonly line: number;
}

/** Words after which a slash begins a regular expression, although they end in a letter. */
const BEFORE_REGEX = new Set(['return', 'typeof', 'case', 'of', 'in', 'void', 'await', 'yield', 'else', 'do']);

export function regexLiterals(code: string): RegexLiteral[] {
  const found: RegexLiteral[] = [];
  /** For each open template its depth of braces; the last one is the innermost. */
  const templates: number[] = [];
  let before = '';
  let at = 0;
  while (at < code.length) {
    const rest = code[at] ?? '';
    const next = code[at + 1];
    if (/\s/u.test(rest)) at += 1;
    else if (rest === '/' && next === '/') at = endOf(code, '\n', at);
    else if (rest === '/' && next === '*') at = endOf(code, '*/', at + 2);
    else if (rest === "'" || rest === '"') {
      at = endOfString(code, at);
      before = 'x';
    } else if (rest === '`' || (rest === '}' && templates.at(-1) === 0)) {
      if (rest === '}') templates.pop();
      const end = endOfTemplatePart(code, at + 1);
      if (code[end - 1] === '{') {
        templates.push(0);
        before = '(';
      } else before = 'x';
      at = end;
    } else if (rest === '/' && !endsValue(before)) {
      const end = endOfRegex(code, at + 1);
      const flags = /^[a-z]*/u.exec(code.slice(end + 1, end + 12))?.[0] ?? '';
      found.push({ source: code.slice(at + 1, end), flags, line: code.slice(0, at).split('\n').length });
      at = end + 1 + flags.length;
      before = 'x';
    } else {
      const word = /^[\p{L}\p{N}_$]+/u.exec(code.slice(at, at + 80))?.[0];
      if (templates.length > 0 && rest === '{') templates[templates.length - 1] = (templates.at(-1) ?? 0) + 1;
      if (templates.length > 0 && rest === '}') templates[templates.length - 1] = (templates.at(-1) ?? 0) - 1;
      before = word ?? rest;
      at += before.length;
    }
  }
  return found;
}

/** A value ends here, so that a slash divides. */
function endsValue(before: string): boolean {
  return /[\p{L}\p{N}_$)\]]$/u.test(before) && !BEFORE_REGEX.has(before);
}

function endOf(code: string, mark: string, from: number): number {
  const end = code.indexOf(mark, from);
  return end === -1 ? code.length : end + mark.length;
}

function endOfString(code: string, start: number): number {
  let at = start + 1;
  while (at < code.length && code[at] !== code[start]) at += code[at] === '\\' ? 2 : 1;
  return at + 1;
}

/** Behind the closing mark, or behind the brace of `${`. */
function endOfTemplatePart(code: string, start: number): number {
  let at = start;
  while (at < code.length && code[at] !== '`' && !(code[at] === '$' && code[at + 1] === '{')) at += code[at] === '\\' ? 2 : 1;
  return code[at] === '`' ? at + 1 : at + 2;
}

/** At the closing slash; a slash in a class does not close. */
function endOfRegex(code: string, start: number): number {
  let at = start;
  let inClass = false;
  while (at < code.length && (inClass || code[at] !== '/')) {
    if (code[at] === '[') inClass = true;
    else if (code[at] === ']') inClass = false;
    at += code[at] === '\\' ? 2 : 1;
  }
  return at;
}
