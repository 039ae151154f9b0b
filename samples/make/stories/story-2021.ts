import { answering } from '../as-sent/changes.ts';
import { HIGHER_AWARDS } from './awards.ts';
import type { YearStory } from './story.ts';

const { province } = HIGHER_AWARDS;

/** The year 2021 of the sample: with its reports units ask for the awards of the interim review (quarter I of 2022). */
export const story2021: YearStory = {
  year: 2021,
  scale: 'small',
  missing: ['05205'],
  units: {
    PX36: {
      violation: {
        place: 3,
        text: 'Khiển trách (Quyết định số 2187/QĐ-UBND ngày 14/6/2021 của Chủ tịch UBND thành phố)',
      },
    },
    '02002': { asksFor: [{ award: province }] },
    '02008': { asksFor: [{ award: province }] },
    '03002': { asksFor: [{ award: province }] },
    '05001': { asksFor: [{ award: province }] },
    '05201': { asksFor: [{ award: province }] },
    '06004': { asksFor: [{ award: province }] },
    PX01: { asksFor: [{ award: province }] },
    PX07: { asksFor: [{ award: province }] },
    PX29: { asksFor: [{ award: province }, { award: province, person: 'Mai Văn Quang' }] },
    '03001': { asksFor: [{ award: province, person: 'Trần Quốc Thành' }] },
    '05203': { asksFor: [{ award: province, person: 'Hoàng Khánh Hoa' }] },
    '05204': { asksFor: [{ award: province, person: 'Vũ Thị Phượng' }] },
    PX02: { asksFor: [{ award: province, person: 'Trịnh Quang Thiện' }] },
    PX11: { asksFor: [{ award: province, person: 'Phạm Bích Quyên' }] },
  },
  files: [
    // Never on time.
    { unit: 'PX01', on: '2021-12-01' },
    { unit: '02004', on: '2021-12-03' },
    // Late in this year only.
    { unit: 'PX10', on: '2021-12-02' },
    // Sent twice: the second counts.
    {
      unit: 'PX04',
      file: 'px04-phuong-truong-thi.xlsx',
      on: '2021-11-19',
      change: answering({ 'TT4.1': { achieved: 3, selfPoints: 3 } }),
    },
    { unit: 'PX04', file: 'px04-phuong-truong-thi (chính thức).xlsx', on: '2021-11-26' },
  ],
};
