import { type TestApp, startTestApp } from './app.js';
import { PERSON, type Who, seedCast } from './cast.js';
import { SamlIdp } from './saml-idp.js';
import { Browser, PUBLIC } from './sign-in-browser.js';
import { renewPeople } from './sign-in-providers.js';

export const START = `${PUBLIC}/auth/societe/start`;

/** Two SAML providers beside the product, both as a test wants them: `societe` and `autre`. */
export class SamlWorld {
  private constructor(
    readonly app: TestApp,
    readonly idp: SamlIdp,
    readonly other: SamlIdp,
  ) {}

  static async start(): Promise<SamlWorld> {
    const [idp, other] = [await SamlIdp.start(), await SamlIdp.start()];
    const all = [idp.setting('societe'), other.setting('autre')];
    const app = await startTestApp({ settings: { SAML_PROVIDERS: JSON.stringify(all) } });
    await seedCast(app.db.owner);
    return new SamlWorld(app, idp, other);
  }

  browser = (): Browser => new Browser(this.app);

  async renew(): Promise<void> {
    await renewPeople(this.app);
    this.idp.subject = `marie-${Math.random()}`;
    this.idp.answer = (right) => this.idp.signed(right);
  }

  /** As if they had linked it. */
  async know(who: Who, { subject, entityId }: { subject: string; entityId: string } = this.idp): Promise<void> {
    await this.app.db.owner.query('insert into identities (issuer, subject, person_id) values ($1, $2, $3)', [
      entityId,
      subject,
      PERSON[who],
    ]);
  }

  async stop(): Promise<void> {
    this.idp.stop();
    this.other.stop();
    await this.app.close();
  }
}
