import styles from './stretches.module.css';

/** A text in which what was looked for stands out. */
export const Stretches = ({ of: stretches }: { of: readonly { text: string; isMatch: boolean }[] }) =>
  stretches.map(({ text, isMatch }, index) =>
    isMatch ? (
      <mark key={index} className={styles.match}>
        {text}
      </mark>
    ) : (
      text
    ),
  );
