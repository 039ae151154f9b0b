import { answeredLines } from './answered-lines.ts';
import { answeredPeople } from './answered-people.ts';
import type { AcrossCheck, SubmissionCheck } from './check.ts';
import { claims } from './claims.ts';
import { copiedAchievements } from './copied-achievements.ts';
import { evidence } from './evidence.ts';
import { explanation } from './explanation.ts';
import { leaderOnly } from './leader-only.ts';
import { partialLists } from './partial-lists.ts';
import { peopleSums } from './people-sums.ts';
import { proposedAwards } from './proposed-awards.ts';
import { proposedPeople } from './proposed-people.ts';
import { samePerson } from './same-person.ts';
import { samePersonInTwoUnits } from './same-person-in-two-units.ts';
import { samePersonMisspelt } from './same-person-misspelt.ts';
import { staffCount } from './staff-count.ts';
import { statedTotal } from './stated-total.ts';
import { swappedColumns } from './swapped-columns.ts';
import { violationDocument } from './violation-document.ts';

/** Every check of one submission, in the order of the sheets. */
export const submissionChecks: readonly SubmissionCheck[] = [
  staffCount,
  answeredLines,
  claims,
  statedTotal,
  evidence,
  explanation,
  swappedColumns,
  answeredPeople,
  peopleSums,
  leaderOnly,
  samePerson,
  samePersonMisspelt,
  violationDocument,
  proposedPeople,
  proposedAwards,
];

/** Every check across submissions. */
export const acrossChecks: readonly AcrossCheck[] = [partialLists, samePersonInTwoUnits, copiedAchievements];
