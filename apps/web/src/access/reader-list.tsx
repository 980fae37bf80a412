import { useState } from 'react';
import { graphql, usePaginationFragment } from 'react-relay/hooks';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { readerListPageQuery } from '../__generated__/readerListPageQuery.graphql.js';
import type { readerList_query$data, readerList_query$key } from '../__generated__/readerList_query.graphql.js';
import { LoadMore } from '../forms/load-more.js';
import { ProfileLink } from '../screens/group-members/profile-link.js';
import { useRoleWord } from '../screens/group-members/role-words.js';
import { ExternalWords } from '../ui/AudienceStrip.js';
import { Button } from '../ui/Button.js';
import { PersonLine } from '../ui/PersonLine.js';
import { LongDate } from '../ui/RelativeTime.js';
import { SheetItem, SheetList } from '../ui/Sheet.js';
import { Skeleton } from '../ui/States.js';
import { About } from './ask-about.js';
import { Late } from '../ui/Late.js';
import styles from './access.module.css';

type Readers = NonNullable<readerList_query$data['readers']>;
type Reader = Readers['people']['edges'][number]['node'];

interface ReaderListProps {
  query: readerList_query$key;
  /** The thing that is read; managers may ask why each reads it */
  id: string;
  canAskWhy: boolean;
}

/** Who reads something: counted by road, then one by one. */
export function ReaderList({ query, id, canAskWhy }: ReaderListProps) {
  const { t } = useLingui();
  const { data, loadNext, hasNext, isLoadingNext } = usePaginationFragment<readerListPageQuery, readerList_query$key>(
    graphql`
      fragment readerList_query on Query
      @refetchable(queryName: "readerListPageQuery")
      @argumentDefinitions(
        id: { type: "ID!" }
        at: { type: "DateTime" }
        count: { type: "Int", defaultValue: 20 }
        cursor: { type: "String" }
      ) {
        readers(objectId: $id, at: $at) {
          at
          total
          isWholeCompany
          counts {
            path
            count
            partner {
              name
            }
          }
          people(first: $count, after: $cursor) @connection(key: "readerList_people", filters: []) {
            edges {
              node {
                path
                role
                since
                person {
                  name
                  initials
                  title
                  company
                  isExternal
                  photoUrl
                  personId
                }
              }
            }
          }
        }
      }
    `,
    query,
  );
  const { readers } = data;
  if (!readers) return null;
  return (
    <section className={styles.section} aria-label={t`Les lecteurs`}>
      <Summary readers={readers} />
      <SheetList label={t`Les lecteurs`}>
        {readers.people.edges.map(({ node }, index) => (
          <ReaderLine key={node.person.personId ?? index} id={id} reader={node} canAskWhy={canAskWhy && !readers.at} />
        ))}
      </SheetList>
      <LoadMore hasNext={hasNext} isLoading={isLoadingNext} onLoad={() => loadNext(40)} />
    </section>
  );
}

/** '48 personnes : 6 externes (Mécaform 4, Sofratube 2), 42 membres' */
function Summary({ readers }: { readers: Readers }) {
  const of = (path: Readers['counts'][number]['path']) => readers.counts.filter((count) => count.path === path);
  const sum = (counts: Readers['counts']) => counts.reduce((all, { count }) => all + count, 0);
  const externals = of('EXTERNAL');
  const names = externals.flatMap(({ partner, count }) => (partner ? `${partner.name} ${count}` : [])).join(', ');
  const [outside, services, members, company] = [
    sum(externals),
    sum(of('SERVICE')),
    sum(of('MEMBER')),
    sum(of('COMPANY')),
  ];
  return (
    <div className={styles.summary} role="status">
      <p className={styles.total}>
        {readers.at ? (
          readers.total === 0 ? (
            <Trans>Personne ne pouvait encore lire ceci.</Trans>
          ) : (
            <Plural value={readers.total} one="# personne pouvait lire" other="# personnes pouvaient lire" />
          )
        ) : readers.isWholeCompany && company === 0 ? (
          <Trans>Toute l’entreprise peut lire, et parmi les personnes que vous voyez :</Trans>
        ) : (
          <Plural value={readers.total} one="# personne peut lire" other="# personnes peuvent lire" />
        )}
      </p>
      <ul className={styles.roads}>
        {outside > 0 ? (
          <li>
            <ExternalWords>
              <Plural value={outside} one="# externe" other="# externes" />
            </ExternalWords>
            {names ? ` (${names})` : null}
          </li>
        ) : null}
        {members > 0 ? (
          <li>
            <Plural value={members} one="# collègue membre du groupe" other="# collègues membres du groupe" />
          </li>
        ) : null}
        {company > 0 ? (
          <li>
            <Plural
              value={company}
              one="# autre collègue, parce que le groupe est public"
              other="# autres collègues, parce que le groupe est public"
            />
          </li>
        ) : null}
        {services > 0 ? (
          <li>
            <Plural value={services} one="# service" other="# services" />
          </li>
        ) : null}
      </ul>
    </div>
  );
}

function ReaderLine({ id, reader, canAskWhy }: { id: string; reader: Reader; canAskWhy: boolean }) {
  const word = useRoleWord();
  const [isOpen, setOpen] = useState(false);
  const { person, role, since } = reader;
  return (
    <SheetItem
      actions={
        canAskWhy && person.personId ? (
          <Button variant="quiet" size="s" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
            <Trans>Pourquoi ?</Trans>
          </Button>
        ) : null
      }
    >
      <PersonLine
        {...person}
        size="s"
        nameLink={<ProfileLink person={person} />}
        note={
          role && since ? (
            <Trans>
              {word(role)}, depuis le <LongDate at={since} />
            </Trans>
          ) : (
            person.title
          )
        }
      />
      {isOpen ? (
        <Late fallback={<Skeleton lines={3} />}>
          <div className={styles.why}>
            <About id={id} personId={person.personId!} />
          </div>
        </Late>
      ) : null}
    </SheetItem>
  );
}
