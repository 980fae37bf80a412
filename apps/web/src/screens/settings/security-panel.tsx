import { lazy, useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import type { securityPanel_viewer$key } from '../../__generated__/securityPanel_viewer.graphql.js';
import type { securityPanelEndMutation } from '../../__generated__/securityPanelEndMutation.graphql.js';
import type { securityPanelEndOthersMutation } from '../../__generated__/securityPanelEndOthersMutation.graphql.js';
import type { securityPanelPasswordMutation } from '../../__generated__/securityPanelPasswordMutation.graphql.js';
import { Form } from '../../forms/form.js';
import { useAction, useQuickAction } from '../../forms/use-action.js';
import { FactorsPanel } from '../../security/factors-panel.js';
import { Button } from '../../ui/Button.js';
import { Late } from '../../ui/Late.js';
import { Quiet, Row, TextLink } from '../../ui/Page.js';
import { RelativeTime } from '../../ui/RelativeTime.js';
import { Pill, Sheet, SheetHeader, SheetItem, SheetList } from '../../ui/Sheet.js';
import { Notice } from '../../ui/States.js';
import { TextField } from '../../ui/TextField.js';
import { showToast } from '../../ui/toasts.js';
import styles from './settings.module.css';

const IdentitiesPanel = lazy(() => import('../../security/identities-panel.js'));

/** Password, and the browsers that are signed in. */
export function SecurityPanel({ viewer, failed }: { viewer: securityPanel_viewer$key; failed: string | undefined }) {
  const { t } = useLingui();
  const data = useFragment(
    graphql`
      fragment securityPanel_viewer on Viewer {
        id
        email
        ...factorsPanel_viewer
        sessions {
          id
          device
          createdAt
          lastSeenAt
          isCurrent
        }
      }
    `,
    viewer,
  );
  const end = useQuickAction<securityPanelEndMutation>(graphql`
    mutation securityPanelEndMutation($input: SessionEndInput!) {
      sessionEnd(input: $input) {
        endedSessionId @deleteRecord
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  const endOthers = useQuickAction<securityPanelEndOthersMutation>(graphql`
    mutation securityPanelEndOthersMutation {
      sessionsEndOthers {
        viewer {
          ...securityPanel_viewer
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  const sessions = data.sessions.filter(Boolean);

  async function after(done: Promise<object | null>, message: string) {
    if (await done) showToast({ message });
  }

  return (
    <>
      <Sheet>
        <SheetHeader title={t`Mot de passe`} note={data.email ? t`Compte ${data.email}` : undefined} />
        <div className={styles.body}>
          <PasswordForm email={data.email ?? ''} />
        </div>
      </Sheet>
      <FactorsPanel viewer={data} />
      <Late>
        <IdentitiesPanel failed={failed} />
      </Late>
      <Sheet>
        <SheetHeader
          title={t`Sessions ouvertes`}
          note={t`Les navigateurs où vous êtes connecté. Fermez ce que vous ne reconnaissez pas, et changez votre mot de passe.`}
          actions={
            sessions.length > 1 ? (
              <Button size="s" onPress={() => after(endOthers({}), t`Les autres sessions sont fermées.`)}>
                <Trans>Fermer toutes les autres</Trans>
              </Button>
            ) : null
          }
        />
        <SheetList label={t`Sessions ouvertes`}>
          {sessions.map((session) => (
            <SheetItem
              key={session.id}
              actions={
                session.isCurrent ? (
                  <Pill tone="ok">
                    <Trans>Cette session</Trans>
                  </Pill>
                ) : (
                  <Button
                    size="s"
                    onPress={() => after(end({ input: { sessionId: session.id } }), t`La session est fermée.`)}
                  >
                    <Trans>Fermer</Trans>
                  </Button>
                )
              }
            >
              <strong>{session.device}</strong>
              <Quiet as="p">
                <Trans>
                  Dernière activité : <RelativeTime at={session.lastSeenAt} /> · ouverture :{' '}
                  <RelativeTime at={session.createdAt} />
                </Trans>
              </Quiet>
            </SheetItem>
          ))}
        </SheetList>
      </Sheet>
      <Quiet as="p">
        <Trans>
          Connexions, mots de passe et décisions sur votre compte :{' '}
          <TextLink to="/audit" search={{ kind: 'SESSION' }}>
            journal de votre compte
          </TextLink>
        </Trans>
      </Quiet>
    </>
  );
}

function PasswordForm({ email }: { email: string }) {
  const { t } = useLingui();
  const [currentPassword, setCurrent] = useState('');
  const [password, setPassword] = useState('');
  const change = useAction<securityPanelPasswordMutation>(graphql`
    mutation securityPanelPasswordMutation($input: PasswordChangeInput!) {
      passwordChange(input: $input) {
        userErrors {
          code
          message
          field
        }
      }
    }
  `);

  async function send() {
    if (!(await change.run({ input: { currentPassword, password } }))) return;
    setCurrent('');
    setPassword('');
    showToast({ message: t`Votre mot de passe est changé.` });
  }

  const refusal = change.errorBesides('currentPassword', 'password');
  return (
    <Form onSubmit={send}>
      {refusal ? <Notice tone="bad">{refusal}</Notice> : null}
      <input type="hidden" autoComplete="username" value={email} readOnly />
      <TextField
        type="password"
        label={t`Mot de passe actuel`}
        autoComplete="current-password"
        value={currentPassword}
        onChange={setCurrent}
        errorMessage={change.errorOf('currentPassword')}
      />
      <TextField
        type="password"
        label={t`Nouveau mot de passe`}
        description={t`15 caractères au moins, ou 12 avec un second facteur ; une phrase convient très bien.`}
        autoComplete="new-password"
        value={password}
        onChange={setPassword}
        errorMessage={change.errorOf('password')}
      />
      <Row>
        <Button type="submit" variant="primary" isPending={change.isPending} isDisabled={!currentPassword || !password}>
          <Trans>Changer le mot de passe</Trans>
        </Button>
      </Row>
    </Form>
  );
}
