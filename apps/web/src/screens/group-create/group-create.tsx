import { useState } from 'react';
import { graphql, usePreloadedQuery, useRelayEnvironment } from 'react-relay/hooks';
import { useNavigate } from '@tanstack/react-router';
import { Trans, useLingui } from '@lingui/react/macro';
import { defineScreen, type ScreenProps } from '../../screen.js';
import type { groupCreateQuery } from '../../__generated__/groupCreateQuery.graphql.js';
import type { groupCreateMutation } from '../../__generated__/groupCreateMutation.graphql.js';
import { Missing } from '../../forms/missing.js';
import { refreshGroups } from '../../forms/refresh-groups.js';
import { Steps, StepTitle } from '../../forms/steps.js';
import { useAction } from '../../forms/use-action.js';
import { useKept } from '../../forms/use-kept.js';
import { Button } from '../../ui/Button.js';
import { BackLink, Page, PageHeader, Row } from '../../ui/Page.js';
import { Notice } from '../../ui/States.js';
import { Sheet } from '../../ui/Sheet.js';
import { showToast } from '../../ui/toasts.js';
import { AudienceStep } from './audience-step.js';
import { AudienceSentence } from './audience-sentence.js';
import { EMPTY_GROUP, type NewGroup } from './new-group.js';
import { PeopleStep } from './people-step.js';
import { PurposeStep } from './purpose-step.js';
import styles from './group-create.module.css';

export const screen = defineScreen<groupCreateQuery>({
  query: graphql`
    query groupCreateQuery {
      viewer {
        viewerCanCreateGroup
      }
      partnerOrganisations(first: 100) {
        edges {
          node {
            id
            name
          }
        }
      }
      ...purposeStep_query
    }
  `,
  Component: GroupCreate,
});

function GroupCreate({ queryRef }: ScreenProps<groupCreateQuery>) {
  const { t } = useLingui();
  const data = usePreloadedQuery<groupCreateQuery>(screen.query!, queryRef);
  const environment = useRelayEnvironment();
  const navigate = useNavigate();
  const [step, setStep] = useState(0);
  const [group, change, forget] = useKept<NewGroup>('group-create', EMPTY_GROUP);
  const create = useAction<groupCreateMutation>(graphql`
    mutation groupCreateMutation($input: GroupCreateInput!) {
      groupCreate(input: $input) {
        group {
          id
          name
          viewerMembership {
            state
            role
          }
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  if (!data.viewer?.viewerCanCreateGroup) return <Missing what="page" />;

  const partners = (data.partnerOrganisations?.edges ?? []).map(({ node }) => node);
  const steps = [t`Objet`, t`Qui peut voir`, t`Personnes`];
  const isReady = [group.name.trim() !== '' && group.purpose.trim() !== '', group.visibility !== null, true][step];
  const refusal = create.errorBesides('name', 'purpose');

  async function submit() {
    const response = await create.run({
      input: {
        name: group.name.trim(),
        purpose: group.purpose.trim(),
        visibility: group.visibility!,
        joinPolicy: group.joinPolicy,
        externalsAllowed: group.externalsAllowed,
        walled: group.externalsAllowed && group.partnerIds.length > 1 ? group.walled : null,
        partnerIds: group.externalsAllowed ? group.partnerIds : [],
        joinQuestion: group.joinPolicy === 'ON_REQUEST' ? group.joinQuestion.trim() || null : null,
        rules: group.rules
          .split('\n')
          .map((rule) => rule.trim())
          .filter(Boolean),
        inviteePersonIds: group.people.map(({ id }) => id),
      },
    });
    const created = response?.groupCreate.group;
    if (!created) return;
    forget();
    await refreshGroups(environment);
    showToast({ message: t`Le groupe ${created.name} est créé.` });
    await navigate({ to: '/g/$groupId', params: { groupId: created.id } });
  }

  return (
    <Page width="feed">
      <PageHeader
        back={
          <BackLink to="/groups">
            <Trans>Groupes</Trans>
          </BackLink>
        }
        title={t`Créer un groupe`}
      />
      <Steps names={steps} current={step} onGo={setStep} />
      <Sheet isOpen>
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            if (!isReady) return;
            if (step < 2) setStep(step + 1);
            else void submit();
          }}
        >
          <div className={styles.step}>
            <StepTitle>
              {
                [t`À quoi sert ce groupe ?`, t`Qui peut voir et rejoindre ?`, t`Qui en fait partie dès le début ?`][
                  step
                ]
              }
            </StepTitle>
            {refusal ? <Notice tone="bad">{refusal}</Notice> : null}
            {step === 0 ? <PurposeStep query={data} group={group} change={change} errorOf={create.errorOf} /> : null}
            {step === 1 ? <AudienceStep group={group} change={change} partners={partners} /> : null}
            {step === 2 ? <PeopleStep group={group} change={change} /> : null}
          </div>
          {step > 0 && group.visibility ? <AudienceSentence group={group} partners={partners} /> : null}
          <div className={styles.foot}>
            <Row justify="between">
              {step > 0 ? (
                <Button variant="quiet" onPress={() => setStep(step - 1)}>
                  <Trans>Précédent</Trans>
                </Button>
              ) : (
                <span />
              )}
              <Button type="submit" variant="primary" isDisabled={!isReady} isPending={create.isPending}>
                {step < 2 ? <Trans>Continuer</Trans> : <Trans>Créer le groupe</Trans>}
              </Button>
            </Row>
          </div>
        </form>
      </Sheet>
      <FieldErrorsElsewhere step={step} errorOf={create.errorOf} onGo={setStep} />
    </Page>
  );
}

/** The server refused a field of an earlier step: say so here, with the way back. */
function FieldErrorsElsewhere({
  step,
  errorOf,
  onGo,
}: {
  step: number;
  errorOf: (field: string) => string | null;
  onGo: (step: number) => void;
}) {
  const wrong = (['name', 'purpose'] as const).find((field) => errorOf(field));
  if (!wrong || step === 0) return null;
  return (
    <Notice tone="bad">
      <Row justify="between">
        {errorOf(wrong)}
        <Button size="s" onPress={() => onGo(0)}>
          <Trans>Corriger</Trans>
        </Button>
      </Row>
    </Notice>
  );
}
