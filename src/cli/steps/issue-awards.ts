import { diagnose } from '../../diagnostics/diagnose.ts';
import { type Diagnostic, type Staged, staged } from '../../diagnostics/diagnostic.ts';
import { compileCommandOf } from '../../documents/words/review-and-movement.ts';
import type { Result } from '../../domain/result.ts';
import type { ReviewKind } from '../../domain/review.ts';
import { termOf } from '../../domain/term.ts';
import { renderForm } from '../../render/xlsx/render-form.ts';
import { openTable, putFilledTable } from '../../tables/disk.ts';
import { findAward } from '../../tables/find-award.ts';
import { type HonourRow, honoursForm } from '../../tables/honours/form.ts';
import { type Decision, type Issued, issuedAwards, ownAwards } from '../../tables/honours/issue.ts';
import { readHonours } from '../../tables/honours/read-honours.ts';
import { HONOURS } from '../../tables/honours/shape.ts';
import { cellsOf } from '../../tables/keep-rows.ts';
import { readWholeTable } from '../../tables/read-table.ts';
import { formatShortDate, isoOf } from '../../text/dates.ts';
import { reviewPaths, workspacePaths } from '../../workspace/paths.ts';
import { readReviewResult } from '../../workspace/year-result.ts';
import { exitCodeFor, failed, jsonText, type Outcome } from '../outcome.ts';
import { type IssueFacts, printIssued } from '../print/issued-summary.ts';
import type { Prompts } from '../prompts.ts';
import type { World } from '../world.ts';
import type { OpenedYear } from './open-criteria.ts';

/** What was typed. */
type Asked = {
  readonly review: ReviewKind | undefined;
  readonly number: string | undefined;
  /** yyyy-MM-dd. */
  readonly signedOn: string | undefined;
  readonly subject: 'unit' | 'individual' | undefined;
  readonly awards: readonly string[] | undefined;
  readonly isTrial: boolean;
};

/** Adds what a signed decision grants to the register of awards; shown first, and asked where somebody can answer. */
export async function issueAwards(
  call: { readonly world: World; readonly options: Asked; readonly prompts: Prompts | null },
  { workspace, criteria, ...term }: OpenedYear,
  before: readonly Diagnostic[],
): Promise<Outcome> {
  const { world, options, prompts } = call;
  const review = options.review ?? 'annual';
  const read = await readReviewResult(workspace, termOf(term), review);
  if (read.value === null) return failed(...read.diagnostics);
  const result = read.value;
  const gate = meetingOf(result, reviewPaths(workspace.folder, termOf(term), review).result);
  if ('code' in gate) return failed(gate);
  const decision = await decisionOf(options, prompts, { today: world.today(), met: gate.date });
  if (decision.value === null) return failed(...decision.diagnostics);
  const awards = awardsOf(result, options.awards);
  if (awards.value === null) return failed(...awards.diagnostics);
  const path = workspacePaths(workspace.folder).honours;
  const book = await readBook(path, {
    units: workspace.register.units,
    set: criteria.set,
    today: world.today(),
  });
  if (book.value === null) return failed(...book.diagnostics);
  const { subject } = options;
  const covered = { awards: awards.value, subjects: subject === undefined ? BOTH : [subject] };
  const issued = issuedAwards(result, decision.value, covered, book.value.honours);
  const undecided = result.nominations.filter(
    (one) =>
      one.outcome === 'undecided' && covered.awards.has(one.award) && covered.subjects.includes(one.subject),
  ).length;
  const diagnostics = [...before, ...read.diagnostics, ...book.diagnostics, ...issued.diagnostics];
  const facts = { result, decision: decision.value, issued: issued.value, undecided, path, diagnostics };
  if (options.isTrial || issued.value.added.length === 0)
    return end(world, { ...facts, written: null, isTrial: options.isTrial });
  if (prompts !== null) {
    const count = issued.value.added.length;
    printIssued(world, { ...facts, written: null, isTrial: true });
    const agrees = await prompts.choose(`Ghi ${count} dòng trên vào khen-thuong.xlsx?`, [
      { name: `Ghi ${count} dòng`, value: true },
      { name: 'Không ghi', value: false },
    ]);
    if (!agrees) return { stopped: 'sổ khen thưởng không thay đổi' };
  }
  const rows: readonly HonourRow[] = [...book.value.rows, ...issued.value.added.map(({ row }) => row)];
  const bytes = await renderForm(honoursForm(criteria.set, rows, decision.value.date));
  const written = await putFilledTable(path, bytes, book.value.rows.length > 0 || book.value.isThere);
  return end(world, { ...facts, written, isTrial: false, wasShown: prompts !== null });
}

const BOTH = ['unit', 'individual'] as const;

/** The day of the meeting, or why nothing can have been decided. */
function meetingOf(result: Result, path: string): { readonly date: string } | Diagnostic {
  const date = result.meeting?.date ?? null;
  if (date !== null) return { date };
  const what =
    result.meeting === undefined ? 'chưa có phiên họp của Hội đồng' : 'chưa ghi ngày họp của Hội đồng';
  return diagnose('TD4770', {}, { path, what, command: compileCommandOf(result.review, result) });
}

/** Number and day as typed, or asked for; null, and said, where one is missing or cannot be. */
async function decisionOf(
  { number, signedOn }: Asked,
  prompts: Prompts | null,
  { today, met }: { readonly today: string; readonly met: string },
): Promise<Staged<Decision | null>> {
  const typed = number?.replace(/\s+/gu, ' ').trim() ?? '';
  const given = {
    number:
      typed !== ''
        ? typed
        : ((await prompts?.text('Số, ký hiệu quyết định:', { check: isFilled }))?.trim() ?? ''),
    date: signedOn ?? isoOf((await prompts?.text('Ngày ký (dd/mm/yyyy):', { check: isDay })) ?? ''),
  };
  const missing = [
    ...(given.number === '' ? ['số quyết định (--so)'] : []),
    ...(given.date === null ? ['ngày ký (--ngay-ky)'] : []),
  ].join(' và ');
  if (missing !== '' || given.date === null) return staged(null, [diagnose('TD4774', {}, { missing })]);
  const signed = formatShortDate(given.date);
  if (given.date < met) return staged(null, [diagnose('TD4771', {}, { signed, met: formatShortDate(met) })]);
  if (given.date > today)
    return staged(null, [diagnose('TD4772', {}, { signed, today: formatShortDate(today) })]);
  return staged({ number: given.number, date: given.date });
}

function isFilled(typed: string): true | string {
  return typed.trim() !== '' || 'Cần số, ký hiệu của quyết định.';
}

function isDay(typed: string): true | string {
  return isoOf(typed) !== null || 'Cần một ngày dạng dd/mm/yyyy, ví dụ 28/12/2022.';
}

/** Ids of the awards that the decision grants: those named, else those that the office's own chairman decides. */
function awardsOf(result: Result, typed: readonly string[] | undefined): Staged<ReadonlySet<string> | null> {
  if (typed === undefined) return staged(new Set(ownAwards(result).map(({ id }) => id)));
  const { awards } = result.criteria;
  const known = [...new Set(awards.map(({ id, title }) => `${id} (${title})`))];
  const found = typed.map(
    (words) => awards.find(({ id }) => id === words.trim()) ?? findAward(words, awards),
  );
  const diagnostics = typed.flatMap((words, index) =>
    found[index] ? [] : [diagnose('TD4775', {}, { found: words, known })],
  );
  // Awards for units and for people may have one title.
  const titles = new Set(found.flatMap((award) => award?.title ?? []));
  const ids = new Set(found.flatMap((award) => award?.id ?? []));
  const all = awards.filter(({ id, title }) => ids.has(id) || (titles.has(title) && !typed.includes(id)));
  return diagnostics.length > 0 ? staged(null, diagnostics) : staged(new Set(all.map(({ id }) => id)));
}

type Book = {
  readonly isThere: boolean;
  /** As they stand. */
  readonly rows: readonly HonourRow[];
  readonly honours: Parameters<typeof issuedAwards>[3];
};

/** The register as it stands; null, with what is wrong, where it cannot be told who is in it, or a row would be lost. */
async function readBook(
  path: string,
  context: Parameters<typeof readHonours>[1],
): Promise<Staged<Book | null>> {
  const opened = await openTable(path);
  if (opened === null) return staged({ isThere: false, rows: [], honours: [] });
  if (opened.value === null) return staged(null, opened.diagnostics);
  const rows = readWholeTable(opened.value, HONOURS);
  const honours = readHonours(opened.value, context);
  const diagnostics = [...opened.diagnostics, ...honours.diagnostics];
  if (rows === null || honours.value === null || diagnostics.some(({ severity }) => severity === 'error'))
    return staged(null, [...diagnostics, diagnose('TD4776', { file: path }, { path })]);
  return staged(
    { isThere: true, rows: rows.map((row) => cellsOf(row, HONOURS)), honours: honours.value },
    diagnostics,
  );
}

function end(world: World, facts: IssueFacts): Outcome {
  return {
    exitCode: exitCodeFor(facts.diagnostics),
    json: () => jsonText(jsonOf(facts)),
    print: () => printIssued(world, facts),
  };
}

function jsonOf({ result, decision, issued, undecided, path, written, isTrial, diagnostics }: IssueFacts) {
  return {
    schema: 'thidua-issued/1',
    year: result.year,
    review: result.review,
    decision,
    file: path,
    outcome: isTrial ? 'trial' : (written?.outcome ?? 'unchanged'),
    previous: written?.previous ?? null,
    added: issued.added.map(listed),
    known: issued.known.map(listed),
    undecided,
    diagnostics,
  };
}

function listed({ subject, unit, name, award }: Issued['added'][number]) {
  return { subject, unit, name, award };
}
