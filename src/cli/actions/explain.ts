import { diagnose } from '../../diagnostics/diagnose.ts';
import { type Staged, staged } from '../../diagnostics/diagnostic.ts';
import type { IndividualResult, Result, UnitResult } from '../../domain/result.ts';
import { fateOfCell, parseCell } from '../../result/fate-of-cell.ts';
import { openWorkspace } from '../../workspace/open-workspace.ts';
import { readReviewResult } from '../../workspace/year-result.ts';
import type { CommonOptions, ExitCode } from '../command.ts';
import { parseYear } from '../open-criteria.ts';
import { cellFateOf, explanationOf } from '../print/explanation.ts';
import { failWith, writeJson } from '../report.ts';
import { reviewTyped } from '../typed-review.ts';
import type { World } from '../world.ts';
import { findByName, findUnit } from './find-unit.ts';

export type ExplainOptions = CommonOptions & {
  readonly ky?: string;
  /** `Cá nhân!AH6`: what became of this cell of the unit's file. */
  readonly o?: string;
};

export type Question = { readonly year: string; readonly unit: string; readonly name: string | undefined };

/** Prints how the points, the grade, the rank and the nominations of a unit or a person came about. */
export async function explain(world: World, question: Question, options: ExplainOptions): Promise<ExitCode> {
  const read = await openResult(world, question.year, options);
  if (read.value === null) return failWith(world, options, read.diagnostics);
  const result = read.value;
  const unit = findUnit(result, question.unit);
  if (!('found' in unit)) {
    const values = { year: result.year, unit: question.unit, near: unit.near.join('; ') };
    return failWith(world, options, [diagnose('TD9005', {}, values)]);
  }
  if (options.o !== undefined) return tellCell(world, options, result, unit.found);
  if (question.name === undefined) return tell(world, options, result, unit.found, null);
  const person = findByName(unit.found.individuals, ({ name }) => name, question.name);
  if (!('found' in person)) {
    const values = { unit: unit.found.name, name: question.name, near: person.near.join('; ') };
    return failWith(world, options, [diagnose('TD9006', {}, values)]);
  }
  return tell(world, options, result, unit.found, person.found);
}

function tell(
  world: World,
  options: CommonOptions,
  result: Result,
  unit: UnitResult,
  person: IndividualResult | null,
): ExitCode {
  const nominations = result.nominations.filter(
    (nomination) => nomination.unit === unit.id && nomination.individual === (person?.id ?? null),
  );
  const diagnostics = result.diagnostics.filter(
    (diagnostic) =>
      diagnostic.unit === unit.id || (diagnostic.file !== undefined && diagnostic.file === unit.file),
  );
  if (options.json) {
    const { individuals, ...own } = unit;
    writeJson(
      world,
      person === null ? { unit: own, nominations, diagnostics } : { individual: person, nominations },
    );
  } else {
    world.out(explanationOf(world, { result, unit, person, nominations, diagnostics }));
  }
  return 0;
}

/** What became of one cell of the file that counts. */
function tellCell(world: World, options: ExplainOptions, result: Result, unit: UnitResult): ExitCode {
  const asked = parseCell(options.o ?? '');
  if (asked === null) {
    const expected = 'trang tính, dấu ! và ô, ví dụ "Cá nhân!AH6"';
    return failWith(world, options, [
      diagnose('TD9002', {}, { flag: '--o', found: options.o ?? '', expected }),
    ]);
  }
  const input = result.inputs.find(({ file }) => file === unit.file);
  const fates =
    input === undefined
      ? ['Đơn vị chưa có bản nộp dùng được.']
      : fateOfCell({ input, unit, diagnostics: result.diagnostics }, asked);
  if (options.json) writeJson(world, { unit: unit.id, file: unit.file, ...asked, fates });
  else world.out(cellFateOf(unit, asked, fates));
  return 0;
}

async function openResult(
  world: World,
  typedYear: string,
  options: ExplainOptions,
): Promise<Staged<Result | null>> {
  const review = reviewTyped(options.ky);
  if (review.value === null) return staged(null, review.diagnostics);
  const year = parseYear(typedYear);
  if (year === null) {
    const expected = 'một năm gồm bốn chữ số, ví dụ 2022';
    return staged(null, [diagnose('TD9002', {}, { flag: 'Năm', found: typedYear, expected })]);
  }
  const opened = await openWorkspace({
    cwd: world.cwd,
    ...(options.thuMuc === undefined ? {} : { folder: options.thuMuc }),
  });
  if (opened.value === null) return staged(null, opened.diagnostics);
  return readReviewResult(opened.value.folder, year, review.value);
}
