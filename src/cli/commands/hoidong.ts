import { resolve } from 'node:path';
import { termOf } from '../../domain/term.ts';
import { formatShortDate } from '../../text/dates.ts';
import { defineCommand } from '../command.ts';
import { commonOptions, review } from '../common-options.ts';
import { term, word, words } from '../declare.ts';
import { exitCodeFor, failed, jsonText } from '../outcome.ts';

/**
 * `thidua hoidong <năm>`: writes `hoi-dong.xlsx` with all that was entered in it; takes choices and votes by flags, or
 * asks for them.
 */
export const councilCommand = defineCommand({
  name: 'hoidong',
  description:
    'Lập tệp hoi-dong.xlsx để ghi phiên họp, lựa chọn và phiếu của Hội đồng; ghi lựa chọn, phiếu ngay trên\nmàn hình. Nội dung đã ghi không bao giờ bị mất. Ghi xong thì chạy “thidua tonghop” (soket, tongket) để dùng.',
  examples: [
    'thidua hoidong 2022',
    'thidua hoidong 2022 --chon PX01 "Nguyễn Văn An - phường Sao Mai" --ly-do "Thành tích nổi trội hơn"',
    'thidua hoidong 2022 --phieu kiem-phieu.xlsx',
    'thidua hoidong 2022 --ky so-ket',
  ],
  args: { year: term('năm của kế hoạch, ví dụ 2022') },
  options: {
    review: review('kỳ xét: hang-nam, so-ket hoặc tong-ket (mặc định: hang-nam)'),
    take: words(
      '--chon <đơn vị, cá nhân...>',
      'Hội đồng chọn các trường hợp này: mã, tên đơn vị, hoặc "họ tên - đơn vị"',
    ),
    leave: words('--khong-chon <đơn vị, cá nhân...>', 'Hội đồng không chọn các trường hợp này'),
    award: word('--hinh-thuc <mã>', 'hình thức khen thưởng của các lựa chọn trên'),
    reason: word('--ly-do <lý do>', 'lý do của các lựa chọn trên; bắt buộc'),
    by: word('--nguoi <họ tên>', 'người quyết định (mặc định: người chủ trì đã ghi)'),
    ballots: word('--phieu <tệp.xlsx>', 'lấy số phiếu từ một tệp khác cùng dạng'),
    ...commonOptions,
  },
  idle: ['sources'],
  wrongUsage: ({ take, leave, reason, award, by }) => {
    const isChoosing = take !== undefined || leave !== undefined;
    if (isChoosing && (reason === undefined || reason.trim() === ''))
      return 'Lựa chọn của Hội đồng phải có lý do: thêm --ly-do "…".';
    if (!isChoosing && [reason, award].some((flag) => flag !== undefined))
      return '--ly-do và --hinh-thuc chỉ dùng cùng --chon hoặc --khong-chon.';
    if (by !== undefined && by.trim() === '') return '--nguoi cần tên người quyết định.';
    return null;
  },
  open: async (call) => (await import('../steps/council-file.ts')).openCouncilTask(call),
  lock: ({ workspace }) => workspace,
  run: async ({ world, options, prompts }, task, before) => {
    const { layCouncil } = await import('../../tables/council/lay-council.ts');
    const { loadCouncil } = await import('../../tables/council/load.ts');
    const { councilFacts, printCouncil } = await import('../print/council-summary.ts');
    const { askCouncil } = await import('../steps/ask-council.ts');
    const { documentDay } = await import('../steps/document-day.ts');
    const { councilStore, readKept } = await import('../steps/council-file.ts');
    const { enterByFlags } = await import('../steps/enter-by-flags.ts');

    const kept = await readKept(task);
    if (kept.value === null) return failed(...kept.diagnostics);
    const { take = [], leave = [], award, reason = '', by, ballots } = options;
    const { review: kind } = task.result;
    const term = termOf(task.result);
    const of = term.year;
    // A review that has a result is taken for the one that the plan holds.
    const movement = { interim: of, final: of };
    const minutes = { workspace: task.workspace, ...term, review: kind, movement, mayKeep: false };
    const day = await documentDay({ world, prompts, options }, minutes);
    const on = formatShortDate(day.date);
    const from = ballots === undefined ? null : { typed: ballots, path: resolve(world.cwd, ballots) };
    const choices = { take, leave, award, reason: reason.trim(), by, on };
    const given = await enterByFlags(task, kept.value, { choices, ballots: from });
    if (given.value === null) return failed(...given.diagnostics);
    const save = councilStore(task, kept.value);
    let tables = given.value;
    let written = await save(tables);
    const isGiven = [options.take, options.leave, ballots].some((flag) => flag !== undefined);
    if (prompts !== null && !isGiven) {
      const { meeting } = (await loadCouncil(task.path, task.context)).value;
      const asked = {
        result: task.result,
        members: meeting?.members ?? [],
        on,
        by: by ?? meeting?.chair.name ?? '',
      };
      tables = await askCouncil(tables, asked, prompts, save);
      written = await save(tables);
    }
    const faults = (await loadCouncil(task.path, task.context)).diagnostics;
    const isDated = given.value !== kept.value || tables !== given.value;
    const diagnostics = [...before, ...(isDated ? day.diagnostics : []), ...given.diagnostics, ...faults];
    const { result } = task;
    const facts = councilFacts(result, layCouncil(result, tables), written);
    return {
      exitCode: exitCodeFor(diagnostics),
      json: () => jsonText({ ...facts, diagnostics }),
      print: () => printCouncil(world, { result, facts, diagnostics }),
    };
  },
});
