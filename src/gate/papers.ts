/** Papers that rest on what the council decided; the minutes bear the meeting's own day. */
export const AFTER_THE_MEETING: ReadonlySet<string> = new Set([
  'to-trinh',
  'quyet-dinh-tang-giay-khen',
  'thong-bao-ket-qua',
]);

/** Papers that tell of the council's vote. */
export const OF_THE_VOTE: ReadonlySet<string> = new Set([...AFTER_THE_MEETING, 'bien-ban-hop-hoi-dong']);
