import type { InputResult } from '../../domain/result.ts';

type Count = Pick<NonNullable<InputResult['cells']>, 'seen' | 'used' | 'furniture' | 'unused'>;

/** `624 = 230 thành số liệu + 394 khung biểu + 0 không dùng`. */
export function cellsText({ seen, used, furniture, unused }: Count): string {
  return `${seen} = ${used} thành số liệu + ${furniture} khung biểu + ${unused} không dùng`;
}
