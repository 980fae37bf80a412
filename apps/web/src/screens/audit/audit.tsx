import { graphql, usePreloadedQuery } from 'react-relay/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import { Download } from 'lucide-react';
import { defineScreen, type ScreenProps } from '../../screen.js';
import type { auditQuery } from '../../__generated__/auditQuery.graphql.js';
import { Button } from '../../ui/Button.js';
import { Menu } from '../../ui/Menu.js';
import { Page, PageHeader } from '../../ui/Page.js';
import { AdminTabs } from '../admin-accounts/admin-tabs.js';
import { auditVariables, exportAddress } from './audit-filters.js';
import { AuditList } from './audit-list.js';

export const screen = defineScreen<auditQuery>({
  query: graphql`
    query auditQuery(
      $personId: ID
      $groupId: ID
      $kind: AuditKind
      $action: String
      $from: DateTime
      $until: DateTime
      $askedPerson: ID!
      $hasPerson: Boolean!
      $askedGroup: ID!
      $hasGroup: Boolean!
    ) {
      viewer {
        ...adminTabs_viewer
        id
        viewerCanAdminister
        viewerCanReadAuditLog
        networkRoles
        viewerCanAskBreakGlass
      }
      ...adminTabs_query
      person(id: $askedPerson) @include(if: $hasPerson) {
        id
        name
        initials
        title
        photoUrl
      }
      group(id: $askedGroup) @include(if: $hasGroup) {
        id
        name
      }
      ...auditList_query
        @arguments(personId: $personId, groupId: $groupId, kind: $kind, action: $action, from: $from, until: $until)
    }
  `,
  variables: ({ search }) => ({
    ...auditVariables(search),
    askedPerson: search.person ?? '',
    hasPerson: Boolean(search.person),
    askedGroup: search.group ?? '',
    hasGroup: Boolean(search.group),
  }),
  Component: Audit,
});

/** The audit log, as far as it is the viewer's: who did what, and when. */
function Audit({ queryRef, search }: ScreenProps<auditQuery>) {
  const { t } = useLingui();
  const data = usePreloadedQuery<auditQuery>(screen.query!, queryRef);
  const { group, viewer } = data;
  const isOfficer = viewer?.networkRoles.includes('COMPLIANCE_OFFICER');
  const about = isOfficer
    ? t`Qui a fait quoi, et quand ; jamais ce qui a été écrit. Un groupe dont vous n’êtes pas membre porte un nom voilé, différent à chaque entrée.`
    : viewer?.viewerCanReadAuditLog
      ? t`Comptes, connexions et réglages du réseau, et les groupes que vous gérez : qui a fait quoi, et quand.`
      : t`Ce qui touche votre compte et les groupes que vous gérez : qui a fait quoi, et quand.`;
  const save = (format: 'csv' | 'jsonl') => location.assign(exportAddress(format));
  return (
    <Page>
      <PageHeader
        title={group ? t`Journal · ${group.name}` : t`Journal d’audit`}
        sub={about}
        actions={
          <Menu
            label={t`Exporter`}
            trigger={
              <Button icon={<Download aria-hidden="true" />}>
                <Trans>Exporter</Trans>
              </Button>
            }
            entries={[
              { id: 'csv', label: t`CSV`, note: t`Pour un tableur`, onAction: () => save('csv') },
              { id: 'jsonl', label: t`JSONL`, note: t`Pour un programme`, onAction: () => save('jsonl') },
            ]}
          />
        }
      />
      {viewer?.viewerCanReadAuditLog ? <AdminTabs query={data} viewer={data.viewer ?? null} /> : null}
      <AuditList
        query={data}
        initial={search}
        person={data.person ?? null}
        groupName={group?.name ?? null}
        mayAskToRead={viewer?.viewerCanAskBreakGlass ?? false}
      />
    </Page>
  );
}
