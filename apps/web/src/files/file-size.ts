import { useLingui } from '@lingui/react/macro';

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** Says a size as people do: « 3,2 Mo ». */
export function useFileSize(): (bytes: number) => string {
  const { i18n } = useLingui();
  return (bytes) => {
    const step = bytes < 1 ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log10(bytes) / 3));
    const value = bytes / 1000 ** step;
    const maximumFractionDigits = step > 0 && value < 10 ? 1 : 0;
    return i18n.number(value, { style: 'unit', unit: UNITS[step], unitDisplay: 'short', maximumFractionDigits });
  };
}
