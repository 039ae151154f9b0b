#!/usr/bin/env node
import module from 'node:module';
import { setFlagsFromString } from 'node:v8';

// Node 22 and later keep the compiled code between runs; Node 20 does not know how.
module.enableCompileCache?.();
// A run lasts seconds: by itself the engine compiles much of the program anew for speed when the work is nearly done
// (bench/README.md). Said to Node 20 alone: the engines of Node 22 and later do not know it, and complain on the screen.
if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=1000000');
await import('../dist/main.js');
