import { useEffect, useState } from 'react';
import { fetchQuery, graphql, useFragment, useRelayEnvironment } from 'react-relay/hooks';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { importRunApplyMutation } from '../../__generated__/importRunApplyMutation.graphql.js';
import type { importRunDiscardMutation } from '../../__generated__/importRunDiscardMutation.graphql.js';
import type { importRunPollQuery } from '../../__generated__/importRunPollQuery.graphql.js';
import type { importRun_run$key } from '../../__generated__/importRun_run.graphql.js';
import { useAction } from '../../forms/use-action.js';
import { Button } from '../../ui/Button.js';
import { Switch } from '../../ui/Choices.js';
import { Row, PlainLink, Stack } from '../../ui/Page.js';
import { ProgressBar } from '../../ui/ProgressBar.js';
import { Sheet, SheetHeader } from '../../ui/Sheet.js';
import { Notice } from '../../ui/States.js';
import { ImportLines } from './import-lines.js';
import styles from './people-import.module.css';

const SECOND = 1_000;

const POLL = graphql`
  query importRunPollQuery {
    newestPeopleImport {
      id
      ...importRun_run
    }
  }
`;

/** What a list would do, does, or did; in numbers, and line by line. */
export function ImportRun({ run }: { run: importRun_run$key }) {
  const { t } = useLingui();
  const environment = useRelayEnvironment();
  const [welcomes, setWelcomes] = useState(true);
  const data = useFragment(
    graphql`
      fragment importRun_run on PeopleImport {
        id
        fileName
        state
        lineCount
        createCount
        changeCount
        sameCount
        badCount
        doneCount
        ...importLines_run
      }
    `,
    run,
  );
  const apply = useAction<importRunApplyMutation>(graphql`
    mutation importRunApplyMutation($input: PeopleImportApplyInput!) {
      peopleImportApply(input: $input) {
        peopleImport {
          id
          ...importRun_run
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  const discard = useAction<importRunDiscardMutation>(graphql`
    mutation importRunDiscardMutation($input: PeopleImportDiscardInput!) {
      peopleImportDiscard(input: $input) {
        peopleImport {
          id
          ...importRun_run
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  const { id, state, createCount, changeCount, sameCount, badCount, doneCount } = data;
  const isRunning = state === 'RUNNING';
  useEffect(() => {
    if (!isRunning) return undefined;
    const timer = setInterval(() => {
      void fetchQuery<importRunPollQuery>(environment, POLL, {}, { fetchPolicy: 'network-only' })
        .toPromise()
        .catch(() => undefined); // asked again in a second
    }, SECOND);
    return () => clearInterval(timer);
  }, [isRunning, environment]);

  if (state === 'DISCARDED')
    return (
      <Notice>
        <Trans>Liste écartée : rien n’a été fait.</Trans>
      </Notice>
    );
  const wanted = createCount + changeCount;
  const refusal = apply.errorBesides() ?? discard.errorBesides();
  const counts = [
    t`Lignes : ${data.lineCount}.`,
    t`Comptes à créer : ${createCount}.`,
    t`À modifier : ${changeCount}.`,
    t`Inchangés : ${sameCount}.`,
    t`Non retenues : ${badCount}.`,
  ].join(' ');
  return (
    <Stack>
      {refusal ? <Notice tone="bad">{refusal}</Notice> : null}
      <Sheet>
        <SheetHeader title={data.fileName || t`Liste`} note={counts} />
        <div className={styles.progress}>
          <Stack>
            {state === 'READ' ? (
              <Stack>
                {createCount > 0 ? (
                  <Switch
                    isSelected={welcomes}
                    onChange={setWelcomes}
                    note={t`Un lien pour choisir un mot de passe, valable sept jours.`}
                  >
                    <Trans>Écrire à chaque personne dont le compte est créé</Trans>
                  </Switch>
                ) : null}
                <Row>
                  <Button
                    variant="primary"
                    isDisabled={wanted === 0}
                    isPending={apply.isPending}
                    onPress={() => void apply.run({ input: { importId: id, welcomes } })}
                  >
                    <Plural
                      value={wanted}
                      _0="Rien à faire"
                      one="Créer ou modifier # compte"
                      other="Créer ou modifier # comptes"
                    />
                  </Button>
                  <Button isPending={discard.isPending} onPress={() => void discard.run({ input: { importId: id } })}>
                    <Trans>Écarter</Trans>
                  </Button>
                </Row>
              </Stack>
            ) : (
              <ProgressBar
                label={isRunning ? t`En cours : vous pouvez quitter cette page.` : t`Terminé.`}
                value={isRunning ? doneCount : 1}
                max={isRunning ? Math.max(wanted, 1) : 1}
                valueLabel={t`${doneCount} sur ${wanted}`}
              />
            )}
            <Row>
              <PlainLink href={`/exports/people-import?id=${id}`} download>
                <Trans>Rapport (CSV)</Trans>
              </PlainLink>
              {badCount > 0 ? (
                <PlainLink href={`/exports/people-import?id=${id}&only=bad`} download>
                  <Trans>Les lignes non retenues, à corriger (CSV)</Trans>
                </PlainLink>
              ) : null}
            </Row>
          </Stack>
        </div>
      </Sheet>
      <ImportLines key={state} run={data} />
    </Stack>
  );
}
