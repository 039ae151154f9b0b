import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { IndividualResult } from '../../domain/result.ts';
import { termWords } from '../../domain/term.ts';
import type { IndexedUnit } from '../../result/result-index.ts';
import type { Workspace } from '../../workspace/open-workspace.ts';
import type { StoredResult } from '../../workspace/results/stored-result.ts';
import { defineCommand } from '../command.ts';
import { commonOptions, review } from '../common-options.ts';
import { needed, optional, term, word } from '../declare.ts';
import { openWorkspace } from '../openers.ts';
import { exitCodeFor, failed, jsonText } from '../outcome.ts';

/** `thidua giaithich <năm> <đơn vị> [họ tên]`: how points, grade, rank and nominations came about. */
export const explainCommand = defineCommand({
  name: 'giaithich',
  description:
    'Giải thích điểm và kết quả xét khen thưởng của một đơn vị hoặc một người: từng dòng, từng ô, từng mục của kế hoạch.',
  examples: [
    'thidua giaithich 2022 "phường Sao Mai"',
    'thidua giaithich 2022 "phường Sao Mai" "Nguyễn Văn An"',
    'thidua giaithich 2022 "phường Sao Mai" --ky so-ket',
    'thidua giaithich 2022 "phường Sao Mai" --o "Cá nhân!AH6"',
  ],
  args: {
    year: term('năm của kết quả, ví dụ 2022'),
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
    const { openReviewResult } = await import('../../workspace/year-result.ts');
    const { fateOfCell, parseCell } = await import('../../result/fate-of-cell.ts');
    const { printDiagnostics } = await import('../print/diagnostics.ts');
    const { cellFateOf, explanationOf } = await import('../print/explanation.ts');
    const { findByName, findUnit } = await import('../steps/find-unit.ts');

    const read = await openReviewResult(workspace, args.year, options.review ?? 'annual');
    if (read.value === null) return failed(...read.diagnostics);
    const stored = read.value;
    const { head } = stored;
    const named = findUnit(stored.index.units, args.unit);
    if (!('found' in named)) {
      await stored.close();
      const values = { term: termWords(head), unit: args.unit, near: named.near.join('; ') };
      return failed(diagnose('TD9005', {}, values));
    }
    const result = await aboutUnit(stored, named.found);
    await stored.close();
    const { unit: own } = result;
    // What is not right in the result itself, of this unit or of all.
    const faults = [
      ...read.diagnostics.filter((fault) => (fault.unit ?? own.id) === own.id),
      ...(await changedSince(workspace, stored, own.file)),
    ];
    if (options.cell !== undefined) {
      const asked = parseCell(options.cell);
      if (asked === null) {
        const expected = 'trang tính, dấu ! và ô, ví dụ "Cá nhân!AH6"';
        return failed(diagnose('TD9002', {}, { flag: '--o', found: options.cell, expected }));
      }
      const { input, diagnostics } = result;
      const fates =
        input === null
          ? ['Đơn vị chưa có bản nộp dùng được.']
          : fateOfCell({ input, unit: own, diagnostics }, asked);
      return {
        exitCode: 0,
        json: () => jsonText({ unit: own.id, file: own.file, ...asked, fates }),
        print: () => world.out(cellFateOf(own, asked, fates)),
      };
    }
    const person =
      args.name === undefined ? { found: null } : findByName(own.individuals, ({ name }) => name, args.name);
    if (!('found' in person)) {
      const values = { unit: own.name, name: args.name ?? '', near: person.near.join('; ') };
      return failed(diagnose('TD9006', {}, values));
    }
    const facts = factsOf(head, result, person.found);
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

/** Said where the file that the unit's points come from is another by now. */
async function changedSince(
  { folder }: Pick<Workspace, 'folder'>,
  { head, index }: StoredResult,
  file: string | null,
): Promise<readonly Diagnostic[]> {
  if (head.review !== 'annual' || file === null) return [];
  const { remarkOnChangedInputs } = await import('../../workspace/results/changed-inputs.ts');
  const { yearPaths } = await import('../../workspace/paths.ts');
  const { result, received } = yearPaths(folder, head.year);
  const own = index.inputs.filter((input) => input.file === file);
  return remarkOnChangedInputs(result, { year: head.year, received }, own);
}

/** All that a result says of one unit, its people and its file. */
async function aboutUnit(stored: StoredResult, indexed: IndexedUnit) {
  const { id } = indexed;
  const unit = await stored.unit(indexed);
  return {
    unit,
    input: await stored.inputOf(unit.file),
    nominations: await stored.nominationsOf(id),
    diagnostics: await stored.diagnosticsOf(id, unit.file),
  };
}

function factsOf(
  head: StoredResult['head'],
  { unit, input, nominations, diagnostics }: Awaited<ReturnType<typeof aboutUnit>>,
  person: IndividualResult | null,
) {
  const own = nominations.filter(({ individual }) => individual === (person?.id ?? null));
  return { result: head, unit, person, input, nominations: own, diagnostics };
}

function jsonOf(
  { unit, person, nominations, diagnostics }: ReturnType<typeof factsOf>,
  faults: readonly Diagnostic[],
) {
  const { individuals, ...own } = unit;
  if (person === null) return { unit: own, nominations, diagnostics: [...faults, ...diagnostics] };
  return { individual: person, nominations, ...(faults.length > 0 && { diagnostics: faults }) };
}
