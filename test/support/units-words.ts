import type { NominationResult, Result } from '../../src/domain/result.ts';
import { factSentence } from '../../src/wording/fact-words.ts';

/** Texts of others that are full of words that papers do not use; `stem` begins each and no other. */
export const WRITTEN = [
  { stem: 'Trung tâm Quản lý', whole: 'Trung tâm Quản lý công cụ hỗ trợ và Phần mềm dùng chung' },
  { stem: 'đang xác minh việc', whole: 'đang xác minh việc dùng công cụ hỗ trợ; đề nghị đơn vị báo cáo' },
  { stem: 'Giấy khen về', whole: 'Giấy khen về bản nộp số, công cụ số' },
  { stem: 'UBND phường đã', whole: 'UBND phường đã mua phần mềm; Bằng điểm' },
] as const;

const [NAME, HOLD, AWARD, CHOICE] = WRITTEN;

/** The same result where a unit, what it asked for, what it declared and what the council said are these texts. */
export function withUnitsWords(result: Result): Result {
  const [first, second] = result.units;
  if (first === undefined) throw new Error('no unit');
  const rename = (unit: Result['units'][number]) =>
    unit.id === first.id ? { ...unit, name: NAME.whole } : unit;
  const reword = (nomination: NominationResult, index: number): NominationResult => {
    const own =
      nomination.unit === first.id && nomination.subject === 'unit'
        ? { ...nomination, name: NAME.whole }
        : nomination;
    if (index > 1) return own;
    const facts = [
      ['undecided', { code: 'on-hold', holds: [{ code: 'declared-unclear', text: HOLD.whole }] }],
      ['met', { code: 'proposed', award: AWARD.whole, from: { file: 'a.xlsx', sheet: 'b', cell: 'C5' } }],
    ] as const;
    const reasons = facts.map(([outcome, fact]) => {
      const plain = JSON.parse(JSON.stringify(fact));
      return { outcome, because: factSentence(plain, 'clerk'), fact: plain, clause: null };
    });
    return {
      ...own,
      outcome: 'undecided',
      because: reasons.map(({ because }) => because),
      reasons,
      open: reasons.slice(0, 1).map(({ because }) => because),
      ...(index === 1 && {
        outcome: 'not-nominated',
        choice: {
          decision: 'leave',
          reason: CHOICE.whole,
          by: 'Hội đồng',
          on: null,
          from: { file: 'hoi-dong.xlsx', sheet: 'Lựa chọn', cell: 'I4' },
        },
      }),
    };
  };
  return {
    ...result,
    units: result.units.map(rename),
    nominations: result.nominations.map(reword),
    remarks: second === undefined ? result.remarks : [...result.remarks],
  };
}
