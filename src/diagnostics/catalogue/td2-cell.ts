/** TD2xxx: single cells. */
export const cellFaults = {};
