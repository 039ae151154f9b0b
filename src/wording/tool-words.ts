import { looseKey } from '../text/fold.ts';

/**
 * Words of the program that no paper of an office uses. Where data of the criteria (an origin, a clause) say one of them,
 * they are for the clerk: such a text is printed whole or not at all, and never edited.
 */
const TOOL_WORDS = ['công cụ', 'phần mềm', 'bản nộp', 'hạt giống', 'thidua', 'mặc định'] as const;

const KEYS = TOOL_WORDS.map((words) => ` ${looseKey(words)} `);

/** Whether a text of the criteria speaks of the program itself. */
export function speaksOfTool(text: string): boolean {
  const key = ` ${looseKey(text)} `;
  return KEYS.some((words) => key.includes(words));
}
