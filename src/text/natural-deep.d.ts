// natural has types for its folders only; this is the single file that is imported (see ARCHITECTURE.md, "natural").
declare module 'natural/lib/natural/inflectors/noun_inflector.js' {
  export default class NounInflector {
    singularize(word: string): string;
    pluralize(word: string): string;
  }
}
