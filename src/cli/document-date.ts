import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { parseDate } from '../text/dates.ts';
import type { CommonOptions } from './command.ts';
import type { World } from './world.ts';

/** The day that documents carry: `--ngay`, else today; or what is wrong with the day typed. */
export function documentDate(world: World, { ngay }: CommonOptions): string | Diagnostic {
  if (ngay === undefined) return world.today();
  const parsed = parseDate(ngay);
  if (parsed !== null && 'iso' in parsed) return parsed.iso;
  return diagnose(
    'TD9002',
    {},
    { flag: '--ngay', found: ngay, expected: 'một ngày dạng dd/mm/yyyy, ví dụ 05/12/2022' },
  );
}
