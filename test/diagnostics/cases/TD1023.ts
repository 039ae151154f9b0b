import { reproduceThreat } from '../../support/hostile/reproduce-threat.ts';

export const reproduce = () => reproduceThreat('flipped byte in a stored part');
