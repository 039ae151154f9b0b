import type { AwardLevel } from './award.ts';

/** What the dossier for an award of some level consists of, for as long as that holds (`ho-so-khen-thuong.yaml`). */
export type DossierRule = {
  readonly id: string;
  readonly levels: readonly AwardLevel[];
  /** yyyy-MM-dd: first and last day that documents follow it. */
  readonly from: string;
  readonly to: string | null;
  /** `Tờ trình kèm danh sách` …, without a closing mark. */
  readonly components: readonly string[];
  /** `02 bộ bản chính`; null where only the office knows. */
  readonly copies: string | null;
  /** What else must be done before it is sent. */
  readonly notes: readonly string[];
  /** Where it stands: clause or source. */
  readonly origin: string;
  /** What has not been compared with the text itself; null once the office has. */
  readonly check: string | null;
};
