import type { CitedHonour, FactOf } from '../../domain/reason.ts';
import { formatShortDate } from '../../text/dates.ts';
import { upperFirst } from '../../text/letters.ts';

/** Awards granted before, and those proposed in the same round. */
export const honourWords = {
  'no-register': () => 'chưa có sổ khen thưởng nên chưa đối chiếu',
  'not-in-register': () => 'chưa có trong sổ khen thưởng của Phong trào',
  'rewarded-alike': ({ honour }: FactOf<'rewarded-alike'>) =>
    `đã được khen cùng thành tích: ${granted(honour)}`,
  'rewarded-before': ({ lower, within, others }: FactOf<'rewarded-before'>) =>
    [
      ['mới được khen cùng thành tích ở cấp thấp hơn', lower] as const,
      ['đã được khen cho một phần thành tích của kỳ này', within] as const,
      ['đã được khen cho thành tích khác', others] as const,
    ]
      .flatMap(([what, honours]) =>
        honours.length === 0 ? [] : [`${what}: ${honours.map(granted).join('; ')}`],
      )
      .map((said, index) => (index === 0 ? said : upperFirst(said)))
      .join('. '),
  'rewarded-in-part': ({ honours }: FactOf<'rewarded-in-part'>) =>
    `đã được khen cho một phần thành tích của kỳ này: ${honours.map(granted).join('; ')}`,
  'never-granted': ({ awards }: FactOf<'never-granted'>) =>
    `chưa được tặng ${awards.join(', ')} trong Phong trào`,
  granted: ({ honour: { award, number, date }, years, due, isOver }: FactOf<'granted'>) => {
    const said = `được tặng ${award} ngày ${formatShortDate(date)} (Quyết định số ${number})`;
    return isOver
      ? `${said}, đã đủ ${years} năm`
      : `${said}, đến ngày ${formatShortDate(due)} mới đủ ${years} năm`;
  },
  'proposed-higher': ({ award }: FactOf<'proposed-higher'>) => `đã được đề nghị ${award} cho cùng thành tích`,
  'unit-proposed': ({ award }: FactOf<'unit-proposed'>) => `đơn vị đã được đề nghị ${award} cho tập thể`,
  'unit-waits': ({ award }: FactOf<'unit-waits'>) => `tập thể đơn vị đang chờ Hội đồng xét ${award}`,
  'title-held': ({ award }: FactOf<'title-held'>) => `đã được đề nghị ${award} trong kỳ này`,
  'title-missing': ({ award }: FactOf<'title-missing'>) => `chưa được đề nghị ${award} trong kỳ này`,
  'title-waits': ({ award }: FactOf<'title-waits'>) => `còn chờ Hội đồng xét ${award}`,
  'state-award-proposed': ({ award }: FactOf<'state-award-proposed'>) =>
    `đã được đề nghị ${award} trong kỳ này`,
  'state-award-granted': ({ honour: { award, number, date }, years }: FactOf<'state-award-granted'>) =>
    `đã được tặng ${award} (Quyết định số ${number} ngày ${formatShortDate(date)}), chưa đủ ${years} năm`,
};

/** `Giấy khen năm 2021 (Quyết định số 12/QĐ-UBND ngày 05/01/2022)` */
function granted({ award, number, date, from, to }: CitedHonour): string {
  const years = from === to ? `năm ${from}` : `giai đoạn ${from}–${to}`;
  return `${award} ${years} (Quyết định số ${number} ngày ${formatShortDate(date)})`;
}
