import { diagnose } from '../../diagnostics/diagnose.ts';
import { defineCommand } from '../command.ts';
import { commonOptions } from '../common-options.ts';
import { needed } from '../declare.ts';
import { openWorkspace } from '../openers.ts';
import { exitCodeFor, failed, jsonText } from '../outcome.ts';

/** `thidua tim <chữ>`: a person or a unit in every year that has a result. */
export const searchCommand = defineCommand({
  name: 'tim',
  description:
    'Tìm một đơn vị hoặc một người trong mọi năm: điểm, xếp loại, kết quả xét khen thưởng, tệp; không cần gõ dấu.\nNgười trùng tên được tách theo đơn vị, ngày sinh, chức vụ.',
  examples: ['thidua tim "nguyen van an"', 'thidua tim "đông vệ"', 'thidua tim PX10'],
  args: { text: needed('<chữ>', 'mã, tên đơn vị, hoặc họ tên; một phần cũng được') },
  options: { ...commonOptions },
  open: openWorkspace,
  run: async ({ world, args }, workspace, before) => {
    const { searchYears } = await import('../../workspace/search-years.ts');
    const { printFound } = await import('../print/found.ts');

    const found = await searchYears(workspace, args.text);
    const { units, people } = found.value;
    const diagnostics = [...before, ...found.diagnostics];
    if (units.length + people.length === 0)
      return failed(...diagnostics, diagnose('TD9095', {}, { text: args.text.trim() }));
    return {
      exitCode: exitCodeFor(diagnostics),
      json: () => jsonText({ schema: 'thidua-found/1', text: args.text, units, people, diagnostics }),
      print: () => printFound(world, found.value, diagnostics),
    };
  },
});
