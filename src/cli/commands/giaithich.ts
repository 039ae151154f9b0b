import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { IndividualResult, Result, UnitResult } from '../../domain/result.ts';
import { defineCommand } from '../command.ts';
import { commonOptions, review } from '../common-options.ts';
import { needed, optional, word, year } from '../declare.ts';
import { openWorkspace } from '../openers.ts';
import { exitCodeFor, failed, jsonText } from '../outcome.ts';

/** `thidua giaithich <năm> <đơn vị> [họ tên]`: how points, grade, rank and nominations came about. */
export const explainCommand = defineCommand({
  name: 'giaithich',
  description:
    'Giải thích điểm và kết quả xét khen thưởng của một đơn vị hoặc một người: từng dòng, từng ô, từng mục của kế hoạch.',
  examples: [
    'thidua giaithich 2022 "phường Đông Vệ"',
    'thidua giaithich 2022 "phường Đông Vệ" "Nguyễn Văn An"',
    'thidua giaithich 2022 "phường Đông Vệ" --ky so-ket',
    'thidua giaithich 2022 "phường Đông Vệ" --o "Cá nhân!AH6"',
  ],
  args: {
    year: year('năm của kết quả, ví dụ 2022'),
    unit: needed('<đơn vị>', 'mã hoặc tên đơn vị; không cần gõ dấu'),
    name: optional('[họ tên]', 'họ tên một người của đơn vị'),
  },
  options: {
    review: review('hang-nam (mặc định), so-ket hoặc tong-ket'),
    cell: word('--o <trang!ô>', 'một ô trong tệp của đơn vị đã thành gì, ví dụ "Cá nhân!AH6"'),
    ...commonOptions,
  },
  idle: ['sources', 'folder', 'date'],
  open: openWorkspace,
  run: async ({ world, args, options }, workspace) => {
    const { readReviewResult } = await import('../../workspace/year-result.ts');
    const { fateOfCell, parseCell } = await import('../../result/fate-of-cell.ts');
    const { printDiagnostics } = await import('../print/diagnostics.ts');
    const { cellFateOf, explanationOf } = await import('../print/explanation.ts');
    const { findByName, findUnit } = await import('../steps/find-unit.ts');

    const read = await readReviewResult(workspace, args.year, options.review ?? 'annual');
    if (read.value === null) return failed(...read.diagnostics);
    const result = read.value;
    const unit = findUnit(result, args.unit);
    if (!('found' in unit)) {
      const values = { year: result.year, unit: args.unit, near: unit.near.join('; ') };
      return failed(diagnose('TD9005', {}, values));
    }
    // What is not right in the result itself, of this unit or of all.
    const faults = read.diagnostics.filter((fault) => (fault.unit ?? unit.found.id) === unit.found.id);
    if (options.cell !== undefined) {
      const asked = parseCell(options.cell);
      if (asked === null) {
        const expected = 'trang tính, dấu ! và ô, ví dụ "Cá nhân!AH6"';
        return failed(diagnose('TD9002', {}, { flag: '--o', found: options.cell, expected }));
      }
      const { found: own } = unit;
      const input = result.inputs.find(({ file }) => file === own.file);
      const fates =
        input === undefined
          ? ['Đơn vị chưa có bản nộp dùng được.']
          : fateOfCell({ input, unit: own, diagnostics: result.diagnostics }, asked);
      return {
        exitCode: 0,
        json: () => jsonText({ unit: own.id, file: own.file, ...asked, fates }),
        print: () => world.out(cellFateOf(own, asked, fates)),
      };
    }
    const person =
      args.name === undefined
        ? { found: null }
        : findByName(unit.found.individuals, ({ name }) => name, args.name);
    if (!('found' in person)) {
      const values = { unit: unit.found.name, name: args.name ?? '', near: person.near.join('; ') };
      return failed(diagnose('TD9006', {}, values));
    }
    const facts = factsOf(result, unit.found, person.found);
    return {
      exitCode: exitCodeFor(faults),
      json: () => jsonText(jsonOf(facts, faults)),
      print: () => {
        printDiagnostics(world, faults);
        world.out(explanationOf(world, facts));
      },
    };
  },
});

function factsOf(result: Result, unit: UnitResult, person: IndividualResult | null) {
  const nominations = result.nominations.filter(
    (nomination) => nomination.unit === unit.id && nomination.individual === (person?.id ?? null),
  );
  const diagnostics = result.diagnostics.filter(
    (diagnostic) =>
      diagnostic.unit === unit.id || (diagnostic.file !== undefined && diagnostic.file === unit.file),
  );
  return { result, unit, person, nominations, diagnostics };
}

function jsonOf(
  { unit, person, nominations, diagnostics }: ReturnType<typeof factsOf>,
  faults: readonly Diagnostic[],
) {
  const { individuals, ...own } = unit;
  if (person === null) return { unit: own, nominations, diagnostics: [...faults, ...diagnostics] };
  return { individual: person, nominations, ...(faults.length > 0 && { diagnostics: faults }) };
}
