import type { Result } from '../../domain/result.ts';
import { REVIEW_IDS, type ReviewKind } from '../../domain/review.ts';
import { periodWords, type TermLike, termCapitals, termKey, termWords, toTerm } from '../../domain/term.ts';
import { formatShortDate } from '../../text/dates.ts';
import { field } from '../blocks.ts';
import type { Run } from '../document-model.ts';
import type { DocumentContext } from '../result-document.ts';

type Reviewed = Pick<Result, 'review' | 'year' | 'reportingPeriod' | 'period'>;

/** `năm 2022`, `quý II năm 2026`, `sơ kết giai đoạn 2019 - 2022`, `tổng kết giai đoạn 2019 - 2025`: a review within a sentence. */
export function reviewWords({ review, year, reportingPeriod, period }: Reviewed): string {
  if (review === 'annual') return termWords({ year, reportingPeriod });
  const span = period === undefined ? `năm ${year}` : `giai đoạn ${period.from} - ${period.to}`;
  return `${review === 'interim' ? 'sơ kết' : 'tổng kết'} ${span}`;
}

/** The occasion of an award: `năm 2022`, `khi sơ kết giai đoạn 2019 - 2022`. */
export function occasionWords(reviewed: Reviewed): string {
  return reviewed.review === 'annual' ? reviewWords(reviewed) : `khi ${reviewWords(reviewed)}`;
}

/** The end of a document's file name: `2022`, `2026-Q2`, `so-ket-2022`. */
export function reviewSuffix({ review, year, reportingPeriod }: Reviewed): string {
  return review === 'annual' ? termKey({ year, reportingPeriod }) : `${REVIEW_IDS[review]}-${year}`;
}

/** The command that compiles a review: `thidua tonghop 2022`. */
export function compileCommandOf(review: ReviewKind, term: TermLike): string {
  const command = { annual: 'tonghop', interim: 'soket', final: 'tongket' }[review];
  return `thidua ${command} ${termKey(toTerm(term))}`;
}

/** The command that writes the council's file of a review: `thidua hoidong 2022 --ky so-ket`. */
export function councilCommandOf(review: ReviewKind, term: TermLike): string {
  return `thidua hoidong ${termKey(toTerm(term))}${review === 'annual' ? '' : ` --ky ${REVIEW_IDS[review]}`}`;
}

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

function time({ review, year, reportingPeriod, period, criteria }: Result): string {
  if (review === 'annual') return termWords({ year, reportingPeriod });
  const { from, to } = period ?? criteria.movement.years;
  return `giai đoạn ${from} - ${to}`;
}

/** The name of the movement as its title quotes it, or else by the plan's number. */
export function movementName({
  criteria,
}: {
  readonly criteria: { readonly movement: Pick<Result['criteria']['movement'], 'title' | 'number'> };
}): string {
  const { title, number } = criteria.movement;
  return /“[^”]+”/u.exec(title)?.[0] ?? `theo Kế hoạch số ${number}`;
}

/** The plan as cited for the first time: number, date, issuer, subject (NĐ 30/2020, PL I, II.6). */
export function planCitation({ criteria }: Result): string {
  const { title, number, date, issuer } = criteria.movement;
  // A plan that has no number yet has no day either: both are left to be written in.
  const day = number.startsWith('...') ? '......' : formatShortDate(date);
  return `Kế hoạch số ${number} ngày ${day} của ${issuer} về tổ chức thực hiện ${title}`;
}

type CommonField =
  | 'nam'
  | 'ky'
  | 'ky_hoa'
  | 'ten_phong_trao'
  | 'ke_hoach'
  | 'don_vi_lap'
  | 'hoi_dong'
  | 'chu_tich';

/** Those of the fields that most documents share which this one's template uses. */
export function commonFields(
  { result, office }: Pick<DocumentContext, 'result' | 'office'>,
  names: readonly CommonField[],
): Readonly<Record<string, readonly Run[]>> {
  const texts: Readonly<Record<CommonField, string>> = {
    // A template of the office's own that says “năm {{nam}}” still tells which part of it.
    nam:
      result.reportingPeriod === undefined
        ? String(result.year)
        : `${result.year} (${periodWords(result.reportingPeriod)})`,
    ky: termWords(result),
    ky_hoa: termCapitals(result),
    ten_phong_trao: movementName(result),
    ke_hoach: planCitation(result),
    don_vi_lap: office.issuingAgency,
    hoi_dong: office.council,
    chu_tich: office.chairman,
  };
  return Object.fromEntries(names.map((name) => [name, field(texts[name])]));
}
