import type { Result } from '../../domain/result.ts';
import type { FormModel } from '../../documents/form/form-model.ts';
import { reviewWords } from '../../documents/parts/review-words.ts';
import { ballotsSheet } from './sheets/ballots-sheet.ts';
import { choicesSheet } from './sheets/choices-sheet.ts';
import { guideSheet } from './guide-sheet.ts';
import { meetingSheet } from './meeting-sheet.ts';
import { membersSheet } from './sheets/members-sheet.ts';
import type { CouncilTables } from './tables.ts';

/** `hoi-dong.xlsx`: what the council fills in for one review. */
export function councilForm(result: Result, tables: CouncilTables): FormModel {
  const { year } = result;
  const awards = [...new Set(result.criteria.awards.map(({ short }) => short))];
  return {
    name: 'hoi-dong',
    title: `Phiên họp, lựa chọn và phiếu của Hội đồng ${reviewWords(result)}`,
    date: result.deadline.date,
    sheets: [
      guideSheet(result),
      meetingSheet(tables.meeting, year),
      membersSheet(tables.members),
      choicesSheet(tables.choices, { year, awards }),
      ballotsSheet(tables.ballots, awards),
    ],
  };
}
