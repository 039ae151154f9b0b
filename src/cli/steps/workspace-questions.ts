import { dayFirst, isoOf } from '../../text/dates.ts';
import { monthAndDay } from '../../text/month-and-day.ts';
import { fillWords } from '../../workspace/starters/fill-words.ts';
import { territoryTyped, wordsOfOffice } from '../../workspace/starters/office-levels.ts';
import type { Prompts } from '../prompts.ts';
import type { World } from '../world.ts';
import {
  type AtHand,
  firstYearOf,
  levelMeant,
  planMeant,
  reportingTyped,
  type WorkspaceAnswers,
  yearsMeant,
  yearsOfPlan,
} from './begin-by-answers.ts';

import { choosePlan } from './choose-plan.ts';
import { isBack, type Question } from './question.ts';

export type AskedFor = {
  readonly folder: string;
  readonly hasProfile: boolean;
  readonly atHand: AtHand;
};

/** All that `khoitao` asks, in its order; which of it is put hangs on the answers before. */
export function questionsFor(
  world: World,
  prompts: Prompts,
  { folder, hasProfile, atHand }: AskedFor,
): readonly Question[] {
  const today = world.today();
  const always = () => true as const;
  const isStarter = (answers: WorkspaceAnswers) =>
    atHand.starters.some(({ id }) => id === planMeant(answers, atHand, today));
  /** A plan's own annex; a table that the tool wrote says all of its plan by itself. */
  const isAnnex = ({ annex }: WorkspaceAnswers) => annex !== undefined && annex.understood !== null;
  const isNew = (answers: WorkspaceAnswers) =>
    answers.carried !== undefined || isStarter(answers) || isAnnex(answers);
  const yearsOfNew = (answers: WorkspaceAnswers) =>
    yearsOfPlan(answers, atHand, today) ?? yearsMeant(answers, today);
  const words = (answers: WorkspaceAnswers) => {
    const all = wordsOfOffice(levelMeant(answers, atHand.levels), answers);
    return (name: string) => fillWords(all[name] ?? '', all);
  };
  const text = (
    name: keyof WorkspaceAnswers,
    message: string,
    preset: (answers: WorkspaceAnswers) => string = () => '',
    check: (typed: string, answers: WorkspaceAnswers) => true | string = always,
  ): Question => ({
    name,
    isPut: always,
    put: async (answers) => {
      const offered = preset(answers);
      const typed = await prompts.text(message, {
        ...(offered !== '' && { preset: offered }),
        check: (answer) => isBack(answer) || check(answer.trim(), answers),
      });
      if (isBack(typed)) return 'back';
      const answer = typed.replace(/\s+/gu, ' ').trim();
      return answer === '' ? {} : { [name]: answer };
    },
  });
  /** The same where the answer is more than its words. */
  const read = <T>(question: Question, understand: (typed: string) => T | null): Question => ({
    ...question,
    put: async (answers) => {
      const answer = await question.put(answers);
      const typed = answer === 'back' ? undefined : answer[question.name];
      return typeof typed === 'string' ? { [question.name]: understand(typed) ?? undefined } : answer;
    },
  });
  const when = (question: Question, isPut: Question['isPut']): Question => ({ ...question, isPut });
  const year = (
    name: 'year' | 'from' | 'to',
    message: string,
    preset: (answers: WorkspaceAnswers) => number,
    within: (answers: WorkspaceAnswers) => YearBounds = () => ({}),
  ) =>
    read(
      text(
        name,
        message,
        (answers) => String(preset(answers)),
        (typed, answers) => yearFault(typed, within(answers)) ?? true,
      ),
      Number,
    );
  /** Not known of a workspace that is there already, where its own plan is not. */
  const planYears = (answers: WorkspaceAnswers) =>
    hasProfile && atHand.ownPlan === null ? null : yearsOfPlan(answers, atHand, today);
  return [
    {
      name: 'level',
      isPut: always,
      put: async () => ({
        level: await prompts.choose(
          'Cơ quan ở cấp nào?',
          atHand.levels.map(({ id, title }) => ({ name: title, value: id })),
        ),
      }),
    },
    read(
      text(
        'territory',
        'Địa bàn hoặc tên cơ quan, viết như trong câu (ví dụ phường Sao Mai, tỉnh Sao Mai, Sở Y tế):',
        undefined,
        (typed) => typed !== '' || 'Cần ghi tên: tên này được in trong mọi văn bản.',
      ),
      (typed) => territoryTyped(atHand.levels, typed),
    ),
    text('place', 'Địa danh ở dòng ngày tháng:', (answers) => words(answers)('place')),
    text('issuingAgency', 'Cơ quan lập văn bản:', (answers) => words(answers)('agency')),
    text('abbreviation', 'Tên cơ quan viết tắt trong ký hiệu:', (answers) => words(answers)('abbreviation')),
    text(
      'signerAuthority',
      'Dòng trên chức vụ khi ký thay, ví dụ KT. TRƯỞNG PHÒNG (không ký thay: để trống):',
    ),
    text('signerPosition', 'Chức vụ người ký:', (answers) => words(answers)('position')),
    text('signerName', 'Họ tên người ký (để trống: ghi tay sau):'),
    text('headName', 'Họ tên người ký quyết định khen thưởng (để trống: ghi tay sau):'),
    text('superior', 'Người được trình khen thưởng ở cấp trên:', (answers) => words(answers)('superior')),
    choosePlan(world, prompts, { folder, atHand }),
    when(
      text(
        'title',
        'Tên phong trào, viết như trong văn bản:',
        ({ annex }) => annex?.said.title ?? '',
        (typed) => typed !== '' || 'Cần ghi tên phong trào.',
      ),
      isAnnex,
    ),
    when(
      text(
        'planNumber',
        'Số kế hoạch của cơ quan, ví dụ 12/KH-UBND (chưa có: để trống):',
        ({ annex }) => annex?.said.number ?? '',
      ),
      isNew,
    ),
    when(
      read(
        text(
          'planDate',
          'Ngày của kế hoạch (ngày/tháng/năm):',
          ({ annex }) => (annex?.said.date ? dayFirst(annex.said.date) : ''),
          (typed) => (isoOf(typed) !== null ? true : 'Ghi ngày/tháng/năm, ví dụ 05/01/2026.'),
        ),
        isoOf,
      ),
      (answers) => isNew(answers) && answers.planNumber !== undefined,
    ),
    when(
      year(
        'from',
        'Kế hoạch thực hiện từ năm:',
        (answers) => yearsOfNew(answers).from,
        ({ to }) => ({ to }),
      ),
      isNew,
    ),
    when(
      year(
        'to',
        'Đến năm:',
        (answers) => yearsOfNew(answers).to,
        (answers) => ({ from: yearsOfNew(answers).from }),
      ),
      isNew,
    ),
    when(
      read(
        text(
          'deadline',
          'Hạn các đơn vị gửi báo cáo hằng năm (ngày/tháng):',
          () => '30/11',
          (typed) => (monthAndDay(typed) !== null ? true : 'Ghi ngày/tháng, ví dụ 30/11.'),
        ),
        monthAndDay,
      ),
      isNew,
    ),
    when(
      read(
        text(
          'reporting',
          'Đơn vị báo cáo một năm, một quý hay 6 tháng một lần (nam, quy, 6-thang):',
          () => 'nam',
          (typed) => reportingTyped(typed) !== undefined || 'Ghi một trong: nam, quy, 6-thang.',
        ),
        (typed) => reportingTyped(typed) ?? null,
      ),
      isStarter,
    ),
    year(
      'year',
      'Năm đầu tiên sẽ tổng hợp:',
      (answers) => {
        const years = planYears(answers);
        return years === null ? Number(today.slice(0, 4)) : firstYearOf(years, today);
      },
      (answers) => planYears(answers) ?? {},
    ),
    text('email', 'Email nhận báo cáo của các đơn vị (có thể để trống):'),
    text('phone', 'Điện thoại liên hệ (có thể để trống):'),
  ];
}

/** Between which years a year lies; what is left out is open. */
type YearBounds = { readonly from?: number | undefined; readonly to?: number | undefined };

/** What is wrong with a year that was typed; null where nothing is. */
function yearFault(typed: string, { from, to }: YearBounds): string | null {
  if (!/^20\d\d$/u.test(typed)) return 'Ghi một năm gồm bốn chữ số, ví dụ 2026.';
  const year = Number(typed);
  if (year >= (from ?? year) && year <= (to ?? year)) return null;
  if (to === undefined) return `Ghi một năm từ ${from} trở đi.`;
  return from === undefined ? `Ghi một năm đến ${to}.` : `Ghi một năm của kế hoạch, từ ${from} đến ${to}.`;
}
