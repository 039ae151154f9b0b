import { it } from 'vitest';
import { councilResult } from '../../support/council-fixture.ts';
import { contextOf } from '../../support/result-fixture.ts';
import { levels } from './council/levels.ts';
import { meetings, presented, voting } from './council/meeting.ts';
import { nominees } from './council/nominees.ts';
import { offices } from './council/offices.ts';
import { reasons } from './council/reasons.ts';
import { expectChanges } from './made-up.ts';

it.each(Object.entries({ meetings, voting, presented, nominees, reasons, levels, offices }))(
  'the papers of a council say what is otherwise: %s',
  async (name, situations) => {
    await expectChanges(contextOf(councilResult), situations, `council-${name}`);
  },
);
