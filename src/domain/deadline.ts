/** When a year's reports are due, and whether that day is a Saturday or Sunday. */
export type Deadline = { readonly date: string; readonly weekend: boolean };
