import type { Result } from '../../domain/result.ts';
import { captionedTable, centre, left, paragraph, row } from '../blocks.ts';
import type { Block } from '../document-model.ts';
import { type RemarkKind, remarkLotsOf } from '../figures/shared-remarks.ts';
import { quoted } from '../words/wording.ts';

/** Everything that the units wrote of one kind, with their names. */
export function remarksTable(
  result: Result,
  kind: RemarkKind,
  heading: string,
  whenEmpty: string,
): readonly Block[] {
  const rows = remarkLotsOf(result, kind).map(({ text, units }, index) =>
    row(centre(String(index + 1)), left(quoted(text)), left(units.join('; '))),
  );
  return [
    paragraph('section', heading),
    ...captionedTable({
      caption: null,
      columns: [
        ['TT', 6],
        ['Nội dung (theo báo cáo của đơn vị)', 60],
        ['Đơn vị', 34],
      ],
      rows,
      fontSize: 12,
      whenEmpty,
    }),
  ];
}
