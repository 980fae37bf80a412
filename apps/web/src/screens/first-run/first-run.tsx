import { useState } from 'react';
import { graphql, usePreloadedQuery } from 'react-relay/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import { defineScreen, type ScreenProps } from '../../screen.js';
import type { firstRunQuery } from '../../__generated__/firstRunQuery.graphql.js';
import type { firstRunMutation } from '../../__generated__/firstRunMutation.graphql.js';
import { isBrandAccepted } from '../../forms/brand-field.js';
import { Form } from '../../forms/form.js';
import { Steps, StepTitle } from '../../forms/steps.js';
import { useAction } from '../../forms/use-action.js';
import { useKept } from '../../forms/use-kept.js';
import { Button, LinkButton } from '../../ui/Button.js';
import { FrontPage } from '../../ui/FrontPage.js';
import { Row } from '../../ui/Page.js';
import { Notice } from '../../ui/States.js';
import { CompanyStep, FirstGroupStep, LanguageStep, MailStep, OwnerStep } from './set-up-steps.js';
import { emptySetUp, stepOf, type SetUp } from './set-up.js';

export const screen = defineScreen<firstRunQuery>({
  query: graphql`
    query firstRunQuery {
      network {
        companyName
        isSetUp
      }
      ...setUpSteps_query
    }
  `,
  Component: FirstRun,
});

function FirstRun({ queryRef, search }: ScreenProps<firstRunQuery>) {
  const { t } = useLingui();
  const data = usePreloadedQuery<firstRunQuery>(screen.query!, queryRef);
  if (data.network.isSetUp) {
    return (
      <FrontPage companyName={data.network.companyName} title={t`Ce réseau est déjà installé`}>
        <LinkButton to="/sign-in" variant="primary">
          <Trans>Se connecter</Trans>
        </LinkButton>
      </FrontPage>
    );
  }
  if (!search.token) {
    return (
      <FrontPage companyName="Entrenous" title={t`Il manque le lien de départ`}>
        <p>
          <Trans>
            Au démarrage, le serveur imprime dans son terminal une adresse à usage unique qui finit par « /setup?token=…
            ». Ouvrez cette adresse : elle prouve que vous êtes bien devant la machine.
          </Trans>
        </p>
      </FrontPage>
    );
  }
  return <SetUpForm token={search.token} query={data} />;
}

function SetUpForm({ token, query }: { token: string; query: firstRunQuery['response'] }) {
  const { t } = useLingui();
  const [setUp, change, forget] = useKept<SetUp>('set-up', emptySetUp());
  // Never kept: after a reload it is the one thing to type again.
  const [password, setPassword] = useState('');
  const [step, setStep] = useState(0);
  const send = useAction<firstRunMutation>(graphql`
    mutation firstRunMutation($input: NetworkSetUpInput!) {
      networkSetUp(input: $input) {
        group {
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
  const names = [t`Vous`, t`Entreprise`, t`Langue`, t`Courriel`, t`Premier groupe`];
  const titles = [
    t`Votre compte de propriétaire`,
    t`Votre entreprise et son apparence`,
    t`La langue du réseau`,
    t`L’envoi des courriels`,
    t`Un premier groupe`,
  ];
  const isReady = [
    Boolean(setUp.givenName.trim() && setUp.familyName.trim() && setUp.email.includes('@') && password),
    Boolean(setUp.companyName.trim()) && isBrandAccepted(setUp.brandColor),
    true,
    setUp.mail === 'LATER' || Boolean(setUp.smtpUrl.trim() && setUp.mailFrom.includes('@')),
    setUp.groupPreset === null || Boolean(setUp.groupName.trim()),
  ];

  async function finish() {
    const missing = isReady.indexOf(false);
    if (missing >= 0) return setStep(missing);
    const response = await send.run({
      input: {
        token,
        password,
        ownerGivenName: setUp.givenName.trim(),
        ownerFamilyName: setUp.familyName.trim(),
        ownerEmail: setUp.email.trim(),
        companyName: setUp.companyName.trim(),
        language: setUp.language,
        brandColor: setUp.brandColor,
        smtpUrl: setUp.mail === 'NOW' ? setUp.smtpUrl.trim() : null,
        mailFrom: setUp.mail === 'NOW' ? setUp.mailFrom.trim() : null,
        groupPreset: setUp.groupPreset,
        groupName: setUp.groupPreset ? setUp.groupName.trim() : null,
      },
    });
    if (!response) return;
    forget();
    const group = response.networkSetUp.group;
    // A new person is signed in: the page starts anew.
    setTimeout(() => location.assign(group ? `/g/${group.id}` : '/'));
  }

  const isLast = step === names.length - 1;
  const refusal = send.errorBesides();
  const refusedStep = stepOf(send.errorOf);
  return (
    <FrontPage
      isWide
      companyName={setUp.companyName.trim() || 'Entrenous'}
      title={t`Installer votre réseau`}
      sub={<Trans>Cinq étapes. Tout se change ensuite, et l’on peut s’arrêter et reprendre.</Trans>}
    >
      <Steps names={names} current={step} onGo={setStep} />
      <Form
        onSubmit={() => {
          if (!isReady[step]) return;
          if (isLast) void finish();
          else setStep(step + 1);
        }}
      >
        <StepTitle>{titles[step]}</StepTitle>
        {refusal ? (
          <Notice tone="bad">
            <Row justify="between">
              {refusal}
              {refusedStep !== null && refusedStep !== step ? (
                <Button size="s" onPress={() => setStep(refusedStep)}>
                  <Trans>Corriger</Trans>
                </Button>
              ) : null}
            </Row>
          </Notice>
        ) : null}
        {step === 0 ? (
          <OwnerStep
            setUp={setUp}
            change={change}
            errorOf={send.errorOf}
            password={password}
            onPassword={setPassword}
          />
        ) : null}
        {step === 1 ? <CompanyStep setUp={setUp} change={change} errorOf={send.errorOf} /> : null}
        {step === 2 ? <LanguageStep setUp={setUp} change={change} /> : null}
        {step === 3 ? <MailStep setUp={setUp} change={change} errorOf={send.errorOf} /> : null}
        {step === 4 ? <FirstGroupStep setUp={setUp} change={change} errorOf={send.errorOf} query={query} /> : null}
        <Row justify="between">
          {step > 0 ? (
            <Button variant="quiet" onPress={() => setStep(step - 1)}>
              <Trans>Précédent</Trans>
            </Button>
          ) : (
            <span />
          )}
          <Button type="submit" variant="primary" isDisabled={!isReady[step]} isPending={send.isPending}>
            {isLast ? <Trans>Ouvrir le réseau</Trans> : <Trans>Continuer</Trans>}
          </Button>
        </Row>
      </Form>
    </FrontPage>
  );
}
