import { type Situations, scored } from '../made-up.ts';

/** What the units answered with yes or no. */
export const guidance: Situations = {
  'không đơn vị nào làm một việc': scored(() => [20, 0, 28, 20, 12]),
  'mọi đơn vị làm mọi việc': scored(() => [20, 10, 28, 20, 12]),
  'việc có đơn vị không áp dụng, chưa trả lời': scored((_, at) => [
    at === 0 ? 'kad' : 20,
    at < 3 ? 'blank' : 10,
    28,
    20,
    12,
  ]),
  'không việc nào trả lời được': scored(() => ['blank', 'unreadable', 28, 20, 12]),
};
