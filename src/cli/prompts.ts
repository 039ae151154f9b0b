import { emitKeypressEvents, type Interface } from 'node:readline';

/** Something that can be picked; `why` is shown while the pointer stands on it. */
export type Choice<T> = { readonly name: string; readonly value: T; readonly why?: string };

/**
 * The questions to the person at the terminal; a test answers in its place. Each rejects with `StoppedError` when the
 * person stops at it (Ctrl+C).
 */
export type Prompts = {
  /** One of them. `enter` says what Enter does. */
  readonly choose: <T>(
    message: string,
    choices: readonly Choice<T>[],
    look?: { readonly pageSize?: number; readonly enter?: string },
  ) => Promise<T>;
  /** One of those that fit what is typed so far. */
  readonly search: (message: string, source: (typed: string) => readonly Choice<string>[]) => Promise<string>;
  /** Those that were ticked. */
  readonly tick: (message: string, choices: readonly Choice<string>[]) => Promise<readonly string[]>;
  /** What was typed, as typed; `check` says what is wrong with it, or true. */
  readonly text: (
    message: string,
    options?: { readonly preset?: string; readonly check?: (typed: string) => true | string },
  ) => Promise<string>;
};

/** The person stopped at a question. */
export class StoppedError extends Error {}

/** The person went back from a question (Esc): the command ends, the screen it was chosen on stays. */
export class BackError extends StoppedError {}

/** The answer, or `otherwise` when the person stops at a question on the way to it. */
export async function unlessStopped<T, S>(answer: () => Promise<T>, otherwise: S): Promise<T | S> {
  try {
    return await answer();
  } catch (error) {
    if (error instanceof StoppedError) return otherwise;
    throw error;
  }
}

const PAGE_SIZE = 15;
const SEARCH_PAGE_SIZE = 10;
/** What the library shows of a list where nothing is said. */
const SHOWN_OF_ITSELF = 7;

/** The questions on a terminal; the library behind them is loaded with the first. */
export const terminalPrompts: Prompts = {
  choose: async (message, choices, { pageSize, enter = 'nhận' } = {}) => {
    // Some stand out of sight.
    const isCut = choices.length > (pageSize ?? SHOWN_OF_ITSELF);
    const arrows = isCut ? `↑↓ để chọn trong ${choices.length} mục` : 'mũi tên ↑↓ để chọn';
    const picked = await ask<number>((prompt) =>
      prompt<{ answer: number }>([
        {
          type: 'select',
          name: 'answer',
          message,
          choices: choices.map(({ name }, index) => ({ name, value: index })),
          ...(pageSize === undefined ? {} : { pageSize }),
          theme: { style: { keysHelpTip: () => `${arrows}, Enter để ${enter}, Esc để trở lại` } },
        },
      ]),
    );
    const choice = choices[picked];
    if (choice === undefined) throw new Error(`no choice ${picked}`);
    return choice.value;
  },
  search: (message, source) =>
    ask<string>((prompt) =>
      prompt<{ answer: string }>([
        {
          type: 'search',
          name: 'answer',
          message,
          source: (typed: string | undefined) => [...source(typed ?? '')],
          pageSize: SEARCH_PAGE_SIZE,
          theme: {
            style: { keysHelpTip: () => 'gõ để tìm, mũi tên ↑↓ để chọn, Enter để nhận, Esc để trở lại' },
          },
        },
      ]),
    ),
  tick: (message, choices) =>
    ask<readonly string[]>((prompt) =>
      prompt<{ answer: readonly string[] }>([
        {
          type: 'checkbox',
          name: 'answer',
          message,
          choices: choices.map(({ name, value, why = '' }) => ({
            name,
            value,
            short: name,
            description: why,
          })),
          pageSize: PAGE_SIZE,
          loop: false,
          theme: {
            style: { keysHelpTip: () => 'phím cách để đánh dấu, mũi tên ↑↓ để chuyển, Enter khi xong' },
          },
        },
      ]),
    ),
  text: (message, { preset, check } = {}) =>
    ask<string>((prompt) =>
      prompt<{ answer: string }>([
        {
          type: 'input',
          name: 'answer',
          message,
          ...(preset === undefined ? {} : { default: preset }),
          ...(check === undefined ? {} : { validate: check }),
        },
      ]),
    ),
};

type Prompt = typeof import('inquirer')['default']['prompt'];

/** An answer on its way; closing its screen gives it up. */
type Asked<T> = PromiseLike<{ readonly answer: T }> & { readonly ui: { readonly close: () => void } };

/** How long a terminal may take for the rest of an arrow key, which begins as Esc does; milliseconds. */
const ESCAPE_PAUSE = 50;

async function ask<T>(question: (prompt: Prompt) => Asked<T>): Promise<T> {
  const { default: inquirer } = await import('inquirer');
  // Before the library listens: the first who does sets the pause.
  emitKeypressEvents(process.stdin, { escapeCodeTimeout: ESCAPE_PAUSE } as unknown as Interface);
  const asked = question(inquirer.prompt);
  let isBack = false;
  const onKey = (_: unknown, key: { readonly name?: string } | undefined) => {
    if (key?.name !== 'escape') return;
    isBack = true;
    asked.ui.close();
  };
  process.stdin.on('keypress', onKey);
  try {
    return (await asked).answer;
  } catch (error) {
    if (isBack) throw new BackError();
    // How inquirer says Ctrl+C.
    if (error instanceof Error && error.name === 'ExitPromptError') throw new StoppedError(error.message);
    throw error;
  } finally {
    process.stdin.off('keypress', onKey);
  }
}
