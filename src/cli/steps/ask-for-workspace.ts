import { dayFirst, isoOf } from '../../text/dates.ts';
import { looseKey } from '../../text/fold.ts';
import { fillWords } from '../../workspace/starters/fill-words.ts';
import { wordsOfOffice } from '../../workspace/starters/office-levels.ts';
import { monthAndDay } from '../month-and-day.ts';
import { printDiagnostics } from '../print/diagnostics.ts';
import { formatUnderstood } from '../print/understood-plan.ts';
import { type Prompts, unlessStopped } from '../prompts.ts';
import type { World } from '../world.ts';
import { isAnnexName } from './annex-of-plan.ts';
import {
  type AtHand,
  firstYearOf,
  levelMeant,
  newestOf,
  planMeant,
  readAnnex,
  reportingTyped,
  type WorkspaceAnswers,
  yearsMeant,
  yearsOfPlan,
} from './begin-by-answers.ts';

type AskedFor = {
  readonly folder: string;
  readonly hasProfile: boolean;
  readonly atHand: AtHand;
};

/** One question: when it is put, how, and what the answer adds. */
type Question = {
  readonly name: keyof WorkspaceAnswers;
  readonly isPut: (answers: WorkspaceAnswers) => boolean;
  readonly put: (answers: WorkspaceAnswers) => Promise<Partial<WorkspaceAnswers> | 'back'>;
};

const BACK = 'lui';

/**
 * Asks for what no flag gives and no profile there says already, with the default shown; `lui` goes back a question. Null when
 * the clerk stops at a question (Ctrl+C).
 */
export async function askForWorkspace(
  world: World,
  prompts: Prompts,
  { folder, hasProfile, atHand }: AskedFor,
  given: WorkspaceAnswers,
): Promise<WorkspaceAnswers | null> {
  world.err(
    `Tạo thư mục làm việc ở ${folder}. Nhấn Enter để lấy giá trị trong ngoặc; gõ “${BACK}” để trở lại câu trước.\n\n`,
  );
  const questions = questionsFor(world, prompts, { folder, hasProfile, atHand }).filter(
    ({ name }) => given[name] === undefined && (name === 'year' || !hasProfile),
  );
  return unlessStopped(async () => {
    // What was known before each question that was put, so that going back forgets its answer.
    const before: { readonly at: number; readonly answers: WorkspaceAnswers }[] = [];
    let answers = given;
    for (let at = 0; at < questions.length; ) {
      const question = questions[at];
      if (question === undefined || !question.isPut(answers)) {
        at += 1;
        continue;
      }
      const answer = await question.put(answers);
      if (answer === 'back') {
        const last = before.pop();
        if (last !== undefined) ({ at, answers } = last);
        continue;
      }
      before.push({ at, answers });
      answers = { ...answers, ...answer };
      at += 1;
    }
    return answers;
  }, null);
}

function questionsFor(
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
    text(
      'territory',
      'Địa bàn hoặc tên cơ quan, viết như trong câu (ví dụ phường Sao Mai, tỉnh Sao Mai, Sở Y tế):',
      undefined,
      (typed) => typed !== '' || 'Cần ghi tên: tên này được in trong mọi văn bản.',
    ),
    text('place', 'Địa danh ở dòng ngày tháng:', (answers) => words(answers)('place')),
    text('issuingAgency', 'Cơ quan lập văn bản:', (answers) => words(answers)('agency')),
    text('abbreviation', 'Tên cơ quan viết tắt trong ký hiệu:', (answers) => words(answers)('abbreviation')),
    text('signerPosition', 'Chức vụ người ký:', (answers) => words(answers)('position')),
    text(
      'signerAuthority',
      'Dòng trên chức vụ khi ký thay, ví dụ KT. TRƯỞNG PHÒNG (không ký thay: để trống):',
    ),
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

/** The plans at hand, the starters with that of the office's level first, or a file of the office. */
function choosePlan(
  world: World,
  prompts: Prompts,
  { folder, atHand }: { readonly folder: string; readonly atHand: AtHand },
): Question {
  const { levels, starters, editions } = atHand;
  const put: Question['put'] = async (answers) => {
    const { starter: usual } = levelMeant(answers, levels);
    const ordered = [...starters].sort((a, b) => Number(b.id === usual) - Number(a.id === usual));
    const chosen = await prompts.choose('Kế hoạch, bộ tiêu chí nào?', [
      ...ordered.map(({ id, title }) => ({ name: `Bộ khởi đầu: ${title}`, value: id })),
      { name: 'Bảng tiêu chí của kế hoạch (phụ lục Word, Excel)', value: ANNEX },
      ...newestOf(editions).map(({ set }) => ({
        name: `Kế hoạch số ${set.movement.number} của ${set.movement.issuer}`,
        value: set.plan,
      })),
      { name: 'Tệp bộ tiêu chí của cơ quan (.yaml)', value: FILE },
      { name: 'Trở lại câu trước', value: BACK },
    ]);
    if (chosen === BACK) return 'back';
    if (chosen !== FILE && chosen !== ANNEX) return { plan: chosen };
    const typed = await prompts.text('Đường dẫn của tệp:', {
      check: (path) => path.trim() !== '' || 'Ghi đường dẫn của tệp.',
    });
    if (isBack(typed)) return 'back';
    const plan = unquoted(typed);
    if (!isAnnexName(plan)) return { plan };
    const annex = await lookAtAnnex(world, { ...answers, plan }, { folder, atHand });
    if (annex === null) return put(answers);
    const isTaken = await prompts.choose('Công cụ hiểu bảng như trên. Dùng bảng này?', [
      { name: 'Dùng; chỗ cần xem lại sửa sau', value: true },
      { name: 'Chọn lại kế hoạch', value: false },
    ]);
    return isTaken ? { plan, annex } : put(answers);
  };
  return { name: 'plan', isPut: () => true, put };
}

/** What a table of criteria was understood to be, shown; null, with the reasons shown, where it cannot be used. */
export async function lookAtAnnex(
  world: World,
  answers: WorkspaceAnswers,
  { folder, atHand }: { readonly folder: string; readonly atHand: AtHand },
): Promise<WorkspaceAnswers['annex'] | null> {
  const { value, diagnostics } = await readAnnex(world, answers, atHand, folder);
  const aside = { ...world, out: world.err };
  if (value === null) {
    printDiagnostics(aside, diagnostics);
    return null;
  }
  const { understood, made, coded } = value;
  const { plan, version, total = 100 } = made.edition.set;
  world.err(
    understood === null
      ? `Bảng của kế hoạch ${plan}, bản ${version}: ${total} điểm.\n`
      : `${formatUnderstood(aside, understood, made.edition.set, coded)}\n`,
  );
  return value;
}

/** A path as Windows copies it, in quotes. */
function unquoted(typed: string): string {
  return typed
    .trim()
    .replace(/^(["'“])(.*)(["'”])$/u, '$2')
    .trim();
}

const FILE = 'tệp';
const ANNEX = 'bảng';

function isBack(typed: string): boolean {
  return looseKey(typed) === BACK;
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
