import { groupBy } from '../../domain/group-by.ts';
import { bodyOf, dashes, paragraph } from '../blocks.ts';
import type { Block } from '../document-model.ts';
import type { Nominees } from '../figures/nominees.ts';
import { joined, shareOf, tally } from './wording.ts';

/** How many are put forward, for what; the same counts as the rows of the lists. */
export function commendation(nominees: Nominees): readonly Block[] {
  const { units, individuals, undecided } = nominees;
  const pending =
    undecided.length === 0
      ? ''
      : `${tally(undecided.length)} trường hợp chưa đủ căn cứ quyết định được lập danh sách riêng, kèm lý do, trình Hội đồng xem xét.`;
  if (units.length + individuals.length === 0) {
    return bodyOf(
      'Đối chiếu tiêu chuẩn khen thưởng, chưa có tập thể, cá nhân nào đủ điều kiện đề nghị khen thưởng.',
      pending,
    );
  }
  return [
    paragraph(
      'body',
      `Đối chiếu tiêu chuẩn khen thưởng, đề nghị khen thưởng ${nomineeCounts(nominees)}, gồm:`,
    ),
    ...dashes(awardItems(nominees)),
    ...bodyOf(directShare(nominees), pending, 'Danh sách chi tiết trình kèm Tờ trình đề nghị khen thưởng.'),
  ];
}

/** `02 tập thể và 03 cá nhân`; only what there is. */
export function nomineeCounts({ units, individuals }: Nominees): string {
  return joined([
    ...(units.length === 0 ? [] : [`${tally(units.length)} tập thể`]),
    ...(individuals.length === 0 ? [] : [`${tally(individuals.length)} cá nhân`]),
  ]);
}

/** `Giấy khen …: 02 tập thể, 03 cá nhân`, for each award that has nominees. */
export function awardItems({ unitAwards, individualAwards }: Nominees): readonly string[] {
  const both = [
    ...unitAwards.map((award) => ({ ...award, noun: 'tập thể' })),
    ...individualAwards.map((award) => ({ ...award, noun: 'cá nhân' })),
  ];
  return [...groupBy(both, ({ title }) => title)].map(
    ([title, same]) =>
      `${title}: ${same.map(({ nominees, noun }) => `${tally(nominees.length)} ${noun}`).join(', ')}`,
  );
}

const DIRECT = 'người trực tiếp công tác, không giữ chức vụ lãnh đạo, quản lý';

/** The share of those who hold no leading post, whom the law puts first (Luật 06/2022/QH15, Điều 5.2d). */
export function directShare({ individuals, direct }: Nominees): string {
  const all = individuals.length;
  if (all === 0) return '';
  if (all === 1) return `Cá nhân được đề nghị ${direct.length === 1 ? 'là' : 'không phải là'} ${DIRECT}.`;
  if (direct.length === all) return `Cả ${tally(all)} cá nhân được đề nghị đều là ${DIRECT}.`;
  if (direct.length === 0) return `Trong ${tally(all)} cá nhân được đề nghị, không có ai là ${DIRECT}.`;
  return `Trong ${tally(all)} cá nhân được đề nghị, có ${tally(direct.length)} ${DIRECT} (${shareOf(direct.length, all)}).`;
}
