import { describe, expect, test } from 'vitest';
import { orderInRegion } from '../../../src/extract/lexicon/digit-order.ts';

describe('orderInRegion', () => {
  test.each([
    ['US', 'month'],
    ['PH', 'month'],
    ['PR', 'month'],
    ['GB', 'day'],
    ['IE', 'day'],
    ['AU', 'day'],
    ['NZ', 'day'],
    ['IN', 'day'],
    ['ZA', 'day'],
    ['150', 'day'],
    ['CA', null],
    ['JP', null],
    ['QQ', null],
  ])('%s: %s', (region, order) => {
    expect(orderInRegion(region)).toBe(order);
  });
});
