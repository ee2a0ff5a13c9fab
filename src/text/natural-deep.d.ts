// natural has types for its folders only; these are the single files that are imported (see ARCHITECTURE.md, "natural").
declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  const stemmer: { stem(word: string): string };
  export default stemmer;
}
declare module 'natural/lib/natural/distance/jaro-winkler_distance.js' {
  const distance: (a: string, b: string, options?: { ignoreCase?: boolean }) => number;
  export default distance;
}
declare module 'natural/lib/natural/phonetics/double_metaphone.js' {
  export default class DoubleMetaphone {
    process(word: string): [string, string];
  }
}
declare module 'natural/lib/natural/inflectors/noun_inflector.js' {
  export default class NounInflector {
    singularize(word: string): string;
    pluralize(word: string): string;
  }
}
declare module 'natural/lib/natural/inflectors/present_verb_inflector.js' {
  export default class PresentVerbInflector {
    singularize(word: string): string;
    pluralize(word: string): string;
  }
}
declare module 'natural/lib/natural/inflectors/count_inflector.js' {
  export default class CountInflector {
    nth(count: number): string;
  }
}
