import 'reflect-metadata'; // what makes certificates asks for it
import { writeFileSync } from 'node:fs';
import { type AddressInfo, type Socket, connect } from 'node:net';
import { createServer } from 'node:tls';
import { BasicConstraintsExtension, SubjectAlternativeNameExtension, X509CertificateGenerator } from '@peculiar/x509';

const EC = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
const DAY = 86_400_000;

/** TLS for localhost before a server that speaks none, with a certificate that nobody but `caFile` knows. */
export async function openTlsDoor(port: number, caFile: string): Promise<{ port: number; close(): void }> {
  const keys = await crypto.subtle.generateKey(EC, true, ['sign', 'verify']);
  const certificate = await X509CertificateGenerator.createSelfSigned({
    serialNumber: '01',
    name: 'CN=A company of a test',
    notBefore: new Date(Date.now() - DAY),
    notAfter: new Date(Date.now() + DAY),
    keys,
    signingAlgorithm: EC,
    extensions: [
      new BasicConstraintsExtension(true),
      new SubjectAlternativeNameExtension([{ type: 'dns', value: 'localhost' }]),
    ],
  });
  const cert = certificate.toString('pem');
  const pkcs8 = Buffer.from(await crypto.subtle.exportKey('pkcs8', keys.privateKey)).toString('base64');
  const key = `-----BEGIN PRIVATE KEY-----\n${pkcs8}\n-----END PRIVATE KEY-----\n`;
  writeFileSync(caFile, cert);
  const open = new Set<Socket>();
  const server = createServer({ cert, key }, (socket) => {
    const behind = connect(port, '127.0.0.1');
    open.add(socket).add(behind);
    for (const [one, other] of [
      [socket, behind],
      [behind, socket],
    ] as const)
      one.on('error', () => other.destroy()).on('close', () => open.delete(one));
    socket.pipe(behind).pipe(socket);
  });
  server.on('tlsClientError', () => undefined); // who does not trust it hangs up
  await new Promise<void>((listening) => server.listen(0, 'localhost', listening));
  return {
    port: (server.address() as AddressInfo).port,
    close() {
      server.close();
      for (const socket of open) socket.destroy();
    },
  };
}
