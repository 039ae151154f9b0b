import { resolve } from 'node:path';
import { defineCommand } from '../../command.ts';
import { commonOptions, day } from '../../common-options.ts';
import { meaning, needed, word } from '../../declare.ts';
import { jsonText } from '../../outcome.ts';
import { printDiagnostics } from '../../print/diagnostics.ts';
import { asTyped, shownPath } from '../../print/shown-path.ts';
import { styleFor } from '../../print/style.ts';
import { understoodLine } from '../../print/understood-line.ts';
import { unlessStopped } from '../../prompts.ts';

const yearFlag = <const Term extends `--${string} <năm>`>(term: Term, about: string) =>
  meaning<number, `--${string} <năm>`>(term, about, (typed) =>
    /^20\d\d$/u.test(typed) ? { value: Number(typed) } : { expected: 'một năm gồm bốn chữ số, ví dụ 2026' },
  );

/** `thidua tieuchi nhap <tệp>`: a plan's own annex, or the edited table, becomes a version. */
export const importCriteriaCommand = defineCommand({
  name: 'nhap',
  description:
    'Đưa bảng tiêu chí vào thành một bản: phụ lục của kế hoạch (.docx, .xlsx) hoặc bảng đã sửa của “tieuchi xuat”.\nHiện từng dòng đã hiểu, chỗ nào cần xem lại; ghi bản tiêu chí, bảng để sửa, biểu mẫu trống và một ví dụ chấm để duyệt.',
  examples: [
    'thidua tieuchi nhap phu-luc.docx',
    'thidua tieuchi nhap bang-tieu-chi.xlsx --ke-hoach 25-KH-UBND --tu-nam 2026 --den-nam 2030 --co-quan "Ủy ban nhân dân tỉnh" --khong-hoi',
  ],
  note: 'Bản đã dùng để chấm không bao giờ bị sửa: bảng sửa của nó thành bản kế tiếp, có ngày hiệu lực riêng.',
  args: { file: needed('<bảng.xlsx|bảng.docx>', '') },
  options: {
    plan: word('--ke-hoach <mã>', 'mã kế hoạch, viết liền không dấu (mặc định: theo số kế hoạch trong tệp)'),
    title: word('--ten <tên>', 'tên phong trào, viết như trong văn bản'),
    number: word('--so <số>', 'số kế hoạch, ví dụ 25/KH-UBND'),
    planDate: day('--ngay-ke-hoach <dd/mm/yyyy>', 'ngày của kế hoạch', '05/01/2026'),
    issuer: word('--co-quan <tên>', 'cơ quan ban hành kế hoạch'),
    from: yearFlag('--tu-nam <năm>', 'năm đầu của kế hoạch'),
    to: yearFlag('--den-nam <năm>', 'năm cuối của kế hoạch'),
    scope: word('--pham-vi <chữ>', 'cách gọi chung các đơn vị, ví dụ "toàn phường"'),
    version: word('--ban <tên>', 'tên bản (mặc định: năm đầu và số thứ tự, ví dụ 2026.1)'),
    effective: day('--hieu-luc <dd/mm/yyyy>', 'ngày bản này có hiệu lực', '01/01/2026'),
    sheet: word('--trang <tên>', 'trang tính, hoặc bảng trong văn bản, có tiêu chí (khi tệp có nhiều)'),
    ...commonOptions,
  },
  idle: ['sources'],
  wrongUsage: ({ from, to, version }) => {
    if (from !== undefined && to !== undefined && to < from) return '--den-nam phải từ --tu-nam trở đi.';
    if (version !== undefined && !/^[\p{L}\p{N}][\p{L}\p{N}._-]{0,30}$/u.test(version))
      return '--ban chỉ gồm chữ, số, dấu chấm, gạch nối, ví dụ 2026.1.';
    return null;
  },
  open: async (call) => (await import('../../steps/criteria-home.ts')).openCriteriaHome(call),
  lock: ({ locked }) => locked,
  run: async ({ world, args, options, prompts }, home, before) => {
    const { readAnnexFile } = await import('../../steps/annex-file.ts');
    const { bringInAnnex, bringInTable } = await import('../../steps/bring-in.ts');
    const { askPlan } = await import('../../steps/ask-plan.ts');
    const { profileFor } = await import('../../steps/criteria-home.ts');
    const { putVersion, remarksOnPut } = await import('../../steps/put-version.ts');
    const { formatUnderstood } = await import('../../print/understood-plan.ts');
    const { isCriteriaTable } = await import('../../../tables/criteria/find.ts');
    const { idOf } = await import('../../../annex/plan-settings.ts');

    const today = options.date ?? world.today();
    const read = await readAnnexFile(resolve(world.cwd, args.file));
    const nothing = (diagnostics: typeof read.diagnostics) => ({
      exitCode: 2 as const,
      json: () =>
        jsonText({ schema: 'thidua-criteria-import/1', criteria: null, lines: [], files: [], diagnostics }),
      print: () => printDiagnostics(world, diagnostics),
    });
    if (read.value === null) return nothing(read.diagnostics);
    const answers = {
      plan: options.plan === undefined ? undefined : (idOf(options.plan) ?? undefined),
      title: options.title,
      number: options.number,
      date: options.planDate,
      issuer: options.issuer,
      from: options.from,
      to: options.to,
      scope: options.scope,
      version: options.version,
      effective: options.effective,
    };
    const job = { world, home, answers, sheet: options.sheet, today };
    const workbook = read.value;
    const brought = await unlessStopped(
      () =>
        isCriteriaTable(workbook)
          ? bringInTable(workbook, job)
          : bringInAnnex(workbook, job, async (plan) =>
              prompts === null ? answers : askPlan(prompts, plan, answers, today),
            ),
      'stopped' as const,
    );
    if (brought === 'stopped') return { stopped: 'chưa ghi gì' };
    if (brought.value === null) return nothing([...read.diagnostics, ...brought.diagnostics]);
    const { made, path, table, isSame, understood, coded } = brought.value;
    const { edition } = made;
    const files = isSame
      ? []
      : await putVersion(made, coded, {
          path,
          table,
          profile: await profileFor(home, edition),
          date: options.date ?? edition.set.effective.from,
        });
    const diagnostics = [...before, ...read.diagnostics, ...remarksOnPut(files), ...brought.diagnostics];
    const lines = coded.map(understoodLine);
    return {
      exitCode: 0,
      json: () =>
        jsonText({
          schema: 'thidua-criteria-import/1',
          criteria: {
            plan: edition.set.plan,
            version: edition.set.version,
            file: edition.file,
            sha256: edition.sha256,
            unchanged: isSame,
          },
          lines,
          files: files.map(({ path: file, what }) => ({ file, what })),
          diagnostics,
        }),
      print: () => {
        const style = styleFor(world);
        if (understood !== null) world.out(`${formatUnderstood(world, understood, edition.set, coded)}\n`);
        printDiagnostics(world, diagnostics);
        const { plan, version, effective, total = 100 } = edition.set;
        world.out(
          `${style.bold(`${plan} bản ${version}`)}: ${total} điểm, dùng từ ngày ${effective.from.split('-').reverse().join('/')}\n`,
        );
        for (const { path: file, what } of files) world.out(`  ${shownPath(world, file)}: ${what}\n`);
        const count = lines.filter(({ review }) => review.length > 0).length;
        const steps = [
          ...(count === 0
            ? []
            : [
                `Xem lại ${count} dòng có dấu “cần xem lại”; sửa trong bảng để sửa rồi chạy lại “thidua tieuchi nhap ${asTyped(shownPath(world, table))}”.`,
              ]),
          ...(isSame ? [] : ['Trình người có thẩm quyền duyệt tệp “…-de-duyet.xlsx”.']),
          ...(home.profile !== null && home.profile.plan !== plan
            ? [`Muốn dùng kế hoạch này, sửa “plan” trong thidua.yaml thành ${plan}.`]
            : []),
        ];
        if (steps.length > 0)
          world.out(
            `${style.bold('Việc tiếp theo')}\n${steps.map((step, index) => `  ${index + 1}. ${step}\n`).join('')}`,
          );
      },
    };
  },
});
