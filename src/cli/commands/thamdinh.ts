import { join, resolve } from 'node:path';
import { termOf } from '../../domain/term.ts';
import { defineCommand } from '../command.ts';
import { commonOptions } from '../common-options.ts';
import { term, word, words } from '../declare.ts';
import { openYear } from '../openers.ts';
import { failed } from '../outcome.ts';

/** `thidua thamdinh <năm>`: writes `tham-dinh.xlsx`, merges filled copies into it, or proposes which units to inspect. */
export const verifyCommand = defineCommand({
  name: 'thamdinh',
  description:
    'Lập bảng tham-dinh.xlsx để Hội đồng ghi điểm thẩm định và lý do; gộp các bản đã ghi của nhiều đoàn;\nđề xuất đơn vị cần kiểm tra. Điểm đã ghi không bao giờ bị mất. Ghi xong thì chạy “thidua tonghop” để dùng.',
  examples: [
    'thidua thamdinh 2022',
    'thidua thamdinh 2022 --don-vi PX01 "phường Sao Mai" --ra doan-1',
    'thidua thamdinh 2022 --gop doan-1/tham-dinh.xlsx doan-2/tham-dinh.xlsx',
    'thidua thamdinh 2022 --chon 10 --ngay 01/12/2022',
  ],
  args: { year: term('năm của kế hoạch, ví dụ 2022') },
  options: {
    units: words('--don-vi <mã hoặc tên...>', 'chỉ đưa các đơn vị này vào bảng'),
    copies: words('--gop <tệp...>', 'gộp điểm từ các bản đã ghi này vào tham-dinh.xlsx của năm'),
    inspected: word(
      '--chon <số>',
      'đề xuất chừng ấy đơn vị để kiểm tra, nêu lý do, và lập kế hoạch kiểm tra (.docx)',
    ),
    seed: word('--hat-giong <số>', 'hạt giống để bốc ngẫu nhiên; cùng số thì cùng danh sách (mặc định: năm)'),
    ...commonOptions,
  },
  wrongUsage: ({ copies, inspected, seed, units }) => {
    if (copies !== undefined && inspected !== undefined)
      return 'Mỗi lần chỉ dùng một trong hai: --gop hoặc --chon.';
    if (copies !== undefined && units !== undefined)
      return '--don-vi không dùng cùng --gop: mọi dòng đều được gộp.';
    if (inspected !== undefined && units !== undefined)
      return '--don-vi không dùng cùng --chon: đơn vị do công cụ đề xuất.';
    if (seed !== undefined && inspected === undefined) return '--hat-giong chỉ dùng cùng --chon.';
    return null;
  },
  open: openYear,
  lock: ({ workspace }) => workspace.folder,
  run: async ({ world, options, prompts }, job, before) => {
    const { readYearResult } = await import('../../workspace/year-result.ts');
    const read = await readYearResult(job.workspace, termOf(job));
    if (read.value === null) return failed(...read.diagnostics);
    const task = { world, job, result: read.value, before: [...before, ...read.diagnostics] };
    const { units = [], copies, inspected, seed = String(job.year), folder } = options;
    const target = folder === undefined ? null : resolve(world.cwd, folder);
    if (inspected !== undefined) {
      const { inspect } = await import('../steps/inspect.ts');
      const { documentDay } = await import('../steps/document-day.ts');
      const { movement } = job.criteria.set;
      const plan = { ...termOf(job), review: 'annual', movement, mayKeep: false } as const;
      const day = await documentDay(
        { world, prompts, options },
        { workspace: job.workspace.folder, ...plan },
      );
      const asked = { count: inspected, seed, date: day.date, folder: target ?? job.paths.documents };
      return inspect({ ...task, before: [...day.diagnostics, ...before] }, asked);
    }
    const { writeVerificationTable } = await import('../steps/verification-table.ts');
    const path = target === null ? job.paths.verification : join(target, 'tham-dinh.xlsx');
    return writeVerificationTable(task, { units, copies, path });
  },
});
