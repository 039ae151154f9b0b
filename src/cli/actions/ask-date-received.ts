import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { FoundFile } from '../../io/list-received.ts';
import { formatShortDate, parseDate } from '../../text/dates.ts';
import type { World } from '../world.ts';

/** The date given, null where none was, or what is wrong with it; never one in the future. */
export function readDateReceived(typed: string | undefined, today: string): string | null | Diagnostic {
  if (typed === undefined) return null;
  const parsed = parseDate(typed);
  if (parsed !== null && 'iso' in parsed && parsed.iso <= today) return parsed.iso;
  const expected = `một ngày dạng dd/mm/yyyy, không sau hôm nay (${formatShortDate(today)})`;
  return diagnose('TD9002', {}, { flag: '--ngay-nhan', found: typed, expected });
}

/**
 * Mails say when they came; of anything else only the clerk knows, and is asked on a terminal. Null: nobody said
 * another day than today. `stop` when the clerk stops at the question (Ctrl+C).
 */
export async function askDateReceived(
  world: World,
  options: { readonly json?: boolean; readonly khongHoi?: boolean },
  files: readonly FoundFile[],
): Promise<string | null | 'stop'> {
  const plain = files.filter(({ file }) => !/\.(eml|msg)$/i.test(file)).length;
  if (plain === 0 || !world.canAsk || options.khongHoi === true || options.json === true) return null;
  const { default: inquirer } = await import('inquirer');
  const today = world.today();
  try {
    const { date } = await inquirer.prompt<{ date: string }>([
      {
        type: 'input',
        name: 'date',
        message: `Ngày nhận của ${plain} tệp không đến bằng thư (dd/mm/yyyy):`,
        default: formatShortDate(today),
        validate: (typed: string) =>
          typeof readDateReceived(typed, today) === 'string' ||
          'Ghi ngày dạng dd/mm/yyyy, không sau hôm nay.',
      },
    ]);
    const read = readDateReceived(date, today);
    return typeof read === 'string' && read !== today ? read : null;
  } catch (error) {
    if (error instanceof Error && error.name === 'ExitPromptError') return 'stop';
    throw error;
  }
}
