import { reproduceThreat } from '../../support/hostile/reproduce-threat.ts';

export const reproduce = () => reproduceThreat('csv with a quote that never closes');
