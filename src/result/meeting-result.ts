import type { CouncilMeeting } from '../domain/council.ts';
import type { MeetingResult } from '../domain/result-council.ts';

/** The council's meeting in the words of `ket-qua.json`. */
export function meetingResult(meeting: CouncilMeeting): MeetingResult {
  return {
    ...meeting,
    chair: { ...meeting.chair },
    secretary: { ...meeting.secretary },
    members: meeting.members.map((member) => ({ ...member })),
    invitees: [...meeting.invitees],
    tellers: [...meeting.tellers],
    papers: meeting.papers === null ? null : { ...meeting.papers },
    discussion: [...meeting.discussion],
  };
}
