import type { Choice, Prompts } from '../../../src/cli/prompts.ts';
import { BackError, StoppedError } from '../../../src/cli/prompts.ts';
import type { World } from '../../../src/cli/world.ts';

/** How a scenario says that the person stops at a question. */
const STOP = 'Ctrl+C';
const BACK = 'Esc';

/** The screen as it fills: `|` for what goes to stdout, `!` for stderr, `?` for questions, `<` for answers. */
export type Transcript = {
  readonly screen: Pick<World, 'out' | 'err'>;
  /** Somebody at the terminal who gives these answers, and stops when there are no more. */
  readonly person: (answers: readonly string[]) => Prompts;
  /** The answers that nobody asked for. */
  readonly unasked: () => readonly string[];
  readonly lines: () => readonly string[];
};

/** An empty screen. */
export function transcript(): Transcript {
  let written: { readonly mark: string; text: string }[] = [];
  const write = (mark: string) => (text: string) => {
    const last = written.at(-1);
    if (last?.mark === mark) last.text += text;
    else written = [...written, { mark, text }];
  };
  const say = (mark: string, text: string) => write(mark)(`${text}\n`);
  const left: string[] = [];
  const person = (answers: readonly string[]): Prompts => {
    left.push(...answers);
    const next = (): string => {
      const answer = left.shift() ?? STOP;
      say('<', answer);
      if (answer === BACK) throw new BackError();
      if (answer === STOP) throw new StoppedError();
      return answer;
    };
    const offer = (choices: readonly Choice<unknown>[]) => {
      for (const { name } of choices) say('?', `  · ${name}`);
    };
    return {
      choose: async (message, choices) => {
        say('?', message);
        offer(choices);
        return named(choices, next());
      },
      search: async (message, source) => {
        say('?', message);
        const typed = next();
        const found = source(typed);
        offer(found);
        return named(found, '');
      },
      tick: async (message, choices) => {
        say('?', message);
        offer(choices);
        const ticked = next();
        return ticked === '' ? [] : ticked.split('; ').map((name) => named(choices, name));
      },
      text: async (message, { preset = '', check } = {}) => {
        say('?', preset === '' ? message : `${message} (${preset})`);
        for (;;) {
          const answer = next();
          const given = answer === '' ? preset : answer;
          const fault = check?.(given) ?? true;
          if (fault === true) return given;
          say('?', fault);
        }
      },
    };
  };
  return {
    screen: { out: write('|'), err: write('!') },
    person,
    unasked: () => left.map((answer) => `< ${answer}`),
    lines: () =>
      written.flatMap(({ mark, text }) =>
        text
          .replace(/\n$/u, '')
          .split('\n')
          .map((line) => `${mark} ${line}`.trimEnd()),
      ),
  };
}

/** The first choice that begins like this. */
function named<T>(choices: readonly Choice<T>[], typed: string): T {
  const found = choices.find(({ name }) => name.startsWith(typed));
  if (found === undefined)
    throw new Error(`“${typed}” is none of: ${choices.map(({ name }) => name).join(' · ')}`);
  return found.value;
}
