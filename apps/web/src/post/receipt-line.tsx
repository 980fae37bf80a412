import { graphql, useFragment } from 'react-relay/hooks';
import { Plural, Trans } from '@lingui/react/macro';
import type { receiptLine_post$key } from '../__generated__/receiptLine_post.graphql.js';
import { ExternalWords } from '../ui/AudienceStrip.js';
import styles from './post.module.css';

/** How many could read a post when it was published: 'À la publication : 48 personnes, dont 6 externes (Mécaform, Sofratube)'. */
export function ReceiptLine({ post }: { post: receiptLine_post$key }) {
  const { receipt } = useFragment(
    graphql`
      fragment receiptLine_post on Post {
        receipt {
          isWholeCompany
          total
          externals {
            name
            count
          }
        }
      }
    `,
    post,
  );
  if (!receipt) return null;
  const { isWholeCompany, total, externals } = receipt;
  const people = isWholeCompany ? (
    <Trans>toute l’entreprise ({total} personnes)</Trans>
  ) : (
    <Plural value={total} one="# personne" other="# personnes" />
  );
  const outside = externals.reduce((sum, { count }) => sum + count, 0);
  const names = externals.map(({ name }) => name).join(', ');
  const words = (
    <ExternalWords>
      <Plural value={outside} one="# externe" other="# externes" />
    </ExternalWords>
  );
  return (
    <p className={styles.receipt}>
      {outside > 0 ? (
        <Trans>
          Pouvaient lire à la publication : {people}, dont {words} ({names}).
        </Trans>
      ) : (
        <Trans>Pouvaient lire à la publication : {people}.</Trans>
      )}
    </p>
  );
}
