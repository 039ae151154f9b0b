import type { Result } from '../../../../src/domain/result.ts';
import { resultFixture } from '../../../support/result-fixture.ts';
import { eachLine, eachUnit, HELD_BY_MONEY, type Situations, saidBy, year } from '../made-up.ts';

type Remark = Result['remarks'][number];

const IDS = resultFixture.units.map(({ id }) => id);
const said = saidBy(IDS);

/** The same words of so many units. */
const alike = (kind: Remark['kind'], count: number): Remark[] =>
  IDS.slice(0, count).map((unit) => ({
    unit,
    kind,
    text: HELD_BY_MONEY,
  }));

/** What the units wrote of difficulties, causes, proposals and good practice. */
export const remarks: Situations = {
  'không đơn vị nào nêu ý kiến': year({ remarks: [] }),
  'mọi khó khăn đều nêu cùng nguyên nhân': year({ remarks: said('difficulty', 2, ' do thiếu kinh phí.') }),
  'sáu khó khăn thì trích hết': year({ remarks: said('difficulty', 6) }),
  'bảy khó khăn thì trích năm': year({ remarks: said('difficulty', 7) }),
  'sáu nguyên nhân thì trích hết': year({ remarks: said('difficulty', 6, ' do thiếu kinh phí.') }),
  'bảy nguyên nhân thì trích năm': year({ remarks: said('difficulty', 7, ' do thiếu kinh phí.') }),
  'năm đơn vị nêu cùng một điều': year({ remarks: alike('proposal', 5) }),
  'sáu đơn vị nêu cùng một điều': year({ remarks: alike('proposal', 6) }),
  'một cách làm hay của hai đơn vị': year({ remarks: alike('good-practice', 2) }),
  'ý kiến dài không trích trong báo cáo': year({
    remarks: (['difficulty', 'proposal', 'good-practice'] as const).map((kind) => ({
      unit: 'PTP',
      kind,
      text: 'Cần thêm kinh phí cho trụ sở. '.repeat(25),
    })),
  }),
  'cuối thư không trích': year({
    remarks: [
      { unit: 'PTP', kind: 'proposal', text: 'Đề nghị cấp thêm máy tính.\nTrân trọng!\nĐT: 0912 345 678' },
    ],
  }),
  'giải trình của tiêu chí chưa đạt điểm tối đa': eachUnit((unit) =>
    eachLine(unit, (line) => ({ ...line, explanation: `Thiếu người làm ${line.criterion}` })),
  ),
};
