import type { WordDocumentModel } from '../../src/documents/document-model.ts';
import type { ReminderContext } from '../../src/documents/letters/cong-van-don-doc.ts';
import { reminderLetter } from '../../src/documents/letters/cong-van-don-doc.ts';
import type { Result } from '../../src/domain/result.ts';
import { contextOf } from './result-fixture.ts';
import { faultyYear } from './return-slip-fixture.ts';

/**
 * Eight units: one missing, one whose file is a PDF (told by its name), one refused, one with a fault, one late; the
 * others did everything right.
 */
export const reminderYear: Result = {
  ...faultyYear,
  units: faultyYear.units.map((unit) =>
    unit.id === 'PTP' ? { ...unit, submission: 'missing', receivedOn: null } : unit,
  ),
};

/** The letter about that year, dated 05/12/2022 unless said otherwise. */
export function reminderOf(given: Partial<ReminderContext> = {}): WordDocumentModel {
  const letter = reminderLetter(reminderContext(given));
  if (letter === null) throw new Error('no letter is needed');
  return letter;
}

export function reminderContext(given: Partial<ReminderContext> = {}): ReminderContext {
  const deadline = { planned: '2022-11-30', date: '2022-11-30' };
  const { legalBases, ...context } = contextOf(reminderYear);
  return { ...context, deadline, newDeadline: null, ...given };
}
