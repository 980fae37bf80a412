import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** `20261122094000123-…`: when it was put there, to the millisecond, and its id */
const NAME = /^(\d{14,17})-[\w-]+\.(?:json|eml)$/;

/** A mail that nobody sends: it lies in the folder for whoever runs the machine. */
export interface WaitingMail {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly createdAt: string;
}

/** The folder `ENTRENOUS_HOME/outbox`: a mail is an `.eml` for mail programs and a `.json` for the outbox page. */
export class Outbox {
  constructor(private readonly folder: string) {}

  /** Writing the same id again replaces it: a job that runs twice leaves one mail. */
  async put(mail: WaitingMail, raw: Buffer): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const name = `${stamp(mail.createdAt)}-${mail.id}`;
    await this.write(`${name}.eml`, raw);
    await this.write(`${name}.json`, JSON.stringify(mail, null, 2));
  }

  /** The newest first; none when nothing was ever put there. */
  async newest(count: number): Promise<WaitingMail[]> {
    const names = await this.names();
    const chosen = names
      .filter((name) => name.endsWith('.json'))
      .sort()
      .reverse()
      .slice(0, count);
    return Promise.all(
      chosen.map(async (name) => JSON.parse(await readFile(join(this.folder, name), 'utf8')) as WaitingMail),
    );
  }

  /** Removes the mails that were put there before; how many files went. What else lies in the folder stays. */
  async forgetBefore(day: Date): Promise<number> {
    const old = (await this.names()).filter((name) => NAME.exec(name)![1]! < stamp(day.toISOString()));
    for (const name of old) await rm(join(this.folder, name), { force: true });
    return old.length;
  }

  private async names(): Promise<string[]> {
    const names = await readdir(this.folder).catch(() => [] as string[]);
    return names.filter((name) => NAME.test(name));
  }

  /** Whole or not at all: whoever reads the folder never sees half a mail. */
  private async write(name: string, content: Buffer | string): Promise<void> {
    const draft = join(this.folder, `.${name}`);
    await writeFile(draft, content, { mode: 0o600 });
    await rename(draft, join(this.folder, name));
  }
}

const stamp = (at: string): string => at.replace(/\D/g, '').slice(0, 17);
