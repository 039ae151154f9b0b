import { describe, expect, it } from 'vitest';
import { annualReport } from '../../src/documents/annual/bao-cao-tong-hop.ts';
import type { WordDocumentModel } from '../../src/documents/document-model.ts';
import { resultSlips } from '../../src/documents/slips/phieu-ket-qua.ts';
import type { Result } from '../../src/domain/result.ts';
import { annualReport as reportText } from '../../templates/text/bao-cao-tong-hop.ts';
import { resultSlip } from '../../templates/text/phieu-ket-qua.ts';
import { documentText } from '../support/document-text.ts';
import { contextOf, resultFixture } from '../support/result-fixture.ts';

/** The first unit that has a total, as a documented fact excludes it: the total stands, grade and ranks do not. */
function withFirstExcluded(): { readonly result: Result; readonly id: string } {
  const { criteria, units } = resultFixture;
  const first = units.find(({ total }) => total !== null);
  const [disqualifier] = criteria.disqualifiers;
  if (first === undefined || disqualifier === undefined) throw new RangeError('nobody to exclude');
  const excluded = {
    ...first,
    disqualified: [disqualifier.id],
    grade: null,
    rank: null,
    rankInCluster: null,
  };
  return {
    id: first.id,
    result: { ...resultFixture, units: units.map((unit) => (unit === first ? excluded : unit)) },
  };
}

describe('a unit that a disqualifier excludes', () => {
  const { result, id } = withFirstExcluded();
  const title = result.criteria.disqualifiers[0]?.title ?? '';
  const context = contextOf(result);

  it('is told of in the report as not graded, not as one without enough to go by', () => {
    const [report] = annualReport.build(context) as readonly WordDocumentModel[];
    if (report === undefined) throw new RangeError('no report');
    const text = documentText(reportText, report);
    expect(text).toContain('01 đơn vị không xếp loại vì thuộc trường hợp loại trừ');
    expect(text).toContain(`01 đơn vị thuộc trường hợp loại trừ “${title}”`);
    expect(text).toMatch(/05 đơn vị đủ căn cứ chấm điểm \(62,50%\)/u);
  });

  it('reads why in its own slip', () => {
    const slips = [...resultSlips.build(context)] as readonly WordDocumentModel[];
    const slip = slips[result.units.findIndex((unit) => unit.id === id)];
    if (slip === undefined) throw new RangeError('no slip');
    expect(documentText(resultSlip, slip)).toContain(
      `Xếp loại: Không xếp loại, thuộc trường hợp loại trừ “${title}”`,
    );
  });
});
