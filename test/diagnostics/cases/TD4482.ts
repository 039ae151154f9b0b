import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import type { Result } from '../../../src/domain/result.ts';
import { foundByGate } from '../../support/gate-context.ts';
import { resultFixture } from '../../support/result-fixture.ts';

/** The first who is put forward had the award for the year already. */
export const reproduce = async (): Promise<readonly Diagnostic[]> => {
  const honour = { award: 'Giấy khen', number: '4120/QĐ-UBND', date: '2022-12-01', from: 2022, to: 2022 };
  const note = { because: 'Đã được khen.', fact: { code: 'rewarded-alike' as const, honour } };
  const first = resultFixture.nominations.find(({ outcome }) => outcome === 'nominated');
  const nominations = resultFixture.nominations.map((each) =>
    each === first ? { ...each, notes: [note] } : each,
  );
  const result: Result = { ...resultFixture, nominations };
  return foundByGate(result, '2022-12-05').filter(({ code }) => code === 'TD4482');
};
