import { useState } from 'react';
import { graphql } from 'react-relay/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import type { acceptAsNewMutation } from '../../__generated__/acceptAsNewMutation.graphql.js';
import { Form } from '../../forms/form.js';
import { useAction } from '../../forms/use-action.js';
import { rememberJoined } from '../../notifications/signals.js';
import { Button } from '../../ui/Button.js';
import { Row } from '../../ui/Page.js';
import { Notice } from '../../ui/States.js';
import { TextField } from '../../ui/TextField.js';
import { DeclineButton } from './decline-button.js';

/** Makes the account: the address is the invitation's and can't be changed. */
export function AcceptAsNew({ token, email, isExternal }: { token: string; email: string; isExternal: boolean }) {
  const { t } = useLingui();
  const [form, setForm] = useState({ givenName: '', familyName: '', title: '', password: '' });
  const accept = useAction<acceptAsNewMutation>(graphql`
    mutation acceptAsNewMutation($input: InvitationAcceptInput!) {
      invitationAccept(input: $input) {
        nextStep
        group {
          id
          name
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  const text = (field: keyof typeof form) => ({
    value: form[field],
    onChange: (value: string) => setForm((now) => ({ ...now, [field]: value })),
    errorMessage: accept.errorOf(field),
  });

  async function send() {
    const response = await accept.run({ input: { token, ...form, title: form.title.trim() || null } });
    if (!response) return;
    const group = response.invitationAccept.group;
    if (group) rememberJoined(group);
    // A new person: the page starts anew, with nothing of whoever was here before.
    const next = group ? `/g/${group.id}` : '/';
    const isIn = !response.invitationAccept.nextStep;
    location.assign(isIn ? next : `/sign-in?next=${encodeURIComponent(next)}`);
  }

  const refusal = accept.errorBesides('givenName', 'familyName', 'title', 'password');
  const isReady = form.givenName.trim() && form.familyName.trim() && form.password;
  return (
    <Form onSubmit={send}>
      {refusal ? <Notice tone="bad">{refusal}</Notice> : null}
      <TextField label={t`Adresse`} value={email} isReadOnly autoComplete="username" type="email" />
      <TextField label={t`Prénom`} isRequired autoComplete="given-name" {...text('givenName')} />
      <TextField label={t`Nom`} isRequired autoComplete="family-name" {...text('familyName')} />
      <TextField
        label={t`Fonction (facultatif)`}
        autoComplete="organization-title"
        placeholder={isExternal ? t`Responsable qualité client` : t`Technicienne méthodes`}
        {...text('title')}
      />
      <TextField
        type="password"
        label={t`Mot de passe`}
        description={t`15 caractères au moins ; une phrase convient très bien.`}
        isRequired
        autoComplete="new-password"
        {...text('password')}
      />
      <Row>
        <Button type="submit" variant="primary" isPending={accept.isPending} isDisabled={!isReady}>
          <Trans>Créer mon compte</Trans>
        </Button>
        <DeclineButton token={token} />
      </Row>
    </Form>
  );
}
