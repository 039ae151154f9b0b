#!/usr/bin/env node
import module from 'node:module';
import { setFlagsFromString } from 'node:v8';

// Node 22 and later keep the compiled code between runs; Node 20 does not know how.
module.enableCompileCache?.();
// A run lasts seconds: by itself the engine compiles much of the program anew for speed when the work is nearly done
// (bench/README.md). Said to those that are known to take it (Node 20 to 24): others would complain on the screen.
const engine = Number.parseInt(process.versions.v8, 10);
if (engine >= 11 && engine <= 13) setFlagsFromString('--interrupt-budget=1000000');
await import('../dist/main.js');
