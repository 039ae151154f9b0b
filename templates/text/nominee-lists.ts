import type { Skeleton } from '../skeleton.ts';

/** The lists of a tờ trình: units, then people, an annex each; `issuer` is the field of who submits it. */
export function nomineeLists(issuer: string): NonNullable<Skeleton['appendices']> {
  const accompanies = `Kèm theo Tờ trình số       /{{ky_hieu}} {{ngay_ban_hanh}} của {{${issuer}}}`;
  return [
    {
      number: 'I',
      title: ['TẬP THỂ ĐỀ NGHỊ KHEN THƯỞNG'],
      accompanies,
      orientation: 'landscape',
      body: [{ block: 'bang_tap_the' }],
    },
    {
      number: 'II',
      title: ['CÁ NHÂN ĐỀ NGHỊ KHEN THƯỞNG'],
      accompanies,
      orientation: 'landscape',
      body: [{ block: 'bang_ca_nhan' }],
    },
  ];
}
