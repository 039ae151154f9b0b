import { join } from 'node:path';
import { REVIEW_IDS, type ReviewKind } from '../domain/review.ts';
import { type TermLike, termKey, toTerm } from '../domain/term.ts';
import { FACTS_FILE } from '../tables/facts/shape.ts';
import { HONOURS_FILE } from '../tables/honours/shape.ts';

/** Where a year's work lies in a workspace (contract section 1), or that of a reporting period (`2026-Q2/`). */
export type YearPaths = {
  readonly folder: string;
  /** `nhan/`: what was received, never changed. */
  readonly received: string;
  /** `ket-qua.json` */
  readonly result: string;
  /** `tong-quan.html` */
  readonly overview: string;
  /** `van-ban/` */
  readonly documents: string;
  /** `bieu-mau/` */
  readonly forms: string;
  /** `thu/`: drafts of mail to the units, a folder for each kind */
  readonly mails: string;
  /** `ra-soat/`: the list of faults, and the return slips */
  readonly check: string;
  /** `tham-dinh.xlsx` */
  readonly verification: string;
  /** `so-nhan.csv` */
  readonly intakeLog: string;
  /** `.thidua/cache/<năm>/`: what earlier runs read; may be deleted at any time. */
  readonly readings: string;
  /** `.thidua/ket-qua/<năm>.dau`: the fingerprint of `ket-qua.json` while it stands as it is; may be deleted at any time. */
  readonly fingerprint: string;
  /** `.thidua/ket-qua/<năm>.muc-luc`: where everything stands in `ket-qua.json`; may be deleted at any time. */
  readonly index: string;
  /** `.thidua/ket-qua/<năm>.tom-tat`: what a review takes of it; may be deleted at any time. */
  readonly summary: string;
  /** `.thidua/ket-qua/<năm>.…`: what its files were made from; may be deleted at any time. */
  readonly madeFrom: {
    readonly papers: string;
    readonly result: string;
    /** Where each unit stands in it, by what it says. */
    readonly units: string;
    readonly overview: string;
    /** What the overview opens when it is asked for, packed. */
    readonly overviewData: string;
    /** All of it, as the run that made it told it. */
    readonly year: string;
  };
};

/** Where a review over several years lies: `2022/so-ket/`, `2025/tong-ket/`; of the annual one the year's own folder. */
export type ReviewPaths = Pick<
  YearPaths,
  'folder' | 'result' | 'overview' | 'documents' | 'fingerprint' | 'index' | 'summary' | 'madeFrom'
> & {
  /** `hoi-dong.xlsx`: what the council chose and how it voted. */
  readonly council: string;
};

/** Files and folders of a workspace that belong to no year. */
export type WorkspacePaths = {
  readonly profile: string;
  readonly register: string;
  /** `xu-ly.xlsx`: documented facts against units and people. */
  readonly facts: string;
  /** `khen-thuong.xlsx`: awards already granted. */
  readonly honours: string;
  /** `tieu-chi/`: own criteria versions. */
  readonly criteria: string;
  /** `mau-van-ban/`: own Word templates. */
  readonly templates: string;
};

const OVERVIEW = 'tong-quan.html';

/** Paths of one year, or of one of its reporting periods, under the workspace's folder. */
export function yearPaths(workspace: string, term: TermLike): YearPaths {
  const key = termKey(toTerm(term));
  const folder = join(workspace, key);
  return {
    folder,
    received: join(folder, 'nhan'),
    result: join(folder, 'ket-qua.json'),
    overview: join(folder, OVERVIEW),
    documents: join(folder, 'van-ban'),
    forms: join(folder, 'bieu-mau'),
    mails: join(folder, 'thu'),
    check: join(folder, 'ra-soat'),
    verification: join(folder, 'tham-dinh.xlsx'),
    intakeLog: join(folder, 'so-nhan.csv'),
    readings: join(workspace, '.thidua', 'cache', key),
    ...beside(workspace, key),
  };
}

/** `.thidua/tinh-hinh/<năm>.json`: what the last look at a year found; may be deleted at any time. */
export function noticesPath(workspace: string, term: TermLike): string {
  return join(workspace, '.thidua', 'tinh-hinh', `${termKey(toTerm(term))}.json`);
}

/** Paths of one review of a year. */
export function reviewPaths(workspace: string, term: TermLike, review: ReviewKind): ReviewPaths {
  const own = yearPaths(workspace, term);
  const key = termKey(toTerm(term));
  const folder = review === 'annual' ? own.folder : join(own.folder, REVIEW_IDS[review]);
  return {
    folder,
    result: join(folder, 'ket-qua.json'),
    overview: join(folder, OVERVIEW),
    documents: join(folder, 'van-ban'),
    council: join(folder, 'hoi-dong.xlsx'),
    ...beside(workspace, review === 'annual' ? key : `${key}-${REVIEW_IDS[review]}`),
  };
}

/** What is kept of a result outside of what clerks look at. */
function beside(
  workspace: string,
  name: string,
): Pick<YearPaths, 'fingerprint' | 'index' | 'summary' | 'madeFrom'> {
  const stem = join(workspace, '.thidua', 'ket-qua', name);
  return {
    fingerprint: `${stem}.dau`,
    index: `${stem}.muc-luc`,
    summary: `${stem}.tom-tat`,
    madeFrom: {
      papers: `${stem}.van-ban`,
      result: `${stem}.ket-qua`,
      units: `${stem}.don-vi`,
      overview: `${stem}.tong-quan`,
      overviewData: `${stem}.tong-quan-goi`,
      year: `${stem}.lan-chay`,
    },
  };
}

/** Paths directly under the workspace's folder. */
export function workspacePaths(workspace: string): WorkspacePaths {
  return {
    profile: join(workspace, 'thidua.yaml'),
    register: join(workspace, 'don-vi.xlsx'),
    facts: join(workspace, FACTS_FILE),
    honours: join(workspace, HONOURS_FILE),
    criteria: join(workspace, 'tieu-chi'),
    templates: join(workspace, 'mau-van-ban'),
  };
}
