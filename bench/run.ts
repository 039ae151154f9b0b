import { merge } from './gop.ts';
import { parquet } from './parquet.ts';
import { reading } from './reading.ts';
import { review } from './review.ts';
import { startup } from './startup.ts';
import { tonghop } from './tonghop.ts';

console.log(`Node ${process.version}, ${process.platform}\n`);
console.log((await startup()).join('\n'));
console.log(`\n${(await reading()).join('\n')}`);
console.log();
await tonghop(console.log);
console.log();
await review(console.log);
console.log();
await merge(console.log);
console.log();
await parquet(console.log);
