import { z } from 'zod';
import { looseKey } from '../../text/fold.ts';
import { defineRequirement } from '../requirement.ts';

/** The unit itself proposes the candidate for this award (plan IV.2.b: “các cơ quan, đơn vị … lựa chọn … đề nghị”). */
export const proposed = defineRequirement({
  kind: 'proposed',
  params: z.strictObject({ as: z.array(z.string()).optional() }),
  example: '{ kind: proposed, as: [Giấy khen] }',
  describe: ({ as }) =>
    as ? `Được đơn vị đề nghị ${as.map((word) => `“${word}”`).join(', ')}` : 'Được đơn vị đề nghị',
  test: ({ proposals, isProposalUnclear }, { as }) => {
    if (proposals.length === 0) return { outcome: 'unmet', because: 'Đơn vị không đề nghị.' };
    if (isProposalUnclear) {
      return {
        outcome: 'undecided',
        because: 'Đơn vị đề nghị một tên mà nhiều người trong đơn vị cùng mang.',
      };
    }
    const wanted = (as ?? []).map(looseKey);
    const matching = proposals.find(
      ({ award }) => wanted.length === 0 || wanted.some((word) => looseKey(award).includes(word)),
    );
    if (matching) {
      const { sheet, cell, file } = matching.from;
      return { outcome: 'met', because: `Đơn vị đề nghị “${matching.award}” (${file}, ${sheet}, ${cell}).` };
    }
    const [first] = proposals;
    if (first?.award === '')
      return { outcome: 'undecided', because: 'Đơn vị đề nghị nhưng không ghi hình thức.' };
    return { outcome: 'unmet', because: `Đơn vị đề nghị hình thức khác: “${first?.award}”.` };
  },
});
