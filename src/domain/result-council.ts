import { z } from 'zod';

const day = z.iso.date();
const count = z.int().min(0);
const person = z.object({ name: z.string(), position: z.string() });
const cellRef = z.object({ file: z.string(), sheet: z.string(), cell: z.string() });

/** What the council chose on one nomination, and why. */
export const choiceSchema = z.object({
  decision: z.enum(['take', 'leave']),
  reason: z.string(),
  by: z.string(),
  on: day.nullable(),
  from: cellRef,
});

/** The vote on one nominee; `base` is what the percentage is of. */
export const voteSchema = z.object({
  yes: count,
  no: count,
  base: count,
  /** Percent to two decimals, rounded half up. */
  percent: z.number(),
  threshold: z.number(),
  isPassed: z.boolean(),
  from: cellRef,
});

/** The council's meeting, as the minutes tell it. */
export const meetingSchema = z.object({
  date: day.nullable(),
  startedAt: z.string(),
  endedAt: z.string(),
  place: z.string(),
  chair: person,
  secretary: person,
  members: z.array(
    person.extend({
      role: z.string(),
      isPresent: z.boolean(),
      absence: z.string(),
      hasWrittenOpinion: z.boolean(),
    }),
  ),
  invitees: z.array(z.string()),
  tellers: z.array(z.string()),
  papers: z.object({ issued: count, collected: count, valid: count, invalid: count }).nullable(),
  discussion: z.array(z.string()),
});

export type NominationVote = z.infer<typeof voteSchema>;
export type MeetingResult = z.infer<typeof meetingSchema>;
