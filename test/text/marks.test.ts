import { describe, expect, it } from 'vitest';
import { isSameWords, marksAgree, sameAmong, wordIndex } from '../../src/text/fold.ts';

describe('letters suggest, marks decide', () => {
  it.each([
    ['Tổng', 'tổng'],
    ['Tong', 'Tổng'],
    ['Tông', 'Tổng'],
    ['TỔNG CỘNG', 'Tong cộng'],
    ['hoà', 'hòa'],
    ['Đông Vệ', 'dong ve'],
    ['Nam', 'Năm'],
  ])('%j may be %j', (a, b) => {
    expect(marksAgree(a, b)).toBe(true);
    expect(marksAgree(b, a)).toBe(true);
    expect(isSameWords(a, b)).toBe(true);
  });

  it.each([
    ['Tống', 'Tổng'],
    ['Hoàng', 'Hoằng'],
    ['Cống', 'Cộng'],
    ['Tiêu chị', 'Tiêu chí'],
    ['Nấm', 'Năm'],
    ['đằng', 'đăng'].toReversed().map((word) => (word === 'đăng' ? 'đắng' : word)),
  ])('%j is not %j', (a = '', b = '') => {
    expect(marksAgree(a, b)).toBe(false);
    expect(marksAgree(b, a)).toBe(false);
    expect(isSameWords(a, b)).toBe(false);
  });

  it('finds under letters that several words share the one with the very marks', () => {
    const find = wordIndex([
      ['Kem', 'ice'],
      ['Kém', 'bad'],
      ['Tổng', 'sum'],
    ]);
    expect([find('kém'), find('Kem'), find('Tống'), find('TONG'), find('khác')]).toEqual([
      'bad',
      'ice',
      null,
      'sum',
      null,
    ]);
  });
});

describe('the same words among several texts', () => {
  it('go by the one with most marks, and never by one with others', () => {
    const called = sameAmong([
      'xa quang hai',
      'Xã Quảng Hải',
      'XÃ QUẢNG HẢI',
      'Xã Hoằng Hải',
      'Xã Hoàng Hải',
    ]);
    expect(called('xa quang hai')).toBe(called('Xã Quảng Hải'));
    expect(called('XÃ QUẢNG HẢI')).toBe(called('Xã Quảng Hải'));
    expect(called('Xã Hoằng Hải')).not.toBe(called('Xã Hoàng Hải'));
  });

  it('stand by themselves where they may be several', () => {
    const called = sameAmong(['xa hoang hai', 'Xã Hoằng Hải', 'Xã Hoàng Hải']);
    expect(new Set(['xa hoang hai', 'Xã Hoằng Hải', 'Xã Hoàng Hải'].map(called)).size).toBe(3);
  });

  it('are what they are where nobody else says them', () => {
    expect(sameAmong([])('Cụm 1')).toBe('Cụm 1');
  });
});
