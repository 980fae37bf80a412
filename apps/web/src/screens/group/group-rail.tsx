import { graphql, useFragment } from 'react-relay/hooks';
import { Link } from '@tanstack/react-router';
import { useLingui } from '@lingui/react/macro';
import type { groupRail_group$key } from '../../__generated__/groupRail_group.graphql.js';
import { PersonLine } from '../../ui/PersonLine.js';
import { RailSection } from '../../ui/Page.js';

/** Who answers for the group, and its rules. */
export function GroupRail({ group }: { group: groupRail_group$key }) {
  const { t } = useLingui();
  const { managers, rules } = useFragment(
    graphql`
      fragment groupRail_group on Group {
        rules
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
    <>
      {managers.length > 0 ? (
        <RailSection title={t`Animé par`}>
          <ul>
            {managers.map((manager) => (
              <li key={manager.personId ?? manager.name}>
                <PersonLine
                  {...manager}
                  size="s"
                  note={manager.title}
                  nameLink={
                    manager.personId ? (
                      <Link to="/people/$personId" params={{ personId: manager.personId }}>
                        {manager.name}
                      </Link>
                    ) : undefined
                  }
                />
              </li>
            ))}
          </ul>
        </RailSection>
      ) : null}
      {rules.length > 0 ? (
        <RailSection title={t`Règles du groupe`}>
          <ol>
            {rules.map((rule) => (
              <li key={rule}>{rule}</li>
            ))}
          </ol>
        </RailSection>
      ) : null}
    </>
  );
}
