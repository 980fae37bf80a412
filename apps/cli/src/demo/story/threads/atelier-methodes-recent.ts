/** At the foot of the machines, the last weeks. */
export const atelierMethodesRecent = `
== chloe l | Chariot préparé : de 94 à 61 minutes | SMED
!image changement-serie Durée du changement : 94 minutes avant, puis 63, 58 et 62
!ago 14d 11:05
Trois changements mesurés avec le chariot à empreintes : 63, 58 et 62 min. Personne n'a couru. La marche est passée de 38 à 9 min.

Ce qui reste à gagner : l'attente du premier bon (14 min) et la pression des mors, réglée trois fois.
- christophe: La mousse tient, sauf l'empreinte de la clé dynamométrique, à refaire.
- rachid: On l'a fait à deux, sans préparer autre chose. Honnête comme mesure.
- pauline: Pour le premier bon : appelez dix minutes avant, je libère la machine.
- philippe: Un tiers de moins en deux mois. Bravo @chloe, et bravo aux deux équipes.
- loic: Le plus étonnant : on arrive moins fatigués à la première pièce.
-- chloe: Je l'écris dans le rapport, avec votre phrase exacte.
- gilles: 94 à 61, et personne n'a couru. C'est la bonne méthode.

== mathieu d | Temps de changement : trois familles dans l'ERP
!ago 13d 9:40
C'est en place : A = 20 min, B = 50, C = 105 (bientôt 75 grâce au chariot). Le plan de la semaine {s+1} est le premier calculé ainsi. Retard théorique : 4 h au lieu de 19.
- nathalie: Les 19 h n'existaient que dans le tableur. Ouf.
- antoine: Il me reste 60 articles à classer, dites-moi ceux qui vous manquent.

== lucas q | C3-1 : dérive de 12 µm en X entre 6 h et 9 h
!image derive-c31 Dérive en X de C3-1 : 12 µm atteints à 9 h en semaine, presque rien le samedi
!ago 12d 8:50
Tous les matins la même courbe, puis c'est stable. Chauffe de broche faite (15 min). Le samedi, pas de dérive.
- farid: Le samedi, le chauffage de l'atelier ne démarre pas à 5 h. La soufflerie est juste au-dessus.
- wassim: Je superpose la température du bâti et la tienne… oui, même pente.
- farid: On pose un déflecteur {j+2}.
-- lucas: Posé. 3 µm ce matin. Merci à tous.

== tuan n | Bibliothèque de montages : modèles à jour
!ago 11d 14:20
Les 64 montages gardés par @christophe ont tous leur modèle 3D, avec les points de bridage et les hauteurs. Ils sont dans la FAO, donc plus de collision « surprise ».
- samira: Le montage de la B08 a une vis plus longue en vrai, attention.
-- tuan: Mesurée et corrigée, merci.
- aminata: Énorme travail discret. Merci @tuan.

== moussa q | Référence du joint pour la presse P3 ?
!image joint-p3 Croquis du joint de tige de la P3, 80×95×10, celui du magasin fait 8
!close antoine Référence séparée dans l'ERP : 80×95×10 pour la P3, 80×95×8 pour la P1.
!ago 10d 10:15
Le joint de tige est marqué 80×95×10 mais celui du magasin est en 8 d'épaisseur. Qui a la bonne référence ?
- farid: 80×95×10 en NBR, tiroir hydraulique 14. Celui de 8 est pour la P1.
- patrick: Les deux sont sous la même référence dans l'ERP, je sépare.

== gilles l | Carnet n° 3 : filetages trapézoïdaux, dans l'ordre
!ago 9d 13:45
1. Ébaucher à l'outil étroit, au fond, sans toucher les flancs.
2. Flanc gauche, flanc droit, **jamais** les deux.
3. Dernière passe à sec, lente, pour voir.
4. Le calibre passe « gras », pas « dur ».

J'ai filmé la séquence avec Hugo, 6 minutes, dans le dossier transmission.
- hugo: Le passage « gras, pas dur », je l'ai refait vingt fois avant de le sentir.
- moussa: Tu en as encore combien, des carnets ?
-- gilles: Un. Et cinq mois pour le lire avec vous.
- olivier: Gilles, ces fiches sont devenues la base de formation des tours. Merci.

== wassim n | Écrans d'îlot : le premier est allumé
!image ecran-ilot L’écran de l’îlot 3 : temps de cycle de C3-1 et C3-2, C3-3 à l’arrêt pour un outil
!ago 8d 9:25
Îlot 3 : temps de cycle réel, objectif, cause d'arrêt en cours. Actualisé toutes les dix secondes, éteint pendant les pauses, rien de nominatif.
- nadia: Merci !! « Attente matière » est à 4 % cette semaine, je vais dormir mieux.
- loic: Les gars le regardent. Surtout la cause d'arrêt, parce qu'enfin c'est écrit que ce n'est pas eux.
- arnaud: Conforme à ce qui a été présenté au CSE. 
- olivier: Décision pour les cinq autres îlots avant la fin du mois.
- rachid: L'après-midi demande la même chose à l'îlot 2, pour comparer les causes et non les gens.
- mathieu: Enfin un retard qui s'explique tout seul.

== aminata q | Outil de Ø 7 : on rouvre le dossier ?
!ago 7d 11:30
Deux nouvelles pièces ont un congé de 3,5. Soit on convainc le client (congé 4), soit on achète l'outil. Délai client connu : trois semaines pour une modification.
- vincent: J'ai appelé : le congé 4 est refusé sur l'une (interférence), accepté sur l'autre.
- christophe: Alors un seul outil, rectifié chez nous à partir d'une 8. Je sais faire, durée de vie 200 pièces.
-- aminata: 200 pièces, c'est l'année entière. Vendu.

== ludovic n | Angers : lavage lessiviel, nouvelles durées
!ago 6d 10:05
Après essais avec le laboratoire : 6 min au lieu de 9 pour les bagues laiton, propreté identique (0,8 mg). Les inox restent à 9.
- jerome: Mesures de propreté relues, c'est correct.
- virginie: 3 min de moins par panier, soit deux paniers de plus par poste.

== alexandra q | Quels articles devraient avoir un coût revu avant la fin de l'année ?
!ago 5d 14:10
J'ai de la place pour quarante recalculs. Dites-moi où la gamme a changé sans que le coût suive.
- antoine: F12 (plaquettes), M30 (reprise), B08 (ébavurage), 7720 (plan). Les quatre ont bougé de plus de 5 %.
- ludovic: Toutes les bagues laiton, voir mon message de la semaine.
- claire: Les ébauches de moyeu, le contrôle est passé de 40 à 25 min.
-- alexandra: Parfait, déjà 26 articles. Continuez.

== rachid x | Lot de 18 flasques repris : origine décalée
!image montages-jumeaux Les deux montages jumeaux vus de dessus, décalés de 0,4 mm en Y
!ago 4d 15:35
Décalage de 0,4 mm en Y sur 18 flasques F12, vu au premier contrôle de la série. Origine de la table relevée sur le mauvais montage (deux montages jumeaux, l'un a été rectifié).

Toutes récupérables : il restait 0,6 de surépaisseur.
- christophe: C'est moi qui ai rectifié le jumeau B sans changer sa plaque. Je grave la cote dessus aujourd'hui.
-- rachid: Merci Christophe. Et nous, on palpe le montage avant, c'est 20 s.
- tuan: Je sépare les deux modèles dans la FAO.
- antoine: Belle réaction d'équipe, rien de perdu à part une heure.

== philippe d | Convoyeur, brosses, chariot : la suite
!ago 3d 17:10
Trois idées nées ici ont été mesurées ce trimestre : 3 h 50 par semaine (convoyeur), 1 min 50 par bride (brosse), 33 min par série (chariot). J'ai demandé à @olivier de préparer la même chose pour Saint-Nazaire et Angers, avec les équipes, pas à leur place.
- joao: On est partants à Saint-Nazaire, on a déjà la brosse.
- virginie: Angers commence par le chariot.
- loic: Et le premier bon ? C'est le dernier morceau.
-- pauline: On en parle {j+2} à 14 h à la métrologie.
- arnaud: Et si on le fait avec les équipes, on le dit au CSE avant, pas après.
-- philippe: Évidemment. Point inscrit à l'ordre du jour.

== samira l | Retournement de la B12 en une seule prise
!ago 2d 10:20
Avec l'étau à rappel et le palpage en trois points, on fait les deux faces de la bride B12 sans retournement manuel. Temps de cycle 11 min 40 au lieu de 14 min 05. L'état du rayon ne change pas.
- aminata: Superbe. On fige ?
-- samira: Encore trente pièces, je veux voir l'usure de l'étau.
- antoine: Je prépare la gamme sans la signer.
- claire: Rayon vérifié à la MMT sur cinq pièces de Samira : 2,50 à 2,51. Rien à redire.
- christophe: Je regarde l'usure de l'étau à 100 montées, pas avant.
- loic: On peut venir voir avec l'équipe du matin ?
-- samira: Venez à la relève, j'ai une pièce de démonstration.

== yann q | Une borne supplémentaire à l'îlot 6 : où la mettre ?
!image ilot-6 L’îlot 6 vu de dessus : la prise au poteau 14 est derrière le chariot de bacs
!ago 2d 14:45
J'ai une borne et une prise réseau côté poteau 14. Mais le poteau 14 est derrière le chariot de bacs. Qui me montre le bon endroit ?
- loic: Poteau 12, à hauteur d'épaule, côté allée. Je t'attends {j+1} à 7 h.
-- yann: J'y serai.
- patrick: Et pas devant l'armoire à EPI, s'il te plaît.

== nadia q | Attente matière : que compte-t-on exactement ?
!ago 1d 9:50
L'écran de l'îlot 3 affiche 4 %, mon tableau 1,5 %. Je soupçonne que « pas de bac vide » est compté comme « pas de matière ».
- loic: Oui, on appuie sur la même touche.
- wassim: Je peux séparer en deux causes, « matière » et « contenant ».
-- nadia: Merci. Je prends ma part, mais pas celle des bacs !
- patrick: Les bacs, c'est pour moi. On en rachète cinquante.

== hugo t | Première pièce entièrement seul
!image premiere-bague Une bague d’écartement tournée, posée sur une feuille quadrillée
!ago 1d 15:20
Une bague d'écartement, trois cotes, deux serrées. Programmée, réglée, usinée, contrôlée. Pauline dit « conforme », Gilles dit « propre ». Je garde la première sur mon bureau.
- gilles: J'ai dit « propre pour une première ».
- olivier: Félicitations @hugo !
- samira: La première, on ne l'oublie pas. La mienne sert de presse-papier depuis onze ans.
- loic: Bienvenue chez les tourneurs. Il te reste trente-sept ans et onze mois.
- lucas: Garde aussi le premier rebut, il est plus instructif.
-- hugo: Il est dans le tiroir, avec son étiquette « pourquoi ».

== lucas n | Programmes renommés sur C3 et C4
!ago 0d 8:30
Fini les O0001 à O0999 : le numéro de programme est celui de l'article, l'indice est en première ligne. Les anciens restent lisibles une semaine dans « ANCIEN ».
- moussa: Et les programmes de chauffe ?
-- lucas: O9000 et suivants, inchangés.

== olivier d | Écrans d'îlot : oui pour les six
!ago 75m
Réponse à l'idée de Nadia : **acceptée**. Les cinq autres îlots sont équipés d'ici le {d+25}, budget inscrit, deux écrans récupérés des anciennes salles de réunion. Causes d'arrêt séparées « matière » et « contenant » comme demandé.
- nadia: Merci pour la réponse motivée, et pour les écrans récupérés.
- rachid: L'équipe d'après-midi demande juste qu'ils ne soient pas face au soleil de 17 h.
-- wassim: Noté, îlot 2 côté nord.
- loic: Merci. Et merci d'avoir gardé l'extinction pendant les pauses.
- samira: L'îlot 5 passe en premier ? Je demande pour une amie.
-- wassim: Îlot 5 la semaine {s+1}, ton amie sera contente.
- arnaud: Conforme à l'accord. Je le note au prochain compte rendu.
`;
