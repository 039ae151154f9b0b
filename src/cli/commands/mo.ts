import { join } from 'node:path';
import { diagnose } from '../../diagnostics/diagnose.ts';
import { termKey } from '../../domain/term.ts';
import { defineCommand } from '../command.ts';
import { commonOptions } from '../common-options.ts';
import { flag, optional, term } from '../declare.ts';
import { openWorkspace } from '../openers.ts';
import { failed, jsonText } from '../outcome.ts';

/** `thidua mo <năm> [tên]`: opens the overview, a document or a folder of the year with the system's own program. */
export const openCommand = defineCommand({
  name: 'mo',
  description:
    'Mở trang tổng quan, một văn bản hay một thư mục của năm bằng chương trình của máy (Word, Excel, trình duyệt).',
  examples: ['thidua mo 2022', 'thidua mo 2022 "to trinh"', 'thidua mo 2022 3', 'thidua mo 2022 --danh-sach'],
  note: 'Không ghi tên thì chọn trên màn hình, không hỏi được thì mở trang tổng quan. Máy không có màn hình đồ họa thì in\nđường dẫn. Tệp đơn vị gửi chỉ mở ở mức thư mục (nhan), để không bị ghi đè.',
  args: {
    year: term('năm của kế hoạch, ví dụ 2022'),
    name: optional('[tên]', 'số trong danh sách, một phần tên (không cần dấu), hoặc tên thư mục'),
  },
  options: {
    isListed: flag('--danh-sach', 'chỉ in danh sách, kèm số để mở'),
    ...commonOptions,
  },
  idle: ['sources', 'folder', 'date'],
  open: openWorkspace,
  run: async ({ world, args, options, prompts }, workspace) => {
    const { yearFiles, meantFiles } = await import('../../workspace/year-files.ts');
    const { yearPaths } = await import('../../workspace/paths.ts');
    const { shownPath } = await import('../print/shown-path.ts');
    const { outWidth } = await import('../print/fit.ts');
    const { formatTable } = await import('../print/table.ts');

    const files = await yearFiles(workspace.folder, args.year);
    const { folder } = yearPaths(workspace.folder, args.year);
    if (files.length === 0) return failed(diagnose('TD9097', {}, { term: termKey(args.year) }));
    const numbered = files.map(({ path }, at) => [String(at + 1), path] as const);
    if (options.isListed) {
      return {
        exitCode: 0,
        json: () =>
          jsonText({
            schema: 'thidua-files/1',
            term: termKey(args.year),
            files: files.map(({ path }) => path),
          }),
        print: () => world.out(formatTable(numbered, ['right', 'left'], outWidth(world))),
      };
    }
    const choose = (some: typeof files) =>
      prompts?.search('Mở gì (gõ không cần dấu):', (typed) => {
        const fitting =
          typed.trim() === '' ? some : some.filter((each) => meantFiles([each], typed).length > 0);
        return fitting.map(({ path }) => ({ name: path, value: path }));
      });
    let meant = args.name === undefined ? files.slice(0, 1) : meantFiles(files, args.name);
    if (prompts !== null && (args.name === undefined || meant.length > 1)) {
      const picked = await choose(args.name === undefined ? files : meant);
      meant = files.filter(({ path }) => path === picked);
    }
    const [file] = meant;
    if (file === undefined || meant.length > 1) {
      const near = meant.map(({ path }) => path);
      return failed(diagnose('TD9096', {}, { term: termKey(args.year), text: args.name ?? '', near }));
    }
    const path = join(folder, file.path);
    const isOpened = options.isJson ? false : await world.open(path);
    return {
      exitCode: 0,
      json: () => jsonText({ schema: 'thidua-open/1', term: termKey(args.year), file: file.path, path }),
      print: () => (isOpened ? world.err(`Đã mở ${shownPath(world, path)}.\n`) : world.out(`${path}\n`)),
    };
  },
});
