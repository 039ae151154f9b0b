/** TD3xxx: across rows, sheets and files. */
export const acrossFaults = {};
