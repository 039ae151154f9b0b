import type { Block } from '../../document-model.ts';
import type { Nominees } from '../nominees.ts';
import { bodyOf, dashes, paragraph } from '../runs.ts';
import { counted, shareOf, tally } from '../wording.ts';

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
      `Đối chiếu tiêu chuẩn khen thưởng, đề nghị khen thưởng ${counted(units.length, 'tập thể')} và ${counted(individuals.length, 'cá nhân')}, gồm:`,
    ),
    ...dashes(awardItems(nominees)),
    ...bodyOf(directShare(nominees), pending, 'Danh sách chi tiết trình kèm Tờ trình đề nghị khen thưởng.'),
  ];
}

/** `Giấy khen …: 05 tập thể` for each award that has nominees. */
export function awardItems({ unitAwards, individualAwards }: Nominees): readonly string[] {
  const both = [
    ...unitAwards.map((lot) => ({ ...lot, noun: 'tập thể' })),
    ...individualAwards.map((lot) => ({ ...lot, noun: 'cá nhân' })),
  ];
  return both.map(({ title, nominees, noun }) => `${title}: ${tally(nominees.length)} ${noun}`);
}

/** The share of those who hold no leading post, whom the law puts first (Luật 06/2022/QH15, Điều 5.2d). */
export function directShare({ individuals, direct }: Nominees): string {
  if (individuals.length === 0) return '';
  return direct.length === 0
    ? `Trong ${tally(individuals.length)} cá nhân được đề nghị, không có người nào là người trực tiếp công tác, không giữ chức vụ lãnh đạo, quản lý.`
    : `Trong ${tally(individuals.length)} cá nhân được đề nghị, có ${tally(direct.length)} người trực tiếp công tác, không giữ chức vụ lãnh đạo, quản lý (${shareOf(direct.length, individuals.length)}).`;
}
