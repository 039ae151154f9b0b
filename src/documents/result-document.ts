import type { DossierRule } from '../domain/dossier-rule.ts';
import type { LawRegister } from '../domain/law.ts';
import type { LegalBasis } from '../domain/legal-basis.ts';
import type { Office, Profile } from '../domain/profile.ts';
import type { ReportRules } from '../domain/report-rules.ts';
import type { Result } from '../domain/result.ts';
import type { ReviewKind } from '../domain/review.ts';
import type { Sized } from '../domain/sized.ts';
import type { UnitId } from '../domain/unit.ts';
import type { DocumentModel } from './document-model.ts';

/** One thing that the clerk compares before anything is signed. */
export type CheckItem = {
  readonly what: string;
  /** The documents that say or follow it. */
  readonly used: string;
  readonly why: string;
};

/** All that a document may say comes from here; nothing is scored or decided again. */
export type DocumentContext = {
  readonly result: Result;
  readonly profile: Profile;
  /** The office that issues on `date`. */
  readonly office: Office;
  /** yyyy-MM-dd: date of the documents. */
  readonly date: string;
  /** In force on `date`, in the order to be cited. */
  readonly legalBases: readonly LegalBasis[];
  /** All that the register of law says, whatever the day. */
  readonly law: LawRegister;
  /** What the gate found in the papers; danh mục đối chiếu tells it. */
  readonly found?: readonly CheckItem[];
  /** What dossiers consist of on `date`, by level of award. */
  readonly dossierRules: readonly DossierRule[];
  /** How reports speak of figures. */
  readonly reportRules: ReportRules;
};

/** What a document needs that cites no law. */
export type OfficeContext = Omit<
  DocumentContext,
  'legalBases' | 'law' | 'found' | 'dossierRules' | 'reportRules'
>;

/** Many documents of one kind: they lie in a folder of their own, and all together in one file for the printer. */
export type DocumentBatch = {
  /** Below that of the review's documents: `phieu-ket-qua`. */
  readonly folder: string;
  /** What the terminal counts: `phiếu kết quả`. */
  readonly noun: string;
  /** The file of all. */
  readonly printed: (context: DocumentContext) => { readonly name: string; readonly title: string };
  /** The unit that each goes to, by the name of the document. */
  readonly whose: (context: DocumentContext) => ReadonlyMap<string, UnitId>;
};

/** One document of a review: one file in this folder, one line in `registry.ts`. */
export type ResultDocument = {
  readonly id: string;
  /** As the terminal lists it: `Báo cáo tổng hợp`. */
  readonly title: string;
  /** The reviews that it belongs to: every year's, the interim, the final one. */
  readonly reviews: readonly ReviewKind[];
  /** Of a document that is written once for each unit. */
  readonly batch?: DocumentBatch;
  /** Those of a batch are made in turn: nobody holds all of them. No model where the review gives nothing to write (a tờ trình without nominees). */
  readonly build: (context: DocumentContext) => Sized<DocumentModel>;
};
