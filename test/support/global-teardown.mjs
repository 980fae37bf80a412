import { rmSync } from 'node:fs';

export default async function tearDown() {
  const { database, home } = globalThis.__ENTRENOUS_TEST__;
  await database.stop();
  rmSync(home, { recursive: true, force: true });
}
