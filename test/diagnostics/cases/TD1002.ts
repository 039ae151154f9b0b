import { reproduceThreat } from '../../support/hostile/reproduce-threat.ts';

export const reproduce = () => reproduceThreat('over 20 MiB');
