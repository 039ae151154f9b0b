import type { Check } from '../finding.ts';
import { citedBeforePaper } from './cited-before-paper.ts';
import { countedBeforePaper } from './counted-before-paper.ts';
import { grantedAlready } from './granted-already.ts';
import { meetingBeforePaper } from './meeting-before-paper.ts';
import { meetingEntered } from './meeting-entered.ts';
import { minutesStand } from './minutes-stand.ts';
import { officeInCharge } from './office-in-charge.ts';
import { rankOfAnnex } from './rank-of-annex.ts';
import { signerFits } from './signer-fits.ts';
import { votesAgree } from './votes-agree.ts';
import { votesDecide } from './votes-decide.ts';

/** What makes a paper void comes first. */
export const checks: readonly Check[] = [
  meetingBeforePaper,
  citedBeforePaper,
  meetingEntered,
  countedBeforePaper,
  minutesStand,
  votesAgree,
  votesDecide,
  grantedAlready,
  rankOfAnnex,
  signerFits,
  officeInCharge,
];
