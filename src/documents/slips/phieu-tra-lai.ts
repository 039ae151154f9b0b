import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { InputResult } from '../../domain/result.ts';
import { termWords } from '../../domain/term.ts';
import { formatShortDate } from '../../text/dates.ts';
import {
  captionedTable,
  centre,
  dashes,
  field,
  headingRow,
  left,
  paragraph,
  row,
  toFill,
} from '../blocks.ts';
import type { Block, Paragraph, Run, TableRow, WordDocumentModel } from '../document-model.ts';
import { officialLetterhead } from '../letterhead.ts';
import type { OfficeContext } from '../result-document.ts';
import { commonFields } from '../words/review-and-movement.ts';
import { addressee } from '../words/to-unit.ts';
import { joined, quoted, tally } from '../words/wording.ts';
import { foundText, hintForUnit } from './for-unit.ts';
import { faultsOf, type ReturnSlip } from './return-slips.ts';

const LONGEST_QUOTE = 160;

const COLUMNS = [
  ['TT', 0.6],
  ['Trang tính', 1.5],
  ['Ô', 0.8],
  ['Đang ghi', 1.5],
  ['Lỗi', 3.6],
  ['Cách sửa', 3],
] as const;

/** Công văn that sends a unit's submission back: what was received, what is wrong, until when to send again. */
export function returnLetter(
  context: OfficeContext,
  slip: ReturnSlip,
  senders: ReadonlyMap<string, string>,
): WordDocumentModel {
  const { result, office, profile, date } = context;
  const { email, phone } = profile.submitTo;
  return {
    format: 'docx',
    name: slip.name,
    template: 'phieu-tra-lai',
    title: `Phiếu trả lại bản tự chấm điểm ${termWords(result)}: ${slip.unit?.name ?? 'chưa rõ đơn vị'}`,
    date,
    letterhead: officialLetterhead(office),
    fields: {
      ...commonFields(context, ['nam', 'ky', 'ke_hoach', 'don_vi_lap']),
      don_vi_nhan: slip.unit === null ? [toFill('tên đơn vị')] : field(addressee(slip.unit)),
      so_loi: field(faultCounts(faultsOf(slip))),
      noi_gui: email === '' ? [toFill('địa chỉ nhận bản tự chấm điểm')] : field(`địa chỉ ${email}`),
      thoi_han: deadlineRuns(date, result.deadline.date),
      dien_thoai: phone === '' ? [toFill('số điện thoại')] : field(phone),
    },
    blocks: {
      tep_da_nhan: dashes(
        slip.files.map(({ input }) =>
          received(input, slip.unit === null ? (senders.get(input.file) ?? '') : ''),
        ),
      ),
      bang_loi: faultTable(slip),
      ban_danh_dau: aboutMarks(slip),
    },
  };
}

/** `03 lỗi phải sửa và 02 nội dung cần xem lại` */
function faultCounts(faults: readonly Diagnostic[]): string {
  const { errors, warnings } = parted(faults);
  const counts = [
    ...(errors.length === 0 ? [] : [`${tally(errors.length)} lỗi phải sửa`]),
    ...(warnings.length === 0 ? [] : [`${tally(warnings.length)} nội dung cần xem lại, bổ sung`]),
  ];
  return counts.join(' và ');
}

function parted(faults: readonly Diagnostic[]) {
  return {
    errors: faults.filter(({ severity }) => severity === 'error'),
    warnings: faults.filter(({ severity }) => severity !== 'error'),
  };
}

/** The sender is named where the file does not tell whose it is. */
function received({ file, receivedOn, outcome }: InputResult, sender: string): string {
  const name = quoted(file.split('/').at(-1) ?? file);
  const by = sender === '' ? '' : ` do ${sender} gửi`;
  const on = receivedOn === null ? '' : `, nhận ngày ${formatShortDate(receivedOn)}`;
  return `Tệp ${name}${by}${on}: ${outcome === 'rejected' ? 'chưa dùng được' : 'đã đọc được'}`;
}

/** The year's own deadline while it lies ahead; after it only a person can set another day. */
function deadlineRuns(date: string, deadline: string): readonly Run[] {
  return date < deadline ? field(`ngày ${formatShortDate(deadline)}`) : [toFill('ngày phải gửi lại')];
}

function faultTable(slip: ReturnSlip): readonly Block[] {
  const { errors, warnings } = parted(faultsOf(slip));
  const isOfSeveral = slip.files.length > 1;
  const lines = (faults: readonly Diagnostic[], before: number) =>
    faults.map((fault, index) => faultRow(fault, before + index + 1, isOfSeveral));
  const part = (title: string, faults: readonly Diagnostic[], before: number): readonly TableRow[] =>
    faults.length === 0
      ? []
      : [headingRow(`${title} (${tally(faults.length)})`, COLUMNS.length), ...lines(faults, before)];
  return captionedTable({
    caption: null,
    columns: COLUMNS,
    rows: [
      ...part('Lỗi phải sửa', errors, 0),
      ...part('Nội dung cần xem lại, bổ sung', warnings, errors.length),
    ],
    fontSize: 11,
    whenEmpty: '',
  });
}

function faultRow(fault: Diagnostic, number: number, isOfSeveral: boolean): TableRow {
  const file = fault.file?.split('/').at(-1) ?? '';
  const place = fault.sheet ?? 'Cả tệp';
  return row(
    centre(String(number)),
    left(isOfSeveral ? `${file}: ${place}` : place),
    centre(fault.cell ?? ''),
    left(shortened(foundText(fault))),
    left(fault.message),
    left(hintForUnit(fault)),
  );
}

function shortened(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length <= LONGEST_QUOTE
    ? line
    : `${line.slice(0, LONGEST_QUOTE).replace(/[\uD800-\uDBFF]$/u, '')}…`;
}

function aboutMarks({ files }: ReturnSlip): readonly Paragraph[] {
  const copies = files.flatMap(({ markedName }) => (markedName === null ? [] : [`“${markedName}.xlsx”`]));
  if (copies.length === 0) return [];
  return [
    paragraph(
      'body',
      `Các ô nêu trên đã được tô màu (đỏ nhạt: lỗi phải sửa; vàng đậm: nội dung cần xem lại) và ghi chú cách sửa trong tệp ${joined(copies)} gửi kèm; đơn vị có thể sửa ngay trên tệp này.`,
    ),
  ];
}
