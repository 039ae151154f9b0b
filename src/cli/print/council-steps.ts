import { compileCommandOf, councilCommandOf } from '../../documents/words/review-and-movement.ts';
import type { Result } from '../../domain/result.ts';
import type { World } from '../world.ts';
import { nextCommand } from './next-command.ts';

type Told = Pick<Result, 'diagnostics' | 'review' | 'year' | 'reportingPeriod'> & {
  readonly nominations: readonly Pick<Result['nominations'][number], 'outcome'>[];
};

/** What the council's part still asks for: faults of its file to mend, or cases that wait for it. */
export function councilSteps(
  world: World,
  { diagnostics, nominations, review, ...result }: Told,
): readonly string[] {
  const command = nextCommand(world, councilCommandOf(review, result));
  const faults = diagnostics.filter(
    ({ code, severity, file }) =>
      severity === 'error' &&
      (code.startsWith('TD48') || (code.startsWith('TD49') && file === 'hoi-dong.xlsx')),
  );
  if (faults.length > 0) {
    return [
      `Sửa ${faults.length} lỗi trong tệp của Hội đồng (xem: ${command}), rồi chạy lại: ${nextCommand(world, compileCommandOf(review, result))}`,
    ];
  }
  const open = nominations.filter(({ outcome }) => outcome === 'undecided').length;
  return open === 0 ? [] : [`Ghi lựa chọn, phiếu của Hội đồng về ${open} trường hợp còn để mở: ${command}`];
}
