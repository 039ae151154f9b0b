import type { NominationResult, Result } from '../../domain/result.ts';
import type { MeetingResult } from '../../domain/result-council.ts';
import { upperFirst } from '../../text/letters.ts';
import { captionedTable, centre, left, paragraph, row, toFill } from '../blocks.ts';
import type { Block } from '../document-model.ts';
import { namesOfNominees, unitsById } from '../figures/nominees.ts';
import { subjectsOf } from '../words/subjects.ts';
import { awardShort } from '../words/titles.ts';
import { tally } from '../words/wording.ts';

const DECISIONS = { take: 'Chọn', leave: 'Không chọn' } as const;

/** What was discussed, and what the council chose where the tool had left it open or against it. */
export function discussionAndChoices({ discussion }: MeetingResult, result: Result): readonly Block[] {
  const chosen = result.nominations.filter(({ choice }) => choice !== undefined);
  return [
    ...(discussion.length === 0
      ? [paragraph('body', toFill('tóm tắt ý kiến thảo luận của các thành viên'))]
      : discussion.map((line) => paragraph('body', line))),
    ...(chosen.length === 0
      ? []
      : [
          paragraph('body', `Hội đồng thống nhất về ${tally(chosen.length)} trường hợp cụ thể như sau:`),
          ...choicesTable(chosen, result),
        ]),
  ];
}

function choicesTable(chosen: readonly NominationResult[], result: Result): readonly Block[] {
  const units = unitsById(result);
  const nameOf = namesOfNominees(result);
  return captionedTable({
    caption: null,
    columns: [
      ['TT', 6],
      [upperFirst(subjectsOf(result)), 30],
      ['Hình thức', 18],
      ['Quyết định', 13],
      ['Lý do', 34],
    ],
    rows: chosen.flatMap((nomination, index) => {
      const { subject, name, unit, award, choice } = nomination;
      return choice === undefined
        ? []
        : [
            row(
              centre(String(index + 1)),
              left(subject === 'unit' ? name : `${nameOf(nomination)}, ${units.get(unit)?.name ?? unit}`),
              left(awardShort(result, award)),
              centre(DECISIONS[choice.decision]),
              left(choice.reason),
            ),
          ];
    }),
    fontSize: 12,
    whenEmpty: '',
  });
}
