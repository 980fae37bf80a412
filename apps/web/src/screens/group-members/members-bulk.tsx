import { useState } from 'react';
import { graphql } from 'react-relay/hooks';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { membersBulkRemoveMutation } from '../../__generated__/membersBulkRemoveMutation.graphql.js';
import type { membersBulkRoleMutation } from '../../__generated__/membersBulkRoleMutation.graphql.js';
import { BulkDialog } from '../../forms/bulk-dialog.js';
import { SelectionBar } from '../../forms/selection-bar.js';
import { useQuickAction } from '../../forms/use-action.js';
import type { RowSelection } from '../../forms/use-selection.js';
import { Button } from '../../ui/Button.js';
import { Menu } from '../../ui/Menu.js';
import { showToast } from '../../ui/toasts.js';
import { MembersKeep } from './members-keep.js';
import { useRoleChoices, type Role } from './role-words.js';

interface Row {
  readonly id: string;
  readonly kind: string;
  readonly viewerCanChangeRole: boolean;
  readonly viewerCanRemove: boolean;
  readonly viewerCanReview: boolean;
  readonly person: { readonly name: string };
}
interface MembersBulkProps {
  groupId: string;
  selection: RowSelection<Row>;
  found: number;
  loaded: number;
  onDone: () => void;
}

/** What a manager can do with many members at once. */
export function MembersBulk({ groupId, selection, found, loaded, onDone }: MembersBulkProps) {
  const { t } = useLingui();
  const roles = useRoleChoices('EMPLOYEE');
  const [asked, setAsked] = useState<'remove' | 'keep' | Role | null>(null);
  const remove = useQuickAction<membersBulkRemoveMutation>(graphql`
    mutation membersBulkRemoveMutation($input: MembershipsInput!) {
      groupMembersRemove(input: $input) {
        doneIds
        refusals {
          id
          message
        }
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
  const giveRole = useQuickAction<membersBulkRoleMutation>(graphql`
    mutation membersBulkRoleMutation($input: GroupMembersRoleChangeInput!) {
      groupMembersRoleChange(input: $input) {
        doneIds
        refusals {
          id
          message
        }
        group {
          id
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  const { chosen } = selection;
  const removable = chosen.filter(({ viewerCanRemove }) => viewerCanRemove);
  const reviewable = chosen.filter(({ viewerCanReview }) => viewerCanReview);
  const mayGet = (role: Role) =>
    chosen.filter(
      ({ viewerCanChangeRole, kind }) =>
        viewerCanChangeRole && (kind === 'EMPLOYEE' || role === 'CONTRIBUTOR' || role === 'READER'),
    );
  const rows = (asked === 'remove' ? removable : asked === 'keep' ? reviewable : asked ? mayGet(asked) : []).map(
    ({ id, person }) => ({
      id,
      name: person.name,
    }),
  );
  const people = plural(rows.length, { one: '# personne', other: '# personnes' });
  const role = roles.find(({ id }) => id === asked);

  return (
    <>
      <SelectionBar selection={selection} found={found} loaded={loaded}>
        <Menu
          label={t`Donner un rôle`}
          trigger={
            <Button size="s">
              <Trans>Donner un rôle</Trans>
            </Button>
          }
          entries={roles.map(({ id, label, note }) => ({
            id,
            label: `${label} (${mayGet(id).length})`,
            note,
            isDisabled: mayGet(id).length === 0,
            onAction: () => setAsked(id),
          }))}
        />
        {reviewable.length > 0 ? (
          <Button size="s" onPress={() => setAsked('keep')}>
            <Trans>Garder…</Trans> ({reviewable.length})
          </Button>
        ) : null}
        {removable.length > 0 ? (
          <Button size="s" onPress={() => setAsked('remove')}>
            <Trans>Retirer du groupe ({removable.length})</Trans>
          </Button>
        ) : null}
      </SelectionBar>
      {asked === 'remove' ? (
        <BulkDialog
          title={t`Retirer ${people} du groupe ?`}
          actionLabel={t`Retirer`}
          isDanger
          rows={rows}
          leftOut={chosen.length - rows.length}
          act={async (membershipIds) =>
            (await remove({ input: { groupId, membershipIds } }))?.groupMembersRemove ?? null
          }
          onDone={({ doneIds }) => {
            onDone();
            showToast({
              message: plural(doneIds.length, { one: '# personne retirée.', other: '# personnes retirées.' }),
            });
          }}
          onClose={() => setAsked(null)}
        >
          <p>
            <Trans>
              Elles ne lisent plus rien ici dès maintenant. Pour revenir, il leur faudra une invitation, ou une demande
              acceptée : vous ne pourrez pas les remettre vous-même.
            </Trans>
          </p>
        </BulkDialog>
      ) : null}
      {asked === 'keep' ? (
        <MembersKeep
          groupId={groupId}
          rows={rows}
          leftOut={chosen.length - rows.length}
          onDone={onDone}
          onClose={() => setAsked(null)}
        />
      ) : null}
      {role ? (
        <BulkDialog
          title={t`Donner le rôle « ${role.label} » à ${people} ?`}
          actionLabel={t`Donner ce rôle`}
          rows={rows}
          leftOut={chosen.length - rows.length}
          act={async (membershipIds) =>
            (await giveRole({ input: { groupId, membershipIds, role: role.id } }))?.groupMembersRoleChange ?? null
          }
          onDone={({ doneIds }) => {
            onDone();
            showToast({
              message: plural(doneIds.length, {
                one: 'Nouveau rôle pour # personne.',
                other: 'Nouveau rôle pour # personnes.',
              }),
            });
          }}
          onClose={() => setAsked(null)}
        >
          <p>{role.note}</p>
        </BulkDialog>
      ) : null}
    </>
  );
}
