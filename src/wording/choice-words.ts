import { withoutStop } from '../text/letters.ts';

/** `Hội đồng không chọn: …`: the council's own reason as it was written. */
export function choiceSentence({
  decision,
  reason,
}: {
  readonly decision: 'take' | 'leave';
  readonly reason: string;
}): string {
  return `${decision === 'take' ? 'Hội đồng chọn' : 'Hội đồng không chọn'}: ${withoutStop(reason)}.`;
}
