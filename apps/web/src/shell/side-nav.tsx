import { Link } from '@tanstack/react-router';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import {
  Bookmark,
  Compass,
  Flag,
  FolderOpen,
  House,
  ListTodo,
  MessageCircleQuestion,
  Plus,
  ScrollText,
  ShieldCheck,
  Users,
} from 'lucide-react';
import { GroupLinks } from './group-links.js';
import { MessagesLink } from './messages-link.js';
import type { FrameProps } from './frame-data.js';
import styles from './shell.module.css';

/** The places of the network, then my groups with what is unread in them. */
export function SideNav({ viewer }: Pick<FrameProps, 'viewer'>) {
  const { t } = useLingui();
  return (
    <nav className={styles.nav} aria-label={t`Navigation`}>
      <ul>
        <li>
          <Link to="/" className={styles.navLink}>
            <House aria-hidden="true" />
            <Trans>Accueil</Trans>
          </Link>
        </li>
        <li>
          <MessagesLink count={viewer.unreadConversations} />
        </li>
        {viewer.viewerCanBrowseDirectory ? (
          <li>
            <Link to="/people" className={styles.navLink}>
              <Users aria-hidden="true" />
              <Trans>Annuaire</Trans>
            </Link>
          </li>
        ) : null}
        <li>
          <Link to="/todo" className={styles.navLink}>
            <ListTodo aria-hidden="true" />
            <Trans>À faire</Trans>
          </Link>
        </li>
        <li>
          <Link to="/bookmarks" className={styles.navLink}>
            <Bookmark aria-hidden="true" />
            <Trans>Gardés</Trans>
          </Link>
        </li>
        <li>
          <Link to="/documents" className={styles.navLink}>
            <FolderOpen aria-hidden="true" />
            <Trans>Documents</Trans>
          </Link>
        </li>
        {viewer.viewerCanModerate ? (
          <li>
            <Link to="/moderation" className={styles.navLink}>
              <Flag aria-hidden="true" />
              <span className={styles.navName}>
                <Trans>Modération</Trans>
              </span>
              {viewer.moderationCount > 0 ? (
                <span className={styles.navCount}>
                  <span aria-hidden="true">{viewer.moderationCount > 99 ? '99+' : viewer.moderationCount}</span>
                  <span className="sr">
                    <Plural value={viewer.moderationCount} one="# réponse attendue" other="# réponses attendues" />
                  </span>
                </span>
              ) : null}
            </Link>
          </li>
        ) : null}
        {viewer.viewerCanAdvise ? (
          <li>
            <Link to="/advice" className={styles.navLink}>
              <MessageCircleQuestion aria-hidden="true" />
              <Trans>Avis demandés</Trans>
            </Link>
          </li>
        ) : null}
        {viewer.viewerCanAdminister ? (
          <li>
            <Link to="/admin/accounts" className={styles.navLink}>
              <ShieldCheck aria-hidden="true" />
              <Trans>Administration</Trans>
            </Link>
          </li>
        ) : viewer.viewerCanAppoint ? (
          <li>
            <Link to="/admin/roles" className={styles.navLink}>
              <ShieldCheck aria-hidden="true" />
              <Trans>Administration</Trans>
            </Link>
          </li>
        ) : viewer.viewerSeesOrphanedGroups ? (
          <li>
            <Link to="/admin/orphans" className={styles.navLink}>
              <ShieldCheck aria-hidden="true" />
              <Trans>Administration</Trans>
            </Link>
          </li>
        ) : viewer.viewerCanReadAuditLog ? (
          <li>
            <Link to="/audit" className={styles.navLink}>
              <ScrollText aria-hidden="true" />
              <Trans>Journal d’audit</Trans>
            </Link>
          </li>
        ) : null}
      </ul>
      <div className={styles.navHead}>
        <h2>
          <Trans>Mes groupes</Trans>
        </h2>
        {viewer.viewerCanCreateGroup ? (
          <Link to="/groups/new" className={styles.navAdd} aria-label={t`Créer un groupe`} title={t`Créer un groupe`}>
            <Plus aria-hidden="true" />
          </Link>
        ) : null}
      </div>
      <GroupLinks viewer={viewer} />
      <ul>
        <li>
          <Link to="/groups" className={styles.navLink} activeOptions={{ exact: true, includeSearch: false }}>
            <Compass aria-hidden="true" />
            <Trans>Explorer les groupes</Trans>
          </Link>
        </li>
      </ul>
    </nav>
  );
}
