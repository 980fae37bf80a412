import type { ReactNode } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import { Trans } from '@lingui/react/macro';
import type { dataDetails_details$key } from '../../__generated__/dataDetails_details.graphql.js';
import { Stack } from '../../ui/Page.js';
import { LongDate } from '../../ui/RelativeTime.js';
import { SheetItem } from '../../ui/Sheet.js';

/** What only who runs the machine needs to know. */
export function DataDetails({ details }: { details: dataDetails_details$key }) {
  const { machine, folder, backupFolder, backupTime, databaseMegabytes, fileMegabytes, measuredOn } = useFragment(
    graphql`
      fragment dataDetails_details on DataDetails {
        machine
        folder
        backupFolder
        backupTime
        databaseMegabytes
        fileMegabytes
        measuredOn
      }
    `,
    details,
  );
  return (
    <>
      <Item name={<Trans>Machine et dossier</Trans>}>
        <code>{machine}</code> <code>{folder}</code>
      </Item>
      <Item name={<Trans>Dossier des sauvegardes</Trans>}>
        {backupFolder && backupTime ? (
          <Trans>
            <code>{backupFolder}</code>, chaque nuit à {backupTime} UTC
          </Trans>
        ) : (
          <Trans>Aucun : indiquez BACKUP_DIR et BACKUP_KEY_FILE.</Trans>
        )}
      </Item>
      <Item name={<Trans>Taille, à cent mégaoctets près</Trans>}>
        {measuredOn ? (
          <Trans>
            Base de données {databaseMegabytes} Mo, fichiers {fileMegabytes} Mo, au{' '}
            <LongDate at={`${measuredOn}T12:00:00Z`} />
          </Trans>
        ) : (
          <Trans>Mesurée chaque nuit.</Trans>
        )}
      </Item>
    </>
  );
}

function Item({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <SheetItem>
      <Stack gap="s1">
        <strong>{name}</strong>
        <div>{children}</div>
      </Stack>
    </SheetItem>
  );
}
