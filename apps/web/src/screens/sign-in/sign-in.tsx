import { lazy, useState } from 'react';
import { graphql, usePreloadedQuery } from 'react-relay/hooks';
import { useRouter } from '@tanstack/react-router';
import { Trans, useLingui } from '@lingui/react/macro';
import { defineScreen, forgetVisited, type ScreenProps } from '../../screen.js';
import type { signInMutation } from '../../__generated__/signInMutation.graphql.js';
import type { signInQuery } from '../../__generated__/signInQuery.graphql.js';
import { Form } from '../../forms/form.js';
import { useAction } from '../../forms/use-action.js';
import { CameToNothing } from '../../security/came-to-nothing.js';
import { renewSession } from '../../session/session.js';
import { GoTo } from '../../shell/go-to.js';
import { forgetViewerKind } from '../../shell/viewer-kind.js';
import { applyBrand } from '../../ui/brand.js';
import { Button } from '../../ui/Button.js';
import { TextLink } from '../../ui/Page.js';
import { FrontPage } from '../../ui/FrontPage.js';
import { Late } from '../../ui/Late.js';
import { Notice, Skeleton } from '../../ui/States.js';
import { TextField } from '../../ui/TextField.js';
import { LanguageSwitch } from './language-switch.js';
import { OtherWays } from './other-ways.js';
import styles from './sign-in.module.css';

const SecondStep = lazy(() => import('./second-step.js'));

export const screen = defineScreen<signInQuery>({
  query: graphql`
    query signInQuery {
      network {
        companyName
        logoUrl
        brandColor
        isSetUp
      }
      viewer {
        id
      }
      signInProviders {
        id
        name
      }
      signInStep {
        purpose
        email
        ...secondStep_step
      }
    }
  `,
  Component: SignIn,
});

function SignIn({ queryRef, search }: ScreenProps<signInQuery>) {
  const { t } = useLingui();
  const router = useRouter();
  const { network, viewer, signInProviders, signInStep } = usePreloadedQuery<signInQuery>(screen.query!, queryRef);
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const signIn = useAction<signInMutation>(graphql`
    mutation signInMutation($input: SignInInput!) {
      signIn(input: $input) {
        nextStep
        viewer {
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
  const next = search.next?.startsWith('/') && !search.next.startsWith('//') ? search.next : '/';
  if (!network.isSetUp) return <GoTo href="/setup" />;
  if (viewer) return <GoTo href={next} />;
  applyBrand(network.brandColor);

  async function enter() {
    if (await signIn.run({ input: { email: email.trim(), password } })) await goOn();
  }
  async function goOn() {
    forgetVisited();
    forgetViewerKind();
    renewSession();
    await router.invalidate();
  }

  const refusal = signIn.errorBesides('email', 'password');
  const stepTitles: Partial<Record<string, string>> = {
    ENROL: t`Protégez votre compte`,
    LINK: t`Votre compte d’entreprise`,
  };
  if (signInStep)
    return (
      <FrontPage
        companyName={network.companyName}
        logoUrl={network.logoUrl}
        title={stepTitles[signInStep.purpose] ?? t`Confirmez que c’est vous`}
        sub={signInStep.email}
      >
        <CameToNothing code={search.failed} />
        <Late fallback={<Skeleton lines={3} />}>
          <SecondStep step={signInStep} next={next} onEntered={() => void goOn()} />
        </Late>
        <LanguageSwitch />
      </FrontPage>
    );
  return (
    <FrontPage
      companyName={network.companyName}
      logoUrl={network.logoUrl}
      title={t`Se connecter`}
      sub={<Trans>Le réseau de l’entreprise et des partenaires qu’elle invite.</Trans>}
    >
      <Form onSubmit={() => void enter()}>
        {refusal ? <Notice tone="bad">{refusal}</Notice> : <CameToNothing code={search.failed} />}
        <TextField
          label={t`Adresse électronique`}
          type="email"
          name="email"
          autoComplete="username"
          autoFocus
          isRequired
          value={email}
          onChange={setEmail}
          errorMessage={signIn.errorOf('email')}
        />
        <TextField
          label={t`Mot de passe`}
          type="password"
          name="password"
          autoComplete="current-password"
          isRequired
          value={password}
          onChange={setPassword}
          errorMessage={signIn.errorOf('password')}
        />
        <div className={styles.actions}>
          <Button type="submit" variant="primary" isPending={signIn.isPending}>
            <Trans>Se connecter</Trans>
          </Button>
          <TextLink to="/reset">
            <Trans>Mot de passe oublié</Trans>
          </TextLink>
        </div>
      </Form>
      <OtherWays providers={signInProviders} next={next} onEntered={() => void goOn()} />
      <LanguageSwitch />
    </FrontPage>
  );
}
