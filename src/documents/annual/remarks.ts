import type { LetterEndings } from '../../domain/report-rules.ts';
import type { LineResult, Result, UnitResult } from '../../domain/result.ts';
import { tellsCause } from '../../text/causes.ts';
import { captionedTable, centre, dashes, left, noteOf, paragraph, row, toFill } from '../blocks.ts';
import type { Block, Blocks } from '../document-model.ts';
import { effectivePoints } from '../figures/group-statistics.ts';
import { endingsLeftOut, groupRemarks, isQuotable, type RemarkGroup } from '../words/remark-groups.ts';
import { listed, nameInText, quoted, tally } from '../words/wording.ts';

const QUOTES_SHOWN = 5;
const UNITS_SHOWN = 3;

type Remark = Result['remarks'][number];
type Group = RemarkGroup<{ readonly unit: string; readonly text: string }>;

/** What the units wrote, grouped by what it says, those of most units first; names of units by their code. */
export type SharedRemarks = {
  /** Difficulties that do not say where they come from. */
  readonly difficulties: readonly Group[];
  /** Those that do. */
  readonly causes: readonly Group[];
  readonly proposals: readonly Group[];
  readonly practices: readonly Group[];
  /** Why a unit did not reach all of a criterion, by the criterion's short title. */
  readonly explanations: readonly { readonly short: string; readonly groups: readonly Group[] }[];
  readonly nameOf: (unit: string) => string;
};

export function sharedRemarksOf(result: Result, endings: LetterEndings): SharedRemarks {
  const { remarks: all, units, criteria } = result;
  const names = new Map(units.map(({ id, name }) => [id, name]));
  const ofKind = (kind: Remark['kind']) =>
    groupRemarks(
      all.filter((remark) => remark.kind === kind),
      endings,
    );
  const difficulties = ofKind('difficulty');
  const isCause = ({ wordings: [first] }: Group) => tellsCause(first.said[0].text);
  return {
    difficulties: difficulties.filter((group) => !isCause(group)),
    causes: difficulties.filter(isCause),
    proposals: ofKind('proposal'),
    practices: ofKind('good-practice'),
    explanations: criteria.units.flatMap(({ lines }) =>
      lines.flatMap(({ id, short }) => {
        const groups = groupRemarks(
          units.flatMap((unit) => explanationsOf(unit, id)),
          endings,
        );
        return groups.length === 0 ? [] : [{ short, groups }];
      }),
    ),
    nameOf: (unit) => names.get(unit) ?? unit,
  };
}

/** `Giải trình` of a line that was scored below its maximum. */
function explanationsOf({ id, lines }: UnitResult, criterion: string) {
  const falls = (line: LineResult) => {
    const points = effectivePoints(line);
    return line.criterion === criterion && points !== null && points < line.max;
  };
  return lines.flatMap((line) =>
    falls(line) && line.explanation !== undefined ? [{ unit: id, text: line.explanation }] : [],
  );
}

/** Part II.1, what the units recommend to others. */
export function practicesShown({ practices, nameOf }: SharedRemarks): readonly Block[] {
  return quotedRemarks(practices, nameOf, {
    noun: 'mô hình, cách làm hay',
    verb: 'giới thiệu',
    whenEmpty: 'Các đơn vị chưa giới thiệu mô hình, cách làm hay nào.',
  });
}

/** Parts V.2, V.3 and VII.1 and Phụ lục V, what the units wrote: quoted, each quotation one unit's, and in full. */
export function remarks(shared: SharedRemarks) {
  const { difficulties, causes, proposals, practices, nameOf } = shared;
  return {
    kho_khan: quotedRemarks(difficulties, nameOf, {
      noun: 'khó khăn, vướng mắc',
      whenEmpty:
        causes.length === 0
          ? 'Các đơn vị không phản ánh khó khăn, vướng mắc nào.'
          : 'Các khó khăn, vướng mắc đều được đơn vị nêu cùng nguyên nhân, tại mục 3.',
    }),
    nguyen_nhan: causesGiven(shared),
    kien_nghi: quotedRemarks(proposals, nameOf, {
      noun: 'kiến nghị',
      whenEmpty: 'Các đơn vị không có kiến nghị.',
    }),
    bang_y_kien: [
      ...remarksTable(
        [...difficulties, ...causes],
        nameOf,
        '1. Khó khăn, vướng mắc',
        'Không có đơn vị nào phản ánh.',
      ),
      ...remarksTable(proposals, nameOf, '2. Kiến nghị, đề xuất', 'Không có đơn vị nào kiến nghị.'),
      ...remarksTable(practices, nameOf, '3. Cách làm hay', 'Không có đơn vị nào giới thiệu.'),
      ...noteOf(endingsLeftOut([...difficulties, ...causes, ...proposals, ...practices])),
    ],
  } satisfies Blocks;
}

/** Remarks of one kind; the rest is in the appendix. */
function quotedRemarks(
  all: readonly Group[],
  nameOf: SharedRemarks['nameOf'],
  words: { readonly whenEmpty: string; readonly noun: string; readonly verb?: string },
): readonly Block[] {
  if (all.length === 0) return [paragraph('body', words.whenEmpty)];
  const { verb = 'nêu' } = words;
  const shown = all.length <= QUOTES_SHOWN + 1 ? all : all.slice(0, QUOTES_SHOWN);
  const units = new Set(all.flatMap((remark) => remark.units)).size;
  const rest = all.length - shown.length;
  return [
    paragraph(
      'body',
      `${tally(units)} đơn vị ${verb} ${tally(all.length)} ${words.noun}, ${rest === 0 ? 'gồm' : 'trong đó có'}:`,
    ),
    ...dashes(shown.map((group) => quotedGroup(group, nameOf, verb))),
    ...(rest === 0
      ? []
      : [paragraph('body', `${tally(rest)} ${words.noun} còn lại được trích nguyên văn tại Phụ lục V.`)]),
  ];
}

/** `Phường A nêu “…”; 08 đơn vị khác ${verb} nội dung tương tự (B, C, D và 05 đơn vị khác)`. */
function quotedGroup(
  { wordings: [first], units }: Group,
  nameOf: SharedRemarks['nameOf'],
  verb = 'nêu',
): string {
  const { unit } = first.said[0];
  const others = units.filter((each) => each !== unit).map((each) => nameInText(nameOf(each)));
  const alike =
    others.length === 0
      ? ''
      : `; ${tally(others.length)} đơn vị khác ${verb} nội dung tương tự (${listed(others, UNITS_SHOWN, 'đơn vị')})`;
  const said = isQuotable(first.quotation) ? first.quotation : 'ý kiến dài, trích nguyên văn tại Phụ lục V';
  return `${nameOf(unit)} ${verb} ${said}${alike}`;
}

/** Causes as the units give them, and room for the office's own judgement, which no figure replaces. */
function causesGiven({ causes, explanations, nameOf }: SharedRemarks): readonly Block[] {
  const ofLines = explanations.flatMap(({ short, groups }) =>
    groups.map((group) => `Về ${quoted(short)}: ${quotedGroup(group, nameOf)}`),
  );
  const shown = [...causes.map((group) => quotedGroup(group, nameOf)), ...ofLines];
  const few = shown.length <= QUOTES_SHOWN + 1 ? shown : shown.slice(0, QUOTES_SHOWN);
  return [
    ...(shown.length === 0
      ? []
      : [
          paragraph(
            'body',
            `Các đơn vị nêu ${tally(shown.length)} nguyên nhân${few.length < shown.length ? ', trong đó có' : ''}:`,
          ),
          ...dashes(few),
        ]),
    paragraph(
      'body',
      toFill(
        'nêu nguyên nhân khách quan, chủ quan của các hạn chế trên; trách nhiệm của từng cơ quan, đơn vị',
      ),
    ),
  ];
}

/** Everything that the units wrote of one kind; alike ones share a number, each wording has its own row and its own units. */
function remarksTable(
  all: readonly Group[],
  nameOf: SharedRemarks['nameOf'],
  heading: string,
  whenEmpty: string,
): readonly Block[] {
  const rows = all.flatMap(({ wordings }, index) =>
    wordings.map(({ quotation, said }, wording) =>
      row(
        centre(wording === 0 ? String(index + 1) : ''),
        left(quotation),
        left([...new Set(said.map(({ unit }) => nameOf(unit)))].join('; ')),
      ),
    ),
  );
  return [
    paragraph('section', heading),
    ...captionedTable({
      caption: null,
      columns: [
        ['TT', 6],
        ['Nội dung (theo báo cáo của đơn vị)', 60],
        ['Đơn vị', 34],
      ],
      rows,
      fontSize: 12,
      whenEmpty,
    }),
  ];
}
