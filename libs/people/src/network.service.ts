import { type Actor, DomainError, forbidden, mightEver } from '#permissions';
import { SYSTEM_DATABASE, type SystemDatabase, type SystemTransaction, newId, sql } from '#persistence';
import { Inject, Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { foldAddress, isAddress } from './address.js';
import { checkBrandColor } from './brand-color.js';
import { GROUP_ENTRY, type GroupEntry } from './group-entry.js';
import type { Language } from './network.entity.js';
import { hashPassword } from './password-hash.js';
import { checkPassword } from './password-policy.js';
import { Passwords, contextOf } from './passwords.service.js';
import { hashSecret } from './secret.js';
import { type OpenedSession, Sessions } from './sessions.service.js';
import { recordBySystem } from './system-audit.js';
import { requiredLine } from './text-input.js';

export interface NetworkRow {
  readonly companyName: string;
  readonly language: Language;
  readonly brandColor: string | null;
  readonly logoImageId: string | null;
  readonly isSetUp: boolean;
  /** How long members know of a widening of their group before it takes effect. */
  readonly wideningHours: number;
  readonly isDemo: boolean;
}
export interface SetUp {
  readonly token: string;
  readonly ownerGivenName: string;
  readonly ownerFamilyName: string;
  readonly ownerEmail: string;
  readonly password: string;
  readonly companyName: string;
  readonly language: Language;
  readonly brandColor?: string | null;
  readonly smtpUrl?: string | null;
  readonly mailFrom?: string | null;
  readonly groupPreset?: string | null;
  readonly groupName?: string | null;
}
export interface NetworkChange {
  readonly companyName?: string | null;
  readonly language?: Language | null;
  readonly brandColor?: string | null;
  readonly logoImageId?: string | null;
  readonly wideningHours?: number | null;
}

const NOT_SET_UP: NetworkRow = {
  companyName: 'Entrenous',
  language: 'fr',
  brandColor: null,
  logoImageId: null,
  isSetUp: false,
  wideningHours: 168,
  isDemo: false,
};
/** Hours: a day, three months. */
const LEAST_NOTICE = 24;
const MOST_NOTICE = 2160;
const MAIL_FROM = /^[^\r\n]*[^\s@<]+@[^\s@>]+>?$/;

/** The installation itself: set up once, by whoever has the link that its start prints. */
@Injectable()
export class Networks {
  constructor(
    @Inject(SYSTEM_DATABASE) private readonly database: SystemDatabase,
    private readonly passwords: Passwords,
    private readonly sessions: Sessions,
    private readonly modules: ModuleRef,
  ) {}

  /** What a page may show before signing in. */
  async current(): Promise<NetworkRow> {
    const [row] = await this.database.queryWithoutViewer(sql<NetworkRow>`
      select company_name as "companyName", language, brand_color as "brandColor", logo_image_id as "logoImageId",
        set_up_at is not null as "isSetUp", is_demo as "isDemo", widening_hours as "wideningHours" from network`);
    return row ?? NOT_SET_UP;
  }

  /** Makes the company's network and its owner, who is signed in by it. Works once. */
  async setUp(
    input: SetUp,
    device: string,
  ): Promise<{ personId: string; groupId: string | null; session: OpenedSession }> {
    await this.requireToken(input.token);
    const owner = readOwner(input);
    const company = readCompany(input);
    await checkPassword(input.password, contextOf({ ...owner, company: company.companyName }));
    const hash = await hashPassword(input.password);

    return this.database.writeWithoutViewer(async (tx) => {
      await this.useToken(tx, input.token);
      const [made] = await tx.query(sql`
        insert into network (company_name, language, brand_color, smtp_url, mail_from, set_up_at)
        values (${company.companyName}, ${input.language}, ${company.brandColor}, ${company.smtpUrl}, ${company.mailFrom}, app_now())
        on conflict (id) do update set company_name = excluded.company_name, language = excluded.language, brand_color = excluded.brand_color,
          smtp_url = excluded.smtp_url, mail_from = excluded.mail_from, set_up_at = excluded.set_up_at
        where network.set_up_at is null returning id`);
      if (!made) throw new DomainError('SETUP_INVALID', ['token']);
      const personId = await this.makeOwner(tx, owner, input.language);
      await this.passwords.storeFirst(tx, personId, hash);
      await recordBySystem(tx, { actorId: personId, action: 'network.setUp', targetId: personId });
      const groupId = input.groupPreset ? await this.firstGroup(tx, personId, input) : null;
      return { personId, groupId, session: await this.sessions.open(tx, personId, device) };
    });
  }

  /** What is not given stays; the colour and the logo are taken away by null. */
  async update(actor: Actor, change: NetworkChange): Promise<NetworkRow> {
    if (!mightEver(actor, 'update', 'Network')) throw forbidden();
    const companyName =
      typeof change.companyName === 'string'
        ? requiredLine(change.companyName, { field: 'companyName', most: 80 })
        : null;
    const brandColor = typeof change.brandColor === 'string' ? readColor(change.brandColor) : null;
    const hours = change.wideningHours ?? null;
    if (hours !== null && (hours < LEAST_NOTICE || hours > MOST_NOTICE))
      throw new DomainError('WIDENING_HOURS', ['wideningHours'], { least: LEAST_NOTICE, most: MOST_NOTICE });
    await this.database.writeWithoutViewer(async (tx) => {
      if (change.logoImageId) {
        const [image] = await tx.query(sql`update images set attached_at = app_now()
          where id = ${change.logoImageId} and owner_id = ${actor.personId} and purpose = 'NETWORK' returning id`);
        if (!image) throw new DomainError('IMAGE_NOT_USABLE', ['logoImageId']);
      }
      await tx.query(sql`update network set company_name = coalesce(${companyName}, company_name), language = coalesce(${change.language ?? null}, language),
        widening_hours = coalesce(${hours}::int, widening_hours),
        brand_color = case when ${change.brandColor !== undefined} then ${brandColor} else brand_color end,
        logo_image_id = case when ${change.logoImageId !== undefined} then ${change.logoImageId ?? null}::uuid else logo_image_id end`);
      const fields = Object.keys(change).filter((name) => change[name as keyof NetworkChange] !== undefined);
      await recordBySystem(tx, { actorId: actor.personId, action: 'network.update', data: { fields } });
    });
    return this.current();
  }

  /**
   * A new person, or the employee whom an import brought with this address and who had no account yet: whoever holds the link
   * also imported those words. Nobody appoints themself: at set-up there is nobody to appoint, so `granted_by` stays null.
   */
  private async makeOwner(
    tx: SystemTransaction,
    { givenName, familyName, name, email }: ReturnType<typeof readOwner>,
    language: Language,
  ): Promise<string> {
    const [owner] = await tx.query(sql<{ id: string }>`
      insert into persons (id, kind, status, given_name, family_name, name, email, language, joined_at)
      values (${newId()}, 'EMPLOYEE', 'ACTIVE', ${givenName}, ${familyName}, ${name}, ${email}, ${language}, app_now())
      on conflict (email) where email is not null do update set status = excluded.status, given_name = excluded.given_name,
        family_name = excluded.family_name, name = excluded.name, language = excluded.language,
        joined_at = coalesce(persons.joined_at, excluded.joined_at)
      where persons.status = 'PLACEHOLDER' and persons.kind = 'EMPLOYEE'
      returning id`);
    if (!owner) throw new DomainError('OWNER_ADDRESS_TAKEN', ['ownerEmail']);
    await tx.query(sql`
      insert into network_roles (person_id, role) select ${owner.id}::uuid, unnest(array['OWNER', 'IT_ADMIN'])`);
    return owner.id;
  }

  private async requireToken(token: string): Promise<void> {
    const [row] = await this.database
      .queryWithoutViewer(sql`select id from one_time_tokens where token_hash = ${hashSecret(token)}
      and purpose = 'SETUP' and used_at is null and expires_at > app_now() and not exists (select from network where set_up_at is not null)`);
    if (!row) throw new DomainError('SETUP_INVALID', ['token']);
  }

  private async useToken(tx: SystemTransaction, token: string): Promise<void> {
    const used = await tx.query(sql`update one_time_tokens set used_at = app_now()
      where token_hash = ${hashSecret(token)} and purpose = 'SETUP' and used_at is null and expires_at > app_now() returning id`);
    if (used.length === 0) throw new DomainError('SETUP_INVALID', ['token']);
  }

  private firstGroup(
    tx: SystemTransaction,
    ownerId: string,
    { groupPreset, groupName, language }: SetUp,
  ): Promise<string> {
    const groups = this.modules.get<GroupEntry>(GROUP_ENTRY, { strict: false });
    return groups.createFirst(tx, { ownerId, preset: groupPreset!, name: groupName?.trim() || null, language });
  }
}

function readOwner({ ownerGivenName, ownerFamilyName, ownerEmail }: SetUp) {
  const givenName = requiredLine(ownerGivenName, { field: 'ownerGivenName', most: 80 });
  const familyName = requiredLine(ownerFamilyName, { field: 'ownerFamilyName', most: 80 });
  const email = foldAddress(ownerEmail);
  if (!isAddress(email)) throw new DomainError('EMAIL_INVALID', ['ownerEmail']);
  return { givenName, familyName, name: `${givenName} ${familyName}`, email };
}

function readCompany({ companyName, brandColor, smtpUrl, mailFrom }: SetUp) {
  const smtp = smtpUrl?.trim() || null;
  if (smtp && !(URL.canParse(smtp) && ['smtp:', 'smtps:'].includes(new URL(smtp).protocol)))
    throw new DomainError('SMTP_INVALID', ['smtpUrl']);
  const from = mailFrom?.trim() || null;
  if (from && !MAIL_FROM.test(from)) throw new DomainError('MAIL_FROM_INVALID', ['mailFrom']);
  return {
    companyName: requiredLine(companyName, { field: 'companyName', most: 80 }),
    brandColor: brandColor ? readColor(brandColor) : null,
    smtpUrl: smtp,
    mailFrom: from,
  };
}

function readColor(text: string): string {
  const checked = checkBrandColor(text);
  if (!checked) throw new DomainError('COLOR_INVALID', ['brandColor']);
  if (!checked.isReadable) throw new DomainError('COLOR_CONTRAST', ['brandColor'], { nearest: checked.nearest });
  return checked.color;
}
