import type { Skeleton } from '../skeleton.ts';
import { submissionLetter } from './to-trinh.ts';

/** The templates that ship, a file each. */
export const skeletons: readonly Skeleton[] = [submissionLetter];
