/** Less air lost, less electricity, better sorted chips. */
export const energie = `
== wassim n | Trois chiffres pour commencer
L'an dernier : 1 640 MWh d'électricité, 380 MWh de gaz, 96 t de copeaux. L'objectif est − 12 % sur l'électricité en un an, sans arrêter une machine.
- philippe: Objectif accepté. Je veux une action par mois, pas un plan à quarante lignes.
- gaelle: Copeaux compris ?
-- wassim: Compris, avec la qualité du tri, qui change le prix de reprise.

== farid l | Le compresseur coûte plus cher que le chauffage
!image compresseur-nuit Puissance du compresseur sur une journée : 38 % la nuit, sans production
À 3 h du matin, sans production : 38 % de la puissance nominale. Nous payons pour souffler dans des fuites.
- wassim: Première campagne {w+8}, à l'ultrason, de 22 h à 2 h.
- maxime: Je viens avec la liste des raccords.
- estelle: Combien par an, ces fuites ?
-- farid: Environ 31 000 kWh. Calcule avec ton prix.

== farid n | 31 fuites, 14 000 kWh
Trois nuits, deux personnes, un détecteur : 31 fuites trouvées, 29 réparées pour moins de 400 € de raccords. Les deux restantes demandent un arrêt.
- wassim: La nuit passe de 38 à 21 %. C'est la plus rentable de toutes les actions.
- philippe: Faites-en une par trimestre, et communiquez.
- manon: Article dans le journal, avec la photo du détecteur.

== ahmed q | Le laveur d'Angers chauffe toute la nuit
Il garde le bain à 60 °C pour rien. Une programmation suffirait.
- wassim +2d: Programmation possible : 40 minutes de chauffe avant le poste.
- virginie +4d: Essai fait : bain à 60 °C à 5 h 50, aucun problème.
- wassim +8d: 9 200 kWh par an. Merci @ahmed !

== gaelle n | Copeaux : le tri qui change le prix
Laiton mélangé à l'inox : perte d'un tiers du prix de reprise. Trois bacs de couleur à Angers, deux à Nantes, autocollants en français et en portugais.
- patrick: Le bac bleu est pour le laiton. Jamais la limaille du balai.
- ahmed +6d: À Angers c'est réglé, le bac bleu est plein de laiton propre.
- estelle +12d: Différence visible dès la première facture : + 18 %.

== maxime l | Éclairage LED : 41 % de moins, mesuré
Avant travaux : 18 kW de jour. Après : 10,6. Et 1 100 lux au lieu de 620, ce qui compte aussi.
- virginie: On voit mieux et on paie moins. C'est rare.
- philippe: Les deux autres sites au budget suivant.

== wassim i | Arrêter l'éclairage vers 21 h 30 dans l'allée 4
Détecteurs de présence, programmation par zone. L'équipe d'après-midi part à 21 h.
- patrick: Attention au rondier à 22 h.
- gaelle: Le minimum de sécurité reste allumé, bien sûr.
- maxime +3d: Fait, temporisation de dix minutes.

== stephane q | Chauffage du site : 19 ou 17 °C la nuit ?
À 17, les soudeurs commencent à 12 °C le lundi matin. À 19 on chauffe un dimanche vide.
- wassim: Relance le lundi à 4 h au lieu de dimanche à 18 h. On a modélisé les deux.
- stephane +7d: Essayé : 16,5 °C à 6 h, supportable.
- gaelle: Et pas de préchauffage pièce à l'air libre, s'il vous plaît.

== wassim n | Bilan à six mois
− 9,4 % d'électricité, à production équivalente. Reste : le chauffage et la centrale de lavage. Merci aux équipes d'après-midi qui ferment les portes.
- philippe: 9,4 sur un objectif de 12, en six mois. Continuez.
- estelle: Traduit en euros, c'est le convoyeur de l'îlot 3 deux fois.
- olivier: Alors nous en achèterons un deuxième.
- ahmed: Et le laveur n'est pas encore au maximum.
- yann: Les serveurs aussi : − 8 % depuis le nettoyage des vieilles machines.

== farid q | Récupérer la chaleur du compresseur pour l'eau des vestiaires
Étude rapide : 18 MWh par an, 6 000 € de travaux.
- wassim: Retour en moins de trois ans, sans toucher au compresseur.
- gaelle: Attention à la légionelle : température de stockage au-dessus de 60 °C.
- philippe: Accepté, à faire pendant l'arrêt.

== olivier i | Compteur par îlot, pas par bâtiment
Un seul compteur pour six îlots : chacun pense que c'est l'autre.
- wassim: Six sous-compteurs, 240 € pièce.
- alexandra: Utile aussi pour les coûts, je peux répartir au réel.
- philippe: D'accord pour les six.

== gaelle n | Registre des déchets : à jour
Quatre filières, 96 t de copeaux, 2,1 t de chiffons souillés, 380 kg de piles et de lampes. Rien dans la benne ordinaire.
- patrick: La benne ordinaire est pesée, elle a perdu un tiers.
- stephane: Chiffons remplacés par des lavables à Saint-Nazaire, on les garde ?
-- gaelle: Oui, et merci de les rendre lavés.

== wassim n | Sous-compteurs posés
!ago 12d 13:00
Six compteurs, un par îlot. Première surprise : l'îlot 6, à l'arrêt, consomme encore 4 kW.
- maxime: Ventilation de l'armoire et éclairage de bac. Je coupe le deuxième.
- farid: Et le premier n'est jamais à couper.

== ahmed n | Bacs de copeaux d'Angers : 100 % bien triés
!ago 10d 9:50
Trois semaines contrôlées, zéro mélange. Les deux autocollants ont suffi.
- gaelle: Bravo, c'est le seul site à 100.
- patrick: On y arrive à Nantes, un bac à la fois.

== wassim l | Ce que la consommation dit des pannes
!image consommation-c41 Énergie par pièce de C4-1 : en hausse trois semaines, normale après le roulement
!ago 7d 14:15
La C4-1 consommait 6 % de plus depuis trois semaines. C'était un roulement. La même courbe a servi pour la P2.
- farid: L'énergie est devenue notre meilleur capteur de vibration.
- olivier: On aurait dû commencer par là.

== estelle q | Quelle économie mettre dans le budget ?
!ago 5d 10:10
Je ne veux pas promettre 12 % si l'on n'en fait que 9.
- wassim: 10,5 % est prudent, avec la chaleur du compresseur et Angers.
- estelle: 10,5 %, écrit. Merci pour la prudence.

== virginie n | Sous-compteur du laveur : − 31 %
!ago 2d 14:40
La programmation d'Ahmed est confirmée par le compteur. On passe le bain à 58 °C, propreté inchangée.
- ahmed: À 56 la propreté baisse, on a essayé.
- wassim: Alors 58, merci pour la mesure honnête.

== maxime n | Récupération de chaleur : travaux pendant l'arrêt
!ago 1d 13:15
Échangeur commandé, deux jours de plomberie, eau à 62 °C garantie. Les vestiaires auront de l'eau chaude par leur propre compresseur.
- stephane: J'attends votre retour avant de le demander chez nous.
- gaelle: Fiche légionelle mise à jour.
`;
