import { encode } from 'uqr';
import styles from './QrCode.module.css';

/** A picture to scan, black on white in every theme: what it says stands beside it as text. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { size, data } = encode(text, { ecc: 'M', border: 3 });
  const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : [])));
  return (
    <svg className={styles.code} viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <path d={dark.join('')} className={styles.dark} />
    </svg>
  );
}
