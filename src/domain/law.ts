import type { AwardLevel } from './award.ts';
import type { LegalBasis } from './legal-basis.ts';
import type { Period } from './period.ts';
import type { ReviewKind } from './review.ts';
import type { UnitType } from './unit.ts';

/** What may be done instead, a sentence without a closing mark, and for whom; for everybody where it does not say. */
export type Alternative = {
  readonly text: string;
  readonly types?: readonly UnitType[] | undefined;
  readonly subject?: 'unit' | 'individual' | undefined;
};

/** Who decides on awards of some level, for as long as that office has the power (`can-cu-phap-ly.yaml`). */
export type Authority = Period & {
  readonly id: string;
  readonly levels: readonly AwardLevel[];
  /** Beginnings of the post as criteria name it: `Chủ tịch Ủy ban nhân dân thành phố`. */
  readonly posts: readonly string[];
  /** Why the power ended; null where it has not. */
  readonly ended: string | null;
  readonly instead: readonly Alternative[];
  readonly isUnchecked: boolean;
};

/** A text by the names under which criteria cite its clauses. */
export type CitedText = Period & {
  readonly id: string;
  readonly names: readonly string[];
  /** yyyy-MM-dd */
  readonly issued: string;
  /** What a paper says in its place before it holds, and after. */
  readonly before: string;
  readonly after: string;
};

/** The clause of a plan that an award rests on. */
export type AwardClause = {
  readonly plan: string;
  readonly award: string;
  readonly reviews: readonly ReviewKind[];
  /** `mục IV.2.a Kế hoạch số …` */
  readonly text: string;
  /** What the office still has to settle; null once it has. */
  readonly check: string | null;
};

/** Who is put first of equals. */
export type Precedence = Period & {
  readonly id: string;
  readonly text: string;
  readonly first: 'women';
  readonly isUnchecked: boolean;
};

/** All that the dated register of law says, whatever the day. */
export type LawRegister = {
  readonly bases: readonly LegalBasis[];
  readonly authorities: readonly Authority[];
  readonly texts: readonly CitedText[];
  readonly awardClauses: readonly AwardClause[];
  readonly precedences: readonly Precedence[];
};

/** The register, and which of its bases documents of one day cite. */
export type LawOnDay = { readonly register: LawRegister; readonly inForce: readonly LegalBasis[] };

/** A register of which nothing could be read. */
export const NO_LAW: LawRegister = {
  bases: [],
  authorities: [],
  texts: [],
  awardClauses: [],
  precedences: [],
};
