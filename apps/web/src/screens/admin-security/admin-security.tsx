import { graphql, usePreloadedQuery } from 'react-relay/hooks';
import { useLingui } from '@lingui/react/macro';
import type { adminSecurityQuery } from '../../__generated__/adminSecurityQuery.graphql.js';
import { Missing } from '../../forms/missing.js';
import { defineScreen, type ScreenProps } from '../../screen.js';
import { Page, PageHeader, Stack } from '../../ui/Page.js';
import { AdminTabs } from '../admin-accounts/admin-tabs.js';
import { PolicyForm } from './policy-form.js';

export const screen = defineScreen<adminSecurityQuery>({
  query: graphql`
    query adminSecurityQuery {
      viewer {
        ...adminTabs_viewer
      }
      signInPolicies {
        population
        ...policyForm_policy
      }
      signInProviders {
        id
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
          <PolicyForm key={policy.population} policy={policy} hasProviders={data.signInProviders.length > 0} />
        ))}
      </Stack>
    </Page>
  );
}
