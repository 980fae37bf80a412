import 'reflect-metadata'; // what makes certificates asks for it
import { X509CertificateGenerator } from '@peculiar/x509';
import type { Keys } from './saml-response.js';

const RSA = {
  name: 'RSASSA-PKCS1-v1_5',
  hash: 'SHA-256',
  publicExponent: new Uint8Array([1, 0, 1]),
  modulusLength: 2048,
};
export async function newKeys(): Promise<Keys> {
  const keys = await crypto.subtle.generateKey(RSA, true, ['sign', 'verify']);
  const certificate = await X509CertificateGenerator.createSelfSigned({
    serialNumber: '01',
    name: 'CN=Provider of a test',
    notBefore: new Date('2020-01-01'),
    notAfter: new Date('2020-01-02'), // it is the key that is trusted
    keys,
    signingAlgorithm: RSA,
  });
  const pkcs8 = Buffer.from(await crypto.subtle.exportKey('pkcs8', keys.privateKey)).toString('base64');
  return {
    privateKey: `-----BEGIN PRIVATE KEY-----\n${pkcs8.replace(/(.{64})/g, '$1\n')}\n-----END PRIVATE KEY-----\n`,
    certificate: Buffer.from(certificate.rawData).toString('base64'),
  };
}
