import type { Records } from '../../domain/records.ts';

/** What was read of `xu-ly.xlsx` and `khen-thuong.xlsx`, in one line; a register that is missing is said. */
export function recordsLine({ facts, honours }: Records): string {
  const awards =
    honours === null
      ? 'sổ khen thưởng (khen-thuong.xlsx) chưa có dòng nào'
      : `${honours.length} lần khen thưởng (khen-thuong.xlsx)`;
  return `Đã đối chiếu ${facts.length} việc xử lý (xu-ly.xlsx), ${awards}.\n`;
}
