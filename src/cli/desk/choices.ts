import { REVIEW_IDS } from '../../domain/review.ts';
import { termKey, termWords } from '../../domain/term.ts';
import type { Choice } from '../prompts.ts';
import type { YearDesk } from './desk-state.ts';
import { nextStep } from './next-step.ts';

/** What can be picked on the screen: a command to run, or something that the screen does itself. */
export type Pick =
  | { readonly run: readonly string[] }
  | { readonly do: 'find' | 'place' | 'commands' | 'create' | 'again' | 'leave' };

const FIND: Choice<Pick> = { name: 'Tìm đơn vị, cá nhân', value: { do: 'find' } };
const PLACE: Choice<Pick> = { name: 'Chọn năm khác, kỳ khác, thư mục khác', value: { do: 'place' } };
export const COMMANDS: Choice<Pick> = { name: 'Mọi lệnh khác', value: { do: 'commands' } };
export const LEAVE: Choice<Pick> = { name: 'Thoát', value: { do: 'leave' } };

/** What can be done in a year, the next step first. */
export function choicesOf(desk: YearDesk, today: string): readonly Choice<Pick>[] {
  const work = desk.review === 'annual' ? annualWork(desk) : reviewWork(desk);
  const { command } = nextStep(desk, today);
  const isElsewhere = desk.review === 'annual' && command === null;
  const isNext = ({ run }: { readonly run: readonly string[] }) =>
    desk.review === 'annual' && run[0] === command && !run.includes('--ky');
  const sorted = [...work.filter(isNext), ...work.filter((each) => !isNext(each))];
  return [
    ...(isElsewhere ? [PLACE] : []),
    ...sorted.map(({ name, run }): Choice<Pick> => ({ name, value: { run } })),
    ...(desk.documents + desk.forms > 0 || desk.yearsWithResult.includes(desk.year)
      ? [{ name: 'Mở tổng quan, văn bản, thư mục (mo)', value: { run: ['mo', termKey(desk)] } }]
      : []),
    FIND,
    ...(isElsewhere ? [] : [PLACE]),
    COMMANDS,
    LEAVE,
  ];
}

function annualWork(desk: YearDesk) {
  const year = termKey(desk);
  const words = termWords(desk);
  const before = String(desk.year - 1);
  const isYear = desk.reportingPeriod === undefined;
  const isCompiled = isYear ? desk.yearsWithResult.includes(desk.year) : desk.summary?.by === 'tonghop';
  const isReceived = desk.received > 0;
  const compile = { name: `Tổng hợp ${words} và lập văn bản (tonghop)`, run: ['tonghop', year] };
  const check = { name: `Rà soát ${desk.received} tệp đã nhận (rasoat)`, run: ['rasoat', year] };
  const take = { name: 'Nhận tệp, thư các đơn vị gửi (nhan)', run: ['nhan', year] };
  const forms = { name: `Lập biểu mẫu ${words} cho từng đơn vị (bieumau)`, run: ['bieumau', year] };
  const remind = { name: `Nhắc, đôn đốc đơn vị chưa nộp ${words} (dondoc)`, run: ['dondoc', year] };
  const explain = { name: 'Giải thích điểm của một đơn vị (giaithich)', run: ['giaithich', year] };
  const verify = {
    name: `Lập bảng điểm thẩm định của Hội đồng ${words} (thamdinh)`,
    run: ['thamdinh', year],
  };
  const council = {
    name: `Ghi phiên họp, lựa chọn, phiếu của Hội đồng ${words} (hoidong)`,
    run: ['hoidong', year],
  };
  const compare = {
    name: `So sánh kết quả năm ${before} với năm ${year} (sosanh)`,
    run: ['sosanh', before, year],
  };
  return [
    ...(isReceived ? [compile, check, remind, take] : [forms, take, remind]),
    ...(isCompiled ? [verify, council, explain] : []),
    ...(isCompiled && isYear && desk.yearsWithResult.includes(desk.year - 1) ? [compare] : []),
    ...(isReceived ? [forms] : []),
  ];
}

function reviewWork(desk: YearDesk) {
  const year = String(desk.year);
  const isInterim = desk.review === 'interim';
  const id = REVIEW_IDS[desk.review];
  const make = isInterim
    ? { name: `Sơ kết từ đầu phong trào đến năm ${year} (soket)`, run: ['soket', year] }
    : { name: `Tổng kết phong trào đến năm ${year} (tongket)`, run: ['tongket', year] };
  if (!desk.reviewed.includes(desk.review)) return [make];
  const when = isInterim ? 'sơ kết' : 'tổng kết';
  const council = {
    name: `Ghi phiên họp, lựa chọn, phiếu của Hội đồng khi ${when} (hoidong --ky ${id})`,
    run: ['hoidong', year, '--ky', id],
  };
  const explain = {
    name: `Giải thích kết quả ${when} của một đơn vị (giaithich --ky ${id})`,
    run: ['giaithich', year, '--ky', id],
  };
  return [make, council, explain];
}
