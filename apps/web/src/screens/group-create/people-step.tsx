import { useLingui } from '@lingui/react/macro';
import { PersonPicker, useFindColleagues } from '../../forms/person-picker.js';
import type { StepProps } from './new-group.js';

/** Who is invited at once; more can be invited from the group. */
export function PeopleStep({ group, change }: StepProps) {
  const { t } = useLingui();
  const find = useFindColleagues();
  return (
    <PersonPicker
      label={t`Inviter des collègues`}
      description={
        group.externalsAllowed
          ? t`Vous en serez responsable. Les externes s’invitent ensuite, depuis la page des membres : il faut pour chacun un parrain et une date de fin.`
          : t`Vous en serez responsable. Vous pourrez inviter d’autres personnes plus tard.`
      }
      picked={group.people}
      onChange={(people) => change({ people })}
      find={find}
    />
  );
}
