/** A case to be ticked; why it is open is shown while the pointer stands on it. */
export type TickedCase = { readonly key: string; readonly label: string; readonly why: string };

/** The questions of `hoidong`; a test answers in place of the terminal. */
export type CouncilPrompts = {
  /** The keys that were ticked. */
  readonly tick: (message: string, cases: readonly TickedCase[]) => Promise<readonly string[]>;
  readonly text: (
    message: string,
    options: { readonly suggested?: string; readonly isRequired: boolean },
  ) => Promise<string>;
  readonly count: (message: string, suggested: number, max: number) => Promise<number>;
  readonly confirm: (message: string) => Promise<boolean>;
};

const PAGE_SIZE = 15;

/** The questions on a terminal. */
export async function terminalPrompts(): Promise<CouncilPrompts> {
  const { default: inquirer } = await import('inquirer');
  return {
    tick: async (message, cases) => {
      const { ticked } = await inquirer.prompt<{ ticked: readonly string[] }>([
        {
          type: 'checkbox',
          name: 'ticked',
          message,
          choices: cases.map(({ key, label, why }) => ({
            name: label,
            value: key,
            short: label,
            description: why,
          })),
          pageSize: PAGE_SIZE,
          loop: false,
          theme: {
            style: { keysHelpTip: () => 'phím cách để đánh dấu, mũi tên ↑↓ để chuyển, Enter khi xong' },
          },
        },
      ]);
      return ticked;
    },
    text: async (message, { suggested, isRequired }) => {
      const { typed } = await inquirer.prompt<{ typed: string }>([
        {
          type: 'input',
          name: 'typed',
          message,
          ...(suggested === undefined ? {} : { default: suggested }),
          validate: (text: string) => !isRequired || text.trim() !== '' || 'Phải ghi lý do.',
        },
      ]);
      return typed.trim();
    },
    count: async (message, suggested, max) => {
      const { typed } = await inquirer.prompt<{ typed: string }>([
        {
          type: 'input',
          name: 'typed',
          message,
          default: String(suggested),
          validate: (text: string) =>
            (/^\d+$/u.test(text.trim()) && Number(text) <= max) || `Ghi một số nguyên từ 0 đến ${max}.`,
        },
      ]);
      return Number(typed);
    },
    confirm: async (message) => {
      const { yes } = await inquirer.prompt<{ yes: boolean }>([
        {
          type: 'select',
          name: 'yes',
          message,
          choices: [
            { name: 'Để sau', value: false },
            { name: 'Có, ghi ngay', value: true },
          ],
          theme: { style: { keysHelpTip: () => 'mũi tên ↑↓ để chọn, Enter để nhận' } },
        },
      ]);
      return yes;
    },
  };
}
