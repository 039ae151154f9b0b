import { reproduceThreat } from '../../support/hostile/reproduce-threat.ts';

export const reproduce = () => reproduceThreat('XML Spreadsheet 2003');
