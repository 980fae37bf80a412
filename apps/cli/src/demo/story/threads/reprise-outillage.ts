/** The study of taking over a neighbouring toolmaker. */
export const repriseOutillage = `
== helene n | Le cadre
Le dirigeant de Sèvre Outillage part dans dix-huit mois et nous a parlé en premier. Onze personnes, trois rectifieuses, un savoir-faire que nous achetons déjà. Accord de confidentialité signé avec Sarah.
- sarah: Six personnes dans ce groupe, sept avec le conseil. Pas une de plus sans mon accord.
- estelle: Trois exercices demandés, reçus.
- philippe: Et l'envie de le faire bien, pas vite.

== estelle n | Les trois derniers exercices
Chiffre d'affaires stable autour de 1,4 M€, résultat faible mais régulier, aucune dette bancaire. Deux clients font 60 %, nous en sommes un.
- helene: C'est donc aussi un risque pour nous, si cela s'arrête.
- sarah: Bail commercial à six ans, propriétaire accommodant.

== christophe n | Ce que valent les machines
Deux rectifieuses récentes, une très ancienne mais juste, et un parc de mandrins que je voudrais avoir demain. L'électroérosion est à remplacer.
- philippe: Combien pour l'électroérosion ?
-- christophe: 90 k€ d'occasion, ou on continue à sous-traiter.

== ines q | Les onze personnes
Âge moyen 47 ans, deux départs dans l'année, un apprenti. Une convention collective proche de la nôtre.
- helene: Une rencontre avec elles avant toute annonce, c'est ma condition.
- sarah: Possible après la lettre d'intention, pas avant.

== sarah n | Lettre d'intention : signée
!ago 12d 16:10
Non engageante, exclusive trois mois. Les comptes sont accessibles, les clients non.
- estelle: Trois mois, c'est court avec la fin d'exercice.
- helene: Alors on commence par les personnes.

== estelle l | Lecture des comptes : deux bonnes surprises, une mauvaise
!ago 9d 17:45
Bonnes : des stocks évalués prudemment, et aucun litige. Mauvaise : les congés accumulés par les deux anciens représentent quatre mois de salaire, non provisionnés.
- sarah: À traiter comme un ajustement de prix, pas comme un reproche.
- ines: J'ai le même sujet chez nous avec Gilles, je connais le calcul.
- helene: Merci Estelle. On le dit franchement au cédant.

== ines n | Rencontre avec l'équipe : compte rendu
!ago 6d 18:10
Neuf présents sur onze. Trois questions seulement : nos horaires, notre outillage, et « est-ce qu'on gardera nos tiroirs ? ». Oui, ils garderont leurs tiroirs.
- christophe: Les tiroirs sont la moitié de la valeur.
- helene: Merci @ines. On continue.

== philippe q | Ce qui peut faire échouer l'affaire
!ago 1d 18:00
Le bâtiment (toiture), l'électroérosion, et le client principal s'il l'apprend par un autre. Rien d'insurmontable.
- estelle: Toiture : devis à 42 k€.
- sarah: Le client doit être prévenu par eux, la veille.
- helene: Décision en comité, avant la fin du mois prochain.
`;
