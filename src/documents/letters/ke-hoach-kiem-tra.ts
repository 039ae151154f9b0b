import { lineNames } from '../../domain/line-number.ts';
import { councilOn } from '../../domain/profile.ts';
import { termKey, termWords } from '../../domain/term.ts';
import type { InspectionProposal, ProposedInspection } from '../../inspection/choose-units.ts';
import { compareVietnamese } from '../../text/collation.ts';
import { isSameWords } from '../../text/fold.ts';
import { withoutEnd } from '../../text/letters.ts';
import { speaksOfTool } from '../../wording/tool-words.ts';
import { bodyOf, captionedTable, centre, dashes, field, left, paragraph, row, toFill } from '../blocks.ts';
import type { Block, WordDocumentModel } from '../document-model.ts';
import { clusterOf } from '../figures/annual-statistics.ts';
import { issuerName, letterheadBy } from '../letterhead.ts';
import type { OfficeContext } from '../result-document.ts';
import { commonFields } from '../words/review-and-movement.ts';
import { sentence, tally } from '../words/wording.ts';

/**
 * Kế hoạch kiểm tra: whom to inspect and why; teams and days are for the council to fill in. It is the council's own where the
 * rules say so (plan III.3).
 */
export function inspectionPlan(context: OfficeContext, proposal: InspectionProposal): WordDocumentModel {
  const { result, office, date } = context;
  const { issuer } = proposal.rules;
  return {
    format: 'docx',
    name: `ke-hoach-kiem-tra-${termKey(result)}`,
    template: 'ke-hoach-kiem-tra',
    title: `Kế hoạch kiểm tra Phong trào thi đua ${termWords(result)}`,
    date,
    // A plan is addressed to nobody, so nobody is “as above”.
    letterhead: letterheadBy(office, issuer, 'KH', [
      issuer === 'council' ? 'Các thành viên Hội đồng' : office.council,
      'Các đơn vị được kiểm tra',
    ]),
    fields: {
      ...commonFields(context, [
        'nam',
        'ky',
        'ky_hoa',
        'ten_phong_trao',
        'ke_hoach',
        'don_vi_lap',
        'hoi_dong',
      ]),
      don_vi_ban_hanh: field(issuerName(office, issuer)),
      nhiem_vu_kiem_tra: field(orderedBy(context, proposal)),
    },
    blocks: {
      doi_tuong: subjects(proposal),
      doan_kiem_tra: [
        ...followers(context, proposal),
        paragraph(
          'body',
          toFill(
            'nêu số đoàn kiểm tra; họ tên, chức vụ của trưởng đoàn và các thành viên từng đoàn; đơn vị do từng đoàn phụ trách ghi ở cột cuối của Phụ lục',
          ),
        ),
      ],
      thoi_gian: [
        paragraph(
          'body',
          'Thời gian: ',
          toFill('từ ngày … đến ngày …'),
          '; lịch cụ thể ghi ở cột cuối của Phụ lục.',
        ),
        paragraph(
          'body',
          'Hình thức: ',
          toFill('kiểm tra trực tiếp tại đơn vị, hoặc kiểm tra qua hồ sơ'),
          '.',
        ),
      ],
      bang_don_vi: table(proposal, context),
      cach_chon: howChosen(proposal) === '' ? [] : [paragraph('note', howChosen(proposal))],
    },
  };
}

/** What the plan itself orders, by its clause; nothing of a plan that is not known to. */
function orderedBy({ result, office }: OfficeContext, { rules }: InspectionProposal): string {
  const known = rules.clauses.find(({ plan }) => plan === result.plan);
  if (known === undefined) return '';
  return `, trong đó hằng năm ${office.council} tổ chức các đoàn kiểm tra tình hình thực hiện Phong trào thi đua (${known.clause})`;
}

/** Members of the council who follow the clusters of the units on the list (plan III.3), where the profile has them. */
function followers({ profile, date }: OfficeContext, { units }: InspectionProposal): readonly Block[] {
  const clusters = [...new Set(units.map(({ unit }) => clusterOf(unit)))].toSorted(compareVietnamese);
  const rows = (councilOn(profile, date)?.members ?? []).flatMap(({ name, position, role, follows = [] }) => {
    const own = clusters.filter((cluster) => follows.some((each) => isSameWords(each, cluster)));
    const here = units.filter(({ unit }) => own.includes(clusterOf(unit)));
    return here.length === 0 ? [] : [{ name, position, role, own, size: here.length }];
  });
  if (rows.length === 0) return [];
  return [
    ...bodyOf('Thành viên Hội đồng theo dõi các cụm thi đua có đơn vị được kiểm tra:'),
    ...dashes(
      rows.map(
        ({ name, position, role, own, size }) =>
          `${[name, position, role].filter((part) => part !== '').join(', ')}: ${own.join('; ')} (${tally(size)} đơn vị được kiểm tra)`,
      ),
    ),
  ];
}

function subjects({ units, rules }: InspectionProposal): readonly Block[] {
  const byLot = units.filter(({ how }) => how === 'lot').length;
  const risky = units.length - byLot;
  const ways = [
    risky === 0
      ? ''
      : `${tally(risky)} đơn vị chọn theo dấu hiệu cần kiểm tra: chênh lệch giữa điểm tự chấm và điểm tính lại, không có báo cáo sử dụng được, tiêu chí chưa rõ, thiếu minh chứng, chưa được thẩm định các năm trước, sát ranh giới khen thưởng`,
    byLot === 0
      ? ''
      : `${tally(byLot)} đơn vị bốc ngẫu nhiên${risky === 0 ? '' : ' trong các đơn vị còn lại'}`,
  ].filter((way) => way !== '');
  return [
    ...bodyOf(
      `Kiểm tra ${tally(units.length)} đơn vị (danh sách và lý do chọn từng đơn vị tại Phụ lục), gồm:`,
    ),
    ...dashes(ways),
    ...bodyOf(speaksOfTool(rules.origin) ? '' : `Cách chọn: ${withoutEnd(rules.origin, '.')}.`),
  ];
}

function table({ units }: InspectionProposal, { result }: OfficeContext): readonly Block[] {
  const nameOf = lineNames(result);
  return captionedTable({
    caption: null,
    columns: [
      ['TT', 5],
      ['Cơ quan, đơn vị', 22],
      ['Cụm thi đua', 18],
      ['Lý do chọn', 36],
      ['Tiêu chí cần đối chiếu', 28],
      ['Đoàn, ngày kiểm tra', 14],
    ],
    rows: units.map(({ unit, how, risk }, index) =>
      row(
        centre(String(index + 1)),
        left(unit.name),
        left(clusterOf(unit)),
        left(reasonOf(how, risk.reasons)),
        left(linesOf(unit, risk.lines.map(nameOf))),
        { runs: [toFill('đoàn, ngày', unit.id)], align: 'center' },
      ),
    ),
    fontSize: 12,
    whenEmpty: 'Không có đơn vị nào để kiểm tra.',
  });
}

/** What to compare with the unit's records; where nothing of its report asks for it, the report itself or a choice of the team. */
function linesOf({ lines }: ProposedInspection['unit'], names: readonly string[]): string {
  if (names.length > 0) return names.join('; ');
  return lines.length === 0 ? 'Toàn bộ tiêu chí, vì chưa có báo cáo sử dụng được' : 'Đoàn kiểm tra chọn';
}

/** Why a unit is on the list, in one sentence. */
export function reasonOf(how: 'risk' | 'lot', reasons: readonly string[]): string {
  const said = how === 'lot' ? ['bốc ngẫu nhiên', ...reasons] : reasons;
  return `${sentence(said.join('; '))}.`;
}

/** Weights, seed and source of the way are the office's own, in `inspectionRecord`. */
function howChosen({ units }: InspectionProposal): string {
  const byLot = units.filter(({ how }) => how === 'lot').length;
  return byLot === 0
    ? ''
    : `Số đơn vị bốc ngẫu nhiên: ${tally(byLot)}/${tally(units.length)} đơn vị được kiểm tra.`;
}
