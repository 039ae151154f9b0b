import type { Paragraph } from 'docx';
import { OWN_ADDRESSEES, type Skeleton } from '../skeleton.ts';
import { styled } from './text.ts';

/** Tên loại, trích yếu with its rule, and to whom (NĐ 30/2020, PL I, II.5, II.9); of a công văn only to whom. */
export function title({ heading, subject, accompanies, addressees }: Skeleton): readonly Paragraph[] {
  // An empty line keeps the addressee clear of the letterhead.
  if (heading === null) return [styled('DuongKe', ''), ...addressed(addressees)];
  return [
    styled('TenLoai', heading),
    ...subject.map((line) => styled('TrichYeu', line)),
    ...(accompanies === null ? [] : [styled('KemTheo', `(${accompanies})`)]),
    // The rule is measured by the paragraph above it, so it stands below the last line of the title.
    styled('DuongKe', '{{ke_trich_yeu}}'),
    ...addressed(addressees),
  ];
}

function addressed(addressees: readonly string[]): readonly Paragraph[] {
  const [only] = addressees;
  if (only === undefined) return [];
  if (only === OWN_ADDRESSEES) return [styled('KinhGui', OWN_ADDRESSEES)];
  if (addressees.length === 1) return [styled('KinhGui', `Kính gửi: ${only}.`)];
  return [
    styled('KinhGuiNhieu', 'Kính gửi:'),
    ...addressees.map((addressee, index) =>
      styled('KinhGuiDong', `- ${addressee}${index === addressees.length - 1 ? '.' : ';'}`),
    ),
  ];
}
