import { graphql, useFragment } from 'react-relay/hooks';
import { useLingui } from '@lingui/react/macro';
import type { purposeStep_query$key } from '../../__generated__/purposeStep_query.graphql.js';
import { RadioGroup } from '../../ui/Choices.js';
import { TextArea, TextField } from '../../ui/TextField.js';
import { VisibilityIcon } from '../../ui/Visibility.js';
import type { StepProps } from './new-group.js';

interface PurposeStepProps extends StepProps {
  query: purposeStep_query$key;
  errorOf: (field: string) => string | null;
}

/** What the group is for: a preset fills the audience of the next step, and can be changed there. */
export function PurposeStep({ query, group, change, errorOf }: PurposeStepProps) {
  const { t } = useLingui();
  const { groupPresets } = useFragment(
    graphql`
      fragment purposeStep_query on Query {
        groupPresets {
          key
          name
          purpose
          visibility
          joinPolicy
          externalsAllowed
          walled
        }
      }
    `,
    query,
  );
  return (
    <>
      <RadioGroup
        label={t`Point de départ`}
        look="cards"
        value={group.preset}
        choices={groupPresets.map((preset) => ({
          id: preset.key,
          label: preset.name,
          note: preset.purpose,
          icon: <VisibilityIcon visibility={preset.visibility} />,
        }))}
        onChange={(key) => {
          const preset = groupPresets.find((candidate) => candidate.key === key)!;
          change({
            preset: key,
            visibility: preset.visibility,
            joinPolicy: preset.joinPolicy,
            externalsAllowed: preset.externalsAllowed,
            walled: preset.walled,
          });
        }}
      />
      <TextField
        label={t`Nom du groupe`}
        placeholder={t`Qualité fournisseurs`}
        isRequired
        maxLength={120}
        value={group.name}
        onChange={(name) => change({ name })}
        errorMessage={errorOf('name')}
      />
      <TextArea
        label={t`À quoi il sert`}
        description={t`Une phrase : elle aide à choisir le bon groupe avant de publier.`}
        placeholder={t`Écarts de réception, plans d’action et certificats avec nos fournisseurs de rang 1.`}
        isRequired
        rows={2}
        value={group.purpose}
        onChange={(purpose) => change({ purpose })}
        errorMessage={errorOf('purpose')}
      />
      <TextArea
        label={t`Règles du groupe (facultatif)`}
        description={t`Une par ligne, montrées à côté des publications.`}
        rows={2}
        value={group.rules}
        onChange={(rules) => change({ rules })}
      />
    </>
  );
}
