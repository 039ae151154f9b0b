import type { Command } from '../command.ts';
import { formsCommand } from './bieumau.ts';
import { reminderCommand } from './dondoc.ts';
import { explainCommand } from './giaithich.ts';
import { mergeCommand } from './gop.ts';
import { councilCommand } from './hoidong.ts';
import { createCommand } from './khoitao.ts';
import { receiveCommand } from './nhan.ts';
import { checkCommand } from './rasoat.ts';
import { interimReviewCommand } from './soket.ts';
import { compareCommand } from './sosanh.ts';
import { verifyCommand } from './thamdinh.ts';
import { criteriaCommand } from './tieuchi.ts';
import { compileCommand } from './tonghop.ts';
import { finalReviewCommand } from './tongket.ts';

/** Every command, in the order in which a year's work uses them. */
export const commands: readonly Command[] = [
  createCommand,
  formsCommand,
  receiveCommand,
  checkCommand,
  reminderCommand,
  compileCommand,
  verifyCommand,
  councilCommand,
  interimReviewCommand,
  finalReviewCommand,
  explainCommand,
  compareCommand,
  mergeCommand,
  criteriaCommand,
];
