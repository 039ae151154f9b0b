import { resolve } from 'node:path';
import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { defineCommand, nothing } from '../command.ts';
import { commonOptions } from '../common-options.ts';
import { flag } from '../declare.ts';
import { exitCodeFor, jsonText } from '../outcome.ts';

const { workspace, folder, isJson, isUnattended, isDetailed } = commonOptions;

const isForSupport = flag(
  '--ho-tro',
  'lập gói .zip gửi người hỗ trợ: thư mục làm việc với mọi tên, chữ và số đã thay, giữ hình dạng',
);

/** `thidua kiemtramay`: whether this machine, this folder and this copy of the tool will do, and how to mend what will not. */
export const machineCommand = defineCommand({
  name: 'kiemtramay',
  description:
    'Kiểm tra máy: phiên bản công cụ, hệ điều hành, phông chữ, thư mục làm việc, dung lượng, quyền ghi;\ncái gì chưa ổn thì nói cách sửa.',
  examples: [
    'thidua kiemtramay',
    'thidua kiemtramay --ho-tro --ra D:\\',
    'thidua kiemtramay --thu-muc "D:\\Thi đua 2022"',
  ],
  note: 'Không sửa gì. Để thử quyền ghi, một tệp nhỏ được ghi rồi xóa ngay. Gói hỗ trợ ho-tro-thidua.zip được\nghi vào thư mục hiện tại (hoặc --ra); công cụ không tự gửi đi đâu.',
  args: {},
  options: { isForSupport, workspace, folder, isJson, isUnattended, isDetailed },
  open: nothing,
  run: async ({ world, options }) => {
    const { lookAtMachine } = await import('../../support/look-at-machine.ts');
    const { machineFaultsOf } = await import('../../support/machine-faults.ts');
    const { printMachine } = await import('../print/machine.ts');
    const { workspaceState } = await import('../steps/workspace-state.ts');

    const found = await workspaceState(world, options.workspace);
    const { cwd, env } = world;
    const machine = await lookAtMachine({ cwd, env, today: world.today(), workspace: found.workspace });
    const faults = [...found.diagnostics, ...machineFaultsOf(machine)];
    const { packForSupport } = await import('../steps/pack-for-support.ts');
    const into = options.folder === undefined ? cwd : resolve(cwd, options.folder);
    const packed = options.isForSupport ? await packForSupport(machine, faults, into) : null;
    const leftOut = packed?.leftOut ?? [];
    const diagnostics: readonly Diagnostic[] =
      leftOut.length === 0
        ? faults
        : [
            ...faults,
            diagnose('TD9068', {}, { count: leftOut.length, kinds: [...new Set(leftOut)].toSorted() }),
          ];
    return {
      exitCode: exitCodeFor(diagnostics),
      json: () =>
        jsonText({ schema: 'thidua-machine/1', ...machine, package: packed?.path ?? null, diagnostics }),
      print: () => printMachine(world, machine, diagnostics, packed),
    };
  },
});
