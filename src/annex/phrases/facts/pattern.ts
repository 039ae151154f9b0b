import { NUMBER } from '../../folded.ts';

/** A number, caught. */
export const N = `(${NUMBER})`;
export const PERCENT = '\\s*(?:%|phan tram)';
