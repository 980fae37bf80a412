import { SignedXml } from 'xml-crypto';

const ENVELOPED = 'http://www.w3.org/2000/09/xmldsig#enveloped-signature';
const EXCLUSIVE = 'http://www.w3.org/2001/10/xml-exc-c14n#';
export const PERSISTENT = 'urn:oasis:names:tc:SAML:2.0:nameid-format:persistent';

export interface Keys {
  readonly privateKey: string;
  /** As metadata have it. */
  readonly certificate: string;
}
/** What a response says; null: nothing about it. */
export interface Said {
  responseIssuer: string | null;
  issuer: string | null;
  destination: string | null;
  inResponseTo: string | null;
  confirms: string | null;
  recipient: string | null;
  audience: string | null;
  method: string;
  subject: string;
  format: string | null;
  notBefore: string;
  until: string | null;
  conditionsUntil: string | null;
  issued: string;
  asked: string;
  context: string;
  status: string;
  assertionId: string;
  responseId: string;
}
const attribute = (name: string, value: string | null): string => (value === null ? '' : ` ${name}="${value}"`);
const issuerOf = (value: string | null): string => (value === null ? '' : `<saml:Issuer>${value}</saml:Issuer>`);

export const responseXml = (said: Said): string => `<samlp:Response xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" \
xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" ID="${said.responseId}" Version="2.0" IssueInstant="${said.issued}"\
${attribute('Destination', said.destination)}${attribute('InResponseTo', said.inResponseTo)}>${issuerOf(said.responseIssuer)}\
<samlp:Status><samlp:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:${said.status}"/></samlp:Status>\
<saml:Assertion ID="${said.assertionId}" Version="2.0" IssueInstant="${said.issued}">${issuerOf(said.issuer)}\
<saml:Subject><saml:NameID${attribute('Format', said.format)}>${said.subject}</saml:NameID>\
<saml:SubjectConfirmation Method="urn:oasis:names:tc:SAML:2.0:cm:${said.method}"><saml:SubjectConfirmationData\
${attribute('NotOnOrAfter', said.until)}${attribute('Recipient', said.recipient)}${attribute('InResponseTo', said.confirms)}/>\
</saml:SubjectConfirmation></saml:Subject>\
<saml:Conditions NotBefore="${said.notBefore}"${attribute('NotOnOrAfter', said.conditionsUntil)}>\
${said.audience === null ? '' : `<saml:AudienceRestriction><saml:Audience>${said.audience}</saml:Audience></saml:AudienceRestriction>`}\
</saml:Conditions>\
<saml:AuthnStatement AuthnInstant="${said.asked}" SessionIndex="there"><saml:AuthnContext>\
<saml:AuthnContextClassRef>${said.context}</saml:AuthnContextClassRef></saml:AuthnContext></saml:AuthnStatement>\
<saml:AttributeStatement><saml:Attribute Name="email"><saml:AttributeValue>reader@test.example</saml:AttributeValue></saml:Attribute>\
</saml:AttributeStatement></saml:Assertion></samlp:Response>`;

export interface Signing {
  readonly keys: Keys;
  readonly signature?: string;
  readonly digest?: string;
}
export const RSA_SHA256 = 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256';
export const SHA256 = 'http://www.w3.org/2001/04/xmlenc#sha256';

/** With a signature of the element, in it, which names its key as providers do. */
export function signedXml(
  xml: string,
  element: 'Response' | 'Assertion',
  { keys, signature = RSA_SHA256, digest = SHA256 }: Signing,
): string {
  const at = element === 'Response' ? `/*` : `/*/*[local-name()='Assertion']`;
  const signer = new SignedXml({
    privateKey: keys.privateKey,
    publicCert: `-----BEGIN CERTIFICATE-----\n${keys.certificate}\n-----END CERTIFICATE-----`,
    getKeyInfoContent: SignedXml.getKeyInfoContent.bind(null),
    signatureAlgorithm: signature,
    canonicalizationAlgorithm: EXCLUSIVE,
  });
  signer.addReference({ xpath: at, transforms: [ENVELOPED, EXCLUSIVE], digestAlgorithm: digest });
  signer.computeSignature(xml, {
    prefix: 'ds',
    location: {
      reference: `${at}/*[local-name()='Issuer' or local-name()='Status' or local-name()='Subject'][1]`,
      action: 'after',
    },
  });
  return signer.getSignedXml();
}
