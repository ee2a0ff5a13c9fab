/** The words of `--help` and `--version`. */
declare const VERSION: string | undefined;

export const version = typeof VERSION === 'string' ? VERSION : '0.0.0';

export const HELP = `Second Source checks draft copy against its sources. It runs offline; no text leaves the machine.

  second-source check [options] DRAFT…       check drafts (- reads standard input)
  second-source draw  [--out F] ARTICLE…     draw a facts file from source articles
  second-source read                         read claims: lines of JSON in, lines of JSON out
  second-source batch [--facts F] [--jobs N] check many drafts: lines of JSON in, lines of JSON out

Options of check
  --facts FILE       check against this facts file (may be repeated)
  --source ARTICLE   check against this source article (may be repeated)
  --bundled          check against the bundled sample story only
  --format FORMAT    text (default), json, sarif, html, markdown or csv
  --explain          say for each finding what was compared
  --fix              make the certain corrections in the drafts themselves; never in quotations or names

Without --facts, --source or --bundled a draft is checked against the facts file named in its front matter; else the
nearest *.facts.json in its folder or above; else facts drawn from the nearest folder called sources; else the sample story.

Options of draw
  --out FILE         write here (default: standard output); hand edits and checked marks in FILE are kept
  --lines            draw from lines of JSON instead: {"id","text"} in, {"id","facts"} out
  --jobs N           with --lines: by N threads, answers in order

Options of batch
  --facts FILE       facts for the lines that have no sources of their own
  --jobs N           by N threads, answers in order (default: 1)

Lines of read:  {"id","text","ref"?}                                        ref: the day the text was written, 2024-03-05
Lines of batch: {"id","draft","date"?,"sources":[{"id","text","title"?,"date"?}]}

Exit status: 0 no conflict, 1 conflicts found, 2 something could not be used or read (2 outranks 1).
Colour: set NO_COLOR to switch it off, FORCE_COLOR to keep it in a pipe.
`;
