import { judgesPeople } from '../../domain/judges-people.ts';
import type { Result } from '../../domain/result.ts';

/** Who can be commended under the plan: units, and people where it judges them. */
export function subjectsOf({ criteria }: Pick<Result, 'criteria'>): string {
  return judgesPeople(criteria) ? 'tập thể, cá nhân' : 'tập thể';
}

/** A text of the dated registers with its place for whom the plan judges: `{doi_tuong}`. */
export function ofSubjects(text: string, result: Pick<Result, 'criteria'>): string {
  return text.replaceAll('{doi_tuong}', subjectsOf(result));
}
