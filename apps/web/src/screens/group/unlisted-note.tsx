import { graphql, useFragment } from 'react-relay/hooks';
import { Trans } from '@lingui/react/macro';
import type { unlistedNote_group$key } from '../../__generated__/unlistedNote_group.graphql.js';
import { Notice } from '../../ui/States.js';

/** For who had not agreed when the group became wider: where they are not shown, and until when. */
export function UnlistedNote({ group }: { group: unlistedNote_group$key }) {
  const { viewerMembership } = useFragment(
    graphql`
      fragment unlistedNote_group on Group {
        viewerMembership {
          state
          isListed
        }
      }
    `,
    group,
  );
  if (viewerMembership?.state !== 'ACTIVE' || viewerMembership.isListed) return null;
  return (
    <Notice>
      <Trans>
        Ce groupe s’est ouvert sans votre accord : vous en êtes membre, mais n’apparaissez dans aucune liste avant d’y
        écrire de nouveau. Seuls ses responsables et modérateurs vous voient.
      </Trans>
    </Notice>
  );
}
