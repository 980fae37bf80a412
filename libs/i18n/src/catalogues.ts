import { audit as auditEn } from './en/audit.js';
import { content as contentEn } from './en/content.js';
import { conversations as conversationsEn } from './en/conversations.js';
import { data as dataEn } from './en/data.js';
import { desk as deskEn } from './en/desk.js';
import { duties as dutiesEn } from './en/duties.js';
import { facets as facetsEn } from './en/facets.js';
import { groups as groupsEn } from './en/groups.js';
import { mail as mailEn } from './en/mail.js';
import { moderation as moderationEn } from './en/moderation.js';
import { notifications as notificationsEn } from './en/notifications.js';
import { people as peopleEn } from './en/people.js';
import { presets as presetsEn } from './en/presets.js';
import { provisioning as provisioningEn } from './en/provisioning.js';
import { requests as requestsEn } from './en/requests.js';
import { audit as auditFr } from './fr/audit.js';
import { content as contentFr } from './fr/content.js';
import { conversations as conversationsFr } from './fr/conversations.js';
import { data as dataFr } from './fr/data.js';
import { desk as deskFr } from './fr/desk.js';
import { duties as dutiesFr } from './fr/duties.js';
import { facets as facetsFr } from './fr/facets.js';
import { groups as groupsFr } from './fr/groups.js';
import { mail as mailFr } from './fr/mail.js';
import { moderation as moderationFr } from './fr/moderation.js';
import { notifications as notificationsFr } from './fr/notifications.js';
import { people as peopleFr } from './fr/people.js';
import { presets as presetsFr } from './fr/presets.js';
import { provisioning as provisioningFr } from './fr/provisioning.js';
import { requests as requestsFr } from './fr/requests.js';

export type Language = 'fr' | 'en';
/** Texts by code; `{name}` is a placeholder. */
export type Catalogue = Readonly<Record<string, string>>;

export const CATALOGUES: Readonly<Record<Language, Catalogue>> = {
  fr: {
    ...requestsFr,
    ...peopleFr,
    ...groupsFr,
    ...presetsFr,
    ...facetsFr,
    ...contentFr,
    ...mailFr,
    ...moderationFr,
    ...notificationsFr,
    ...dataFr,
    ...deskFr,
    ...conversationsFr,
    ...auditFr,
    ...dutiesFr,
    ...provisioningFr,
  },
  en: {
    ...requestsEn,
    ...peopleEn,
    ...groupsEn,
    ...presetsEn,
    ...facetsEn,
    ...contentEn,
    ...mailEn,
    ...moderationEn,
    ...notificationsEn,
    ...dataEn,
    ...deskEn,
    ...conversationsEn,
    ...auditEn,
    ...dutiesEn,
    ...provisioningEn,
  },
};
