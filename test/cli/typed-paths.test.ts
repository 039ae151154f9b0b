import { describe, expect, it } from 'vitest';
import { typedPaths } from '../../src/cli/typed-paths.ts';

describe('paths typed or dropped at a prompt', () => {
  it.each([
    ['D:\\Thư thi đua\\tháng 11', ['D:\\Thư thi đua\\tháng 11']],
    ['"D:\\Thư\\a b.eml" "D:\\b.zip"', ['D:\\Thư\\a b.eml', 'D:\\b.zip']],
    ["'/home/lan/a b.eml' ", ['/home/lan/a b.eml']],
    ['/home/lan/a\\ b.eml', ['/home/lan/a b.eml']],
    ['  ', []],
  ])('%j', (answer, paths) => {
    expect(typedPaths(answer)).toEqual(paths);
  });
});
