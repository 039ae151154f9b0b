/** TD9xxx: the tool itself, usage, disk. */
export const toolFaults = {};
