import type { Diagnostic, Severity } from '../diagnostics/diagnostic.ts';
import type { DocumentModel, WordDocumentModel } from '../documents/document-model.ts';
import type { CheckItem, DocumentContext, ResultDocument } from '../documents/result-document.ts';
import { groupBy } from '../domain/group-by.ts';
import type { NominationResult, Result } from '../domain/result.ts';
import type { Sized } from '../domain/sized.ts';
import { lowerFirst } from '../text/letters.ts';
import { checks } from './checks/registry.ts';
import type { Finding, Judgement, Paper, Verdict } from './finding.ts';
import { mends } from './mends/registry.ts';

/** One kind of paper with what of it may be written. */
export type PassedPapers = {
  readonly document: ResultDocument;
  readonly models: Sized<DocumentModel>;
};

export type Passed = {
  /** What the papers were made from. */
  readonly context: DocumentContext;
  /** The Result as it is recorded: what cannot be asked for on the day is marked in it. */
  readonly result: Result;
  readonly papers: readonly PassedPapers[];
  /** File names, without extension, of papers that are void: none is written, and no earlier one stays. */
  readonly withheld: readonly string[];
  /** What the gate found, in the order in which it is said. */
  readonly diagnostics: readonly Diagnostic[];
};

/** Working papers of the office itself: they are signed by nobody and say what is open. */
const INTERNAL = new Set([
  'danh-muc-doi-chieu',
  'danh-sach-trinh-hoi-dong',
  'danh-sach-khong-con-tham-quyen',
]);
const LIST_OF_CHECKS = 'danh-muc-doi-chieu';
/** Papers that are void are told of first. */
const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/**
 * The gate between the Result and its papers: what does not hold on their day is taken out of what they are made from;
 * each paper is then looked at with its day, its signer and its contents. One that is void is withheld, one that is not yet
 * true is a draft, and danh mục đối chiếu, which is made last, tells all of it.
 */
export function passGate(given: DocumentContext, documents: readonly ResultDocument[]): Passed {
  let context = given;
  const findings: Finding[] = [];
  const told: Told[] = [];
  for (const { mend } of mends) {
    const mended = mend(context);
    context = mended.context;
    findings.push(...mended.findings);
  }
  const withheld: string[] = [];
  const made = new Map<ResultDocument, Sized<DocumentModel>>();
  for (const document of documents) {
    if (document.id === LIST_OF_CHECKS) continue;
    const models = document.build(context);
    // Nobody signs them: they are made when they are written.
    if (document.batch !== undefined || INTERNAL.has(document.id)) {
      made.set(document, models);
      continue;
    }
    made.set(
      document,
      [...models].flatMap((model): readonly DocumentModel[] => {
        if (model.format !== 'docx') return [model];
        const judged = judge({ document: document.id, title: model.title, model }, context);
        told.push(...judged.told);
        if (judged.verdict === 'void') withheld.push(model.name);
        return judged.verdict === 'void' ? [] : [judged.verdict === 'draft' ? asDraft(model) : model];
      }),
    );
  }
  const found = [...findings, ...inOne(told)].toSorted(
    (a, b) => GRAVITY[a.diagnostic.severity] - GRAVITY[b.diagnostic.severity],
  );
  const last = { ...context, found: found.map(itemOf) };
  return {
    context: last,
    result: withLapsed(given.result, context.result),
    papers: documents.map((document) => ({
      document,
      models: made.get(document) ?? document.build(last),
    })),
    withheld,
    diagnostics: found.map(({ diagnostic }) => diagnostic),
  };
}

/** What is told of one paper. */
type Told = { readonly tell: NonNullable<Judgement['tell']>; readonly paper: string };

function judge(
  paper: Paper,
  context: DocumentContext,
): { readonly verdict: Verdict | null; readonly told: readonly Told[] } {
  const all = checks.flatMap((check) => check.judge(paper, context) ?? []);
  // Of a paper that is void only why is told.
  const fatal = all.find(({ verdict }) => verdict === 'void');
  return {
    verdict: fatal?.verdict ?? all[0]?.verdict ?? null,
    told: (fatal === undefined ? all : [fatal]).flatMap(({ tell }) =>
      tell === null ? [] : [{ tell, paper: paper.title }],
    ),
  };
}

function asDraft(model: WordDocumentModel): WordDocumentModel {
  const title = /^dự thảo/iu.test(model.title) ? model.title : `Dự thảo ${lowerFirst(model.title)}`;
  return { ...model, title, letterhead: { ...model.letterhead, isDraft: true } };
}

/** What several papers share is said once, with all of them. */
function inOne(told: readonly Told[]): readonly Finding[] {
  const same = groupBy(told, ({ tell }) => JSON.stringify(tell([])));
  return [...same.values()].flatMap((each) => {
    const papers = [...new Set(each.map(({ paper }) => paper))];
    const tell = each[0]?.tell;
    return tell === undefined ? [] : [{ diagnostic: tell(papers), used: papers.join('; ') }];
  });
}

function itemOf({ diagnostic, used }: Finding): CheckItem {
  return { what: diagnostic.message, used, why: diagnostic.hint };
}

/** The nominations that lapsed, in the Result as it was; all else that was taken out is only the papers'. */
function withLapsed(result: Result, mended: Result): Result {
  const lapsed = new Map(
    mended.nominations.flatMap((nomination) =>
      nomination.lapsed === undefined ? [] : [[keyOf(nomination), nomination] as const],
    ),
  );
  if (lapsed.size === 0) return result;
  return { ...result, nominations: result.nominations.map((each) => lapsed.get(keyOf(each)) ?? each) };
}

function keyOf({ subject, unit, individual, award }: NominationResult): string {
  return JSON.stringify([subject, unit, individual, award]);
}
