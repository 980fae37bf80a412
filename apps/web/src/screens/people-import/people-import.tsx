import { useState } from 'react';
import { fetchQuery, graphql, usePreloadedQuery, useRelayEnvironment } from 'react-relay/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import { Upload } from 'lucide-react';
import { defineScreen, type ScreenProps } from '../../screen.js';
import type { peopleImportQuery } from '../../__generated__/peopleImportQuery.graphql.js';
import { Missing } from '../../forms/missing.js';
import { useUnexpected } from '../../forms/use-action.js';
import { FileButton } from '../../ui/FileButton.js';
import { BackLink, Page, PageHeader, Stack } from '../../ui/Page.js';
import { Sheet, SheetHeader } from '../../ui/Sheet.js';
import { Notice } from '../../ui/States.js';
import { ImportRun } from './import-run.js';
import styles from './people-import.module.css';
import { sendList } from './send-list.js';

const TYPES = ['.csv', '.txt', 'text/csv'] as const;

export const screen = defineScreen<peopleImportQuery>({
  query: graphql`
    query peopleImportQuery {
      provisioning {
        baseUrl
      }
      newestPeopleImport {
        id
        ...importRun_run
      }
    }
  `,
  Component: PeopleImport,
});

/** A list of employees: read, looked at, and only then done. */
function PeopleImport({ queryRef }: ScreenProps<peopleImportQuery>) {
  const { t } = useLingui();
  const data = usePreloadedQuery<peopleImportQuery>(screen.query!, queryRef);
  const environment = useRelayEnvironment();
  const sayUnexpected = useUnexpected();
  const [isReading, setReading] = useState(false);
  if (!data.provisioning) return <Missing what="page" />;

  async function read(file: File) {
    setReading(true);
    try {
      await sendList(file);
      await fetchQuery<peopleImportQuery>(environment, screen.query!, {}).toPromise();
    } catch (error) {
      sayUnexpected(error);
    } finally {
      setReading(false);
    }
  }

  const run = data.newestPeopleImport;
  return (
    <Page>
      <PageHeader
        back={
          <BackLink to="/admin/accounts">
            <Trans>Comptes</Trans>
          </BackLink>
        }
        title={t`Importer une liste de personnes`}
        sub={t`Rien n’est fait avant que vous ne l’ayez vu. La même liste une seconde fois ne change rien.`}
        actions={
          <FileButton
            accept={TYPES}
            icon={<Upload aria-hidden="true" />}
            isPending={isReading}
            onChoose={(file) => void read(file)}
          >
            <Trans>Choisir un fichier CSV</Trans>
          </FileButton>
        }
      />
      <Stack>
        {isReading ? (
          <Notice>
            <Trans>La liste est lue…</Trans>
          </Notice>
        ) : null}
        {run ? <ImportRun key={run.id} run={run} /> : null}
        <Sheet isPadded>
          <SheetHeader
            title={t`La liste`}
            note={t`Une ligne par salarié, 20 000 au plus, en UTF-8 ou telle qu’Excel l’écrit. Les externes s’invitent dans un groupe.`}
          />
          <p>
            <Trans>
              Colonnes nécessaires : E-mail, Prénom, Nom. Reconnues aussi : Fonction, Service, Site, Téléphone. Une
              cellule vide ne change rien ; qui n’est pas dans la liste n’est pas touché.
            </Trans>
          </p>
          <pre className={styles.example}>
            {'E-mail;Prénom;Nom;Fonction;Service\nzoe.martin@atelier-loire.example;Zoé;Martin;Tourneuse;Atelier 2'}
          </pre>
        </Sheet>
      </Stack>
    </Page>
  );
}
