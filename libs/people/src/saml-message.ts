import { DOMParser } from '@xmldom/xmldom';

const PROTOCOL = 'urn:oasis:names:tc:SAML:2.0:protocol';
const ASSERTION = 'urn:oasis:names:tc:SAML:2.0:assertion';
const SIGNATURE = 'http://www.w3.org/2000/09/xmldsig#';
const EXCLUSIVE = 'http://www.w3.org/2001/10/xml-exc-c14n#';
/** SHA-1 and keys that both sides would know are not among them. */
const ALGORITHMS: Readonly<Record<string, readonly string[]>> = {
  SignatureMethod: [
    'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256',
    'http://www.w3.org/2001/04/xmldsig-more#rsa-sha512',
    'http://www.w3.org/2007/05/xmldsig-more#sha256-rsa-MGF1',
  ],
  DigestMethod: ['http://www.w3.org/2001/04/xmlenc#sha256', 'http://www.w3.org/2001/04/xmlenc#sha512'],
  CanonicalizationMethod: [EXCLUSIVE],
  Transform: ['http://www.w3.org/2000/09/xmldsig#enveloped-signature', EXCLUSIVE],
};
/** Some have a hundred groups of their person in them. */
const MOST_ELEMENTS = 2_000;
const TEXT = 3;
const ELEMENT = 1;

export interface SamlResponse {
  readonly response: Element;
  readonly assertion: Element;
}

function insist(isSo: boolean): asserts isSo {
  if (!isSo) throw new Error('Not a response as it has to be');
}

/**
 * A response in the one shape that is taken: nothing but elements and text, one assertion, in the response; two signatures, each of the
 * element in which it stands; no name borne twice. What has another shape is not asked whether its signatures hold.
 */
export function openResponse(encoded: string): SamlResponse {
  insist(/^[A-Za-z0-9+/\s]+=*\s*$/.test(encoded));
  const xml = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(encoded, 'base64'));
  // Entities, comments and sections of raw text: parsers do not agree on them, and no provider needs them.
  insist(!xml.includes('<!') && !xml.replace(/^<\?xml [^<>]*\?>/, '').includes('<?'));
  const fail = (message: string): never => {
    throw new Error(message);
  };
  const parser = new DOMParser({ errorHandler: { warning: fail, error: fail, fatalError: fail } });
  const response = parser.parseFromString(xml, 'text/xml').documentElement;
  insist(response !== null && isNamed(response, PROTOCOL, 'Response'));
  const all = everyElement(response);
  const named = (name: string) => all.filter(({ localName }) => localName === name);
  const [assertion, ...others] = named('Assertion');
  insist(assertion !== undefined && others.length === 0 && named('EncryptedAssertion').length === 0);
  insist(isNamed(assertion, ASSERTION, 'Assertion') && assertion.parentNode === response);
  const ids = all.flatMap((element) => ['ID', 'Id', 'id'].map((name) => element.getAttribute(name)).filter(Boolean));
  insist(new Set(ids).size === ids.length);
  const signatures = named('Signature');
  insist(signatures.length === 2);
  for (const signed of [response, assertion]) insistSigned(signed, signatures);
  return { response, assertion };
}

function insistSigned(signed: Element, signatures: readonly Element[]): void {
  const own = signatures.filter(({ parentNode }) => parentNode === signed);
  insist(own.length === 1 && isNamed(own[0]!, SIGNATURE, 'Signature'));
  const inside = everyElement(own[0]!);
  const references = inside.filter(({ localName }) => localName === 'Reference');
  insist(references.length === 1 && references[0]!.getAttribute('URI') === `#${signed.getAttribute('ID')}`);
  insist(!inside.some(({ localName }) => ['Object', 'Manifest', 'RetrievalMethod'].includes(localName!)));
  for (const [name, allowed] of Object.entries(ALGORITHMS)) {
    const used = inside.filter(({ localName }) => localName === name);
    insist(used.length > 0 && used.every((method) => allowed.includes(method.getAttribute('Algorithm')!)));
  }
}

export interface Expected {
  readonly requestId: string;
  readonly issuer: string;
  /** Where the answer is to be sent. */
  readonly recipient: string;
}
export interface Stated {
  readonly id: string;
  readonly subject: string;
  readonly until: Date;
  readonly issuerSession: string | null;
  readonly provedAt: number;
  readonly context: string | null;
}

/** What it says, if it says so to us, now, about what we asked. Signatures, audience and times are checked beside this. */
export function statedBy({ response, assertion }: SamlResponse, { requestId, issuer, recipient }: Expected): Stated {
  insist(response.getAttribute('Version') === '2.0' && assertion.getAttribute('Version') === '2.0');
  insist(response.getAttribute('Destination') === recipient && response.getAttribute('InResponseTo') === requestId);
  const status = only(only(response, PROTOCOL, 'Status'), PROTOCOL, 'StatusCode').getAttribute('Value');
  insist(status === 'urn:oasis:names:tc:SAML:2.0:status:Success');
  for (const said of [response, assertion]) insist(textOf(only(said, ASSERTION, 'Issuer')) === issuer);

  const person = only(assertion, ASSERTION, 'Subject');
  const name = only(person, ASSERTION, 'NameID');
  insist(name.getAttribute('Format') === 'urn:oasis:names:tc:SAML:2.0:nameid-format:persistent');
  const subject = textOf(name);
  insist(subject.length > 0 && subject.length <= 256 && subject === subject.trim());
  const confirmation = only(person, ASSERTION, 'SubjectConfirmation');
  insist(confirmation.getAttribute('Method') === 'urn:oasis:names:tc:SAML:2.0:cm:bearer');
  const confirmed = only(confirmation, ASSERTION, 'SubjectConfirmationData');
  insist(confirmed.getAttribute('Recipient') === recipient && confirmed.getAttribute('InResponseTo') === requestId);

  const conditions = only(assertion, ASSERTION, 'Conditions');
  const ends = [confirmed, conditions].map((element) => instantOf(element.getAttribute('NotOnOrAfter')));
  const statement = only(assertion, ASSERTION, 'AuthnStatement');
  const context = childrenOf(only(statement, ASSERTION, 'AuthnContext'), ASSERTION, 'AuthnContextClassRef')[0];
  const id = assertion.getAttribute('ID');
  insist(Boolean(id));
  return {
    id: id!,
    subject,
    until: new Date(Math.max(...ends)),
    issuerSession: statement.getAttribute('SessionIndex') || null,
    provedAt: Math.floor(instantOf(statement.getAttribute('AuthnInstant')) / 1000),
    context: context ? textOf(context) : null,
  };
}

const isNamed = (element: Element, namespace: string, name: string): boolean =>
  element.namespaceURI === namespace && element.localName === name;

const elementsIn = (element: Element): Element[] =>
  Array.from(element.childNodes).filter((node): node is Element => node.nodeType === ELEMENT);
function everyElement(element: Element): Element[] {
  const all = [element];
  for (const each of all) all.push(...elementsIn(each));
  insist(all.length <= MOST_ELEMENTS);
  return all;
}
const childrenOf = (element: Element, namespace: string, name: string): Element[] =>
  elementsIn(element).filter((child) => isNamed(child, namespace, name));

function only(element: Element, namespace: string, name: string): Element {
  const [first, ...others] = childrenOf(element, namespace, name);
  insist(first !== undefined && others.length === 0);
  return first;
}

function textOf(element: Element): string {
  const nodes = Array.from(element.childNodes);
  insist(nodes.every(({ nodeType }) => nodeType === TEXT));
  return nodes.map(({ nodeValue }) => nodeValue).join('');
}

function instantOf(text: string | null): number {
  insist(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?Z$/.test(text ?? ''));
  const at = Date.parse(text!);
  insist(Number.isFinite(at));
  return at;
}
