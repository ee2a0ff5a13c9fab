/** Where a name stands in its sentence: tokens `first` to `next`; `office`: first token of a capitalised office before it. */
export interface NamePlace {
  readonly first: number;
  readonly next: number;
  readonly office: number | undefined;
  readonly possessive: boolean;
  /** First token of a nationality or party before the name, where there is no office: "Italian [Pietro Lund]". */
  readonly people?: number | undefined;
}
