import { REVIEW_IDS } from '../domain/review.ts';
import { type YearState, yearStateOf } from './menu-state.ts';
import { styleFor } from './print/style.ts';
import { formatTable } from './print/table.ts';
import { type Choice as AnyChoice, type Prompts, unlessStopped } from './prompts.ts';
import { typedPaths } from './typed-paths.ts';
import type { World } from './world.ts';

type Choice = AnyChoice<readonly string[]>;

/**
 * `thidua` on a terminal: the state of the year, and what can be done next. Answers what would be typed for the
 * choice; null for nothing.
 */
export async function pickInMenu(world: World, prompts: Prompts): Promise<readonly string[] | null> {
  const state = await yearStateOf(world);
  world.err(describe(world, state));
  const choices: readonly Choice[] = [...choicesFor(state), { name: 'Thoát', value: [] }];
  const command = await unlessStopped(async () => {
    const look = { pageSize: choices.length, enter: 'thực hiện' };
    return askForMissing(await prompts.choose('Bạn muốn làm gì?', choices, look), prompts);
  }, []);
  if (command.length === 0) return null;
  world.err(`\n> thidua ${command.map(quote).join(' ')}\n\n`);
  return command;
}

function choicesFor(state: YearState): readonly Choice[] {
  if (state.workspace === null)
    return [
      { name: 'Tạo thư mục làm việc mới (khoitao)', value: ['khoitao'] },
      { name: 'Xem hướng dẫn', value: ['--help'] },
    ];
  const year = String(state.year);
  const received = state.received > 0;
  const compile: Choice = { name: `Tổng hợp năm ${year} và lập văn bản (tonghop)`, value: ['tonghop', year] };
  const check: Choice = { name: `Rà soát ${state.received} tệp đã nhận (rasoat)`, value: ['rasoat', year] };
  const take: Choice = {
    name: 'Nhận tệp, thư các đơn vị gửi (nhan)',
    value: ['nhan', year, '?'],
  };
  const forms: Choice = {
    name: `Lập biểu mẫu năm ${year} cho từng đơn vị (bieumau)`,
    value: ['bieumau', year],
  };
  const explain: Choice = {
    name: 'Giải thích điểm của một đơn vị (giaithich)',
    value: ['giaithich', year, '?'],
  };
  const verify: Choice = {
    name: `Lập bảng điểm thẩm định của Hội đồng năm ${year} (thamdinh)`,
    value: ['thamdinh', year],
  };
  const council: Choice = {
    name: `Ghi phiên họp, lựa chọn, phiếu của Hội đồng năm ${year} (hoidong)`,
    value: ['hoidong', year],
  };
  const remind: Choice = {
    name: `Nhắc, đôn đốc đơn vị chưa nộp năm ${year} (dondoc)`,
    value: ['dondoc', year],
  };
  const compare: Choice = {
    name: `So sánh kết quả năm ${state.year - 1} với năm ${year} (sosanh)`,
    value: ['sosanh', String(state.year - 1), year],
  };
  const reviews: readonly Choice[] = [
    { name: `Sơ kết từ đầu phong trào đến năm ${year} (soket)`, value: ['soket', year] },
    { name: `Tổng kết phong trào đến năm ${year} (tongket)`, value: ['tongket', year] },
  ];
  const councils = state.reviewed.map((review): Choice => {
    const id = REVIEW_IDS[review];
    const name = `Ghi phiên họp, lựa chọn, phiếu của Hội đồng khi ${review === 'interim' ? 'sơ kết' : 'tổng kết'} (hoidong --ky ${id})`;
    return { name, value: ['hoidong', year, '--ky', id] };
  });
  const criteria: Choice = { name: 'Xem các bộ tiêu chí (tieuchi danhsach)', value: ['tieuchi', 'danhsach'] };
  return [
    ...(received ? [compile, check, remind, take] : [forms, take, remind]),
    ...(state.hasResult ? [verify, council, explain, ...(state.hasResultBefore ? [compare] : [])] : []),
    ...(received ? [forms] : []),
    ...(state.yearsWithResult.length > 1 ? reviews : []),
    ...councils,
    criteria,
  ];
}

async function askForMissing(picked: readonly string[], { text }: Prompts): Promise<readonly string[]> {
  if (picked.at(-1) !== '?') return picked;
  const known = picked.slice(0, -1);
  if (picked[0] === 'nhan') {
    const sources = await text('Tệp, thư mục hoặc thư cần nhận (gõ đường dẫn, hoặc kéo thả vào đây):', {
      check: (typed) => typedPaths(typed).length > 0 || 'Ghi ít nhất một đường dẫn.',
    });
    return [...known, ...typedPaths(sources)];
  }
  const unit = await text('Mã hoặc tên đơn vị:');
  const person = await text('Họ tên cá nhân (để trống nếu hỏi về đơn vị):');
  return [...known, unit, ...(person.trim() === '' ? [] : [person])];
}

function describe(world: World, state: YearState): string {
  const style = styleFor(world);
  if (state.workspace === null) {
    return `${style.bold('thidua')} – thư mục này chưa phải thư mục làm việc.\n\n`;
  }
  const rows = [
    ['Thư mục làm việc', state.workspace],
    ['Năm', String(state.year)],
    ['Biểu mẫu đã lập', String(state.forms)],
    ['Tệp đã nhận', String(state.received)],
    ['Kết quả', state.hasResult ? 'đã tổng hợp' : 'chưa tổng hợp'],
    ['Văn bản đã lập', String(state.documents)],
  ];
  return `${style.bold('thidua')}\n${formatTable(rows, ['left', 'left'])}\n`;
}

function quote(word: string): string {
  return /\s/u.test(word) ? `"${word}"` : word;
}
