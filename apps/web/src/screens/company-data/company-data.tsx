import type { ReactNode } from 'react';
import { graphql, useFragment, usePreloadedQuery } from 'react-relay/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import { CircleCheck, TriangleAlert } from 'lucide-react';
import { defineScreen, type ScreenProps } from '../../screen.js';
import type { companyDataQuery } from '../../__generated__/companyDataQuery.graphql.js';
import type { companyDataFacts_place$key } from '../../__generated__/companyDataFacts_place.graphql.js';
import type { companyDataState_place$key } from '../../__generated__/companyDataState_place.graphql.js';
import { Missing } from '../../forms/missing.js';
import { Page, PageHeader, Row, Stack } from '../../ui/Page.js';
import { Deadline } from '../../ui/RelativeTime.js';
import { Pill, Sheet, SheetHeader, SheetItem, SheetList } from '../../ui/Sheet.js';
import { Notice } from '../../ui/States.js';
import { AdminTabs } from '../admin-accounts/admin-tabs.js';
import { BackupRuns } from './backup-runs.js';
import { DataDetails } from './data-details.js';
import { useKeptWord } from './data-words.js';

export const screen = defineScreen<companyDataQuery>({
  query: graphql`
    query companyDataQuery {
      viewer {
        ...adminTabs_viewer
        viewerCanAdminister
      }
      dataPlace {
        ...companyDataState_place
        ...companyDataFacts_place
      }
      dataDetails {
        ...dataDetails_details
      }
      ...adminTabs_query
      ...backupRuns_query
    }
  `,
  Component: DataPlace,
});

/** Where the company's data are, and whether a backup of them was proven: for all employees; for IT admins also where exactly. */
function DataPlace({ queryRef }: ScreenProps<companyDataQuery>) {
  const { t } = useLingui();
  const data = usePreloadedQuery<companyDataQuery>(screen.query!, queryRef);
  const isAdmin = data.viewer?.viewerCanAdminister ?? false;
  if (!data.dataPlace) return <Missing what="page" />;
  return (
    <Page width={isAdmin ? 'wide' : 'feed'}>
      <PageHeader
        title={t`Où sont mes données ?`}
        sub={t`L’endroit, la durée, les sauvegardes et ce qui sort de la maison.`}
      />
      {isAdmin ? <AdminTabs query={data} viewer={data.viewer ?? null} /> : null}
      <Stack>
        <BackupState place={data.dataPlace} />
        <Facts place={data.dataPlace} details={data.dataDetails ? <DataDetails details={data.dataDetails} /> : null} />
        {isAdmin ? <BackupRuns query={data} /> : null}
      </Stack>
    </Page>
  );
}

/** Green only when a backup was restored for trial within the week, and all of it was equal. */
function BackupState({ place }: { place: companyDataState_place$key }) {
  const { t } = useLingui();
  const { isBackedUp, lastBackupAt, isBackupLate, lastProvenRestoreAt, isProofLate } = useFragment(
    graphql`
      fragment companyDataState_place on DataPlace {
        isBackedUp
        lastBackupAt
        isBackupLate
        lastProvenRestoreAt
        isProofLate
      }
    `,
    place,
  );
  if (!isBackedUp && !lastBackupAt) {
    return (
      <Notice tone="bad">
        <Trans>Aucune sauvegarde n’est faite : si cette machine est perdue, tout l’est.</Trans>
      </Notice>
    );
  }
  return (
    <Sheet>
      <SheetHeader title={t`Sauvegardes`} />
      <SheetList>
        <SheetItem actions={<State isGood={!isBackupLate} />}>
          <Fact name={<Trans>Dernière sauvegarde</Trans>}>
            {lastBackupAt ? <Deadline at={lastBackupAt} /> : <Trans>Jamais</Trans>}
          </Fact>
        </SheetItem>
        <SheetItem actions={<State isGood={!isProofLate} />}>
          <Fact name={<Trans>Dernière restauration prouvée : tout était identique</Trans>}>
            {lastProvenRestoreAt ? <Deadline at={lastProvenRestoreAt} /> : <Trans>Jamais</Trans>}
          </Fact>
        </SheetItem>
      </SheetList>
    </Sheet>
  );
}

function State({ isGood }: { isGood: boolean }) {
  return isGood ? (
    <Pill tone="ok" icon={<CircleCheck aria-hidden="true" />}>
      <Trans>À jour</Trans>
    </Pill>
  ) : (
    <Pill tone="bad" icon={<TriangleAlert aria-hidden="true" />}>
      <Trans>En retard</Trans>
    </Pill>
  );
}

function Facts({ place, details }: { place: companyDataFacts_place$key; details: ReactNode }) {
  const { t } = useLingui();
  const keptWord = useKeptWord();
  const { database, retention, backupsKeptDays, outgoing } = useFragment(
    graphql`
      fragment companyDataFacts_place on DataPlace {
        database
        retention {
          what
          days
        }
        backupsKeptDays
        outgoing {
          kind
          host
        }
      }
    `,
    place,
  );
  return (
    <>
      <Sheet>
        <SheetHeader title={t`L’endroit`} />
        <SheetList>
          <SheetItem>
            <Fact name={<Trans>Publications, comptes et groupes</Trans>}>
              {database === 'EMBEDDED' ? (
                <Trans>Sur la machine de l’entreprise qui fait tourner le réseau.</Trans>
              ) : (
                <Trans>Sur un serveur de base de données que l’entreprise a choisi.</Trans>
              )}
            </Fact>
          </SheetItem>
          <SheetItem>
            <Fact name={<Trans>Images et fichiers</Trans>}>
              <Trans>Sur la machine de l’entreprise qui fait tourner le réseau.</Trans>
            </Fact>
          </SheetItem>
          <SheetItem>
            <Fact name={<Trans>Chiffrement</Trans>}>
              <Trans>Les sauvegardes sont scellées avec une clé de l’entreprise (age, X25519).</Trans>
            </Fact>
          </SheetItem>
          <SheetItem>
            <Fact name={<Trans>Connexions vers l’extérieur</Trans>}>
              {outgoing.length === 0 ? (
                <Trans>Aucune n’est configurée.</Trans>
              ) : (
                outgoing.map(({ kind, host }, n) => (
                  <Row key={`${kind} ${host ?? n}`} gap="s2">
                    {outgoingWords(kind)}
                    {host ? <code>{host}</code> : null}
                  </Row>
                ))
              )}
            </Fact>
          </SheetItem>
          {details}
        </SheetList>
      </Sheet>
      <Sheet>
        <SheetHeader title={t`Ce qui s’efface de soi-même`} />
        <SheetList>
          {retention.map(({ what, days }) => (
            <SheetItem key={what} actions={<Days days={days ?? null} />}>
              {keptWord(what)}
            </SheetItem>
          ))}
          {backupsKeptDays ? (
            <SheetItem actions={<Days days={backupsKeptDays} />}>
              <Trans>Les sauvegardes, avec ce qui y restait d’effacé</Trans>
            </SheetItem>
          ) : null}
        </SheetList>
      </Sheet>
    </>
  );
}

function Days({ days }: { days: number | null }) {
  if (days === null) return <Trans>Conservé</Trans>;
  if (days === 1) return <Trans>Après un jour</Trans>;
  return <Trans>Après {days} jours</Trans>;
}

function Fact({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <Stack gap="s1">
      <strong>{name}</strong>
      <div>{children}</div>
    </Stack>
  );
}

function outgoingWords(kind: string) {
  switch (kind) {
    case 'MAIL':
      return <Trans>Serveur de courriel</Trans>;
    case 'SIGN_IN':
      return <Trans>Fournisseur de connexion</Trans>;
    case 'FILES':
      return <Trans>Stockage des fichiers (S3)</Trans>;
    case 'SCANNER':
      return <Trans>Antivirus (clamd)</Trans>;
    case 'PUSH':
      return <Trans>Services de notification des navigateurs (qu’il y a du nouveau, rien d’autre)</Trans>;
    default:
      return <Trans>Base de données</Trans>;
  }
}
