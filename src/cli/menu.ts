import { REVIEW_IDS } from '../domain/review.ts';
import type { ExitCode } from './command.ts';
import { type YearState, yearStateOf } from './menu-state.ts';
import { styleFor } from './print/style.ts';
import { formatTable } from './print/table.ts';
import { runProgram } from './program.ts';
import { typedPaths } from './typed-paths.ts';
import type { World } from './world.ts';

type Choice = { readonly name: string; readonly value: readonly string[] };

/** `thidua` on a terminal: the state of the year, and what can be done next. */
export async function openMenu(world: World): Promise<ExitCode> {
  const { default: inquirer } = await import('inquirer');
  const state = await yearStateOf(world);
  world.err(describe(world, state));
  const choices: readonly Choice[] = [...choicesFor(state), { name: 'Thoát', value: [] }];
  try {
    const { picked } = await inquirer.prompt<{ picked: readonly string[] }>([
      {
        type: 'select',
        name: 'picked',
        message: 'Bạn muốn làm gì?',
        choices: [...choices],
        pageSize: choices.length,
        theme: { style: { keysHelpTip: () => 'mũi tên ↑↓ để chọn, Enter để thực hiện' } },
      },
    ]);
    if (picked.length === 0) return 0;
    const command = await askForMissing(picked, inquirer);
    world.err(`\n> thidua ${command.map(quote).join(' ')}\n\n`);
    return await runProgram(command, world);
  } catch (error) {
    // Ctrl+C at a question is a way out, not a fault.
    if (error instanceof Error && error.name === 'ExitPromptError') return 0;
    throw error;
  }
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

type Inquirer = typeof import('inquirer')['default'];

async function askForMissing(picked: readonly string[], inquirer: Inquirer): Promise<readonly string[]> {
  if (picked.at(-1) !== '?') return picked;
  if (picked[0] === 'nhan') {
    const { sources } = await inquirer.prompt<{ sources: string }>([
      {
        type: 'input',
        name: 'sources',
        message: 'Tệp, thư mục hoặc thư cần nhận (gõ đường dẫn, hoặc kéo thả vào đây):',
        validate: (typed: string) => typedPaths(typed).length > 0 || 'Ghi ít nhất một đường dẫn.',
      },
    ]);
    return [...picked.slice(0, -1), ...typedPaths(sources)];
  }
  const { unit, person } = await inquirer.prompt<{ unit: string; person: string }>([
    { type: 'input', name: 'unit', message: 'Mã hoặc tên đơn vị:' },
    { type: 'input', name: 'person', message: 'Họ tên cá nhân (để trống nếu hỏi về đơn vị):' },
  ]);
  return [...picked.slice(0, -1), unit, ...(person.trim() === '' ? [] : [person])];
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
