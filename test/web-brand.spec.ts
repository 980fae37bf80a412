import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { brandColours, checkBrand } from '../apps/web/src/ui/brand.js';

const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe('the colour of a company', () => {
  test('a dark one is taken as it is, a light one is refused with the nearest that can be read', () => {
    expect(checkBrand('#0c5457')).toMatchObject({ isAccepted: true, nearest: '#0c5457' });
    const yellow = checkBrand('#ffd500')!;
    expect(yellow.isAccepted).toBe(false);
    expect(yellow.contrast).toBeLessThan(4.5);
    expect(checkBrand(yellow.nearest)!.isAccepted).toBe(true);
  });

  test('what is no colour is no colour', () => {
    for (const text of ['', 'red', '#12', '#gggggg', 'url(x)']) expect(checkBrand(text)).toBeNull();
  });

  test('whatever is chosen, people can read it in both themes', () => {
    fc.assert(
      fc.property(colour, (hex) => {
        const set = brandColours(hex)!;
        expect(contrast(set['--brand-light'], '#ffffff')).toBeGreaterThanOrEqual(4.5);
        expect(contrast(set['--brand-light'], set['--brand-light-tint'])).toBeGreaterThanOrEqual(4.5);
        expect(contrast(set['--brand-light-hover'], '#ffffff')).toBeGreaterThanOrEqual(4.5);
        expect(contrast(set['--brand-dark'], '#161e1c')).toBeGreaterThanOrEqual(4.5);
        expect(contrast(set['--brand-dark'], set['--brand-dark-tint'])).toBeGreaterThanOrEqual(4.5);
        expect(contrast(set['--brand-dark-on'], set['--brand-dark'])).toBeGreaterThanOrEqual(4.5);
      }),
      { numRuns: 300 },
    );
  });
});
