import { useLingui } from '@lingui/react/macro';

export const MEGABYTE = 1_000_000;

/** A number of bytes in words, in megabytes. */
export function useSize(): (bytes: number) => string {
  const { t, i18n } = useLingui();
  return (bytes) => {
    const megabytes = i18n.number(bytes / MEGABYTE, { maximumFractionDigits: bytes < 10 * MEGABYTE ? 1 : 0 });
    return t`${megabytes} Mo`;
  };
}
