import { type CouncilMember, nominationKey } from '../../domain/council.ts';
import type { Result } from '../../domain/result.ts';
import { layCouncil } from '../../tables/council/lay-council.ts';
import { DECISION_WORDS, type KeyColumn } from '../../tables/council/shapes.ts';
import {
  enterBallot,
  enterChoice,
  hasBallot,
  hasChoice,
  type KeptTables,
} from '../../tables/council/tables.ts';
import type { LaidRow } from '../../tables/keep-rows.ts';
import { type Prompts, unlessStopped } from '../prompts.ts';

/** What the questions are asked about. */
export type AskedCouncil = {
  readonly result: Result;
  readonly members: readonly CouncilMember[];
  /** dd/mm/yyyy, beside each choice. */
  readonly on: string;
  /** Who decides, where the file or a flag says so. */
  readonly by: string;
};

type Save = (kept: KeptTables) => Promise<unknown>;

/**
 * Asks which open cases the council chose, why, and how it voted. Each answer is stored at once, so that Ctrl+C loses
 * none; what is left without an answer stays open.
 */
export async function askCouncil(
  kept: KeptTables,
  asked: AskedCouncil,
  prompts: Prompts,
  save: Save,
): Promise<KeptTables> {
  let tables = kept;
  const store = async (next: KeptTables) => {
    tables = next;
    await save(next);
  };
  // Stopped at a question: what was answered is stored, the rest stays open.
  await unlessStopped(async () => {
    await askChoices(kept, asked, prompts, store);
    await askBallots(tables, asked, prompts, store);
  }, undefined);
  return tables;
}

async function askChoices(
  kept: KeptTables,
  { result, on, by }: AskedCouncil,
  prompts: Prompts,
  store: (next: KeptTables) => Promise<void>,
): Promise<void> {
  const keyOf = keysOf(result);
  const open = layCouncil(result, kept).choices.filter(
    (row) => !row.isTyped && !hasChoice(row.cells) && keyOf(row) !== undefined,
  );
  const cases = open.map((row) => ({
    value: keyOf(row) ?? '',
    name: labelOf(row),
    why: `${row.cells.because ?? ''}`,
  }));
  if (cases.length === 0) return;
  const ticked = new Set(
    await prompts.tick(`Hội đồng chọn những trường hợp nào trong ${cases.length} trường hợp?`, cases),
  );
  const left = cases.filter(({ value }) => !ticked.has(value));
  const chosen = cases.filter(({ value }) => ticked.has(value));
  const who =
    chosen.length > 0 || left.length > 0 ? await askWords(prompts, 'Người quyết định:', { preset: by }) : by;
  let tables = kept;
  for (const { value, name } of chosen) {
    const check = (typed: string) => typed.trim() !== '' || 'Phải ghi lý do.';
    const reason = await askWords(prompts, `Lý do chọn ${name}:`, { check });
    tables = enterChoice(tables, value, { decision: DECISION_WORDS.take, reason, by: who, on });
    await store(tables);
  }
  if (left.length === 0) return;
  const reason = await askWords(
    prompts,
    `Lý do không chọn ${left.length} trường hợp còn lại (để trống: chưa quyết định):`,
  );
  if (reason === '') return;
  for (const { value } of left)
    tables = enterChoice(tables, value, { decision: DECISION_WORDS.leave, reason, by: who, on });
  await store(tables);
}

async function askBallots(
  kept: KeptTables,
  { result, members }: AskedCouncil,
  prompts: Prompts,
  store: (next: KeptTables) => Promise<void>,
): Promise<void> {
  const voters = members.filter(({ isPresent, hasWrittenOpinion }) => isPresent || hasWrittenOpinion).length;
  const keyOf = keysOf(result);
  const chosen = new Map(kept.choices.map(({ key, cells }) => [key, cells.decision]));
  const open = new Set(layCouncil(result, kept).choices.map((row) => keyOf(row)));
  const rows = layCouncil(result, kept).ballots.filter((row) => {
    const key = keyOf(row);
    if (row.isTyped || key === undefined || hasBallot(row.cells)) return false;
    const decision = chosen.get(key);
    return decision === DECISION_WORDS.take || (decision === undefined && !open.has(key));
  });
  if (voters === 0 || rows.length === 0) return;
  const isNow = await prompts.choose(`Ghi số phiếu của ${rows.length} trường hợp ngay bây giờ?`, [
    { name: 'Để sau', value: false },
    { name: 'Có, ghi ngay', value: true },
  ]);
  if (!isNow) return;
  let tables = kept;
  for (const [index, row] of rows.entries()) {
    const name = `(${index + 1}/${rows.length}) ${labelOf(row)}`;
    const yes = await askCount(prompts, `${name}, số phiếu đồng ý:`, voters);
    const no = await askCount(prompts, `${name}, số phiếu không đồng ý:`, voters - yes);
    tables = enterBallot(tables, keyOf(row) ?? '', { yes, no });
    await store(tables);
  }
}

async function askWords(
  { text }: Prompts,
  message: string,
  options: Parameters<Prompts['text']>[1] = {},
): Promise<string> {
  return (await text(message, options)).trim();
}

/** A number from 0 to `most`, which is what Enter answers. */
async function askCount({ text }: Prompts, message: string, most: number): Promise<number> {
  const check = (typed: string) =>
    (/^\d+$/u.test(typed.trim()) && Number(typed) <= most) || `Ghi một số nguyên từ 0 đến ${most}.`;
  return Number(await text(message, { preset: String(most), check }));
}

/** Finds again which nomination a row of the tool's own is about. */
function keysOf({ nominations, criteria }: Result) {
  const shorts = new Map(criteria.awards.map(({ id, short }) => [id, short]));
  const known = new Map(
    nominations.map((nomination) => [
      JSON.stringify([nomination.unit, nomination.individual, shorts.get(nomination.award)]),
      nominationKey(nomination),
    ]),
  );
  return ({ cells }: Pick<LaidRow<KeyColumn>, 'cells'>): string | undefined =>
    known.get(JSON.stringify([cells.unit, cells.individual, cells.award]));
}

function labelOf({ cells }: Pick<LaidRow<KeyColumn>, 'cells'>): string {
  const who = cells.name === null ? `${cells.unitName}` : `${cells.name} (${cells.unitName})`;
  return `${who}, ${cells.award}`;
}
