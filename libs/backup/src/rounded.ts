/** A hundred megabytes: far more than one upload, so that no upload can be told from two figures. */
const ROUNDED_TO = 100;
const MEGABYTE = 1_000_000;

export const roundedMegabytes = (bytes: number): number => Math.round(bytes / MEGABYTE / ROUNDED_TO) * ROUNDED_TO;
