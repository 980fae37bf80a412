import { describe, expect, test } from '@jest/globals';
import { answerText } from './answer-text.js';

const FR = 'Répondez au-dessus de cette ligne.';
const EN = 'Answer above this line.';

describe('what somebody wrote, cut from a mail', () => {
  test.each([
    [
      'Gmail, French',
      `Oui, lundi.\n\nLe lun. 23 nov. 2026 à 10:00, Entrenous <a@b.example> a\nécrit :\n\n> ${FR}\n> Bonjour`,
      FR,
    ],
    [
      'Gmail, English',
      `Oui, lundi.\n\nOn Mon, Nov 23, 2026 at 10:00 AM Entrenous <a@b.example>\nwrote:\n\n> ${EN}\n> Hello`,
      EN,
    ],
    [
      'Outlook, French',
      `Oui, lundi.\n\nDe : Entrenous <a@b.example>\nEnvoyé : lundi 23 novembre 2026 10:00\nÀ : Marie\nObjet : Planning\n\n${FR}\nBonjour`,
      FR,
    ],
    [
      'Outlook, without an address',
      `Oui, lundi.\n\nDe : Entrenous\nEnvoyé : lundi 23 novembre\nÀ : Marie\nObjet : Planning\n\nBonjour`,
      FR,
    ],
    [
      'Outlook, English, with its line',
      `Oui, lundi.\n\n________________________________\nFrom: Entrenous <a@b.example>\nSent: Monday, November 23, 2026\nTo: Mary\nSubject: Plan\n\n${EN}`,
      EN,
    ],
    [
      'Apple, French',
      `Oui, lundi.\n\n> Le 23 nov. 2026 à 10:00, Entrenous <a@b.example> a écrit :\n> \n> ${FR}\n> Bonjour`,
      FR,
    ],
    ['Apple, English', `Oui, lundi.\n\n> On 23 Nov 2026, at 10:00, Entrenous <a@b.example> wrote:\n> \n> ${EN}`, EN],
    [
      'a telephone',
      `Oui, lundi.\n\nEnvoyé de mon iPhone\n\n> Le 23 nov. 2026 à 10:00, Entrenous <a@b.example> a écrit :\n> \n> ${FR}`,
      FR,
    ],
    ['a signature', `Oui, lundi.\n\n-- \nMarie Dubois\n+33 6 12 34 56 78`, FR],
    ['a mark whose line was broken', `Oui, lundi.\n\n> Répondez au-dessus de cette\n> ligne. Votre réponse`, FR],
    ['carriage returns and pictures', `Oui, lundi. [cid:image001.png@01DC]\r\n\r\n${FR}\r\n`, FR],
  ])('%s', (_name, text, mark) => {
    expect(answerText(text, [mark])).toBe('Oui, lundi.');
  });

  test('paragraphs and lists stay', () => {
    expect(answerText(`Deux points :\n\n- un\n- deux\n\nMarie\n\n${FR}`, [FR])).toBe(
      'Deux points :\n\n- un\n- deux\n\nMarie',
    );
  });

  test('nothing but a quotation is nothing', () => {
    expect(answerText(`> ${FR}\n> Bonjour`, [FR])).toBe('');
  });

  test('a text made to keep the expressions busy is taken as it is, soon', () => {
    const evil = 'Op schreef\n'.repeat(3_000);
    const began = performance.now();
    expect(answerText(evil, [FR])).toBe(evil.trim());
    expect(performance.now() - began).toBeLessThan(3_000);
  });
});
