import { entry } from '../entry.ts';

/** TD418x: what only criteria of `thidua-criteria/2` can get wrong. */
export const criteriaTwo = {
  TD4180: entry<{ what: string; parts: string; sum: string; max: string; whom: string | null }>({
    severity: 'error',
    title: 'Cộng điểm không khớp',
    message: ({ what, parts, sum, max, whom }) =>
      `${what}: điểm của ${parts}${whom === null ? '' : ` dùng cho ${whom}`} cộng lại là ${sum}, không phải ${max}.`,
    hint: ({ whom }) =>
      whom === null
        ? 'Sửa “max” (hoặc “weight”) để các phần cộng lại bằng đúng điểm của cấp trên. Điểm thưởng, điểm trừ không tính vào tổng này.'
        : 'Sửa “max” hoặc “appliesTo” để phần mà loại đơn vị này phải chấm cộng lại bằng đúng điểm của cấp trên.',
  }),
  TD4181: entry<{ problem: string; remedy: string }>({
    severity: 'error',
    title: 'Quy định chung của bộ tiêu chí không dùng được',
    message: ({ problem }) => problem,
    hint: ({ remedy }) => remedy,
  }),
};
