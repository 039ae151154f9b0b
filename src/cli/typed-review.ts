import { diagnose } from '../diagnostics/diagnose.ts';
import { type Staged, staged } from '../diagnostics/diagnostic.ts';
import { REVIEW_IDS, REVIEW_KINDS, type ReviewKind } from '../domain/review.ts';

/** The review that `--ky` names; the annual one where it is left out. */
export function reviewTyped(typed: string | undefined): Staged<ReviewKind | null> {
  if (typed === undefined) return staged('annual');
  const kind = REVIEW_KINDS.find((each) => REVIEW_IDS[each] === typed.trim().toLowerCase());
  if (kind !== undefined) return staged(kind);
  const expected = `một trong: ${Object.values(REVIEW_IDS).join(', ')}`;
  return staged(null, [diagnose('TD9002', {}, { flag: '--ky', found: typed, expected })]);
}
