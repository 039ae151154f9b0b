import { describe, it } from 'vitest';
import { annualReport } from '../../src/documents/annual/bao-cao-tong-hop.ts';
import type { WordDocumentModel } from '../../src/documents/document-model.ts';
import { submissionLetter } from '../../src/documents/letters/to-trinh.ts';
import { councilCases } from '../../src/documents/lists/danh-sach-trinh-hoi-dong.ts';
import type { DocumentContext } from '../../src/documents/result-document.ts';
import { annualReport as reportSkeleton } from '../../templates/text/bao-cao-tong-hop.ts';
import { councilCases as casesSkeleton } from '../../templates/text/danh-sach-trinh-hoi-dong.ts';
import { submissionLetter as letterSkeleton } from '../../templates/text/to-trinh.ts';
import { documentText } from '../support/document-text.ts';
import { expectGolden } from '../support/golden.ts';
import { contextOf, resultFixture } from '../support/result-fixture.ts';
import { emptyYear, oneUnitYear } from '../support/result-variants.ts';

const documents = [
  { document: annualReport, skeleton: reportSkeleton },
  { document: councilCases, skeleton: casesSkeleton },
  { document: submissionLetter, skeleton: letterSkeleton },
];

const years: readonly (readonly [string, DocumentContext])[] = [
  ['', contextOf(resultFixture)],
  ['-mot-don-vi', contextOf(oneUnitYear)],
  ['-khong-ai-nop', contextOf(emptyYear)],
];

describe.each(years)('year%s', (suffix, context) => {
  it.each(documents)('$document.id reads as its golden text', async ({ document, skeleton }) => {
    const models = document.build(context) as readonly WordDocumentModel[];
    const text = models.map((model) => documentText(skeleton, model)).join('\n');
    await expectGolden(text, `${document.id}${suffix}`);
  });
});
