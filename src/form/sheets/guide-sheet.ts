import { criteriaOf, judgesPeople, judgesUnits } from '../../criteria/groups.ts';
import { NOT_APPLICABLE } from '../../criteria/kinds/formula.ts';
import { kindOf } from '../../criteria/kinds/registry.ts';
import { type CriterionLine, individualLines, unitLines } from '../../criteria/lines.ts';
import type { CriteriaSet } from '../../criteria/schema.ts';
import { peopleTitleOf } from '../../domain/judges-people.ts';
import { officeOn, type Profile } from '../../domain/profile.ts';
import { type ReportingPeriod, termCapitals } from '../../domain/term.ts';
import { type Unit, unitTypeTitle } from '../../domain/unit.ts';
import { formatShortDate, weekdayName } from '../../text/dates.ts';
import { fixed } from '../cells.ts';
import type { FormSheet } from '../form-model.ts';
import { SHEET_NAMES, UNIT_HEADERS } from '../form-words.ts';

/** What the guide needs to know to speak to one unit. */
type GuideContext = {
  readonly set: CriteriaSet;
  readonly unit: Unit;
  readonly year: number;
  readonly reportingPeriod?: ReportingPeriod | undefined;
  readonly profile: Profile;
  /** yyyy-MM-dd */
  readonly deadline: string;
  /** The sheet `Cá nhân` has the optional column `Giới tính`. */
  readonly hasSex?: boolean;
};

/** The sheet `Hướng dẫn`: who, when, where to, and how each cell is filled in. */
export function guideSheet(context: GuideContext): FormSheet {
  const rows = [
    { cells: [fixed('title', `HƯỚNG DẪN GHI BIỂU TỰ CHẤM ĐIỂM ${termCapitals(context)}`)], height: 30 },
    { cells: [fixed('subtitle', context.set.movement.title)] },
    { cells: [fixed('subtitle', `(${planOf(context.set)})`)] },
    ...sections(context).flatMap(({ heading, lines }) => [
      { cells: [fixed('section', heading)], height: 24 },
      ...lines.map((line) => ({ cells: [fixed('text', `- ${line}`)] })),
    ]),
  ];
  return {
    name: SHEET_NAMES.guide,
    role: 'guide',
    isHidden: false,
    widths: [84],
    rows,
    rules: [],
    shades: [],
    frozen: { rows: 0, columns: 0 },
    print: { orientation: 'portrait', pagesWide: 1, repeatRows: null, repeatColumns: null },
  };
}

function sections(context: GuideContext) {
  const { set, unit, year, hasSex = false } = context;
  const hasPeople = judgesPeople(set);
  const all = [
    { title: 'Đơn vị, thời hạn, nơi nhận', lines: whereAndWhen(context) },
    {
      title: 'Ô nào được ghi',
      lines: [
        `Chỉ ghi vào các ô nền vàng nhạt. Các ô khác đã khóa; giữ nguyên tên trang và hàng tiêu đề cột.`,
        `Trang “${SHEET_NAMES.info}”: ghi số, ngày báo cáo${hasPeople ? ', tổng số người' : ''} và người liên hệ. Ngày ghi theo ngày/tháng/năm, ví dụ 28/11/${year}.`,
        'Ô có danh sách chọn: bấm mũi tên bên phải ô, chọn một mục.',
        'Số lẻ ghi bằng dấu phẩy hoặc dấu chấm đều được, tùy máy: 8,5 hoặc 8.5.',
      ],
    },
    ...(judgesUnits(set) ? [{ title: `Trang “${SHEET_NAMES.unit}”`, lines: unitAdvice(set, unit) }] : []),
    {
      title: 'Để trống và không áp dụng',
      lines: [
        'Ô để trống là chưa trả lời, không phải là 0 điểm: còn ô trống thì đơn vị chưa có tổng điểm và chưa được xếp hạng. Nếu kết quả là không có, ghi số 0.',
        `Nội dung không thuộc nhiệm vụ của đơn vị: ghi “${NOT_APPLICABLE}” (hoặc “kad”, hoặc dấu “-”) vào ô trả lời và nêu lý do ở cột ${UNIT_HEADERS.explanation}. ${notApplicableEffect(set)}`,
      ],
    },
    ...(hasPeople
      ? [{ title: `Trang “${SHEET_NAMES.individuals}”`, lines: individualAdvice(set, unit, hasSex) }]
      : []),
    {
      title: `Trang “${SHEET_NAMES.proposals}” và “${SHEET_NAMES.remarks}”`,
      lines: [
        hasPeople
          ? 'Mỗi tập thể, cá nhân đề nghị khen thưởng ghi một dòng; tên cá nhân ghi đúng như ở trang “Cá nhân”.'
          : 'Mỗi tập thể đề nghị khen thưởng ghi một dòng.',
        'Khó khăn, kiến nghị, cách làm hay: mỗi nội dung một dòng, ghi đủ ý vì được trích nguyên văn.',
      ],
    },
    {
      title: 'Thang điểm',
      lines: [set.pointsOrigin, `Bộ tiêu chí ${set.plan}, bản ${set.version}.`],
    },
  ];
  return all.map(({ title, lines }, at) => ({ heading: `${at + 1}. ${title}`, lines }));
}

/** The plan by number, date and issuer. */
function planOf({ movement: { number, date, issuer } }: CriteriaSet): string {
  // A plan that has no number yet has no day either: both are left to be written in.
  const day = number.startsWith('...') ? '......' : formatShortDate(date);
  return `Kế hoạch số ${number} ngày ${day} của ${issuer}`;
}

function whereAndWhen({ unit, profile, deadline }: GuideContext): readonly string[] {
  const office = officeOn(profile, deadline);
  const receiver = office === null ? '' : ` về ${office.issuingAgency} ${office.territory}`;
  const { email, phone } = profile.submitTo;
  const contact = [email && `thư điện tử ${email}`, phone && `điện thoại ${phone}`]
    .filter(Boolean)
    .join('; ');
  return [
    `Biểu này lập riêng cho: ${unit.name} (mã ${unit.id}). Không dùng biểu của đơn vị khác.`,
    `Hạn nộp: chậm nhất ngày ${formatShortDate(deadline)} (${weekdayName(deadline)}).`,
    `Gửi chính tệp bảng tính này${receiver}${contact && `: ${contact}`}. Không gửi ảnh chụp hoặc bản quét thay cho tệp.`,
    'Gửi lại bản sửa thì gửi cả tệp; bản nhận sau thay cho bản nhận trước.',
  ];
}

function unitAdvice(set: CriteriaSet, unit: Unit): readonly string[] {
  const lines = unitLines(set, unit);
  const byWay = new Map<string, { way: string; ids: string[] }>();
  for (const line of lines) {
    const kind = kindOf(line);
    const columns = kind
      .answeredIn()
      .map((column) => `“${UNIT_HEADERS[column]}”`)
      .join(' và ');
    const way = `${kind.title}: ghi ở cột ${columns}`;
    const known = byWay.get(way) ?? { way, ids: [] };
    known.ids.push(line.id);
    byWay.set(way, known);
  }
  const required = lines.filter(({ evidence }) => evidence === 'required').map(({ id }) => id);
  return [
    ...[...byWay.values()].map(({ way, ids }) => `${way} (${ids.join(', ')}).`),
    `Cột “${UNIT_HEADERS.selfPoints}” không có nền vàng đã có công thức, tự ra điểm theo cột “${UNIT_HEADERS.method}”. Chỉ ghi đè khi đơn vị chấm khác, và nêu lý do ở cột “${UNIT_HEADERS.explanation}”.`,
    ...(required.length > 0
      ? [
          `Cột “${UNIT_HEADERS.evidence}”: ghi số, ngày văn bản hoặc tên tài liệu. Bắt buộc với ${required.join(', ')}. ${missingEvidenceEffect(set)}`,
        ]
      : []),
    ...variantAdvice(set, unit, lines),
    'Dòng nhóm và dòng tổng cộng tự tính; “còn 2 mục” nghĩa là nhóm đó còn 2 dòng chưa trả lời.',
  ];
}

function variantAdvice(set: CriteriaSet, unit: Unit, lines: readonly CriterionLine[]): readonly string[] {
  const criteria = set.units.groups.flatMap(criteriaOf);
  const varied = criteria
    .filter(({ variants }) => variants?.some(({ unitTypes }) => unitTypes.includes(unit.type)))
    .map(({ id }) => id);
  const asked = new Set(lines.map(({ criterion }) => criterion));
  const left = criteria.filter(({ id }) => !asked.has(id)).map(({ id }) => id);
  const type = unitTypeTitle(set, unit.type);
  return [
    ...(varied.length > 0 ? [`${varied.join(', ')}: dùng lời văn dành cho khối “${type}”.`] : []),
    ...(left.length > 0 ? [`Khối “${type}” không chấm: ${left.join(', ')}.`] : []),
  ];
}

function individualAdvice(set: CriteriaSet, unit: Unit, hasSex: boolean): readonly string[] {
  const lines = individualLines(set, unit);
  const leaders = lines.filter(({ appliesTo }) => appliesTo.leaders).map(({ id }) => id);
  return [
    `Mỗi ${peopleTitleOf(set)} một dòng; họ và tên viết đủ dấu; ngày sinh ghi ngày/tháng/năm, ví dụ 05/11/1980.`,
    ...(hasSex
      ? [
          'Cột “Giới tính”: chọn Nam hoặc Nữ; không bắt buộc, dùng để ghi Ông, Bà trong danh sách khen thưởng.',
        ]
      : []),
    'Mỗi tiêu chí chấm từ 0 đến điểm tối đa ghi phía trên tên cột.',
    ...(leaders.length > 0
      ? [
          `Người giữ chức vụ lãnh đạo, quản lý: đánh dấu x ở cột “Lãnh đạo” và chấm thêm ${leaders.join(', ')}. Người khác để trống các cột này.`,
        ]
      : []),
    'Cột “Vi phạm, kỷ luật”: ghi hình thức, số và ngày quyết định hoặc kết luận; không có thì để trống.',
    'Thiếu dòng thì bấm chuột phải vào số thứ tự của hàng cuối, chọn Chèn (Insert).',
  ];
}

function notApplicableEffect(set: CriteriaSet): string {
  return {
    rescale: 'Điểm của nội dung đó được tính lại theo các nội dung còn lại của nhóm.',
    full: 'Nội dung đó được tính điểm tối đa.',
    zero: 'Nội dung đó được tính 0 điểm.',
  }[set.notApplicable];
}

function missingEvidenceEffect(set: CriteriaSet): string {
  return {
    warn: 'Thiếu minh chứng thì bị nhắc bổ sung.',
    'no-points': 'Thiếu minh chứng thì không tính điểm.',
  }[set.missingEvidence];
}
