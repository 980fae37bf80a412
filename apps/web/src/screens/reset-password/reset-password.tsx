import { useState } from 'react';
import { graphql, usePreloadedQuery } from 'react-relay/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import { defineScreen, type ScreenProps } from '../../screen.js';
import type { resetPasswordQuery } from '../../__generated__/resetPasswordQuery.graphql.js';
import type { resetPasswordRequestMutation } from '../../__generated__/resetPasswordRequestMutation.graphql.js';
import type { resetPasswordSetMutation } from '../../__generated__/resetPasswordSetMutation.graphql.js';
import { Form } from '../../forms/form.js';
import { useAction } from '../../forms/use-action.js';
import { Button, LinkButton } from '../../ui/Button.js';
import { FrontPage } from '../../ui/FrontPage.js';
import { Stack, TextLink } from '../../ui/Page.js';
import { Notice } from '../../ui/States.js';
import { TextField } from '../../ui/TextField.js';

export const screen = defineScreen<resetPasswordQuery>({
  query: graphql`
    query resetPasswordQuery($token: String!, $hasToken: Boolean!) {
      network {
        companyName
        logoUrl
      }
      passwordResetValid(token: $token) @include(if: $hasToken)
    }
  `,
  variables: ({ search }) => ({ token: search.token ?? '', hasToken: Boolean(search.token) }),
  Component: ResetPassword,
});

function ResetPassword({ queryRef, search }: ScreenProps<resetPasswordQuery>) {
  const { t } = useLingui();
  const { network, passwordResetValid } = usePreloadedQuery<resetPasswordQuery>(screen.query!, queryRef);
  const isSetting = Boolean(search.token) && passwordResetValid;
  return (
    <FrontPage
      companyName={network.companyName}
      logoUrl={network.logoUrl}
      title={isSetting ? t`Nouveau mot de passe` : t`Mot de passe oublié`}
    >
      {search.token && !passwordResetValid ? (
        <Notice tone="warn">
          <Trans>
            Ce lien ne fonctionne plus : il a servi, ou son délai est passé. Demandez-en un autre ci-dessous.
          </Trans>
        </Notice>
      ) : null}
      {isSetting ? <SetPassword token={search.token!} /> : <RequestReset />}
      <p>
        <TextLink to="/sign-in">
          <Trans>Revenir à la connexion</Trans>
        </TextLink>
      </p>
    </FrontPage>
  );
}

/** Answers alike whether the address is known or not. */
function RequestReset() {
  const { t } = useLingui();
  const [email, setEmail] = useState('');
  const [sentTo, setSentTo] = useState<string | null>(null);
  const request = useAction<resetPasswordRequestMutation>(graphql`
    mutation resetPasswordRequestMutation($input: PasswordResetRequestInput!) {
      passwordResetRequest(input: $input) {
        userErrors {
          code
          message
          field
        }
      }
    }
  `);

  async function send() {
    if (await request.run({ input: { email: email.trim() } })) setSentTo(email.trim());
  }

  if (sentTo) {
    return (
      <Notice tone="ok">
        <Trans>
          Si un compte existe pour <strong>{sentTo}</strong>, un courriel vient d’y partir avec un lien. Pensez à
          regarder les indésirables.
        </Trans>
      </Notice>
    );
  }
  const refusal = request.errorBesides('email');
  return (
    <Form onSubmit={send}>
      {refusal ? <Notice tone="bad">{refusal}</Notice> : null}
      <TextField
        type="email"
        label={t`Adresse professionnelle`}
        description={t`Nous y envoyons un lien qui permet de choisir un nouveau mot de passe.`}
        autoComplete="username"
        isRequired
        value={email}
        onChange={setEmail}
        errorMessage={request.errorOf('email')}
      />
      <Button type="submit" variant="primary" isPending={request.isPending} isDisabled={!email.includes('@')}>
        <Trans>Envoyer le lien</Trans>
      </Button>
    </Form>
  );
}

function SetPassword({ token }: { token: string }) {
  const { t } = useLingui();
  const [password, setPassword] = useState('');
  const [isDone, setDone] = useState(false);
  const set = useAction<resetPasswordSetMutation>(graphql`
    mutation resetPasswordSetMutation($input: PasswordResetInput!) {
      passwordReset(input: $input) {
        userErrors {
          code
          message
          field
        }
      }
    }
  `);

  async function send() {
    if (await set.run({ input: { token, password } })) setDone(true);
  }

  if (isDone) {
    return (
      <Stack>
        <Notice tone="ok">
          <Trans>Votre mot de passe est changé, et toutes vos sessions ouvertes ont été fermées.</Trans>
        </Notice>
        <LinkButton to="/sign-in" variant="primary">
          <Trans>Se connecter</Trans>
        </LinkButton>
      </Stack>
    );
  }
  const refusal = set.errorBesides('password');
  return (
    <Form onSubmit={send}>
      {refusal ? <Notice tone="bad">{refusal}</Notice> : null}
      <TextField
        type="password"
        label={t`Nouveau mot de passe`}
        description={t`15 caractères au moins ; une phrase convient très bien.`}
        autoComplete="new-password"
        isRequired
        value={password}
        onChange={setPassword}
        errorMessage={set.errorOf('password')}
      />
      <Button type="submit" variant="primary" isPending={set.isPending} isDisabled={password === ''}>
        <Trans>Enregistrer</Trans>
      </Button>
    </Form>
  );
}
