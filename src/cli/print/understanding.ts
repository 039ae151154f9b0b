import type { InputResult } from '../../domain/result.ts';
import type { World } from '../world.ts';
import { styleFor } from './style.ts';
import { printable } from './text.ts';

const ROLES: Readonly<Record<string, string>> = {
  guide: 'hướng dẫn',
  info: 'thông tin đơn vị',
  unit: 'tự chấm của tập thể',
  individuals: 'tự chấm của cá nhân',
  proposals: 'đề nghị khen thưởng',
  remarks: 'khó khăn, kiến nghị',
  identity: 'nhận dạng biểu mẫu',
};

/** How each sheet and column was understood (`--chi-tiet`): only where the header was not word for word the form's. */
export function printUnderstanding(world: World, inputs: readonly InputResult[]): void {
  const style = styleFor(world);
  for (const { file, understanding } of inputs) {
    if (understanding.length === 0) continue;
    world.err(`\n${style.bold(printable(file))}\n`);
    for (const { sheet, role, headerRows, columns } of understanding) {
      const as = role === null ? 'không dùng' : (ROLES[role] ?? role);
      const header = headerRows === null ? '' : `, tiêu đề ở dòng ${headerRows.join('–')}`;
      world.err(`  ${printable(sheet)}: ${as}${header}\n`);
      for (const column of columns.filter(({ how }) => how !== 'exact')) {
        const taken = column.as === null ? 'không dùng' : `hiểu là “${column.as}”`;
        world.err(`    cột ${column.column} “${printable(column.header)}”: ${taken}\n`);
      }
    }
  }
}
