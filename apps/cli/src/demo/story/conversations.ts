import type { DemoFile } from '../put-file.js';

/** What two or a few say to each other: minutes before now, who, the words, and what they attach. */
export interface ConversationStory {
  readonly people: readonly string[];
  /** The external who asked, and has no answer yet. */
  readonly askedBy?: string;
  readonly messages: readonly (readonly [minutesAgo: number, who: string, text: string, file?: DemoFile])[];
}

const HOUR = 60;
const DAY = 24 * HOUR;

export const CONVERSATIONS: readonly ConversationStory[] = [
  {
    people: ['claire', 'karim'],
    messages: [
      [
        2 * DAY + 40,
        'karim',
        'Bonjour Claire, je préfère vous prévenir avant la réunion : la reprise du lot 4471-B prendra un jour de plus.',
      ],
      [2 * DAY + 22, 'claire', 'Merci de le dire tôt. C’est le traitement ou la mesure qui glisse ?'],
      [2 * DAY + 15, 'karim', 'La mesure. La MMT est prise jusqu’à demain midi, je passe en premier ensuite.'],
      [2 * DAY + 9, 'claire', 'D’accord. Je préviens le montage, **jeudi 10 h** reste tenable.'],
      [
        35,
        'karim',
        'Relevés terminés : tout est dans la tolérance, dispersion divisée par deux. Je publie dans le groupe cet après-midi.',
        {
          name: 'Relevés 4471-B après reprise.csv',
          kind: 'SHEET',
          mime: 'text/csv',
          versions: [
            {
              note: '',
              text: 'pièce;rayon mesuré (mm);écart\n1;2,50;0,00\n2;2,49;-0,01\n3;2,51;+0,01\n4;2,50;0,00\n5;2,49;-0,01\n',
            },
          ],
        },
      ],
    ],
  },
  {
    people: ['claire', 'marc'],
    messages: [
      [
        5 * HOUR,
        'marc',
        'Tu as cinq minutes avant le point de 14 h ? J’aimerais qu’on arrive avec la même position sur les délais.',
      ],
      [
        5 * HOUR - 6,
        'claire',
        'Oui, 13 h 45 dans ton bureau. J’apporte :\n\n- le retard réel, lot par lot\n- ce que Mécaform propose',
      ],
      [5 * HOUR - 9, 'marc', 'Parfait.'],
    ],
  },
  {
    people: ['claire', 'solene', 'karim'],
    messages: [
      [
        DAY + 3 * HOUR,
        'solene',
        'Je vous mets tous les deux ici pour l’outillage de la bride B12 : qui valide le plan de contrôle révisé ?',
      ],
      [DAY + 2 * HOUR, 'karim', 'Chez nous c’est moi. Envoyez-le quand il est figé, je réponds sous 48 h.'],
      [DAY + HOUR, 'claire', 'Je le relis ce soir, Solène te l’envoie demain matin.'],
    ],
  },
  {
    people: ['julie', 'claire'],
    askedBy: 'julie',
    messages: [
      [
        3 * HOUR,
        'julie',
        'Bonjour Madame Vasseur, je reprends le suivi de vos commandes chez Mécaform. Puis-je vous écrire directement pour les dates d’expédition ?',
      ],
    ],
  },
  {
    people: ['claire', 'yann'],
    messages: [
      [
        3 * DAY,
        'claire',
        'Bonjour Yann, le poste du laboratoire redemande un mot de passe à chaque ouverture. C’est voulu ?',
      ],
      [3 * DAY - 30, 'yann', 'Non, la session n’est pas gardée sur ce poste. Je passe ce matin.'],
      [2 * HOUR, 'yann', 'C’est réglé depuis hier, dites-moi si cela revient.'],
    ],
  },
  {
    people: ['nadia', 'elke'],
    messages: [
      [
        DAY + 20,
        'nadia',
        'Hello Elke, the frame contract is signed. I will upload the final prices to the group tomorrow.',
      ],
      [DAY, 'elke', 'Great news, thank you for the quick turnaround!'],
    ],
  },
  {
    people: ['karim', 'nadia'],
    askedBy: 'karim',
    messages: [
      [
        DAY - 90,
        'karim',
        'Bonjour Nadia, puis-je vous soumettre une proposition de regroupement des livraisons avant l’appel d’offres ?',
      ],
    ],
  },
];
