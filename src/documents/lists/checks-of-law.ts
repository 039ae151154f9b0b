import { formatShortDate, isWeekend, weekdayName } from '../../text/dates.ts';
import { levelOf } from '../figures/by-level.ts';
import type { CheckItem, DocumentContext } from '../result-document.ts';
import { ofSubjects } from '../words/subjects.ts';

/** Texts cited as căn cứ that nobody here has compared. */
export function lawItems({ legalBases, result }: DocumentContext): readonly CheckItem[] {
  return legalBases
    .filter(({ plan, isUnchecked }) => isUnchecked && (plan === null || plan === result.plan))
    .map(({ text }) => ({
      what: text.replace(/^Căn cứ /u, ''),
      used: 'Tờ trình, quyết định: phần căn cứ',
      why: 'Chưa đối chiếu hiệu lực và nguyên văn với văn bản gốc',
    }));
}

/** What dossiers consist of, where it is not read in full or the number of copies is not known. */
export function dossierItems({ dossierRules, result }: DocumentContext): readonly CheckItem[] {
  const levels = new Set(result.criteria.awards.map((award) => levelOf(award, result.criteria)));
  return dossierRules
    .filter(({ levels: own, check }) => check !== null && own.some((level) => levels.has(level)))
    .map(({ levels: own, components, copies, origin, check }) => {
      const awards = result.criteria.awards.filter((award) => own.includes(levelOf(award, result.criteria)));
      const shorts = [...new Set(awards.map(({ short }) => short))].join(', ');
      return {
        what: `Hồ sơ đề nghị ${shorts}: ${components.map((each) => ofSubjects(each, result)).join('; ')}; ${copies ?? 'số bộ chưa rõ'} (${origin})`,
        used: 'Tờ trình: phần hồ sơ kèm theo',
        why: check ?? '',
      };
    });
}

/** A deadline on a weekend, about which the plan says nothing. */
export function deadlineItems({ result }: DocumentContext): readonly CheckItem[] {
  const deadlines = result.period?.years
    .filter(({ state }) => state !== 'not-due')
    .map(({ deadline }) => deadline) ?? [result.deadline.date];
  return deadlines.filter(isWeekend).map((deadline) => ({
    what: `Thời hạn nộp báo cáo ngày ${formatShortDate(deadline)} là ${weekdayName(deadline)}`,
    used: 'Báo cáo, phiếu kết quả: đơn vị nộp đúng hạn, nộp chậm',
    why: 'Kế hoạch không quy định khi thời hạn trùng ngày nghỉ',
  }));
}
