import { captionedTable, centre, headingRow, left, paragraph, row } from '../blocks.ts';
import type { Block } from '../document-model.ts';
import { quoted } from '../words/wording.ts';
import { type ReviewRemark, remarksByType, type Teller } from './figures/remarks.ts';
import { yearRanges } from './figures/years.ts';

/** Everything of one kind that the units wrote over the years, by kind of unit, with who and when; like wordings share a number. */
export function reviewRemarksTable(
  remarks: readonly ReviewRemark[],
  heading: string,
  whenEmpty: string,
): readonly Block[] {
  let number = 0;
  const rows = remarksByType(remarks).flatMap(({ title, remarks: members }) => [
    headingRow(title, 3),
    ...members.flatMap(({ wordings }) => {
      number += 1;
      return wordings.map(({ text, tellers }, index) =>
        row(
          centre(index === 0 ? String(number) : ''),
          left(quoted(text)),
          left(tellers.map(whoAndWhen).join('; ')),
        ),
      );
    }),
  ]);
  return [
    paragraph('section', heading),
    ...captionedTable({
      caption: null,
      columns: [
        ['TT', 6],
        ['Nội dung (theo báo cáo của đơn vị)', 47],
        ['Đơn vị (năm)', 47],
      ],
      rows,
      fontSize: 12,
      whenEmpty,
    }),
  ];
}

/** `Phòng Tư pháp (2019, 2021)` */
export function whoAndWhen({ name, years }: Teller): string {
  return years.length === 0 ? name : `${name} (${yearRanges(years)})`;
}
