import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { WordDocumentModel } from '../documents/document-model.ts';
import type { DocumentContext } from '../documents/result-document.ts';

/** What a rule found, and in which papers: said on the screen first, and in danh mục đối chiếu. */
export type Finding = { readonly diagnostic: Diagnostic; readonly used: string };

/** What papers may say on their day: what does not hold on it is taken out of what they are made from, and told. */
export type Mend = {
  readonly id: string;
  readonly mend: (context: DocumentContext) => {
    readonly context: DocumentContext;
    readonly findings: readonly Finding[];
  };
};

/** A paper that is about to be written. */
export type Paper = {
  /** Id of its kind in the registry of documents. */
  readonly document: string;
  /** As the terminal lists it. */
  readonly title: string;
  readonly model: WordDocumentModel;
};

/** `draft`: it is written as DỰ THẢO; `void`: it is not written. */
export type Verdict = 'draft' | 'void';

/** What a rule says against a paper; `tell` words it for all papers of which it is so, null where that is told elsewhere. */
export type Judgement = {
  readonly verdict: Verdict;
  readonly tell: ((papers: readonly string[]) => Diagnostic) | null;
};

/** What one rule says of one paper with its day, its signer and its contents; null where nothing speaks against it. */
export type Check = {
  readonly id: string;
  readonly judge: (paper: Paper, context: DocumentContext) => Judgement | null;
};
