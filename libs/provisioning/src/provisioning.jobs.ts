import { Handlers } from '#jobs';
import { Mailer, compose } from '#mail';
import { type Language, hashSecret, newSecret, recordBySystem } from '#people';
import { SYSTEM_DATABASE, type SystemDatabase, type SystemTransaction, sql } from '#persistence';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Employees } from './employees.service.js';
import { peopleImport, provisioningTidy, welcomeMail } from './job-kinds.js';
import { judged, merged } from './judge-line.js';
import { type LineRow, holdersOf, importByKey, mayGoOn, waitingLines } from './people-import.query.js';

const WELCOME_DAYS = 7;
const BATCH = 100;
const KEPT_DAYS = 30;

interface Newcomer {
  readonly id: string;
  readonly email: string;
  readonly givenName: string;
  readonly language: Language;
  readonly company: string;
}

@Injectable()
export class ProvisioningJobs implements OnModuleInit {
  constructor(
    private readonly handlers: Handlers,
    private readonly mailer: Mailer,
    private readonly employees: Employees,
    @Inject('CONFIG') private readonly config: { readonly publicUrl: string },
    @Inject(SYSTEM_DATABASE) private readonly database: SystemDatabase,
  ) {}

  onModuleInit(): void {
    this.handlers.on(welcomeMail, ({ personId }, job) => this.welcome(personId, job.id));
    this.handlers.on(peopleImport, ({ importId }) => this.goOn(importId));
    this.handlers.on(provisioningTidy, () => this.tidy());
    this.handlers.every(provisioningTidy, '50 2 * * *');
  }

  /** Nobody who can come in already is told; the link's secret is made now, and stands in no table. */
  private async welcome(personId: string, mailId: string): Promise<void> {
    const [person] = await this.database.queryWithoutViewer(sql<Newcomer>`
      select p.id, p.email, p.given_name as "givenName", coalesce(p.language, n.language) as language, n.company_name as company
      from persons p join network n on true
      where p.id = ${personId} and p.email is not null and app_active(p)
        and not exists (select from credentials c where c.person_id = p.id)
        and not exists (select from identities i where i.person_id = p.id)`);
    if (!person) return;
    const token = newSecret();
    await this.database.queryWithoutViewer(sql`
      with older as (delete from one_time_tokens where person_id = ${personId} and purpose = 'RESET' and used_at is null)
      insert into one_time_tokens (purpose, token_hash, person_id, data, expires_at)
      values ('RESET', ${hashSecret(token)}, ${personId}, '{}', app_now() + make_interval(days => ${WELCOME_DAYS}))`);
    const mail = compose(
      {
        subject: 'WELCOME_SUBJECT',
        paragraphs: ['WELCOME_TEXT', 'WELCOME_LIMIT'],
        button: { label: 'WELCOME_BUTTON', url: `${this.config.publicUrl}/reset?token=${token}` },
        company: person.company,
        values: { name: person.givenName, days: WELCOME_DAYS },
      },
      person.language,
    );
    await this.mailer.send({ to: person.email, id: mailId, ...mail });
  }

  /** A hundred lines in a transaction: what is done is done, whenever it breaks off. */
  private async goOn(importId: string): Promise<void> {
    for (let goesOn = true; goesOn;)
      goesOn = await this.database.writeWithoutViewer(async (tx) => {
        const [run] = await tx.query(importByKey(importId));
        if (run?.state !== 'RUNNING') return false;
        const [by] = await tx.query(mayGoOn(importId));
        const lines = await tx.query(waitingLines(importId, BATCH));
        const done: LineRow[] = [];
        for (const line of lines) done.push(await this.act(tx, importId, line, by?.personId ?? null, run.welcomes));
        await tx.query(sql`
          with x as (select * from jsonb_to_recordset(${JSON.stringify(done)}::jsonb) as x(line int, outcome text, code text))
          update people_import_lines l set outcome = x.outcome, code = x.code from x where l.import_id = ${importId} and l.line = x.line`);
        const refused = done.filter(({ outcome }) => outcome === 'REFUSED').length;
        await tx.query(sql`
          update people_imports set done_count = done_count + ${done.length - refused}, bad_count = bad_count + ${refused},
            state = case when ${lines.length < BATCH}::boolean then 'DONE' else state end,
            ended_at = case when ${lines.length < BATCH}::boolean then app_now() end
          where id = ${importId}`);
        return lines.length === BATCH;
      });
  }

  /** What a line says, as things are now. */
  private async act(
    tx: SystemTransaction,
    importId: string,
    line: LineRow,
    actorId: string | null,
    welcomes: boolean,
  ): Promise<LineRow> {
    if (!actorId) return { ...line, outcome: 'REFUSED', code: 'LINE_NOT_ALLOWED' };
    const [holder] = await tx.query(holdersOf([line.person.email]));
    const { outcome, code } = judged({ person: line.person, code: null }, holder);
    const record = (action: string, targetId: string) =>
      recordBySystem(tx, { actorId, action, targetId, data: { importId } });
    if (outcome === 'CREATE') {
      const id = await this.employees.make(tx, { ...line.person, language: null, isActive: true, welcomes });
      await record('account.provision', id);
      return { ...line, outcome: 'CREATED' };
    }
    if (outcome === 'CHANGE') {
      await this.employees.alter(tx, holder!.id, merged(line.person, holder!));
      await record('account.provisionChange', holder!.id);
      return { ...line, outcome: 'CHANGED' };
    }
    return outcome === 'SAME' ? { ...line, outcome } : { ...line, outcome: 'REFUSED', code };
  }

  private async tidy(): Promise<void> {
    await this.database.queryWithoutViewer(sql`
      with refused as (delete from provisioning_errors where at < app_now() - make_interval(days => ${KEPT_DAYS}))
      delete from people_imports where created_at < app_now() - make_interval(days => ${KEPT_DAYS}) and state <> 'RUNNING'`);
  }
}
