import { verifiableLines } from '../../../src/criteria/verifiable-lines.ts';
import { STATUS_WORDS } from '../../../src/documents/words/state-words.ts';
import { pointsToNumber } from '../../../src/domain/points.ts';
import { renderForm } from '../../../src/render/xlsx/render-form.ts';
import { blankCells, type LaidRow } from '../../../src/tables/keep-rows.ts';
import { verificationForm } from '../../../src/tables/verification/form.ts';
import { VERIFICATION, type VerificationColumn } from '../../../src/tables/verification/shape.ts';
import { pointsOf } from '../answers/assess.ts';
import { fixZip } from '../fix-zip.ts';
import type { SampleFile, SampleYear } from '../sample-year.ts';

/** `tham-dinh.xlsx` as the council filled it in: every line of the units that it looked at, its points in some. */
export async function verificationFile(year: SampleYear): Promise<SampleFile | null> {
  const { verified } = year.story;
  if (verified === undefined) return null;
  const units = [...new Set(verified.map(({ unit }) => unit))].toSorted();
  const rows = units.flatMap((unit) => rowsOf(unit, year));
  const date = `${year.story.year}-12-05`;
  const form = verificationForm({ year: year.story.year, rows, date });
  return { path: 'tham-dinh.xlsx', bytes: fixZip(await renderForm(form)) };
}

function rowsOf(
  id: string,
  { story, criteria, submissions }: SampleYear,
): readonly LaidRow<VerificationColumn>[] {
  const submission = submissions.get(id);
  if (!submission) throw new RangeError(`nothing of ${id} to verify`);
  const { unit, answers } = submission;
  return verifiableLines(criteria.set, unit).map((line) => {
    const answer = answers.get(line.id) ?? {};
    const points = pointsOf(line, answer);
    const found = story.verified?.find((one) => one.unit === id && one.line === line.id);
    const cells = {
      ...blankCells(VERIFICATION),
      unit: id,
      unitName: unit.name,
      line: line.id,
      title: line.short,
      max: pointsToNumber(line.max),
      selfPoints: typeof answer.selfPoints === 'number' ? answer.selfPoints : null,
      points: points === null ? STATUS_WORDS['not-applicable'] : pointsToNumber(points),
      ...(found && { verified: found.points, reason: found.reason, by: found.by, on: found.on }),
    };
    return { cells, isTyped: false };
  });
}
