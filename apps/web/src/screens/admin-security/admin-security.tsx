import { useState } from 'react';
import { graphql, useFragment, usePreloadedQuery } from 'react-relay/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import type { adminSecurityMutation } from '../../__generated__/adminSecurityMutation.graphql.js';
import type { adminSecurityPolicy_policy$key } from '../../__generated__/adminSecurityPolicy_policy.graphql.js';
import type { adminSecurityQuery } from '../../__generated__/adminSecurityQuery.graphql.js';
import { Form } from '../../forms/form.js';
import { Missing } from '../../forms/missing.js';
import { useAction } from '../../forms/use-action.js';
import { defineScreen, type ScreenProps } from '../../screen.js';
import { Button } from '../../ui/Button.js';
import { RadioGroup } from '../../ui/Choices.js';
import { Measure, Page, PageHeader, Row, Stack } from '../../ui/Page.js';
import { Sheet, SheetHeader } from '../../ui/Sheet.js';
import { Notice } from '../../ui/States.js';
import { TextField } from '../../ui/TextField.js';
import { showToast } from '../../ui/toasts.js';
import { AdminTabs } from '../admin-accounts/admin-tabs.js';
import styles from './admin-security.module.css';

export const screen = defineScreen<adminSecurityQuery>({
  query: graphql`
    query adminSecurityQuery {
      viewer {
        ...adminTabs_viewer
      }
      signInPolicies {
        population
        ...adminSecurityPolicy_policy
      }
      ...adminTabs_query
    }
  `,
  Component: AdminSecurity,
});

function AdminSecurity({ queryRef }: ScreenProps<adminSecurityQuery>) {
  const { t } = useLingui();
  const data = usePreloadedQuery<adminSecurityQuery>(screen.query!, queryRef);
  if (!data.signInPolicies) return <Missing what="page" />;
  return (
    <Page>
      <PageHeader title={t`Connexion`} sub={t`Ce que le réseau demande à qui se connecte.`} />
      <AdminTabs query={data} viewer={data.viewer ?? null} />
      <Stack>
        {data.signInPolicies.map((policy) => (
          <Policy key={policy.population} policy={policy} />
        ))}
      </Stack>
    </Page>
  );
}

type Choice = 'free' | 'now' | 'day';

function Policy({ policy }: { policy: adminSecurityPolicy_policy$key }) {
  const { t } = useLingui();
  const { population, factorFrom, accounts, withoutFactor } = useFragment(
    graphql`
      fragment adminSecurityPolicy_policy on SignInPolicy {
        population
        factorFrom
        accounts
        withoutFactor
      }
    `,
    policy,
  );
  const isPast = factorFrom ? Date.parse(factorFrom) <= Date.now() : false;
  const [choice, setChoice] = useState<Choice>(factorFrom ? (isPast ? 'now' : 'day') : 'free');
  const [day, setDay] = useState(factorFrom && !isPast ? factorFrom.slice(0, 10) : '');
  const save = useAction<adminSecurityMutation>(graphql`
    mutation adminSecurityMutation($input: SignInPolicySetInput!) {
      signInPolicySet(input: $input) {
        policies {
          population
          ...adminSecurityPolicy_policy
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);

  async function submit() {
    const instant = choice === 'free' ? null : choice === 'now' ? new Date() : new Date(`${day}T00:00:00`);
    const done = await save.run(
      { input: { population, factorFrom: instant && instant.toISOString() } },
      {
        updater: (store) => {
          const policies = store.getRootField('signInPolicySet')?.getLinkedRecords('policies');
          if (policies) store.getRoot().setLinkedRecords(policies, 'signInPolicies');
        },
      },
    );
    if (done) showToast({ message: t`Règle de connexion enregistrée.` });
  }

  const refusal = save.errorBesides('factorFrom');
  const isExternal = population === 'EXTERNAL';
  return (
    <Sheet>
      <SheetHeader
        title={isExternal ? t`Externes` : t`Salariés`}
        note={
          accounts === null || accounts === undefined
            ? null
            : t`Sans second facteur : ${withoutFactor ?? 0} comptes sur ${accounts}.`
        }
      />
      <div className={styles.body}>
        <Measure>
          <Form onSubmit={() => void submit()}>
            {refusal ? <Notice tone="bad">{refusal}</Notice> : null}
            <RadioGroup<Choice>
              label={t`Second facteur`}
              value={choice}
              onChange={setChoice}
              choices={[
                { id: 'free', label: t`Au choix de chacun` },
                {
                  id: 'now',
                  label: t`Demandé à toute connexion`,
                  note: t`Les sessions ouvertes sans second facteur prennent fin ; chacun en ajoute un en revenant.`,
                },
                { id: 'day', label: t`Demandé à partir d’un jour`, note: t`Elles prennent fin ce jour-là.` },
              ]}
            />
            {choice === 'day' ? (
              <TextField
                type="date"
                label={t`À partir du`}
                value={day}
                onChange={setDay}
                errorMessage={save.errorOf('factorFrom')}
              />
            ) : null}
            <Row>
              <Button type="submit" variant="primary" isPending={save.isPending} isDisabled={choice === 'day' && !day}>
                <Trans>Enregistrer</Trans>
              </Button>
            </Row>
          </Form>
        </Measure>
      </div>
    </Sheet>
  );
}
