import type { Table } from 'docx';
import type { Skeleton } from '../skeleton.ts';
import { textWidthOf } from './page.ts';
import { plainTable } from './plain-table.ts';
import { styled } from './text.ts';

/** 3700 | 5654 of 9354: quốc hiệu at 12 pt and `UBND THÀNH PHỐ THANH HÓA` both fit on one line. */
const AGENCY_SHARE = 3700 / 9354;

/**
 * Agency, quốc hiệu, number and date; the `V/v` of a công văn under its number (NĐ 30/2020, PL I, II.1–5). Minutes
 * have no place and date there (PL III, mẫu 1.9), a working paper no number.
 */
export function letterhead({ orientation, heading, subject, isMinutes, isInternal }: Skeleton): Table {
  const width = textWidthOf(orientation);
  const left = Math.round(width * AGENCY_SHARE);
  return plainTable(
    [left, width - left],
    [
      [
        [
          styled('CoQuanChuQuan', '{{co_quan_chu_quan}}'),
          styled('CoQuanBanHanh', '{{co_quan_ban_hanh}}'),
          styled('DuongKe', '{{ke_co_quan}}'),
        ],
        [
          styled('QuocHieu', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
          styled('TieuNgu', 'Độc lập - Tự do - Hạnh phúc'),
          styled('DuongKe', '{{ke_tieu_ngu}}'),
        ],
      ],
      [
        [
          styled('SoKyHieu', isInternal ? '' : '{{so_ky_hieu}}'),
          ...(heading === null ? [styled('TrichYeuCongVan', `V/v ${subject.join(' ')}`)] : []),
          ...(isInternal ? [] : [styled('DuThao', '{{du_thao}}')]),
        ],
        [styled('DiaDanhNgay', isMinutes ? '' : '{{dia_danh_ngay}}')],
      ],
    ],
  );
}
