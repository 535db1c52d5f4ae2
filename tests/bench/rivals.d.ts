/** Of the libraries that the benchmark compares with, what it calls; neither brings types that stand alone. */

declare module 'mark.js' {
  interface MarkOptions {
    readonly separateWordSearch: boolean;
    readonly acrossElements: boolean;
    readonly accuracy: { readonly value: 'exactly'; readonly limiters: readonly string[] };
  }
  export default class Mark {
    constructor(context: Element);
    mark(words: readonly string[], options: MarkOptions): void;
    unmark(): void;
  }
}

declare module 'findandreplacedomtext' {
  interface Finder {
    revert(): void;
  }
  interface FinderOptions {
    readonly find: RegExp;
    readonly wrap: string;
    readonly preset: 'prose';
  }
  export default function findAndReplaceDOMText(node: Element, options: FinderOptions): Finder;
}
