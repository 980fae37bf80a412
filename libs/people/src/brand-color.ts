/** Contrast of text on the colour or of the colour on white that WCAG 2.2 AA asks for. */
const LEAST_CONTRAST = 4.5;

export interface CheckedColor {
  /** `#RRGGBB`, upper case. */
  readonly color: string;
  readonly isReadable: boolean;
  /** The colour itself where it is readable; else the nearest darker one of the same hue. */
  readonly nearest: string;
}

/** Whether white is readable on a colour; null when it is none. */
export function checkBrandColor(text: string): CheckedColor | null {
  const hex = /^#?([0-9a-f]{6})$/i.exec(text.trim())?.[1];
  if (!hex) return null;
  const channels = [0, 2, 4].map((start) => parseInt(hex.slice(start, start + 2), 16));
  const isReadable = contrastWithWhite(channels) >= LEAST_CONTRAST;
  return { color: toHex(channels), isReadable, nearest: toHex(isReadable ? channels : darkened(channels)) };
}

/** The hue stays while all channels shrink together. */
function darkened(channels: number[]): number[] {
  for (let share = 0.99; share > 0; share -= 0.01) {
    const darker = channels.map((channel) => Math.floor(channel * share));
    if (contrastWithWhite(darker) >= LEAST_CONTRAST) return darker;
  }
  return [0, 0, 0];
}

function contrastWithWhite(channels: readonly number[]): number {
  const [red, green, blue] = channels.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

const toHex = (channels: readonly number[]) =>
  `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
