import { graphql, useFragment } from 'react-relay/hooks';
import { Trans } from '@lingui/react/macro';
import { Check, X } from 'lucide-react';
import type { explanation_access$key } from '../__generated__/explanation_access.graphql.js';
import { Deadline } from '../ui/RelativeTime.js';
import { classNames } from '../ui/class-names.js';
import { AccountLine, AnsweringLine, MembershipLines } from './fact-lines.js';
import { LackLine, RuleLine } from './reason-lines.js';
import styles from './access.module.css';

/** Why a person reads something or not, in sentences: the verdict, the rules, the facts that they looked at. */
export function Explanation({ access }: { access: explanation_access$key }) {
  const data = useFragment(
    graphql`
      fragment explanation_access on AccessExplanation {
        isAllowed
        rules
        lacks
        kind
        account
        accountUntil
        openedUntil
        person {
          name
          company
          isViewer
        }
        answering {
          name
          isViewer
        }
        group {
          name
        }
        membership {
          role
          state
          since
          historyFrom
          accessUntil
          endedAt
          void
        }
      }
    `,
    access,
  );
  const { name, isViewer, company } = data.person;
  return (
    <div className={styles.explanation}>
      <p className={classNames(styles.verdict, data.isAllowed ? styles.yes : styles.no)}>
        {data.isAllowed ? <Check aria-hidden="true" /> : <X aria-hidden="true" />}
        {data.isAllowed ? (
          isViewer ? (
            <Trans>Vous pouvez lire ceci.</Trans>
          ) : (
            <Trans>{name} peut lire ceci.</Trans>
          )
        ) : isViewer ? (
          <Trans>Vous ne pouvez pas lire ceci.</Trans>
        ) : (
          <Trans>{name} ne peut pas lire ceci.</Trans>
        )}
      </p>
      <ul className={styles.lines}>
        {data.openedUntil ? (
          <li>
            <Trans>
              Un accès exceptionnel vous l’ouvre, à part, jusqu’au <Deadline at={data.openedUntil} />.
            </Trans>
          </li>
        ) : null}
        {data.rules.map((rule) => (
          <li key={rule}>
            <RuleLine rule={rule} company={company} />
          </li>
        ))}
        {data.lacks.map((lack) => (
          <li key={lack}>
            <LackLine lack={lack} group={data.group.name} />
          </li>
        ))}
        <AccountLine account={data.account} until={data.accountUntil ?? null} />
        <MembershipLines membership={data.membership ?? null} group={data.group.name} />
        <AnsweringLine kind={data.kind} answering={data.answering ?? null} />
      </ul>
    </div>
  );
}
