import type { Result } from '../../domain/result.ts';
import { REVIEW_IDS } from '../../domain/review.ts';
import { movementName } from './titles.ts';

/** How documents and files call the occasion of a result: the year, or the review over several years. */
export type Occasion = {
  /** `năm 2022`; `giai đoạn 2019 - 2022` */
  readonly time: string;
  /** `năm 2022`; `sơ kết giai đoạn 2019 - 2022` */
  readonly short: string;
  /** `trong Phong trào thi đua “…” năm 2022`; `khi sơ kết Phong trào thi đua “…” giai đoạn 2019 - 2022` */
  readonly inMovement: string;
  /** The same without the movement's name. */
  readonly briefly: string;
  /** At the end of a file's name: `2022`, `so-ket-2022`. */
  readonly suffix: string;
};

const WORDS = { interim: 'sơ kết', final: 'tổng kết' } as const;

export function occasionOf(result: Result): Occasion {
  const { review, year, period, criteria } = result;
  const name = movementName(result);
  if (review === 'annual') {
    const time = `năm ${year}`;
    return {
      time,
      short: time,
      inMovement: `trong Phong trào thi đua ${name} ${time}`,
      briefly: `trong Phong trào thi đua ${time}`,
      suffix: String(year),
    };
  }
  const { from, to } = period ?? criteria.movement.years;
  const time = `giai đoạn ${from} - ${to}`;
  const word = WORDS[review];
  return {
    time,
    short: `${word} ${time}`,
    inMovement: `khi ${word} Phong trào thi đua ${name} ${time}`,
    briefly: `khi ${word} Phong trào thi đua ${time}`,
    suffix: `${REVIEW_IDS[review]}-${year}`,
  };
}
