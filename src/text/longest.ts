/** Longer texts are not read, by anybody who takes a stranger’s: a book has about a million characters. */
export const LONGEST = 2_000_000;
