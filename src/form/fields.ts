import type { AnswerColumn } from '../domain/answer-column.ts';
import type { INFO_LABELS } from './form-words.ts';

/** Names of the form's open cells: what `FormCell.field` says, and what a filled-in form is filled by. */
export const fields = {
  info: (key: keyof typeof INFO_LABELS) => `info/${key}`,
  /** `TT2.2a/achieved` */
  line: (line: string, column: AnswerColumn) => `${line}/${column}`,
  /** `person/1/name`, `person/1/CN1.1`; rows count from 1. */
  person: (row: number, column: string) => `person/${row}/${column}`,
  proposal: (row: number, column: string) => `proposal/${row}/${column}`,
  remark: (row: number, column: string) => `remark/${row}/${column}`,
} as const;
