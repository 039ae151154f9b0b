import type { Table } from 'docx';
import type { Orientation } from '../skeleton.ts';
import { textWidthOf } from './page.ts';
import { plainTable } from './plain-table.ts';
import { styled } from './text.ts';

const RECIPIENTS_SHARE = 0.47;
const GAP_ABOVE = 240;

/**
 * Biên bản: the secretary on the left, the chair on the right, nơi nhận last (NĐ 30/2020, PL III, mẫu 1.9). The
 * last row stays on the page of the signatures.
 */
export function minutesSignatures(orientation: Orientation): Table {
  const width = textWidthOf(orientation);
  const left = Math.round(width * RECIPIENTS_SHARE);
  const signs = (position: string, name: string) => [
    styled('QuyenHan', position),
    styled('NguoiKy', name, { keepNext: true }),
  ];
  return plainTable(
    [left, width - left],
    [
      [signs('THƯ KÝ', '{{thu_ky}}'), signs('CHỦ TỌA', '{{nguoi_ky}}')],
      [[styled('NoiNhanTieuDe', 'Nơi nhận:'), styled('NoiNhan', '{{noi_nhan}}')], [styled('NoiNhan', '')]],
    ],
    GAP_ABOVE,
  );
}

/** Nơi nhận on the left, who signs on the right with room for signature and seal (NĐ 30/2020, PL I, II.7–9). */
export function signatures(orientation: Orientation): Table {
  const width = textWidthOf(orientation);
  const left = Math.round(width * RECIPIENTS_SHARE);
  return plainTable(
    [left, width - left],
    [
      [
        [styled('NoiNhanTieuDe', 'Nơi nhận:'), styled('NoiNhan', '{{noi_nhan}}')],
        [
          styled('QuyenHan', '{{quyen_han}}'),
          styled('QuyenHan', '{{chuc_vu}}'),
          styled('NguoiKy', '{{nguoi_ky}}'),
        ],
      ],
    ],
    GAP_ABOVE,
  );
}
