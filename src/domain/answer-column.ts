/** The columns of the sheet `Tập thể` that can hold a unit's answer to one line. */
export type AnswerColumn = 'achieved' | 'total' | 'level' | 'selfPoints' | 'evidence' | 'explanation';
