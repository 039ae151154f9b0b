import { reproduceThreat } from '../../support/hostile/reproduce-threat.ts';

export const reproduce = () => reproduceThreat('.xls whose workbook is garbage');
