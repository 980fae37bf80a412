import { Trans, useLingui } from '@lingui/react/macro';
import { showToast } from '../ui/toasts.js';
import { Button } from '../ui/Button.js';
import { dropPost, retryPost, usePendingPosts, type PendingPost } from './pending-posts.js';
import styles from './composer.module.css';

/** My posts on their way: half visible until the server has them, kept when it refuses. */
export function PendingList({ groupId }: { groupId?: string }) {
  const posts = usePendingPosts(groupId);
  return (
    <>
      {posts.map((post) => (
        <PendingCard key={post.key} post={post} />
      ))}
    </>
  );
}

function PendingCard({ post }: { post: PendingPost }) {
  const { t } = useLingui();

  const isHeld = post.state === 'refused' || post.state === 'changed';

  async function copy() {
    await navigator.clipboard.writeText([post.title, post.body].filter(Boolean).join('\n\n'));
    showToast({ message: t`Texte copié.` });
  }

  return (
    <article className={styles.pending} aria-label={post.title ?? post.groupName}>
      <div className={styles.pendingText} data-state={post.state}>
        <p className={styles.pendingGroup}>{post.groupName}</p>
        {post.title ? <h2 className={styles.pendingTitle}>{post.title}</h2> : null}
        <p className={styles.pendingBody}>{post.body}</p>
      </div>
      <div className={styles.pendingState} role={isHeld ? 'alert' : 'status'}>
        {post.state === 'sending' ? <Trans>Envoi…</Trans> : null}
        {post.state === 'waiting' ? <Trans>Sera envoyée au retour de la connexion.</Trans> : null}
        {isHeld ? (
          <>
            <span>
              {post.state === 'refused' ? (
                <Trans>Non publiée : {post.error}</Trans>
              ) : (
                <Trans>Pas encore publiée : les lecteurs du groupe ont changé depuis. Vérifiez, puis réessayez.</Trans>
              )}
            </span>
            <span className={styles.pendingActions}>
              <Button size="s" onPress={() => retryPost(post.key)}>
                <Trans>Réessayer</Trans>
              </Button>
              <Button size="s" onPress={() => void copy()}>
                <Trans>Copier</Trans>
              </Button>
              <Button size="s" variant="danger" onPress={() => dropPost(post.key)}>
                <Trans>Supprimer</Trans>
              </Button>
            </span>
          </>
        ) : null}
      </div>
    </article>
  );
}
