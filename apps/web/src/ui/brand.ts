/** A company's colour in the interface: what is derived from it, and whether people could read it. */

/** sRGB components from 0 to 1 */
type Rgb = readonly [number, number, number];
/** Lightness 0 to 1, chroma, hue in radians */
interface Oklch {
  l: number;
  c: number;
  h: number;
}

const LEAST_CONTRAST = 4.5;
const WHITE: Rgb = [1, 1, 1];
/** Lightness of the tint behind brand words, per theme */
const TINT = { light: { l: 0.945, c: 0.018 }, dark: { l: 0.29, c: 0.03 } };

export interface BrandCheck {
  isAccepted: boolean;
  /** WCAG contrast of white words on the colour, rounded down to a tenth */
  contrast: number;
  /** The same hue, as light as it may be: '#rrggbb' */
  nearest: string;
}

/** Whether white words on the colour, and words of the colour on its tint, reach a contrast of 4.5. Null when it is no colour. */
export function checkBrand(hex: string): BrandCheck | null {
  const rgb = parse(hex);
  if (!rgb) return null;
  const isReadable = readable(rgb);
  return {
    isAccepted: isReadable,
    contrast: Math.floor(contrast(rgb, WHITE) * 10) / 10,
    nearest: isReadable ? format(rgb) : nearestReadable(rgb),
  };
}

/** Sets the derived colours on the page; null goes back to the product's own. */
export function applyBrand(hex: string | null | undefined): void {
  const root = document.documentElement.style;
  const colours = hex ? brandColours(hex) : null;
  for (const name of NAMES) {
    if (colours) root.setProperty(name, colours[name]);
    else root.removeProperty(name);
  }
}

const NAMES = [
  '--brand-light',
  '--brand-light-hover',
  '--brand-light-tint',
  '--brand-dark',
  '--brand-dark-hover',
  '--brand-dark-tint',
  '--brand-dark-on',
] as const;

/** The colours of both themes by the names that tokens.css reads; null when `hex` is no colour. */
export function brandColours(hex: string): Record<(typeof NAMES)[number], string> | null {
  const given = parse(hex);
  if (!given) return null;
  const rgb = readable(given) ? given : parse(nearestReadable(given))!;
  const base = toOklch(rgb);
  const of = (l: number, c: number) => format(toRgb({ l, c, h: base.h }));
  return {
    '--brand-light': format(rgb),
    '--brand-light-hover': of(base.l - 0.07, base.c),
    '--brand-light-tint': of(TINT.light.l, Math.min(base.c, TINT.light.c)),
    '--brand-dark': of(0.78, Math.min(base.c, 0.1)),
    '--brand-dark-hover': of(0.84, Math.min(base.c, 0.08)),
    '--brand-dark-tint': of(TINT.dark.l, Math.min(base.c, TINT.dark.c)),
    '--brand-dark-on': of(0.2, Math.min(base.c, 0.03)),
  };
}

function readable(rgb: Rgb): boolean {
  const { h, c } = toOklch(rgb);
  // As it will be written: rounding may cost the last thousandth.
  const tint = parse(format(toRgb({ l: TINT.light.l, c: Math.min(c, TINT.light.c), h })))!;
  return contrast(rgb, WHITE) >= LEAST_CONTRAST && contrast(rgb, tint) >= LEAST_CONTRAST;
}

function nearestReadable(rgb: Rgb): string {
  const { l, c, h } = toOklch(rgb);
  for (let lightness = l; lightness > 0; lightness -= 0.005) {
    const candidate = parse(format(toRgb({ l: lightness, c, h })))!;
    if (readable(candidate)) return format(candidate);
  }
  return '#000000';
}

function parse(hex: string): Rgb | null {
  const digits = /^#?([0-9a-f]{6})$/i.exec(hex.trim())?.[1];
  if (!digits) return null;
  return [0, 2, 4].map((at) => parseInt(digits.slice(at, at + 2), 16) / 255) as unknown as Rgb;
}

function format(rgb: Rgb): string {
  return `#${rgb
    .map((value) =>
      Math.round(Math.min(1, Math.max(0, value)) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

function contrast(one: Rgb, other: Rgb): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(rgb: Rgb): number {
  const [r, g, b] = rgb.map(linear);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

const linear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const gamma = (value: number) => (value <= 0.0031308 ? value * 12.92 : 1.055 * Math.max(value, 0) ** (1 / 2.4) - 0.055);

/** Björn Ottosson's OKLab, https://bottosson.github.io/posts/oklab/ */
function toOklch(rgb: Rgb): Oklch {
  const [r, g, b] = rgb.map(linear);
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const lightness = 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s;
  const greenRed = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const blueYellow = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return { l: lightness, c: Math.hypot(greenRed, blueYellow), h: Math.atan2(blueYellow, greenRed) };
}

function toRgb({ l: lightness, c, h }: Oklch): Rgb {
  const greenRed = c * Math.cos(h);
  const blueYellow = c * Math.sin(h);
  const l = (lightness + 0.3963377774 * greenRed + 0.2158037573 * blueYellow) ** 3;
  const m = (lightness - 0.1055613458 * greenRed - 0.0638541728 * blueYellow) ** 3;
  const s = (lightness - 0.0894841775 * greenRed - 1.291485548 * blueYellow) ** 3;
  return [
    gamma(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    gamma(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    gamma(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}
