import type { VoteRule } from '../../domain/award.ts';
import { groupBy } from '../../domain/group-by.ts';
import { holdsOn } from '../../domain/period.ts';
import { HOLDS_APPLY } from '../../domain/violation.ts';
import { formatNumber } from '../../text/numbers.ts';
import type { CheckItem, DocumentContext } from '../result-document.ts';
import { merged } from './check-item.ts';
import { citesLater } from './cited-on-day.ts';

const SUBJECTS = { unit: 'tập thể', individual: 'cá nhân' } as const;

/** What says that it is the tool's own, or not compared; an office that has compared it writes its source instead. */
function isOpen({ why }: CheckItem): boolean {
  return /mặc định|đối chiếu|chưa đọc|chưa có trong tay/iu.test(why);
}

/** Points and what takes a unit or person out, where the plan does not say them. */
export function pointItems({ result: { criteria } }: DocumentContext): readonly CheckItem[] {
  const used = 'Mọi văn bản có điểm, xếp loại';
  const disqualifiers = groupBy(criteria.disqualifiers, ({ origin }) => origin);
  return [
    {
      what: `Thang điểm, cách chấm, mức xếp loại (bộ tiêu chí bản ${criteria.version})`,
      used,
      why: criteria.pointsOrigin,
    },
    ...[...disqualifiers].map(([origin, own]) => ({
      what: `Điều kiện loại trừ, tạm dừng xét: ${own.map(({ id, title }) => `${id} ${title}`).join('; ')}${own.some(({ effect }) => effect === 'hold') ? `. ${HOLDS_APPLY}` : ''}`,
      used: 'Danh sách đề nghị, phiếu kết quả',
      why: origin,
    })),
  ].filter(isOpen);
}

/** What awards stand on and ask for: texts not read in full, requirements that are the tool's own. */
export function awardItems({ result: { criteria }, date }: DocumentContext): readonly CheckItem[] {
  return merged(
    criteria.awards.flatMap((award) => {
      const used = `Tờ trình, danh sách đề nghị ${award.short}`;
      const bases = (award.legalBasis ?? []).filter(({ check }) => check !== undefined);
      const ofBases = new Set(bases.map(({ text, check }) => `${text}: ${check}`));
      return [
        ...bases
          .filter((basis) => holdsOn(basis, date))
          .map(({ text, check }) => ({ what: text, used, why: check ?? '' })),
        ...(award.checks ?? [])
          .filter((check) => !ofBases.has(check))
          .map((check) => ({ what: `Điều kiện về Phong trào của ${award.short}`, used, why: check })),
        {
          what: `Điều kiện, số lượng đề nghị ${award.short} cho ${SUBJECTS[award.subject]}${award.requirements.length === 0 ? '' : `: ${award.requirements.join('; ')}`}`,
          used,
          why: award.origin,
        },
      ].filter(isOpen);
    }),
  );
}

/** Rules between awards. */
export function conflictItems({ result: { criteria }, law, date }: DocumentContext): readonly CheckItem[] {
  const items = (criteria.conflicts ?? []).map(({ text, clause, check }) => ({
    what: check === null || clause === null || citesLater(clause, law, date) ? text : `${text} (${clause})`,
    used: 'Danh sách đề nghị',
    why: check ?? clause ?? '',
  }));
  return items.filter(isOpen);
}

/** How the council votes, by award: its own rules are not known here. */
export function voteItems({ result: { criteria } }: DocumentContext): readonly CheckItem[] {
  const rules = criteria.awards.flatMap(({ short, vote }) => (vote === undefined ? [] : [{ short, vote }]));
  return merged(
    rules
      .map(({ short, vote }) => ({
        what: `Biểu quyết ${short}: ${voteWords(vote)}`,
        used: 'Biên bản họp Hội đồng, danh sách đề nghị',
        why: vote.origin,
      }))
      .filter(isOpen),
  );
}

function voteWords({ quorum, threshold, reaching, base, ballot, writtenOpinions }: VoteRule): string {
  const share = `${reaching === 'more-than' ? 'trên' : 'từ'} ${formatNumber(threshold)}%`;
  return [
    `họp khi có mặt từ ${quorum} tổng số thành viên`,
    ballot === 'secret' ? 'bỏ phiếu kín' : 'biểu quyết công khai',
    `đạt ${share} ${base === 'total' ? 'tổng số thành viên' : 'số thành viên có mặt'}`,
    writtenOpinions ? 'tính ý kiến bằng văn bản của người vắng' : 'không tính ý kiến của người vắng',
  ].join('; ');
}
