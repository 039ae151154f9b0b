import { diagnose } from '../../diagnostics/diagnose.ts';
import type { ExitCode } from '../outcome.ts';
import { failWith } from '../report.ts';
import type { World } from '../world.ts';
import { describeDesk } from './describe-desk.ts';
import { type DeskPlace, deskOf } from './desk-state.ts';

/** `thidua 2022` away from a terminal: how far the year has come, and nothing else. */
export async function tellYear(world: World, place: DeskPlace): Promise<ExitCode> {
  const desk = await deskOf(world, place);
  if (desk.kind === 'broken') return failWith(world, false, desk.faults);
  if (desk.kind === 'none')
    return failWith(world, false, [diagnose('TD4201', {}, { folders: [place.folder ?? world.cwd] })]);
  world.out(describeDesk(world, desk));
  return 0;
}
