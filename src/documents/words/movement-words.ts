import type { Result } from '../../domain/result.ts';
import { movementName } from './titles.ts';

const WORDS = { interim: 'khi sơ kết', final: 'khi tổng kết' } as const;

/** `trong Phong trào thi đua “…” năm 2022`; `khi sơ kết Phong trào thi đua “…” giai đoạn 2019 - 2022`. */
export function inMovement(result: Result): string {
  return `${when(result)} Phong trào thi đua ${movementName(result)} ${time(result)}`;
}

/** The same where the movement's name has been said. */
export function inMovementBriefly(result: Result): string {
  return `${when(result)} Phong trào thi đua ${time(result)}`;
}

function when({ review }: Result): string {
  return review === 'annual' ? 'trong' : WORDS[review];
}

function time({ review, year, period, criteria }: Result): string {
  if (review === 'annual') return `năm ${year}`;
  const { from, to } = period ?? criteria.movement.years;
  return `giai đoạn ${from} - ${to}`;
}
