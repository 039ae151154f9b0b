import { diagnose } from '../../diagnostics/diagnose.ts';
import { defineCommand, nothing } from '../command.ts';
import { commonOptions } from '../common-options.ts';
import { needed } from '../declare.ts';
import { failed, jsonText } from '../outcome.ts';

const SHELLS = ['powershell', 'bash', 'zsh'] as const;
const { isJson, isUnattended, isDetailed } = commonOptions;

/** `thidua hoanthanh <shell>`: the script that lets a shell complete commands, flags, years and codes of units. */
export const completionCommand = defineCommand({
  name: 'hoanthanh',
  description: 'In đoạn mã để cửa sổ lệnh tự điền lệnh, tùy chọn, năm, mã đơn vị khi nhấn Tab.',
  examples: [
    'thidua hoanthanh bash >> ~/.bashrc',
    'thidua hoanthanh zsh >> ~/.zshrc',
    'thidua hoanthanh powershell >> $PROFILE',
  ],
  note: 'Mở lại cửa sổ lệnh để dùng. Năm và mã đơn vị lấy từ thư mục làm việc đang đứng.',
  args: { shell: needed('<cửa sổ lệnh>', 'powershell, bash hoặc zsh') },
  options: { isJson, isUnattended, isDetailed },
  open: nothing,
  run: async ({ world, args }) => {
    const shell = SHELLS.find((each) => each === args.shell.trim().toLowerCase());
    if (shell === undefined) {
      const expected = `một trong: ${SHELLS.join(', ')}`;
      return failed(diagnose('TD9002', {}, { flag: 'Cửa sổ lệnh', found: args.shell, expected }));
    }
    const { completionScript } = await import('../steps/completion-script.ts');
    const script = completionScript(shell);
    return { exitCode: 0, json: () => jsonText({ shell, script }), print: () => world.out(script) };
  },
});
