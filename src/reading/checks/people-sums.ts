import { showPoints } from '../../criteria/kinds/reading.ts';
import { diagnose } from '../../diagnostics/diagnose.ts';
import { type Points, sumPoints, typedPoints } from '../../domain/points.ts';
import { formatNumber } from '../../text/numbers.ts';
import type { SubmissionCheck } from './check.ts';

/** A typed `Tổng điểm` of a person that is not the sum of the row; not looked at while a score is blank, unread or left out. */
export const peopleSums: SubmissionCheck = {
  name: 'people-sums',
  check: ({ people }, { scope }) =>
    people.flatMap(({ name, statedTotal: stated, isLeader, answers }) => {
      if (!stated || isLeader === null) return [];
      const points: Points[] = [];
      for (const { id, appliesTo } of scope.individuals) {
        if (appliesTo.leaders && !isLeader) continue;
        const selfPoints = answers.get(id)?.selfPoints;
        const typed = selfPoints?.state === 'given' ? typedPoints(selfPoints.value.value) : null;
        if (typed === null) return [];
        points.push(typed);
      }
      const sum = sumPoints(points);
      if (sum === typedPoints(stated.value)) return [];
      const shown = formatNumber(stated.value);
      const values = { person: name.value, stated: shown, sum: showPoints(sum) };
      return [diagnose('TD3135', { ...stated.from, found: shown }, values)];
    }),
};
