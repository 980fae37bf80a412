import { useRouter } from '@tanstack/react-router';
import styles from './rich-text.module.css';

/** HTML made by the server's one renderer. Links inside the network stay in the page. */
export function RichText({ html }: { html: string }) {
  const router = useRouter();

  function followInside(event: React.MouseEvent) {
    const link = (event.target as Element).closest('a');
    const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey;
    if (!link || !isPlain || link.origin !== location.origin || !link.pathname.match(/^\/(people|g|p)\//)) return;
    event.preventDefault();
    router.history.push(link.pathname + link.search + link.hash);
  }

  return <div className={styles.prose} onClick={followInside} dangerouslySetInnerHTML={{ __html: html }} />;
}
