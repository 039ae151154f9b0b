import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { mergeOccasion } from '../../documents/merge/merge-words.ts';
import type { Merged } from '../../merge/merged.ts';
import { formatInteger, formatPoints } from '../../text/numbers.ts';
import type { WrittenDocument } from '../../write/written-document.ts';
import type { World } from '../world.ts';
import { deedsFirst } from './deeds.ts';
import { printDiagnostics } from './diagnostics.ts';
import { outWidth } from './fit.ts';
import { styleFor } from './style.ts';
import { formatTable } from './table.ts';
import { writtenRows } from './written-documents.ts';

const SHOWN = 10;

/** The end of `gop`: what was refused and is missing, who leads, what goes up, what was written. */
export function printMerged(
  world: World,
  facts: {
    readonly merged: Merged;
    readonly diagnostics: readonly Diagnostic[];
    readonly written: readonly WrittenDocument[];
    readonly isAll: boolean;
  },
): void {
  const { merged, diagnostics, written, isAll } = facts;
  const { offices, units, candidates, missing, accounting } = merged;
  const style = styleFor(world);
  printDiagnostics(world, deedsFirst(diagnostics));
  world.out(style.bold(`\nGộp kết quả ${mergeOccasion(merged)}\n`));
  const ranked = units.filter(({ rankOverAll }) => rankOverAll !== null);
  world.out(
    formatTable(
      [
        [
          'Tệp đã đọc',
          formatInteger(accounting.read),
          `được cộng ${accounting.accepted}, bản trùng ${accounting.copies}, không cộng được ${accounting.refused}, kỳ khác ${accounting.otherPeriods}`,
        ],
        ['Nơi gửi', formatInteger(offices.length), `còn thiếu ${missing.length}`],
        ['Đơn vị', formatInteger(units.length), `được xếp hạng ${formatInteger(ranked.length)}`],
        ['Đề nghị lên cấp trên', formatInteger(candidates.length), ''],
      ],
      ['left', 'right', 'left'],
      outWidth(world),
    ),
  );
  const shown = isAll ? offices : offices.slice(0, SHOWN);
  world.out(style.bold('\nCác nơi, xếp theo điểm bình quân của đơn vị\n'));
  world.out(
    formatTable(
      shown.map(({ rank, name, mean, units: count, ranked: placed }) => [
        rank === null ? '–' : String(rank),
        name,
        mean === null ? '–' : formatPoints(mean),
        `${placed}/${count} đơn vị được xếp hạng`,
      ]),
      ['right', 'left', 'right', 'left'],
      outWidth(world),
    ),
  );
  if (shown.length < offices.length) {
    world.out(`  … và ${offices.length - shown.length} nơi nữa, xem trong bảng .xlsx hoặc thêm --chi-tiet\n`);
  }
  world.out(style.bold('\nĐã ghi\n'));
  world.out(formatTable(writtenRows(world, written), ['left', 'left'], outWidth(world)));
}
