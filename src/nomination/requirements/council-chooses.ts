import { z } from 'zod';
import { defineRequirement } from '../requirement.ts';

/** Only the council chooses for this award; the tool says who may be considered (plan IV.2.b: “tiêu biểu xuất sắc nhất”). */
export const councilChooses = defineRequirement({
  kind: 'council-chooses',
  params: z.strictObject({}),
  example: '{ kind: council-chooses }',
  describe: () => 'Hội đồng lựa chọn trong số đủ điều kiện xem xét',
  test: () => ({ outcome: 'undecided', fact: { code: 'council-chooses' } }),
});
