import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { saidWhenGoingOn } from '../../support/former-workspace.ts';

export const reproduce = (): Promise<readonly Diagnostic[]> =>
  saidWhenGoingOn([
    ...['--doi-ten', 'TDP09=Tổ dân phố số 10', '--sap-nhap', 'TDP03', '--sap-nhap', 'TDP02=TDP02'],
    ...['--thoi', 'X', '--them', 'TDP01; Tổ dân phố số 1', '--them', 'TDP04; Tổ dân phố số 4; Trường học'],
  ]);
