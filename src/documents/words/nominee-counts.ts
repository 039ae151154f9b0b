import { groupBy } from '../../domain/group-by.ts';
import type { Result } from '../../domain/result.ts';
import { withoutStop } from '../../text/letters.ts';
import { bodyOf, dashes } from '../blocks.ts';
import type { Block } from '../document-model.ts';
import { lapsedNominations } from '../figures/lapsed.ts';
import { type Nominees, nomineesOf } from '../figures/nominees.ts';
import { subjectsOf } from './subjects.ts';
import { awardTitle } from './titles.ts';
import { joined, type ShareRule, shareAside, tally } from './wording.ts';

/** How many are put forward, for what; the same counts as the rows of the lists. */
export function commendation(result: Result, rules: ShareRule): readonly Block[] {
  const nominees = nomineesOf(result);
  const { units, individuals, undecided } = nominees;
  const lapsed = lapsedWords(result);
  const pending =
    undecided.length === 0
      ? ''
      : `${openCases(undecided.length, result)} được lập danh sách riêng, kèm lý do, ${hasMet(result) ? 'để xem xét tiếp' : 'trình Hội đồng xem xét'}.`;
  if (units.length + individuals.length === 0) {
    if (lapsed !== '') return bodyOf(lapsed, pending);
    return bodyOf(
      `Đối chiếu tiêu chuẩn khen thưởng, chưa có ${subjectsOf(result)} nào đủ điều kiện đề nghị khen thưởng.`,
      pending,
    );
  }
  return [
    ...asked('Đối chiếu tiêu chuẩn khen thưởng, đề nghị', nominees),
    ...bodyOf(
      directShare(nominees, rules),
      lapsed,
      pending,
      'Danh sách chi tiết là phụ lục của Tờ trình đề nghị khen thưởng.',
    ),
  ];
}

/** Who met the conditions of an award that nobody can grant on the day of the papers; blank where nobody did. */
function lapsedWords(result: Result): string {
  const lapsed = lapsedNominations(result).filter((nomination) => nomination.lapsed?.was === 'nominated');
  if (lapsed.length === 0) return '';
  const titles = joined([...new Set(lapsed.map(({ award }) => awardTitle(result, award)))]);
  const of = (subject: 'unit' | 'individual') => lapsed.filter((each) => each.subject === subject).length;
  const counts = joined([
    ...(of('unit') === 0 ? [] : [`${tally(of('unit'))} tập thể`]),
    ...(of('individual') === 0 ? [] : [`${tally(of('individual'))} cá nhân`]),
  ]);
  const because = [...new Set(lapsed.flatMap((nomination) => nomination.lapsed?.because ?? []))].map(
    withoutStop,
  );
  return `${counts} đạt điều kiện của ${titles} nhưng không đề nghị được. ${because.join('. ')}. Các trường hợp này được lập danh sách riêng để xem xét hướng khen thưởng khác.`;
}

/** `asking` whom for what; an award that stands alone is named in the sentence, several are listed below it. */
export function asked(asking: string, nominees: Nominees): readonly Block[] {
  const titles = titlesOf(nominees);
  const what = titles.length === 1 ? `tặng ${joined(titles)} cho` : 'khen thưởng';
  return [
    ...bodyOf(`${asking} ${what} ${nomineeCounts(nominees)}${byAwardEnd(nominees)}`),
    ...byAwardList(nominees),
  ];
}

/** The list below a letter's sentence, where there are several awards; one alone has been named in it. */
export function byAwardList(nominees: Nominees): readonly Block[] {
  return titlesOf(nominees).length < 2 ? [] : dashes(awardItems(nominees));
}

/** How the sentence above that list ends. */
export function byAwardEnd(nominees: Nominees): string {
  return titlesOf(nominees).length < 2 ? '.' : ', gồm:';
}

/** The open cases that are not among those put forward; blank where there are none. */
export function setApart({ undecided }: Nominees, result: Result): string {
  return undecided.length === 0
    ? ''
    : `${openCases(undecided.length, result)} được lập danh sách riêng, không tính trong số đề nghị trên.`;
}

/** Before its meeting the council has still to look at them; after it they are what it left open. */
function openCases(count: number, result: Result): string {
  return hasMet(result)
    ? `${tally(count)} trường hợp Hội đồng chưa quyết định`
    : `${tally(count)} trường hợp chưa đủ căn cứ quyết định`;
}

function hasMet({ meeting }: Result): boolean {
  return meeting?.date != null;
}

/** `02 tập thể và 03 cá nhân`; only what there is. */
export function nomineeCounts({ units, individuals }: Nominees): string {
  return joined([
    ...(units.length === 0 ? [] : [`${tally(units.length)} tập thể`]),
    ...(individuals.length === 0 ? [] : [`${tally(individuals.length)} cá nhân`]),
  ]);
}

/** The awards that have nominees, each once. */
export function titlesOf({ unitAwards, individualAwards }: Nominees): readonly string[] {
  return [...new Set([...unitAwards, ...individualAwards].map(({ title }) => title))];
}

/** `Giấy khen …: 02 tập thể, 03 cá nhân`, for each award that has nominees. */
function awardItems({ unitAwards, individualAwards }: Nominees): readonly string[] {
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
export function directShare({ individuals, direct }: Nominees, rules: ShareRule): string {
  const all = individuals.length;
  if (all === 0) return '';
  if (all === 1) return `Cá nhân được đề nghị ${direct.length === 1 ? 'là' : 'không phải là'} ${DIRECT}.`;
  if (direct.length === all) return `Cả ${tally(all)} cá nhân được đề nghị đều là ${DIRECT}.`;
  if (direct.length === 0) return `Trong ${tally(all)} cá nhân được đề nghị, không có ai là ${DIRECT}.`;
  return `Trong ${tally(all)} cá nhân được đề nghị, có ${tally(direct.length)} ${DIRECT}${shareAside(direct.length, all, rules)}.`;
}
