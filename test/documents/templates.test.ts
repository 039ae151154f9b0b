import { describe, expect, it } from 'vitest';
import type { WordDocumentModel } from '../../src/documents/document-model.ts';
import { submissionLetter } from '../../src/documents/letters/to-trinh.ts';
import { noLongerAwarded } from '../../src/documents/lists/danh-sach-khong-con-tham-quyen.ts';
import { councilCases } from '../../src/documents/lists/danh-sach-trinh-hoi-dong.ts';
import { documentsOf } from '../../src/documents/registry.ts';
import { interimReport } from '../../src/documents/review/bao-cao-so-ket.ts';
import { finalReport } from '../../src/documents/review/bao-cao-tong-ket.ts';
import type { Skeleton } from '../../templates/skeleton.ts';
import { skeletons } from '../../templates/text/registry.ts';
import { commendedReview } from '../support/commended-review.ts';
import { councilResult } from '../support/council-fixture.ts';
import { departmentDecision } from '../support/department-decision.ts';
import { planOf } from '../support/inspection-fixture.ts';
import { mergedReport } from '../support/merged-fixture.ts';
import { reminderOf } from '../support/reminder-fixture.ts';
import { contextOf } from '../support/result-fixture.ts';
import { lapsedYear } from '../support/result-variants.ts';
import { letterTo } from '../support/return-slip-fixture.ts';
import { finalReview, interimReview, reviewContextOf } from '../support/review-fixture.ts';

const FROM_LETTERHEAD = [
  'co_quan_chu_quan',
  'co_quan_ban_hanh',
  'so_ky_hieu',
  'ky_hieu',
  'dia_danh_ngay',
  'ngay_ban_hanh',
  'quyen_han',
  'chuc_vu',
  'nguoi_ky',
  'thu_ky',
  'noi_nhan',
  'kinh_gui',
  'du_thao',
];

const models = [
  ...documentsOf('annual').flatMap(({ build }) => [...build(contextOf(councilResult))]),
  ...departmentDecision(contextOf(councilResult)),
  ...interimReport.build(reviewContextOf(interimReview)),
  ...finalReport.build(reviewContextOf(finalReview)),
  ...councilCases.build(reviewContextOf(commendedReview)),
  ...noLongerAwarded.build(contextOf(lapsedYear)),
  ...submissionLetter.build(reviewContextOf(commendedReview)),
  letterTo('14755'),
  planOf(4),
  reminderOf(),
  mergedReport(),
].filter((model): model is WordDocumentModel => model.format === 'docx');

function placeholdersOf(skeleton: Skeleton) {
  const parts = [...skeleton.body, ...skeleton.appendices.flatMap(({ body }) => body)];
  const texts = [
    ...skeleton.subject,
    skeleton.accompanies ?? '',
    ...skeleton.addressees,
    ...skeleton.appendices.flatMap(({ title, accompanies }) => [...title, accompanies]),
    ...parts.map((part) => ('text' in part ? part.text : '')),
  ];
  const fields = texts.flatMap((text) => [...text.matchAll(/\{\{(\w+)\}\}/gu)].map(([, name = '']) => name));
  return {
    fields: new Set(fields.filter((name) => !FROM_LETTERHEAD.includes(name))),
    blocks: new Set(parts.flatMap((part) => ('block' in part ? [part.block] : []))),
  };
}

describe('templates and documents', () => {
  it('each document names a template that ships', () => {
    const named = new Set(models.map(({ template }) => template));
    expect([...named].sort()).toEqual(skeletons.map(({ name }) => name).sort());
  });

  it.each(models)('$template: every placeholder is given, and everything given has its place', (model) => {
    const skeleton = skeletons.find(({ name }) => name === model.template);
    const { fields, blocks } = placeholdersOf(skeleton as Skeleton);
    expect(new Set(Object.keys(model.blocks))).toEqual(blocks);
    // `nam` is given for templates that offices made before there was `ky`.
    const unused = Object.keys(model.fields).filter((name) => name !== 'nam' && !fields.has(name));
    expect([...fields].filter((name) => !(name in model.fields))).toEqual([]);
    expect(unused).toEqual([]);
  });

  it.each(skeletons)('$name: the text refers to each of its appendices', ({ appendices, name }) => {
    const model = models.find(({ template }) => template === name);
    const body = JSON.stringify([skeletons.find((skeleton) => skeleton.name === name)?.body, model?.blocks]);
    for (const { number } of appendices) {
      const called = number === null ? 'Phụ lục' : `Phụ lục ${number}`;
      expect(body, called).toMatch(new RegExp(`${called}\\b`, 'u'));
    }
  });
});
