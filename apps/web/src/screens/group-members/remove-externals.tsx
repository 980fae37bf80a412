import { useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useRouter } from '@tanstack/react-router';
import { UserX } from 'lucide-react';
import type { removeExternalsMutation } from '../../__generated__/removeExternalsMutation.graphql.js';
import type { removeExternals_group$key } from '../../__generated__/removeExternals_group.graphql.js';
import { useAction } from '../../forms/use-action.js';
import { forgetVisited } from '../../screen.js';
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import { Select } from '../../ui/Select.js';
import { Notice } from '../../ui/States.js';
import { showToast } from '../../ui/toasts.js';

/** Removes a group's externals, or those of one organisation, in one act: counted before. Nothing where there are none. */
export function RemoveExternals({ group }: { group: removeExternals_group$key }) {
  const { t } = useLingui();
  const router = useRouter();
  const [isAsking, setAsking] = useState(false);
  const [partnerId, setPartnerId] = useState('ALL');
  const { id, readership } = useFragment(
    graphql`
      fragment removeExternals_group on Group {
        id
        readership {
          externals
          partners {
            count
            partner {
              id
              name
            }
          }
        }
      }
    `,
    group,
  );
  const action = useAction<removeExternalsMutation>(graphql`
    mutation removeExternalsMutation($input: GroupExternalsRemoveInput!) {
      groupExternalsRemove(input: $input) {
        count
        group {
          id
          memberCount
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  const externals = readership?.externals ?? 0;
  const partners = readership?.partners ?? [];
  if (externals === 0) return null;
  const share = partners.find(({ partner }) => partner.id === partnerId);
  const count = share?.count ?? externals;

  async function remove() {
    const done = await action.run({ input: { groupId: id, partnerId: share?.partner.id ?? null } });
    if (!done) return;
    const removed = done.groupExternalsRemove.count ?? 0;
    showToast({
      message: plural(removed, { one: '# externe n’est plus membre.', other: '# externes ne sont plus membres.' }),
    });
    setAsking(false);
    forgetVisited();
    await router.invalidate();
  }

  const refusal = action.errorBesides();
  return (
    <>
      <Button icon={<UserX aria-hidden="true" />} onPress={() => setAsking(true)}>
        <Trans>Retirer les externes</Trans>
      </Button>
      {isAsking ? (
        <Dialog
          isOpen
          role="alertdialog"
          title={plural(count, { one: 'Retirer # externe ?', other: 'Retirer # externes ?' })}
          onClose={() => setAsking(false)}
          footer={
            <>
              <Button onPress={() => setAsking(false)}>
                <Trans>Ne rien changer</Trans>
              </Button>
              <Button variant="danger" onPress={remove} isPending={action.isPending}>
                <Trans>Retirer</Trans>
              </Button>
            </>
          }
        >
          {refusal ? <Notice tone="bad">{refusal}</Notice> : null}
          {partners.length > 1 ? (
            <Select
              label={t`Lesquels`}
              value={partnerId}
              onChange={setPartnerId}
              choices={[
                { id: 'ALL', label: t`De toutes les entreprises (${externals})` },
                ...partners.map(({ partner, count: n }) => ({ id: partner.id, label: `${partner.name} (${n})` })),
              ]}
            />
          ) : null}
          <p>
            <Trans>
              Ils ne voient plus rien de ce groupe, aussitôt, et leurs invitations en attente sont annulées. Ce qu’ils
              ont écrit reste. Pour revenir, ils devront être invités de nouveau.
            </Trans>
          </p>
        </Dialog>
      ) : null}
    </>
  );
}
