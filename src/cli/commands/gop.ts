import { join, resolve } from 'node:path';
import { termKey } from '../../domain/term.ts';
import { defineCommand } from '../command.ts';
import { commonOptions, review } from '../common-options.ts';
import { several, term, word } from '../declare.ts';
import { openWorkspace } from '../openers.ts';
import { exitCodeFor, failed, jsonText } from '../outcome.ts';

const { workspace, folder, date, isJson, isUnattended, isDetailed } = commonOptions;

/** `thidua gop <năm> <đường dẫn…>`: adds up the results of several offices (contract section 10). */
export const mergeCommand = defineCommand({
  name: 'gop',
  description:
    'Gộp kết quả của nhiều nơi (ket-qua.json, hoặc tệp bàn giao của tonghop --ban-giao): đối chiếu kế hoạch, bộ tiêu chí, kỳ;\nnêu nơi thiếu, nơi trùng; xếp hạng lại chung và theo cụm; lập bảng tổng hợp, báo cáo, trang tổng quan.',
  examples: [
    'thidua gop 2026 "D:\\Các xã gửi"',
    'thidua gop 2026 xa-a/2026/ket-qua.json ban-giao-xa-b-2026.json',
    'thidua gop 2026 "D:\\Các xã gửi" --parquet "D:\\Kho số liệu"',
  ],
  note: 'Ghi vào <năm>/gop/ của thư mục làm việc (hoặc --ra). Sổ đơn vị don-vi.xlsx của thư mục làm việc cho biết nơi nào phải gửi.',
  args: {
    term: term('năm hoặc kỳ của các kết quả, ví dụ 2026, 2026-Q2'),
    paths: several('<đường dẫn...>', 'tệp kết quả, tệp bàn giao, hoặc thư mục chứa chúng'),
  },
  options: {
    review: review('gộp kết quả sơ kết (so-ket) hoặc tổng kết (tong-ket) thay cho kết quả năm'),
    parquet: word(
      '--parquet <thư mục>',
      'ghi thêm điểm từng tiêu chí của mọi đơn vị dạng Parquet vào thư mục này, cho DuckDB, Spark, Trino',
    ),
    workspace,
    folder,
    date,
    isJson,
    isUnattended,
    isDetailed,
  },
  // Adding up can do without a workspace; who should be there, and who signs, is then not known.
  open: async (call) => {
    const opened = await openWorkspace({
      world: call.world,
      options: { ...call.options, sources: undefined },
    });
    const isMissing = opened.diagnostics.every(({ code }) => code === 'TD4201');
    if (opened.value === null && (call.options.workspace !== undefined || !isMissing)) {
      return { value: null, diagnostics: opened.diagnostics };
    }
    const diagnostics = opened.value === null ? [] : opened.diagnostics;
    return { value: { workspace: opened.value }, diagnostics };
  },
  run: async ({ world, args, options, watch }, { workspace: home }, before) => {
    const { diagnose } = await import('../../diagnostics/diagnose.ts');
    const { recordedPath } = await import('../../write/documents.ts');
    const { writeLines } = await import('../../write/lines.ts');
    const { writeMerged } = await import('../../write/merged.ts');
    const { addUpOffices } = await import('../steps/add-up-offices.ts');
    const { printMerged } = await import('../print/merged.ts');

    watch.start();
    const hasLines = options.parquet !== undefined;
    const asked = {
      ...args.term,
      review: options.review ?? 'annual',
      paths: args.paths,
      hasLines,
    } as const;
    const added = await addUpOffices(world, home, asked);
    watch.lap('đọc, đối chiếu, xếp hạng');
    if (added.value === null) {
      return failed(...before, ...added.diagnostics, diagnose('TD9085', {}, { paths: args.paths }));
    }
    const { merged, lines, deadline } = added.value;
    const base =
      home === null
        ? join(world.cwd, `gop-${termKey(args.term)}`)
        : join(home.folder, termKey(args.term), 'gop');
    const written = await writeMerged(merged, {
      workspace: home,
      folder: options.folder === undefined ? base : resolve(world.cwd, options.folder),
      date: options.date ?? world.today(),
      deadline,
      noticed: [...before, ...added.diagnostics],
    });
    watch.lap('lập văn bản');
    const dataset =
      options.parquet === undefined
        ? null
        : await writeLines(resolve(world.cwd, options.parquet), merged, lines);
    if (dataset !== null) watch.lap('ghi Parquet');
    const diagnostics = [
      ...before,
      ...added.diagnostics,
      ...written.diagnostics,
      ...(dataset?.diagnostics ?? []),
    ];
    const all = dataset === null ? written.value : [...written.value, dataset.value];
    const documents = all.map(({ path }) => (home === null ? path : recordedPath(home.folder, path)));
    const isAll = options.isDetailed;
    return {
      exitCode: exitCodeFor(diagnostics),
      json: () => jsonText({ schema: 'thidua-merge/1', ...merged, documents, diagnostics }),
      print: () => printMerged(world, { merged, diagnostics, written: all, isAll }),
    };
  },
});
