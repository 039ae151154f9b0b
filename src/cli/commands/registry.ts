import type { Command } from '../command.ts';
import { issueCommand } from './banhanh.ts';
import { formsCommand } from './bieumau.ts';
import { reminderCommand } from './dondoc.ts';
import { explainCommand } from './giaithich.ts';
import { mergeCommand } from './gop.ts';
import { completionCommand } from './hoanthanh.ts';
import { councilCommand } from './hoidong.ts';
import { createCommand } from './khoitao.ts';
import { machineCommand } from './kiemtramay.ts';
import { openCommand } from './mo.ts';
import { receiveCommand } from './nhan.ts';
import { checkCommand } from './rasoat.ts';
import { interimReviewCommand } from './soket.ts';
import { compareCommand } from './sosanh.ts';
import { verifyCommand } from './thamdinh.ts';
import { criteriaCommand } from './tieuchi.ts';
import { searchCommand } from './tim.ts';
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
  issueCommand,
  explainCommand,
  searchCommand,
  openCommand,
  compareCommand,
  mergeCommand,
  criteriaCommand,
  machineCommand,
  completionCommand,
];
