import type { Award } from '../../criteria/schema.ts';
import type { Frame } from '../../nomination/frame.ts';

/** A unit or person that the council may speak of. */
export type CouncilSubject = {
  readonly subject: 'unit' | 'individual';
  readonly unit: { readonly id: string; readonly name: string; readonly aliases?: readonly string[] };
  /** Id of the individual in the Result; null for a unit. */
  readonly individual: string | null;
  readonly name: string;
};

/** What `hoi-dong.xlsx` is read against: everybody and every award of the review. */
export type CouncilContext = {
  readonly subjects: readonly CouncilSubject[];
  readonly awards: readonly Pick<Award, 'id' | 'title' | 'short' | 'subject'>[];
};

/** Everybody who is looked at in a round of nominations, and the awards of that round. */
export function councilContext(
  subjects: readonly CouncilSubject[],
  { set, review }: Pick<Frame, 'set' | 'review'>,
): CouncilContext {
  return { subjects, awards: set.awards.filter(({ reviews }) => reviews.includes(review)) };
}
