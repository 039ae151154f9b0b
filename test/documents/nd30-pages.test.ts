import { beforeAll, describe, expect, it } from 'vitest';
import { skeletons } from '../../templates/text/registry.ts';
import { asPdf, hasLibreOffice } from '../support/libreoffice.ts';
import { issuedDocuments } from '../support/nd30/issued-documents.ts';
import { headingsAlone, pageLayoutFaults } from '../support/nd30/pages.ts';
import { hasPdfToText, type PdfPage, readPdfPages } from '../support/nd30/pdf-pages.ts';
import { readLayout } from '../support/nd30/read-layout.ts';
import { sectionsApart } from '../support/nd30/sections-apart.ts';
import { renderSkeleton } from '../support/render-skeleton.ts';
import { body, modelFor, table } from '../support/word-model.ts';

const missing = [
  ...(hasLibreOffice ? [] : ['LibreOffice (soffice)']),
  ...(hasPdfToText ? [] : ['pdftotext']),
].join(', ');
const title =
  missing === '' ? 'pages as they are printed' : `pages as they are printed: skipped without ${missing}`;

/** Texts of several lengths, so that a page ends in many a place. */
const LENGTHS = [1, 6, 11];
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

describe.skipIf(missing !== '')(title, () => {
  const written: Uint8Array[] = [];
  let pages: readonly (readonly PdfPage[])[] = [];

  beforeAll(async () => {
    for (const { skeleton, model } of documents) written.push(await renderSkeleton(skeleton, model));
    pages = asPdf(written, readPdfPages);
  }, 300_000);

  it.each(documents.map(({ name }, index) => ({ name, index })))('$name', ({ index }) => {
    const layout = readLayout(written[index] ?? new Uint8Array());
    expect(pageLayoutFaults(pages[index] ?? [], layout)).toEqual([]);
  });

  it.each(documents.map(({ name }, index) => ({ name, index })))(
    'headings of $name',
    ({ index }) => {
      const document = written[index] ?? new Uint8Array();
      const layout = readLayout(document);
      if (headingsAlone(pages[index] ?? [], layout).length === 0) return;
      // LibreOffice 7.4 forgets to keep headings with their text where tables of later sections make it lay the pages
      // out again: what counts is the section by itself.
      const apart = asPdf(sectionsApart(document), readPdfPages);
      expect(apart.flatMap((section) => headingsAlone(section, layout))).toEqual([]);
    },
    60_000,
  );
});
