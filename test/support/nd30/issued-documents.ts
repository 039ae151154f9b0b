import type { WordDocumentModel } from '../../../src/documents/document-model.ts';
import { submissionLetter } from '../../../src/documents/letters/to-trinh.ts';
import { resultDocuments } from '../../../src/documents/registry.ts';
import type { ResultDocument } from '../../../src/documents/result-document.ts';
import { interimReport } from '../../../src/documents/review/bao-cao-so-ket.ts';
import { finalReport } from '../../../src/documents/review/bao-cao-tong-ket.ts';
import { resultSlips } from '../../../src/documents/slips/phieu-ket-qua.ts';
import type { ReviewResult } from '../../../src/domain/result.ts';
import type { Skeleton } from '../../../templates/skeleton.ts';
import { skeletons } from '../../../templates/text/registry.ts';
import { councilReport, councilReportModel } from '../../templates/variants/council-report.ts';
import { decision, decisionModel } from '../../templates/variants/decision.ts';
import { minutes, minutesModel } from '../../templates/variants/minutes.ts';
import { resultSlip, resultSlipModel } from '../../templates/variants/result-slip.ts';
import { commendedReview } from '../commended-review.ts';
import { councilResult } from '../council-fixture.ts';
import { departmentDecision } from '../department-decision.ts';
import { planOf } from '../inspection-fixture.ts';
import { mergedReport } from '../merged-fixture.ts';
import { reminderOf } from '../reminder-fixture.ts';
import { contextOf, resultFixture } from '../result-fixture.ts';
import { emptyYear, oneUnitYear } from '../result-variants.ts';
import { letterTo } from '../return-slip-fixture.ts';
import {
  changedReview,
  emptyReview,
  finalReview,
  interimReview,
  reviewContextOf,
} from '../review-fixture.ts';
import type { Kind } from './parts.ts';

/** A document as the tool writes it: its words, what they are filled with, and what it is under the decree. */
export type IssuedDocument = {
  readonly name: string;
  readonly kind: Kind;
  readonly skeleton: Skeleton;
  readonly model: WordDocumentModel;
};

/** Models of the years of the fixtures; documents that come from no registry are added by hand. */
const models: readonly (readonly [year: string, model: WordDocumentModel])[] = [
  ...[
    ['', contextOf(resultFixture)] as const,
    [' sau khi họp', contextOf(councilResult)] as const,
    [' một đơn vị', contextOf(oneUnitYear)] as const,
    [' không ai nộp', contextOf(emptyYear)] as const,
  ].flatMap(([year, context]) =>
    resultDocuments
      .flatMap(({ build }) => [...build(context)])
      .filter((model): model is WordDocumentModel => model.format === 'docx')
      .filter((model) => !skeletonOf(model).isInternal)
      .map((model) => [year, model] as const),
  ),
  ...[interimReview, changedReview, emptyReview].flatMap((review) => reviewModels(interimReport, review)),
  ...reviewModels(finalReport, finalReview),
  ...[submissionLetter, resultSlips].flatMap((document) => reviewModels(document, commendedReview)),
  ...[...departmentDecision(contextOf(councilResult))].flatMap((model) =>
    model.format === 'docx' ? [['', model] as const] : [],
  ),
  ['', letterTo('14755')],
  ['', planOf(4)],
  ['', reminderOf()],
  ['', mergedReport()],
];

function reviewModels({ build }: ResultDocument, review: ReviewResult) {
  const { from, to, years } = review.period;
  const changes = years.filter(({ isComparable }) => !isComparable).length;
  return [...build(reviewContextOf(review))]
    .filter((model): model is WordDocumentModel => model.format === 'docx')
    .map((model) => [` ${from}-${to}${changes > 0 ? ' đổi tiêu chí' : ''}`, model] as const);
}

/** Layouts that no shipped template need have yet. */
const variants: readonly (readonly [Skeleton, WordDocumentModel])[] = [
  [minutes, minutesModel],
  [decision, decisionModel],
  [councilReport, councilReportModel],
  [resultSlip, resultSlipModel('Phường Đông Vệ')],
];

/** Every document that is written, at least once for each template that ships. */
export const issuedDocuments: readonly IssuedDocument[] = [
  ...models.map(([year, model]) => issued(`${model.template}${year}`, skeletonOf(model), model)),
  ...variants.map(([skeleton, model]) => issued(skeleton.name, skeleton, model)),
];

function issued(name: string, skeleton: Skeleton, model: WordDocumentModel): IssuedDocument {
  return { name, kind: kindOf(skeleton), skeleton, model };
}

function skeletonOf({ template }: WordDocumentModel): Skeleton {
  const skeleton = skeletons.find(({ name }) => name === template);
  if (skeleton === undefined) throw new Error(`no template ${template}`);
  return skeleton;
}

function kindOf({ heading, isMinutes }: Skeleton): Kind {
  if (heading === null) return 'letter';
  if (isMinutes) return 'minutes';
  return heading === 'QUYẾT ĐỊNH' ? 'decision' : 'named';
}
