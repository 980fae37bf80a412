/** What a text is about, where the script does not say: the company's own words, the more special ones first. */
const TOPICS: readonly [word: RegExp, topic: string][] = [
  [/\bB12\b/, 'bride B12'],
  [/\bF12\b|flasque/i, 'flasque F12'],
  [/\bM30\b|\bM42\b|moyeu/i, 'moyeux'],
  [/\b8D\b|\bD3\b/, '8D'],
  [/dérogation/i, 'dérogation'],
  [/certificat/i, 'certificats'],
  [/\bMMT\b|rugosim|étalonn|micromètre|incertitude/i, 'mesure'],
  [/palp(age|eur|er)/i, 'palpage'],
  [/ressuage|ultrasons|magnétoscopie|courants de Foucault/i, 'contrôle non destructif'],
  [/changement de série|chariot à empreintes|SMED/i, 'SMED'],
  [/consignation|cadenas/i, 'consignation'],
  [/fourches|cariste|klaxon|allée \d/i, 'circulation'],
  [/lunettes|montantes|gants|bouchons/i, 'équipements de protection'],
  [/soud(age|ure|eur|er)/i, 'soudage'],
  [/vibration|roulement|réducteur/i, 'vibrations'],
  [/fuite|joint|hydraulique|vérin/i, 'hydraulique'],
  [/variateur|armoire|capteur/i, 'électricité'],
  [/compresseur|air comprimé|kWh/i, 'énergie'],
  [/copeau/i, 'copeaux'],
  [/traçabilité|étiquette/i, 'traçabilité'],
  [/plaquette|fraise|outil(s)? coupant/i, 'outils'],
  [/montage|étau|bridage|mors/i, 'montages'],
  [/gamme/i, 'gammes'],
  [/navette|camion|transport|conteneur|container|shipment/i, 'transport'],
  [/plan de charge|planning|ordonnancement/i, 'planning'],
  [/alternan|tuteur|apprenti/i, 'alternance'],
  [/fatigue|calcul\b/i, 'calcul'],
  [/PPAP|AMDEC/i, 'premiers articles'],
  [/tender|offer \d/i, 'tenders'],
  [/covoiturage|vélo/i, 'mobilité'],
];

const AT_MOST = 2;

export function topicsOf(text: string): string[] {
  return TOPICS.filter(([word]) => word.test(text))
    .map(([, topic]) => topic)
    .slice(0, AT_MOST);
}
