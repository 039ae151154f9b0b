/** TD5xxx: scoring, ranking and nomination. */
export const scoringFaults = {};
