import { diagnose } from '../diagnostics/diagnose.ts';
import { type Staged, staged } from '../diagnostics/diagnostic.ts';
import type { DocumentModel } from '../documents/document-model.ts';
import { reviewSuffix, reviewWords } from '../documents/words/review-and-movement.ts';
import type { Result } from '../domain/result.ts';
import { unzipParts } from '../ooxml/zip.ts';
import { documentJoiner } from '../render/docx/join-documents.ts';
import type { Desk, MadeFile } from './desk.ts';
import type { ReadyDocument } from './written-document.ts';

/** One file of all papers of a review, in the order in which they are made, to be printed or saved as PDF at once. */
export type PrinterFile = {
  /** A paper by itself, as it was made. */
  readonly take: (model: DocumentModel, made: MadeFile) => Promise<void>;
  /** One that was made to be joined. */
  readonly add: (model: DocumentModel, made: MadeFile) => void;
  /** The file, where there is any paper; says which are not in it. */
  readonly finish: (result: Result, date: string) => Staged<readonly ReadyDocument[]>;
};

/** Collects papers; workbooks are no pages of a Word file, and are named. */
export function printerFile(desk: Desk, about: string): PrinterFile {
  // Packed: a year's papers are many.
  const papers: { readonly title: string; readonly template: string; readonly bytes: Uint8Array }[] = [];
  const apart: string[] = [];
  const add = (model: DocumentModel, made: MadeFile): void => {
    if (model.format === 'docx')
      papers.push({ title: model.title, template: model.template, bytes: made.bytes });
  };
  return {
    add,
    take: async (model, made) => {
      if (model.format === 'xlsx') {
        apart.push(`${model.name}.xlsx`);
        return;
      }
      // Lists that somebody wrote have numbers of their own, which two papers cannot share.
      const again = made.hasWords
        ? await desk.make(model, { path: made.path, about, isToBeJoined: true })
        : null;
      add(model, again?.value ?? made);
    },
    finish: (result, date) => {
      if (papers.length === 0) return staged([]);
      const title = `Mọi văn bản ${reviewWords(result)}, để in một lần`;
      const joiner = documentJoiner({ title, date }, { isMixed: true });
      const leftOut = papers.filter(
        ({ template, bytes }) => !joiner.add({ template, parts: unzipParts(bytes) }),
      );
      const file = { path: `ban-in-${reviewSuffix(result)}.docx`, bytes: joiner.finish(), about };
      const others = [...leftOut.map((paper) => paper.title), ...apart];
      return staged(
        [{ file, told: { title } }],
        others.length === 0 ? [] : [diagnose('TD9098', {}, { papers: others })],
      );
    },
  };
}
