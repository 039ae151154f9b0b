import { holdsOn } from '../../domain/period.ts';
import { formatShortDate } from '../../text/dates.ts';
import type { Mend } from '../finding.ts';
import { takeOut } from './lapse.ts';

/** An award none of whose legal bases is in force on the papers' day; one whose criteria name no basis is left alone. */
export const basisInForce: Mend = {
  id: 'basis-in-force',
  mend: (context) => {
    const { date } = context;
    return takeOut(
      context,
      ({ title, legalBasis = [] }) =>
        legalBasis.length === 0 || legalBasis.some((basis) => holdsOn(basis, date))
          ? null
          : {
              because: `${title} không còn căn cứ pháp lý vào ngày ${formatShortDate(date)}`,
              instead: [
                {
                  text: 'Bổ sung căn cứ đang có hiệu lực cho hình thức này trong một bản tiêu chí mới, hoặc đề nghị hình thức khác',
                },
              ],
            },
      'Tờ trình, quyết định, thông báo; Danh sách trường hợp không còn thẩm quyền',
    );
  },
};
