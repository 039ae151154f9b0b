import type { NominationResult, Result } from '../../domain/result.ts';
import type { MeetingResult } from '../../domain/result-council.ts';
import { formatNumber } from '../../text/numbers.ts';
import { captionedTable, centre, headingRow, left, paragraph, row, toFill } from '../blocks.ts';
import type { Block, TableRow } from '../document-model.ts';
import { unitsById } from '../figures/nominees.ts';
import { joined, tally } from '../words/wording.ts';

/** Who counted, how many papers, and the votes for each nominee. */
export function votes(meeting: MeetingResult, result: Result): readonly Block[] {
  const voted = result.nominations.filter(({ vote }) => vote !== undefined);
  if (voted.length === 0)
    return [paragraph('body', toFill('kết quả biểu quyết, bỏ phiếu đối với từng tập thể, cá nhân'))];
  const passed = voted.filter(({ vote }) => vote?.isPassed === true).length;
  const failed = voted.length - passed;
  return [
    ...papers(meeting, isSecret(voted, result)),
    paragraph(
      'body',
      `Hội đồng biểu quyết đối với ${tally(voted.length)} trường hợp: ${passed === 0 ? 'không có trường hợp nào' : tally(passed)} đạt, ${failed === 0 ? 'không có trường hợp nào' : tally(failed)} không đạt tỷ lệ phiếu quy định.`,
    ),
    ...captionedTable({
      caption: null,
      columns: [
        ['TT', 6],
        ['Tập thể, cá nhân', 38],
        ['Số phiếu đồng ý', 10],
        ['Số phiếu không đồng ý', 11],
        ['Tỷ lệ đồng ý (%)', 11],
        ['Mức phải đạt (%)', 11],
        ['Kết quả', 14],
      ],
      rows: awardRows(voted, result),
      fontSize: 12,
      whenEmpty: '',
    }),
    paragraph('note', 'Tỷ lệ đồng ý tính trên số thành viên theo quy định biểu quyết của từng hình thức.'),
  ];
}

/** Whether any of the awards voted on asks for a secret vote. */
function isSecret(voted: readonly NominationResult[], { criteria }: Result): boolean {
  return voted.some(({ award, subject }) =>
    criteria.awards.some(
      (each) => each.id === award && each.subject === subject && each.vote?.ballot === 'secret',
    ),
  );
}

function papers({ papers: counted, tellers }: MeetingResult, mustBeSecret: boolean): readonly Block[] {
  if (counted === null && !mustBeSecret) return [paragraph('body', 'Hội đồng biểu quyết công khai.')];
  return [
    tellers.length === 0
      ? paragraph('body', 'Ban kiểm phiếu: ', toFill('họ tên, chức vụ các thành viên Ban kiểm phiếu'))
      : paragraph('body', `Ban kiểm phiếu gồm ${tally(tellers.length)} thành viên: ${joined(tellers)}.`),
    counted === null
      ? paragraph('body', 'Hội đồng bỏ phiếu kín. ', toFill('số phiếu phát ra, thu về, hợp lệ, không hợp lệ'))
      : paragraph(
          'body',
          `Hội đồng bỏ phiếu kín. Số phiếu phát ra: ${counted.issued}; số phiếu thu về: ${counted.collected}; số phiếu hợp lệ: ${counted.valid}; số phiếu không hợp lệ: ${counted.invalid}.`,
        ),
  ];
}

function awardRows(voted: readonly NominationResult[], result: Result): readonly TableRow[] {
  const units = unitsById(result);
  return result.criteria.awards.flatMap(({ id, subject, title }) => {
    const cast = voted.filter((each) => each.award === id && each.subject === subject);
    if (cast.length === 0) return [];
    const noun = subject === 'unit' ? 'tập thể' : 'cá nhân';
    return [
      headingRow(`${title}: ${tally(cast.length)} ${noun}`, 7),
      ...cast.map(({ name, unit, vote }, index) =>
        row(
          centre(String(index + 1)),
          left(subject === 'unit' ? name : `${name}, ${units.get(unit)?.name ?? unit}`),
          centre(vote === undefined ? '' : `${vote.yes}/${vote.base}`),
          centre(String(vote?.no ?? '')),
          centre(formatNumber(vote?.percent ?? 0, 2)),
          centre(formatNumber(vote?.threshold ?? 0)),
          centre(vote?.isPassed === true ? 'Đạt' : 'Không đạt'),
        ),
      ),
    ];
  });
}
