/** Where a source's file may lie: a facts file may come from a stranger, and must not lead out of the story's folders. */

/**
 * The path of a source's `file`, or undefined where it leads elsewhere: an absolute path, a drive, a URL, or `..` out of all `roots`.
 *
 * @param folder the facts file's own folder, with `/`
 * @param roots folders that are the desk's: those open in the editor; the facts file's own folder and the one above it always are
 */
export function sourcePath(folder: string, file: string, roots: readonly string[] = []): string | undefined {
  const parts = file.replaceAll('\\', '/');
  if (/^\/|^[a-z][a-z\d+.-]*:|[\0\r\n]/iu.test(parts)) return undefined;
  const own = resolved(`${folder}/`);
  const path = resolved(`${folder}/${parts}`);
  if (own === undefined || path === undefined) return undefined;
  const story = own.slice(0, own.lastIndexOf('/'));
  return [own, story, ...roots.flatMap(root => resolved(root) ?? [])].some(root => root !== '' && path.startsWith(`${root}/`))
    ? path
    : undefined;
}

/** Without `.`, `..` and doubled slashes; undefined where `..` leads above the root. */
function resolved(path: string): string | undefined {
  const kept: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') {
      if (kept.pop() === undefined) return undefined;
    } else if (part !== '' && part !== '.') kept.push(part);
  }
  return kept.map(part => `/${part}`).join('');
}
