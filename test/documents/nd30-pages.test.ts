import { beforeAll, describe, expect, it } from 'vitest';
import { skeletons } from '../../templates/text/registry.ts';
import { isLong } from '../support/effort.ts';
import { asPdf, titled, without } from '../support/libreoffice.ts';
import { issuedDocuments } from '../support/nd30/issued-documents.ts';
import { headingsAlone, pageLayoutFaults } from '../support/nd30/pages.ts';
import { type PdfPage, readPdfPages } from '../support/nd30/pdf-pages.ts';
import { readLayout } from '../support/nd30/read-layout.ts';
import { sectionsApart } from '../support/nd30/sections-apart.ts';
import { renderSkeleton } from '../support/render-skeleton.ts';
import { body, modelFor, table } from '../support/word-model.ts';

const missing = without('LibreOffice', 'pdftotext');

/** Texts of several lengths, so that a page ends in many a place. */
const LENGTHS = isLong ? [1, 6, 11] : [];
const LINES =
  'Các đơn vị tổ chức thực hiện nghiêm túc, báo cáo đúng thời hạn và đủ minh chứng theo quy định.';

const documents = [
  ...issuedDocuments,
  ...skeletons
    .filter(({ isInternal }) => !isInternal)
    .flatMap((skeleton) =>
      LENGTHS.map((length) => {
        const paragraphs = Array.from({ length }, () => body(LINES));
        const model = modelFor(skeleton, [...paragraphs, table(length * 4), body(LINES)]);
        return { name: `${skeleton.name}, ${length}`, skeleton, model };
      }),
    ),
];

describe.skipIf(missing.length > 0)(titled('pages as they are printed', missing), () => {
  const written: Uint8Array[] = [];
  let pages: readonly (readonly PdfPage[])[] = [];
  /** By number of the document, the pages of each of its sections printed by itself. */
  const apart = new Map<number, readonly (readonly PdfPage[])[]>();

  beforeAll(async () => {
    for (const { skeleton, model } of documents) written.push(await renderSkeleton(skeleton, model));
    pages = asPdf(written, readPdfPages);
    // LibreOffice 7.4 forgets to keep headings with their text where tables of later sections make it lay the pages
    // out again: what counts there is the section by itself.
    const sections = written.flatMap((document, index) =>
      headingsAlone(pages[index] ?? [], readLayout(document)).length === 0
        ? []
        : sectionsApart(document).map((section) => ({ index, section })),
    );
    const printed = asPdf(
      sections.map(({ section }) => section),
      readPdfPages,
    );
    for (const [at, { index }] of sections.entries()) {
      apart.set(index, [...(apart.get(index) ?? []), printed[at] ?? []]);
    }
  }, 300_000);

  it.each(documents.map(({ name }, index) => ({ name, index })))('$name', ({ index }) => {
    const layout = readLayout(written[index] ?? new Uint8Array());
    expect(pageLayoutFaults(pages[index] ?? [], layout)).toEqual([]);
  });

  it.each(documents.map(({ name }, index) => ({ name, index })))('headings of $name', ({ index }) => {
    const layout = readLayout(written[index] ?? new Uint8Array());
    const printed = apart.get(index) ?? [pages[index] ?? []];
    expect(printed.flatMap((section) => headingsAlone(section, layout))).toEqual([]);
  });
});
