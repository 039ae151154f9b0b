import { resolve } from 'node:path';
import { cleanText } from '../../text/clean.ts';
import { monthAndDay } from '../../text/month-and-day.ts';
import type { ReportingWay } from '../../workspace/starters/starter.ts';
import { defineCommand, nothing } from '../command.ts';
import { commonOptions, day } from '../common-options.ts';
import { flag, meaning, optional, repeated, word } from '../declare.ts';
import { exitCodeFor, failed, jsonText } from '../outcome.ts';
import { printDiagnostics } from '../print/diagnostics.ts';
import { unlessStopped } from '../prompts.ts';
import type { WorkspaceAnswers } from '../steps/begin-by-answers.ts';

const yearFlag = <const Term extends `--${string} <năm>`>(term: Term, about: string) =>
  meaning<number, `--${string} <năm>`>(term, about, (typed) =>
    /^20\d\d$/u.test(typed) ? { value: Number(typed) } : { expected: 'một năm gồm bốn chữ số, ví dụ 2026' },
  );

const EVERY: Readonly<Record<string, 'year' | ReportingWay['every']>> = {
  nam: 'year',
  quy: 'quarter',
  '6-thang': 'half',
  '6t': 'half',
};

const LEVELS = ['xa', 'tinh', 'so', 'khac'];

/** `thidua khoitao [thư mục]`: makes a workspace; asks on a terminal for what no flag gives. */
export const createCommand = defineCommand({
  name: 'khoitao',
  description:
    'Tạo thư mục làm việc: hồ sơ thidua.yaml, bộ tiêu chí, sổ đơn vị don-vi.xlsx và thư mục của năm. Cái gì đã có thì giữ nguyên.',
  examples: [
    'thidua khoitao thi-dua --dia-ban "phường Sao Mai" --nam 2026',
    'thidua khoitao thi-dua --cap tinh --dia-ban "tỉnh Sao Mai" --so-ke-hoach 12/KH-UBND --ngay-ke-hoach 05/01/2026',
    'thidua khoitao thi-dua --dia-ban "xã Sao Mai" --bang phu-luc.docx --so-ke-hoach 25/KH-UBND',
    'thidua khoitao thi-dua-2027 --tu thi-dua --sap-nhap "TDP03=TDP01" --khong-hoi',
    'thidua khoitao D:\\ThiDua --ke-hoach cai-cach-hanh-chinh --dia-ban "Sở Y tế" --nguoi-ky "Lê Thị Hoa" --khong-hoi',
  ],
  note: 'Bộ khởi đầu: phuong-xa (xã, phường chấm các đơn vị, tổ dân phố), tinh (tỉnh chấm các xã, phường theo cụm), cai-cach-hanh-chinh (tự đánh giá cải cách hành chính). Điểm của bộ khởi đầu là mặc định của công cụ.',
  args: { folder: optional('[thư mục]', 'nơi tạo (mặc định: thư mục hiện tại)') },
  options: {
    level: meaning(
      '--cap <cấp>',
      'cấp của cơ quan: xa (xã, phường, đặc khu), tinh, so (sở, ban, ngành), khac (mặc định: theo --dia-ban)',
      (typed) =>
        LEVELS.includes(typed) ? { value: typed } : { expected: `một trong các cấp ${LEVELS.join(', ')}` },
    ),
    territory: word('--dia-ban <tên>', 'địa bàn hoặc cơ quan, viết như trong câu, ví dụ "phường Sao Mai"'),
    plan: word(
      '--ke-hoach <mã|tệp>',
      'kế hoạch có sẵn, bộ khởi đầu hoặc tệp của bộ tiêu chí (mặc định: kế hoạch có sẵn của năm, hoặc bộ khởi đầu của cấp)',
    ),
    annex: word(
      '--bang <tệp>',
      'bảng tiêu chí của kế hoạch: phụ lục (.docx, .xlsx) hoặc bảng của “tieuchi xuat”; đọc như “tieuchi nhap”',
    ),
    title: word('--ten <tên>', 'tên phong trào, viết như trong văn bản (khi dùng --bang)'),
    planNumber: word('--so-ke-hoach <số>', 'số kế hoạch của cơ quan, ví dụ 12/KH-UBND (chưa có: bỏ trống)'),
    planDate: day('--ngay-ke-hoach <dd/mm/yyyy>', 'ngày của kế hoạch', '05/01/2026'),
    from: yearFlag('--tu-nam <năm>', 'năm đầu của kế hoạch'),
    to: yearFlag('--den-nam <năm>', 'năm cuối của kế hoạch'),
    deadline: meaning(
      '--han-nop <dd/mm>',
      'hạn các đơn vị gửi báo cáo hằng năm (mặc định: 30/11)',
      (typed) => {
        const deadline = monthAndDay(typed);
        return deadline === null ? { expected: 'ngày/tháng, ví dụ 30/11' } : { value: deadline };
      },
    ),
    reporting: meaning(
      '--ky-bao-cao <kỳ>',
      'kỳ báo cáo của bộ khởi đầu: nam (mặc định), quy hoặc 6-thang; điểm cả năm là bình quân các kỳ',
      (typed) => {
        const every = EVERY[typed.trim().toLowerCase()];
        return every === undefined ? { expected: 'một trong: nam, quy, 6-thang' } : { value: every };
      },
    ),
    isLastOfYear: flag('--lay-ky-cuoi', 'điểm cả năm là điểm của kỳ cuối năm, không lấy bình quân các kỳ'),
    year: yearFlag('--nam <năm>', 'năm đầu tiên sẽ tổng hợp (mặc định: năm nay)'),
    place: word('--dia-danh <tên>', 'địa danh ở dòng ngày tháng (mặc định: theo địa bàn)'),
    agency: word('--co-quan <tên>', 'cơ quan lập văn bản (mặc định: theo cấp)'),
    abbreviation: word('--viet-tat <chữ>', 'tên cơ quan viết tắt trong ký hiệu (mặc định: theo cấp)'),
    authority: word('--ky-thay <chữ>', 'dòng trên chức vụ khi ký thay, ví dụ "KT. TRƯỞNG PHÒNG"'),
    position: word('--chuc-vu <tên>', 'chức vụ người ký (mặc định: theo cấp)'),
    signer: word('--nguoi-ky <họ tên>', 'họ tên người ký (để trống: ghi tay sau)'),
    head: word('--nguoi-dung-dau <họ tên>', 'họ tên người ký quyết định khen thưởng (để trống: ghi tay sau)'),
    superior: word('--cap-tren <chức danh>', 'người được trình khen thưởng ở cấp trên'),
    email: word('--email <địa chỉ>', 'nơi các đơn vị gửi báo cáo, in trong biểu mẫu'),
    phone: word('--dien-thoai <số>', 'điện thoại liên hệ, in trong biểu mẫu'),
    former: word(
      '--tu <thư mục>',
      'lập thư mục mới từ thư mục làm việc này: chép hồ sơ, đơn vị, bộ tiêu chí, sổ xử lý, sổ khen thưởng, mẫu văn bản; thư mục cũ giữ nguyên',
    ),
    renamed: repeated('--doi-ten <mã=tên>', 'khi có --tu: đơn vị đã đổi tên'),
    merged: repeated('--sap-nhap <mã=mã>', 'khi có --tu: đơn vị đã sáp nhập vào đơn vị khác'),
    ended: repeated('--thoi <mã>', 'khi có --tu: đơn vị không còn, không ai kế thừa'),
    added: repeated('--them <mã; tên; loại; cụm>', 'khi có --tu: đơn vị mới'),
    changedOn: day(
      '--ngay-thay-doi <dd/mm/yyyy>',
      'khi có --tu: ngày các thay đổi trên có hiệu lực (mặc định: 01/01 của năm)',
      '01/07/2026',
    ),
    retyped: repeated('--loai <cũ=mới>', 'khi có --tu: loại đơn vị cũ thành loại nào của kế hoạch mới'),
    hasNoUnits: flag('--so-trong', 'sổ đơn vị chỉ có tiêu đề, không ghi sẵn đơn vị nào'),
    workspace: word('--thu-muc <thư mục>', 'như tham số [thư mục]'),
    date: day('--ngay <dd/mm/yyyy>', 'ngày tạo ghi trong sổ đơn vị (mặc định: hôm nay)', '05/12/2026'),
    isJson: commonOptions.isJson,
    isUnattended: commonOptions.isUnattended,
    isDetailed: flag('--chi-tiet', 'in thêm dấu vết lỗi'),
  },
  wrongUsage: ({
    from,
    to,
    year,
    plan,
    annex,
    former,
    renamed,
    merged,
    ended,
    added,
    retyped,
    reporting,
    isLastOfYear,
  }) => {
    if (isLastOfYear && (reporting ?? 'year') === 'year')
      return '--lay-ky-cuoi chỉ dùng cùng --ky-bao-cao quy hoặc 6-thang.';
    const changes = {
      '--doi-ten': renamed,
      '--sap-nhap': merged,
      '--thoi': ended,
      '--them': added,
      '--loai': retyped,
    };
    const [alone] = Object.entries(changes).find(([, typed]) => typed !== undefined) ?? [];
    if (former === undefined && alone !== undefined) return `${alone} chỉ dùng cùng --tu.`;
    if (plan !== undefined && annex !== undefined) return 'Chỉ dùng một trong --ke-hoach và --bang.';
    if (from !== undefined && to !== undefined && to < from) return '--den-nam phải từ --tu-nam trở đi.';
    if (year !== undefined && ((from ?? year) > year || (to ?? year) < year))
      return '--nam phải nằm giữa --tu-nam và --den-nam.';
    return null;
  },
  open: nothing,
  run: async ({ world, args, options, prompts }) => {
    const { territoryTyped } = await import('../../workspace/starters/office-levels.ts');
    const { createWorkspace } = await import('../../workspace/create-workspace.ts');
    const { findWorkspace } = await import('../../workspace/find-workspace.ts');
    const { askForWorkspace } = await import('../steps/ask-for-workspace.ts');
    const { lookAtAnnex } = await import('../steps/choose-plan.ts');
    const { isAnnexName } = await import('../steps/annex-of-plan.ts');
    const { annexLinesJson, madeWorkspaceJson, printMadeWorkspace } = await import(
      '../steps/tell-made-workspace.ts'
    );
    const { beginByAnswers, whatIsAtHand } = await import('../steps/begin-by-answers.ts');
    const { formatUnderstood } = await import('../print/understood-plan.ts');
    const { putAnnex } = await import('../steps/put-annex.ts');

    const folder = resolve(world.cwd, args.folder ?? options.workspace ?? '.');
    const hasProfile = prompts !== null && (await findWorkspace({ folder, cwd: world.cwd })) !== null;
    const atHand = await whatIsAtHand(folder);
    const territoryOf = (typed: string | undefined) =>
      typed === undefined ? undefined : territoryTyped(atHand.levels, typed);
    const given: WorkspaceAnswers = {
      level: options.level,
      territory: territoryOf(wordsOf(options.territory)),
      plan: options.annex ?? wordsOf(options.plan),
      title: wordsOf(options.title),
      planNumber: wordsOf(options.planNumber),
      planDate: options.planDate,
      from: options.from,
      to: options.to,
      deadline: options.deadline,
      reporting: reportingOf(options),
      year: options.year,
      place: wordsOf(options.place),
      issuingAgency: wordsOf(options.agency),
      abbreviation: wordsOf(options.abbreviation),
      signerAuthority: wordsOf(options.authority),
      signerPosition: wordsOf(options.position),
      signerName: wordsOf(options.signer),
      headName: wordsOf(options.head),
      superior: wordsOf(options.superior),
      email: wordsOf(options.email),
      phone: wordsOf(options.phone),
    };
    if (options.former !== undefined) {
      const { continueWorkspace } = await import('../steps/continue-workspace.ts');
      const { renamed, merged, ended, added, changedOn, retyped } = options;
      const went = await unlessStopped(
        () =>
          continueWorkspace({ world, prompts }, { folder, atHand: { ...atHand, ownPlan: null } }, given, {
            from: options.former ?? '',
            changes: { renamed, merged, ended, added },
            changedOn,
            retyped,
            date: options.date ?? world.today(),
          }),
        'stopped' as const,
      );
      if (went === 'stopped') return { stopped: 'chưa ghi gì' };
      const { value, diagnostics: noticed } = went;
      if (value === null) return failed(...noticed);
      const told = { ...value, folder, diagnostics: noticed, isStarter: false, lacksPlace: false };
      return {
        exitCode: exitCodeFor(noticed),
        json: () => jsonText({ ...madeWorkspaceJson(told), ...annexLinesJson(value.annex) }),
        print: () => printMadeWorkspace(world, { ...told, from: resolve(world.cwd, options.former ?? '') }),
      };
    }
    // What a table is understood to be comes before the questions: it says a part of their answers.
    const isAsked = prompts !== null && given.plan !== undefined && isAnnexName(given.plan);
    const annex = isAsked ? await lookAtAnnex(world, given, { folder, atHand }) : undefined;
    if (annex === null) return { stopped: 'chưa ghi gì' };
    const known = annex === undefined ? given : { ...given, annex };
    const answers =
      prompts === null ? known : await askForWorkspace(world, prompts, { folder, hasProfile, atHand }, known);
    if (answers === null) return { stopped: 'chưa ghi gì' };
    const begun = await beginByAnswers(world, answers, atHand, folder);
    if (begun.value === null) {
      const wanted = answers.year ?? Number(world.today().slice(0, 4));
      return {
        exitCode: 2,
        json: () =>
          jsonText(madeWorkspaceJson({ folder, year: wanted, items: [], diagnostics: begun.diagnostics })),
        print: () => printDiagnostics(world, begun.diagnostics),
      };
    }
    const { units, isStarter, lacksPlace, year, annex: brought, ...beginning } = begun.value;
    const date = options.date ?? world.today();
    const made = await createWorkspace({
      ...beginning,
      folder,
      year,
      date,
      units: options.hasNoUnits ? { units: [] } : units,
    });
    const put = brought === undefined ? null : await putAnnex(brought, { folder, made, date });
    const items = [...made, ...(put?.items ?? [])];
    const diagnostics = [...begun.diagnostics, ...(put?.diagnostics ?? [])];
    const told = { folder, year, items, set: beginning.set, isStarter, lacksPlace, diagnostics };
    const isShown = answers.annex !== undefined;
    return {
      exitCode: 0,
      json: () =>
        jsonText({ ...madeWorkspaceJson({ folder, year, items, diagnostics }), ...annexLinesJson(brought) }),
      print: () => {
        if (brought?.understood && !isShown)
          world.out(`${formatUnderstood(world, brought.understood, beginning.set, brought.coded)}\n`);
        printMadeWorkspace(world, { ...told, annex: brought });
      },
    };
  },
});

/** How often units report, as the flags say; undefined where they say nothing. */
function reportingOf({
  reporting,
  isLastOfYear,
}: {
  readonly reporting: 'year' | ReportingWay['every'] | undefined;
  readonly isLastOfYear: boolean;
}): WorkspaceAnswers['reporting'] {
  if (reporting === undefined) return undefined;
  return reporting === 'year' ? null : { every: reporting, year: isLastOfYear ? 'last' : 'mean' };
}

/** What was typed, or undefined where nothing was: the template's own words then stay. */
function wordsOf(typed: string | undefined): string | undefined {
  const words = cleanText(typed ?? '')
    .replace(/\s+/gu, ' ')
    .trim();
  return words === '' ? undefined : words;
}
