import { graphql, useFragment } from 'react-relay/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import { LockKeyhole } from 'lucide-react';
import type { outside_group$key } from '../../__generated__/outside_group.graphql.js';
import { Sheet } from '../../ui/Sheet.js';
import { EmptyState } from '../../ui/States.js';
import { JoinActions } from '../groups/join-actions.js';

/** What stands in place of the posts for who may not read them. */
export function Outside({ group }: { group: outside_group$key }) {
  const { t } = useLingui();
  const data = useFragment(
    graphql`
      fragment outside_group on Group {
        viewerMembership {
          state
          invitedBy {
            name
          }
        }
        ...joinActions_group
      }
    `,
    group,
  );
  const { state, invitedBy } = data.viewerMembership ?? {};
  const title =
    state === 'INVITED'
      ? invitedBy
        ? t`${invitedBy.name} vous invite dans ce groupe`
        : t`Vous êtes invité dans ce groupe`
      : state === 'REQUESTED'
        ? t`Votre demande attend une réponse`
        : t`Seuls les membres lisent ce groupe`;
  return (
    <Sheet>
      <EmptyState icon={<LockKeyhole />} title={title} action={<JoinActions group={data} />}>
        {state === 'REQUESTED' ? (
          <Trans>Les responsables du groupe la verront à leur prochaine visite.</Trans>
        ) : (
          <Trans>
            Le nom, l’objet et les responsables du groupe sont visibles ; ce qui s’y écrit ne l’est qu’à ses membres.
          </Trans>
        )}
      </EmptyState>
    </Sheet>
  );
}
