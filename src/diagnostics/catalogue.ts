import { fileAndSheetFaults } from './catalogue/td1-file-and-sheet.ts';
import { cellFaults } from './catalogue/td2-cell.ts';
import { acrossFaults } from './catalogue/td3-across.ts';
import { scoringFaults } from './catalogue/td5-scoring.ts';
import { toolFaults } from './catalogue/td9-tool.ts';
import { sheetFaults } from './catalogue/td11-sheet.ts';
import { whoseFaults } from './catalogue/td11-whose-and-when.ts';
import { readingCellFaults } from './catalogue/td22-reading-cell.ts';
import { answerFaults } from './catalogue/td23-answers.ts';
import { copyFaults } from './catalogue/td32-copies.ts';
import { workspaceFaults } from './catalogue/td42-workspace.ts';
import { registerFaults } from './catalogue/td43-register.ts';
import { templateFaults } from './catalogue/td44-templates.ts';
import { verificationFaults } from './catalogue/td46-verification.ts';
import { recordFaults } from './catalogue/td47-records.ts';
import { councilFaults } from './catalogue/td48-council.ts';
import { tableFaults } from './catalogue/td49-tables.ts';
import { reviewFaults } from './catalogue/td53-review.ts';
import { ownBookFaults } from './catalogue/td108-own-books.ts';
import { textFaults } from './catalogue/td115-texts.ts';
import { besideCriteriaFaults } from './catalogue/td116-beside-criteria.ts';
import { nameFaults } from './catalogue/td223-names.ts';
import { formattingFaults } from './catalogue/td224-formatting.ts';
import { besideValueFaults } from './catalogue/td225-beside-values.ts';
import { shareFaults } from './catalogue/td227-shares.ts';
import { reconciliationFaults } from './catalogue/td313-reconciliation.ts';
import { criteriaFileFaults } from './catalogue/td410-criteria-file.ts';
import { criteriaRuleFaults } from './catalogue/td412-criteria-rules.ts';
import { criteriaLibraryFaults } from './catalogue/td414-criteria-library.ts';
import { annexFaults } from './catalogue/td415-annex.ts';
import { criteriaTwo } from './catalogue/td418-criteria-two.ts';
import { periodFaults } from './catalogue/td419-periods.ts';
import { mergeFaults } from './catalogue/td427-merge.ts';
import { chosenNameFaults } from './catalogue/td432-chosen-names.ts';
import { legalBasisFaults } from './catalogue/td445-legal-bases.ts';
import { gateFaults } from './catalogue/td447-gate.ts';
import { issuedFaults } from './catalogue/td477-issued.ts';
import { voteFaults } from './catalogue/td482-votes.ts';
import { reportFaults } from './catalogue/td535-reports.ts';
import { formFaults } from './catalogue/td902-forms.ts';
import { returnSlipFaults } from './catalogue/td903-return-slips.ts';
import { reminderAndComparisonFaults } from './catalogue/td904-reminder-and-comparison.ts';
import { machineFaults } from './catalogue/td906-machine.ts';
import { mailFaults } from './catalogue/td908-mail.ts';
import { ownWordsFaults } from './catalogue/td4456-own-words.ts';
import { ownFileFaults } from './catalogue/td9045-own-files.ts';
import { searchFaults } from './catalogue/td9095-search.ts';
import type { CatalogueEntry } from './entry.ts';

/** Every code that the tool can print, by family (contract section 8). */
export const catalogue = {
  ...fileAndSheetFaults,
  ...sheetFaults,
  ...whoseFaults,
  ...cellFaults,
  ...textFaults,
  ...ownBookFaults,
  ...readingCellFaults,
  ...formattingFaults,
  ...besideValueFaults,
  ...besideCriteriaFaults,
  ...nameFaults,
  ...shareFaults,
  ...answerFaults,
  ...acrossFaults,
  ...reconciliationFaults,
  ...copyFaults,
  ...criteriaFileFaults,
  ...criteriaRuleFaults,
  ...criteriaLibraryFaults,
  ...annexFaults,
  ...criteriaTwo,
  ...periodFaults,
  ...workspaceFaults,
  ...mergeFaults,
  ...registerFaults,
  ...chosenNameFaults,
  ...templateFaults,
  ...legalBasisFaults,
  ...gateFaults,
  ...ownWordsFaults,
  ...verificationFaults,
  ...recordFaults,
  ...issuedFaults,
  ...mailFaults,
  ...searchFaults,
  ...councilFaults,
  ...voteFaults,
  ...tableFaults,
  ...scoringFaults,
  ...reviewFaults,
  ...reportFaults,
  ...toolFaults,
  ...formFaults,
  ...returnSlipFaults,
  ...reminderAndComparisonFaults,
  ...ownFileFaults,
  ...machineFaults,
};

export type DiagnosticCode = keyof typeof catalogue;

/** What a check must hand over to word a case of `Code`. */
export type CatalogueValues<Code extends DiagnosticCode> =
  (typeof catalogue)[Code] extends CatalogueEntry<infer Values> ? Values : never;
