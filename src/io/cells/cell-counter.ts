import { limits } from '../limits.ts';
import { refuse } from '../refusal.ts';

/** Counts the cells with content of one workbook; refuses the file beyond the cap. */
export function cellCounter(file: string): () => void {
  let count = 0;
  return () => {
    count += 1;
    if (count > limits.cells) refuse('TD1030', { file }, { limit: limits.cells });
  };
}
