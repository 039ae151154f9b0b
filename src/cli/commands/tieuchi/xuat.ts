import { join, resolve } from 'node:path';
import { defineCommand } from '../../command.ts';
import { commonOptions } from '../../common-options.ts';
import { needed } from '../../declare.ts';
import { failed, jsonText } from '../../outcome.ts';
import { printDiagnostics } from '../../print/diagnostics.ts';
import { asTyped, shownPath } from '../../print/shown-path.ts';

/** `thidua tieuchi xuat <bản>`: writes the table that a version is edited in. */
export const exportCriteriaCommand = defineCommand({
  name: 'xuat',
  description:
    'Ghi một bản tiêu chí ra bảng .xlsx để sửa: mỗi dòng một tiêu chí, có danh sách chọn, công thức cộng, hướng dẫn.',
  examples: ['thidua tieuchi xuat 2019.2', 'thidua tieuchi xuat 25-KH-UBND/2026.1 --ra D:\\ThiDua'],
  note: 'Sửa bảng xong thì chạy “thidua tieuchi nhap <bảng>”.',
  args: { edition: needed('<bản>', '') },
  options: commonOptions,
  idle: ['sources', 'date'],
  open: async (call) => (await import('../../steps/criteria-home.ts')).openCriteriaHome(call),
  run: async ({ world, args, options }, home) => {
    const { findEdition } = await import('../../steps/criteria-library.ts');
    const { versionPaths } = await import('../../steps/put-version.ts');
    const { criteriaForm } = await import('../../../tables/criteria/form.ts');
    const { putFilledTable } = await import('../../../tables/disk.ts');
    const { renderForm } = await import('../../../render/xlsx/render-form.ts');
    const { diagnose } = await import('../../../diagnostics/diagnose.ts');

    const found = await findEdition(world, args.edition, home.library);
    if (found.value === null) return failed(...found.diagnostics);
    const { set, file, sha256 } = found.value;
    const named = options.folder !== undefined && /\.xlsx$/iu.test(options.folder);
    const path = named
      ? resolve(world.cwd, options.folder ?? '')
      : join(home.folder, versionPaths('', set).table);
    const date = options.date ?? set.effective.from;
    const written = await putFilledTable(path, await renderForm(criteriaForm(set, date)), true);
    const diagnostics =
      written.previous === null ? [] : [diagnose('TD4173', { file: path }, { previous: written.previous })];
    return {
      exitCode: 0,
      json: () =>
        jsonText({
          schema: 'thidua-criteria-table/1',
          criteria: { plan: set.plan, version: set.version, file, sha256 },
          table: path,
          previous: written.previous,
          diagnostics,
        }),
      print: () => {
        printDiagnostics(world, diagnostics);
        world.out(`Đã ghi bảng tiêu chí ${set.plan} bản ${set.version}: ${shownPath(world, path)}\n`);
        world.out(`Sửa xong, lưu lại rồi chạy: thidua tieuchi nhap ${asTyped(shownPath(world, path))}\n`);
      },
    };
  },
});
