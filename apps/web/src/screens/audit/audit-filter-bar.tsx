import { useState } from 'react';
import { fetchQuery } from 'relay-runtime';
import { graphql, useRelayEnvironment } from 'react-relay/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import type { auditFilterBarQuery } from '../../__generated__/auditFilterBarQuery.graphql.js';
import type { auditFilterBarActionsQuery } from '../../__generated__/auditFilterBarActionsQuery.graphql.js';
import { PersonPicker, type FindPeople, type PickedPerson } from '../../forms/person-picker.js';
import { Button } from '../../ui/Button.js';
import { Row } from '../../ui/Page.js';
import { Select } from '../../ui/Select.js';
import { Pill } from '../../ui/Sheet.js';
import { TextField } from '../../ui/TextField.js';
import { useAuditKindWords, type AuditFilters, type AuditKind } from './audit-filters.js';
import { Late } from '../../ui/Late.js';
import { useLateQuery } from '../../relay/use-late-query.js';
import styles from './audit.module.css';

interface AuditFilterBarProps {
  filters: AuditFilters;
  person: PickedPerson | null;
  groupName: string | null;
  onChange: (part: AuditFilters) => void;
}

/** Who, what, when. */
export function AuditFilterBar({ filters, person, groupName, onChange }: AuditFilterBarProps) {
  const { t } = useLingui();
  const kindWords = useAuditKindWords();
  const find = useFindPeople();
  const [picked, setPicked] = useState<PickedPerson[]>(person ? [person] : []);
  const noActions = [{ id: 'ALL', label: t`Tous les actes` }];
  const kinds = (Object.keys(kindWords) as AuditKind[]).filter((kind) => kind !== 'OTHER');
  return (
    <>
      <div className={styles.filters}>
        <PersonPicker
          label={t`Personne`}
          picked={picked}
          find={find}
          isSingle
          onChange={(people) => {
            setPicked(people);
            onChange({ person: people[0]?.id });
          }}
        />
        <Select
          label={t`Sujet`}
          value={filters.kind ?? 'ALL'}
          onChange={(kind) => onChange({ kind: kind === 'ALL' ? undefined : kind, action: undefined })}
          choices={[
            { id: 'ALL', label: t`Tous les sujets` },
            ...kinds.map((id) => ({ id: id as string, label: kindWords[id] })),
          ]}
        />
        <Late
          fallback={<Select label={t`Acte`} isDisabled value="ALL" onChange={() => undefined} choices={noActions} />}
        >
          {filters.kind ? (
            <ActionSelect
              kind={filters.kind as AuditKind}
              action={filters.action}
              onChange={(action) => onChange({ action })}
            />
          ) : (
            <Select label={t`Acte`} isDisabled value="ALL" onChange={() => undefined} choices={noActions} />
          )}
        </Late>
        <TextField
          type="date"
          label={t`Du`}
          value={filters.from ?? ''}
          onChange={(from) => onChange({ from: from || undefined })}
        />
        <TextField
          type="date"
          label={t`Au`}
          value={filters.until ?? ''}
          onChange={(until) => onChange({ until: until || undefined })}
        />
      </div>
      {filters.group ? (
        <Row>
          <Pill>{groupName ?? t`Groupe inconnu`}</Pill>
          <Button size="s" onPress={() => onChange({ group: undefined })}>
            <Trans>Ne plus choisir ce groupe</Trans>
          </Button>
        </Row>
      ) : null}
    </>
  );
}

interface ActionSelectProps {
  kind: AuditKind;
  action: string | undefined;
  onChange: (action: string | undefined) => void;
}

/** What may have been done, of a kind. */
function ActionSelect({ kind, action, onChange }: ActionSelectProps) {
  const { t } = useLingui();
  const { auditActions } = useLateQuery<auditFilterBarActionsQuery>(
    graphql`
      query auditFilterBarActionsQuery($kind: AuditKind!) {
        auditActions(kind: $kind) {
          action
          words
        }
      }
    `,
    { kind },
  );
  return (
    <Select
      label={t`Acte`}
      value={action ?? 'ALL'}
      onChange={(id) => onChange(id === 'ALL' ? undefined : id)}
      choices={[
        { id: 'ALL', label: t`Tous les actes` },
        ...auditActions.map(({ action: id, words }) => ({ id, label: words })),
      ]}
    />
  );
}

/** Everybody whom the viewer may see, themself and externals included. */
function useFindPeople(): FindPeople {
  const environment = useRelayEnvironment();
  return async (text) => {
    const answer = await fetchQuery<auditFilterBarQuery>(
      environment,
      graphql`
        query auditFilterBarQuery($search: String!) {
          people(first: 8, search: $search) {
            edges {
              node {
                id
                name
                initials
                title
                photoUrl
              }
            }
          }
        }
      `,
      { search: text },
    ).toPromise();
    return (answer?.people?.edges ?? []).map(({ node }) => node);
  };
}
