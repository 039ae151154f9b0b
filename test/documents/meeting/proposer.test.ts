import { expect, it } from 'vitest';
import type { WordDocumentModel } from '../../../src/documents/document-model.ts';
import { commendationDecision } from '../../../src/documents/meeting/quyet-dinh-tang-giay-khen.ts';
import { councilResult } from '../../support/council-fixture.ts';
import { blockText } from '../../support/document-text.ts';
import { contextOf, officeFixture } from '../../support/result-fixture.ts';

it.each([
  ['Phòng Nội vụ', 'Phó Trưởng phòng', 'Trưởng phòng Nội vụ'],
  ['Sở Nội vụ', 'Giám đốc', 'Giám đốc Sở Nội vụ'],
  ['Sở Nội vụ', 'Phó Giám đốc', 'Giám đốc Sở Nội vụ'],
  ['Sở Nội vụ', 'GIÁM ĐỐC', 'Giám đốc Sở Nội vụ'],
  ['Sở Nội vụ', 'Giám đốc Sở Nội vụ', 'Giám đốc Sở Nội vụ'],
  ['Văn phòng Tổng công ty', 'Chánh Văn phòng', 'Chánh Văn phòng Tổng công ty'],
  ['Văn phòng Tổng công ty', 'PHÓ CHÁNH VĂN PHÒNG', 'Chánh Văn phòng Tổng công ty'],
  ['Văn phòng', 'Chánh Văn phòng', 'Chánh Văn phòng'],
  ['Ban Tổ chức', 'Trưởng ban', 'Trưởng Ban Tổ chức'],
  ['Ban Tổ chức', 'Ban Tổ chức', 'Ban Tổ chức'],
  ['Banh Bóng', 'Trưởng ban', 'Trưởng ban Banh Bóng'],
])('a decision of %s, signed by its %s, stands on what the %s proposed', (issuingAgency, position, said) => {
  const signer = { ...officeFixture.signer, position };
  const office = { ...officeFixture, issuingAgency, signer };
  const [model] = commendationDecision.build({ ...contextOf(councilResult), office });
  const { can_cu = [] } = (model as WordDocumentModel).blocks;
  expect(can_cu.map(blockText).at(-1)).toBe(
    `Theo đề nghị của ${said} tại Tờ trình số [số, ngày của Tờ trình].`,
  );
});
