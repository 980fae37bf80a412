import { Trans } from '@lingui/react/macro';
import type { Facets } from './facet-table.js';
import styles from './facet-table.module.css';

/** Those of whom the table says all but a word or two: as whom they are, and what is different. */
export function FacetCases({ facets }: { facets: Facets }) {
  const people = facets[0]?.answers ?? [];
  const cases = people.filter(({ caseOf }) => caseOf);
  if (cases.length === 0) return null;
  return (
    <details className={styles.cases}>
      <summary>
        <Trans>Invités, exclus, anciens membres, robots : chaque autre cas</Trans>
      </summary>
      <dl>
        {cases.map(({ person, who, caseOf }) => {
          const basis = people.find((other) => other.person === caseOf)?.who.toLocaleLowerCase();
          const different = facets.flatMap(({ facet, label, answers }) => {
            const text = answers.find((answer) => answer.person === person)?.text;
            const usual = answers.find((answer) => answer.person === caseOf)?.text;
            return text === usual ? [] : [{ facet, label, text }];
          });
          return (
            <div key={person}>
              <dt>{who}</dt>
              <dd>
                {!basis ? null : different.length === 0 ? (
                  <Trans>En tout comme les {basis}.</Trans>
                ) : (
                  <Trans>Comme les {basis}, sauf :</Trans>
                )}
                {different.length > 0 ? (
                  <ul>
                    {different.map(({ facet, label, text }) => (
                      <li key={facet}>
                        {label} : <strong>{text}</strong>
                      </li>
                    ))}
                  </ul>
                ) : null}
              </dd>
            </div>
          );
        })}
      </dl>
    </details>
  );
}
