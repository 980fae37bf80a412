import fs from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import zlib from 'node:zlib';

const brotli = promisify(zlib.brotliCompress);
const gzip = promisify(zlib.gzip);
const COMPRESSIBLE = /\.(js|css|html|svg|json|txt)$/;
const MIN_BYTES = 1024;

/** Writes a .br and a .gz beside each text file of the build, so that the server never compresses at request time. */
export function compressed() {
  let outDir;
  return {
    name: 'entrenous:compressed',
    apply: 'build',
    configResolved(config) {
      outDir = path.resolve(config.root, config.build.outDir);
    },
    async closeBundle() {
      const files = (await fs.readdir(outDir, { recursive: true })).filter((file) => COMPRESSIBLE.test(file));
      await Promise.all(files.map((file) => compress(path.join(outDir, file))));
    },
  };
}

async function compress(file) {
  const bytes = await fs.readFile(file);
  if (bytes.length < MIN_BYTES) return;
  const quality = { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 11 } };
  await Promise.all([
    brotli(bytes, quality).then((packed) => fs.writeFile(`${file}.br`, packed)),
    gzip(bytes, { level: 9 }).then((packed) => fs.writeFile(`${file}.gz`, packed)),
  ]);
}
