import type { ISectionOptions } from 'docx';
import type { SkeletonAppendix } from '../skeleton.ts';
import { section } from './page.ts';
import { running, styled } from './text.ts';

/** `Phụ lục I`, its title, what it goes with, its text (NĐ 30/2020, PL I, III.1). */
export function appendix({
  number,
  title,
  accompanies,
  orientation,
  body,
}: SkeletonAppendix): ISectionOptions {
  return section(orientation, [
    styled('PhuLucSo', number === null ? 'Phụ lục' : `Phụ lục ${number}`),
    ...title.map((line) => styled('PhuLucTen', line)),
    styled('KemTheo', `(${accompanies})`),
    ...running(body),
  ]);
}
