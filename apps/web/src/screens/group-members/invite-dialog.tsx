import { useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import { useLingui } from '@lingui/react/macro';
import type { inviteDialog_group$key } from '../../__generated__/inviteDialog_group.graphql.js';
import { Dialog } from '../../ui/Dialog.js';
import { Skeleton } from '../../ui/States.js';
import { Tabs } from '../../ui/Tabs.js';
import { InviteColleagues } from './invite-colleagues.js';
import { InviteExternals } from './invite-externals.js';
import { Late } from '../../ui/Late.js';

/** Invites colleagues, and where the group allows it externals. */
export function InviteDialog({ group, onClose }: { group: inviteDialog_group$key; onClose: () => void }) {
  const { t } = useLingui();
  const data = useFragment(
    graphql`
      fragment inviteDialog_group on Group {
        name
        viewerCanInviteEmployees
        viewerCanInviteExternals
        ...inviteColleagues_group
        ...inviteExternals_group
      }
    `,
    group,
  );
  const [tab, setTab] = useState(data.viewerCanInviteEmployees ? 'colleagues' : 'externals');
  const tabs = [
    data.viewerCanInviteEmployees
      ? { id: 'colleagues', label: t`Des collègues`, panel: <InviteColleagues group={data} onDone={onClose} /> }
      : null,
    data.viewerCanInviteExternals
      ? {
          id: 'externals',
          label: t`Des externes`,
          panel: (
            <Late fallback={<Skeleton lines={6} />}>
              <InviteExternals group={data} onDone={onClose} />
            </Late>
          ),
        }
      : null,
  ].filter((entry) => entry !== null);
  return (
    <Dialog isOpen isWide onClose={onClose} title={t`Inviter dans ${data.name}`}>
      {tabs.length > 1 ? (
        <Tabs label={t`Qui inviter`} tabs={tabs} selected={tab} onSelect={setTab} />
      ) : (
        (tabs[0]?.panel ?? null)
      )}
    </Dialog>
  );
}
