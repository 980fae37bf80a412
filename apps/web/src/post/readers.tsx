import { graphql, useFragment } from 'react-relay/hooks';
import { Plural, Trans } from '@lingui/react/macro';
import type { readers_post$key } from '../__generated__/readers_post.graphql.js';
import { ExternalWords } from '../ui/AudienceStrip.js';

/** How many read a post, as far as the viewer may know it: '48 lecteurs, dont 6 externes'. */
export function Readers({ post }: { post: readers_post$key }) {
  const { readership } = useFragment(
    graphql`
      fragment readers_post on Post {
        readership {
          total
          externals
          isWholeCompany
        }
      }
    `,
    post,
  );
  const { total, externals, isWholeCompany } = readership;
  const externalWords = (
    <ExternalWords>
      <Plural value={externals} one="# externe" other="# externes" />
    </ExternalWords>
  );
  if (isWholeCompany) {
    return externals > 0 ? <Trans>toute l’entreprise et {externalWords}</Trans> : <Trans>toute l’entreprise</Trans>;
  }
  const readers = <Plural value={total} one="# lecteur" other="# lecteurs" />;
  return externals > 0 ? (
    <Trans>
      {readers}, dont {externalWords}
    </Trans>
  ) : (
    readers
  );
}
