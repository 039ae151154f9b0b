import type { FoundFile } from '../../io/list-received.ts';
import { formatShortDate, parseDate } from '../../text/dates.ts';
import type { Understood } from '../declare.ts';
import { type Prompts, unlessStopped } from '../prompts.ts';

/** The day on which something came, yyyy-MM-dd; never one in the future. */
export function dateReceived(typed: string, today: string): Understood<string> {
  const parsed = parseDate(typed);
  if (parsed !== null && 'iso' in parsed && parsed.iso <= today) return { value: parsed.iso };
  return { expected: `một ngày dạng dd/mm/yyyy, không sau hôm nay (${formatShortDate(today)})` };
}

/**
 * Mails say when they came; of anything else only the clerk knows, and is asked. Null: nobody said another day than
 * today. `stop` when the clerk stops at the question (Ctrl+C).
 */
export async function askDateReceived(
  prompts: Prompts | null,
  today: string,
  files: readonly FoundFile[],
): Promise<string | null | 'stop'> {
  const plain = files.filter(({ file }) => !/\.(eml|msg)$/i.test(file)).length;
  if (plain === 0 || prompts === null) return null;
  return unlessStopped(async () => {
    const typed = await prompts.text(`Ngày nhận của ${plain} tệp không đến bằng thư (dd/mm/yyyy):`, {
      preset: formatShortDate(today),
      check: (answer) =>
        'value' in dateReceived(answer, today) || 'Ghi ngày dạng dd/mm/yyyy, không sau hôm nay.',
    });
    const read = dateReceived(typed, today);
    return 'value' in read && read.value !== today ? read.value : null;
  }, 'stop');
}
