import { diagnose } from '../../diagnostics/diagnose.ts';
import { type Staged, staged } from '../../diagnostics/diagnostic.ts';
import { importBallots } from '../../tables/council/import-ballots.ts';
import type { KeptTables } from '../../tables/council/tables.ts';
import { openTable } from '../../tables/disk.ts';
import { chooseByFlags, type GivenChoices } from './choose-by-flags.ts';
import type { CouncilTask } from './council-file.ts';

type Given = {
  /** Who decided is the chair of the meeting where nobody is named. */
  readonly choices: Omit<GivenChoices, 'by'> & { readonly by: string | undefined };
  /** Another workbook with votes, as typed and where it is. */
  readonly ballots: { readonly typed: string; readonly path: string } | null;
};

/** What flags enter; null, with the reasons, where one of them cannot be done: nothing is then written. */
export async function enterByFlags(
  { result, context }: CouncilTask,
  kept: KeptTables,
  { choices, ballots }: Given,
): Promise<Staged<KeptTables | null>> {
  const chair = kept.meeting.chairName[0];
  const by = choices.by ?? (typeof chair === 'string' ? chair : '');
  const chosen = chooseByFlags(kept, result, { ...choices, by });
  if (chosen.diagnostics.length > 0) return staged(null, chosen.diagnostics);
  if (ballots === null) return chosen;
  const other = await openTable(ballots.path);
  if (other === null) {
    return staged(null, [diagnose('TD4828', { file: ballots.typed }, { path: ballots.typed })]);
  }
  if (other.value === null) return staged(null, other.diagnostics);
  const imported = importBallots(chosen.value, other.value, context);
  return staged(imported.value?.kept ?? null, [...other.diagnostics, ...imported.diagnostics]);
}
