import { graphql, useFragment } from 'react-relay/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import type { identitiesPanelQuery } from '../__generated__/identitiesPanelQuery.graphql.js';
import type { identitiesPanelLinkMutation } from '../__generated__/identitiesPanelLinkMutation.graphql.js';
import type { identitiesPanelUnlinkMutation } from '../__generated__/identitiesPanelUnlinkMutation.graphql.js';
import type { identitiesPanel_viewer$key } from '../__generated__/identitiesPanel_viewer.graphql.js';
import { CameToNothing } from './came-to-nothing.js';
import { useQuickAction } from '../forms/use-action.js';
import { useLateQuery } from '../relay/use-late-query.js';
import { Button } from '../ui/Button.js';
import { Quiet } from '../ui/Page.js';
import { RelativeTime } from '../ui/RelativeTime.js';
import { Sheet, SheetHeader, SheetItem, SheetList } from '../ui/Sheet.js';
import { showToast } from '../ui/toasts.js';

/** Accounts elsewhere by which the viewer signs in; nothing where the network names no provider. */
export default function IdentitiesPanel({ failed }: { failed: string | undefined }) {
  const { t } = useLingui();
  const { signInProviders, viewer } = useLateQuery<identitiesPanelQuery>(
    graphql`
      query identitiesPanelQuery {
        signInProviders {
          id
          name
        }
        viewer {
          ...identitiesPanel_viewer
        }
      }
    `,
    {},
  );
  const identities =
    useFragment<identitiesPanel_viewer$key>(
      graphql`
        fragment identitiesPanel_viewer on Viewer {
          identities {
            providerId
            linkedAt
            lastUsedAt
          }
        }
      `,
      viewer ?? null,
    )?.identities ?? [];
  const link = useQuickAction<identitiesPanelLinkMutation>(graphql`
    mutation identitiesPanelLinkMutation($input: IdentityInput!) {
      identityLinkBegin(input: $input) {
        url
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  const unlink = useQuickAction<identitiesPanelUnlinkMutation>(graphql`
    mutation identitiesPanelUnlinkMutation($input: IdentityInput!) {
      identityUnlink(input: $input) {
        viewer {
          ...identitiesPanel_viewer
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  if (signInProviders.length === 0) return null;

  async function goThere(providerId: string) {
    const url = (await link({ input: { providerId } }))?.identityLinkBegin.url;
    if (url) location.assign(url);
  }
  async function takeAway(providerId: string) {
    if (await unlink({ input: { providerId } })) showToast({ message: t`Compte retiré.` });
  }

  return (
    <Sheet>
      <SheetHeader
        title={t`Comptes liés`}
        note={t`Un compte d’un autre fournisseur, par lequel vous vous connectez ici.`}
      />
      <CameToNothing code={failed} />
      <SheetList label={t`Comptes liés`}>
        {signInProviders.map(({ id, name }) => {
          const identity = identities.find(({ providerId }) => providerId === id);
          return (
            <SheetItem
              key={id}
              actions={
                identity ? (
                  <Button size="s" variant="quiet" onPress={() => void takeAway(id)}>
                    <Trans>Retirer</Trans>
                  </Button>
                ) : (
                  <Button size="s" onPress={() => void goThere(id)}>
                    <Trans>Lier</Trans>
                  </Button>
                )
              }
            >
              <strong>{name}</strong>
              <Quiet as="p">
                {identity ? (
                  <Trans>
                    Lié : <RelativeTime at={identity.linkedAt} />
                  </Trans>
                ) : (
                  <Trans>Pas encore lié</Trans>
                )}
              </Quiet>
            </SheetItem>
          );
        })}
      </SheetList>
    </Sheet>
  );
}
