#!/usr/bin/env node
import module from 'node:module';

// Node 22 and later keep the compiled code between runs; Node 20 does not know how.
module.enableCompileCache?.();
await import('../dist/main.js');
