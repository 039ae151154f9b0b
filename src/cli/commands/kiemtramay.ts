import { defineCommand, nothing } from '../command.ts';
import { commonOptions } from '../common-options.ts';
import { exitCodeFor, jsonText } from '../outcome.ts';

const { workspace, isJson, isUnattended, isDetailed } = commonOptions;

/** `thidua kiemtramay`: whether this machine, this folder and this copy of the tool will do, and how to mend what will not. */
export const machineCommand = defineCommand({
  name: 'kiemtramay',
  description:
    'Kiểm tra máy: phiên bản công cụ, hệ điều hành, phông chữ, thư mục làm việc, dung lượng, quyền ghi;\ncái gì chưa ổn thì nói cách sửa.',
  examples: ['thidua kiemtramay', 'thidua kiemtramay --thu-muc "D:\\Thi đua 2022"'],
  note: 'Không sửa gì. Để thử quyền ghi, một tệp nhỏ được ghi rồi xóa ngay.',
  args: {},
  options: { workspace, isJson, isUnattended, isDetailed },
  open: nothing,
  run: async ({ world, options }) => {
    const { lookAtMachine } = await import('../../support/look-at-machine.ts');
    const { machineFaultsOf } = await import('../../support/machine-faults.ts');
    const { printMachine } = await import('../print/machine.ts');
    const { workspaceState } = await import('../steps/workspace-state.ts');

    const found = await workspaceState(world, options.workspace);
    const { cwd, env } = world;
    const machine = await lookAtMachine({ cwd, env, today: world.today(), workspace: found.workspace });
    const diagnostics = [...found.diagnostics, ...machineFaultsOf(machine)];
    return {
      exitCode: exitCodeFor(diagnostics),
      json: () => jsonText({ schema: 'thidua-machine/1', ...machine, diagnostics }),
      print: () => printMachine(world, machine, diagnostics),
    };
  },
});
