import { diagnose } from '../../diagnostics/diagnose.ts';
import { type Diagnostic, staged } from '../../diagnostics/diagnostic.ts';
import type { Submission, UnitQuestion } from '../../domain/submission.ts';
import type { UnitId } from '../../domain/unit.ts';
import { canBeAlias } from '../../reading/tells-unit.ts';
import type { ChosenName } from '../../tables/register/chosen-name.ts';
import { addressesIn } from '../../text/addresses.ts';
import { rememberChoices } from '../../workspace/chosen-names/remember-choices.ts';
import { workspacePaths } from '../../workspace/paths.ts';
import type { AskUnits, YearJob } from '../../year-job.ts';
import { printable } from '../print/text.ts';
import type { Prompts } from '../prompts.ts';
import type { World } from '../world.ts';
import { chooseUnitOfFile } from './choose-unit-of-file.ts';
import { type DecidedFile, matchFile } from './decided-units.ts';

type Doubtful = Submission & { readonly question: UnitQuestion };

/**
 * Whose the doubtful files are: by `--don-vi-cua`, else asked on a terminal. What was answered is remembered in the
 * register. A file of several units is not asked about: no one answer fits it.
 */
export function unitAsker(
  { world, prompts }: { readonly world: World; readonly prompts: Prompts | null },
  job: YearJob,
  given: readonly DecidedFile[],
): AskUnits {
  const { units } = job.context;
  return async (submissions) => {
    const flagged = applyFlags(given, submissions);
    const open = submissions
      .filter(isDoubtful)
      .filter(({ received, unit }) => unit === null && !flagged.value.has(received.file));
    if (prompts !== null && open.length > 0 && world.isTerminal) world.err('\r\u001b[2K');
    const asked = new Map<string, UnitId>();
    if (prompts !== null) {
      for (const [index, submission] of open.entries()) {
        const count = `${index + 1}/${open.length}`;
        const chosen = await chooseUnitOfFile(world, prompts, { submission, units, count });
        if (chosen === 'stop') break;
        if (chosen !== 'skip') asked.set(submission.received.file, chosen.unit);
      }
    }
    const decided = new Map([...flagged.value, ...asked]);
    const choices = choicesOf(world, job, submissions, decided);
    const kept = await rememberChoices(workspacePaths(job.workspace.folder).register, choices);
    if (asked.size > 0) for (const { message } of kept) world.err(`  ${printable(message)}\n`);
    return staged(decided, [...flagged.diagnostics, ...kept]);
  };
}

function applyFlags(given: readonly DecidedFile[], submissions: readonly Submission[]) {
  const files = [...new Set(submissions.map(({ received }) => received.file))];
  const diagnostics: Diagnostic[] = [];
  const value = new Map<string, UnitId>();
  for (const { file, unit } of given) {
    const matched = matchFile(file, files);
    if (matched === null) diagnostics.push(diagnose('TD4323', {}, { file }));
    else value.set(matched, unit);
  }
  return staged(value, diagnostics);
}

/** What to remember: the name that the file has, the sender's address, or at least the file itself. */
function choicesOf(
  world: World,
  { context }: YearJob,
  submissions: readonly Submission[],
  decided: ReadonlyMap<string, UnitId>,
): readonly ChosenName[] {
  return submissions
    .filter(isDoubtful)
    .flatMap(({ received, question, unit: told }): readonly ChosenName[] => {
      const unit = context.units.find(({ id }) => id === decided.get(received.file));
      if (unit === undefined || told === unit.id) return [];
      const { file, sha256, sender } = received;
      const line = {
        unit: unit.id,
        unitName: unit.name,
        file,
        sha256,
        date: world.today(),
        who: world.user(),
      };
      const isTelling = question.written !== null && canBeAlias(question.written, unit, context);
      const address = addressOfOne(sender, unit.id, submissions, decided);
      const isKnown = context.units.some(({ email, aliases }) =>
        addressesIn([email ?? '', ...aliases].join(' ')).includes(address ?? ''),
      );
      return [
        { ...line, alias: isTelling ? question.written : null },
        ...(address === null || isKnown ? [] : [{ ...line, alias: address }]),
      ];
    });
}

/** The sender's address, where nothing from it belongs to another unit: some addresses send for many. */
function addressOfOne(
  sender: string | null,
  unit: UnitId,
  submissions: readonly Submission[],
  decided: ReadonlyMap<string, UnitId>,
): string | null {
  const [address, ...more] = addressesIn(sender ?? '');
  if (address === undefined || more.length > 0) return null;
  const isShared = submissions.some(({ received, unit: told }) => {
    const owner = decided.get(received.file) ?? told;
    return addressesIn(received.sender ?? '').includes(address) && owner !== unit;
  });
  return isShared ? null : address;
}

function isDoubtful(submission: Submission): submission is Doubtful {
  return submission.question !== undefined && submission.isPart !== true;
}
