import { graphql, useFragment } from 'react-relay/hooks';
import { useLingui } from '@lingui/react/macro';
import type { managersOnly_group$key } from '../../__generated__/managersOnly_group.graphql.js';
import { PersonLine } from '../../ui/PersonLine.js';
import { Sheet, SheetHeader, SheetItem, SheetList } from '../../ui/Sheet.js';
import { ProfileLink } from './profile-link.js';

/** What who is not a member sees of a private group: its managers. */
export function ManagersOnly({ group }: { group: managersOnly_group$key }) {
  const { t } = useLingui();
  const { managers } = useFragment(
    graphql`
      fragment managersOnly_group on Group {
        managers {
          name
          initials
          title
          company
          isExternal
          photoUrl
          personId
        }
      }
    `,
    group,
  );
  return (
    <Sheet>
      <SheetHeader title={t`Responsables`} note={t`La liste des membres n’est montrée qu’aux membres.`} />
      <SheetList>
        {managers.map((manager) => (
          <SheetItem key={manager.personId ?? manager.name}>
            <PersonLine {...manager} nameLink={<ProfileLink person={manager} />} note={manager.title} />
          </SheetItem>
        ))}
      </SheetList>
    </Sheet>
  );
}
