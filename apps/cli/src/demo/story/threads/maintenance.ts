/** Stops, interventions and spare parts. */
export const maintenance = `
== farid n | Comment déclarer une panne
!pin
Machine, symptôme, heure. Photo si on peut. Si c'est dangereux : 4120 avant nous. L'astreinte : numéro sur la porte du local.

On répond ici pendant les heures de jour, au téléphone sinon. Une panne réglée se ferme avec la cause : c'est elle qui évite la suivante.
- loic: Et si la machine tourne mais « bizarrement » ?
-- farid: Justement, écris « bizarrement » et l'heure. Ça suffit pour aller voir.
- benoit: Je lis tout depuis l'astreinte.

== lucas x | C3-2 : défaut variateur axe Z, 7 h 40
Coupure en ébauche, message 4108. Redémarre, tient vingt minutes, recoupe.
- maxime: Je prends. Température du variateur 61 °C.
- maxime: Ventilateur d'armoire bloqué par un sac plastique aspiré. Oui, un sac.
-- lucas: Le sac des plaquettes neuves…
- maxime: Remis en route 9 h 50. Grille posée sur les armoires de l'îlot 3.
!close farid Ventilateur dégagé, grille posée sur les cinq armoires.

== moussa x | T2 : fuite au distributeur du mandrin
Flaque d'un mètre après la nuit. Serrage qui baisse : 28 bar au lieu de 32.
- benoit: Joint de bloc, c'est le troisième de ce type. Je change les deux blocs restants en préventif.
- farid: Bonne idée. Il en reste un en stock ?
-- benoit: Deux, et j'en recommande quatre.
- moussa +1d: 32 bar au réveil ce matin. Merci.

== samira x | C5-2 : choc outil au changement, sans casse
L'outil 14 mal accroché, tombé dans le bac à copeaux au moment du changement. Pas de dégât visible, mais j'ai arrêté.
- benoit: Cône marqué, on l'écarte. Tirette vérifiée : 4,2 kN pour 6.
- benoit +1d: Ressorts Belleville changés, 6,1 kN. Essai de vingt changements, propre.
-- samira: Merci d'être venu tout de suite.
- farid: On vérifie la force de la tirette sur toutes les C5 et C4, ce sera semestriel.

== stephane x | Aléseuse A1 : jeu de 0,02 au retournement de table
À Saint-Nazaire, mesuré au comparateur sur un tour complet de table. Le contrôle de nos châssis demande 0,015.
- benoit: Courroie ou couronne ? J'arrive avec le laser {j+2}.
- benoit +2d: Courroie détendue de 3 mm, couronne saine. Réglé : 0,006 sur un tour.
-- stephane: C'est mieux que neuf ou presque. Merci pour le déplacement.

== farid n | Préventif : ce qui change dans la liste
Quatre gestes hebdomadaires passent à l'opérateur, avec photo : niveau d'huile, filtre à air, eau de soufflage, état des balais. Cinq minutes, jamais pendant la chauffe.
- loic: On a testé, ça prend vraiment cinq minutes.
- rachid: Sauf le filtre de C4-2 derrière le bac. Huit.
-- farid +1d: Filtre déplacé vers l'avant au prochain arrêt.
- rachid: Formation d'une heure faite à l'îlot 2, merci à @maxime.

== ludovic x | Tour à came n° 3 : copeau dans la coulisse
Angers, 14 h 10, effort anormal puis arrêt. Copeau coincé dans la coulisse du charriot transversal.
- ahmed: Nettoyé, marqué de 0,1, pas grave, mais le racleur est mort.
- ludovic: Racleur changé, deux autres commandés.
- farid: Durée de vie des racleurs ? 
-- ludovic: Trois ans en laiton, un an et demi en inox.

== gilles x | T4 : frein de contre-pointe qui glisse
Serrage complet et la contre-pointe recule quand même de 2 mm en ébauche. Dangereux et inutilisable.
- benoit +1d: T4 arrêté pour ça. Frein remplacé, 20 minutes, il restait 1 mm de garniture.
- gilles: Merci. J'ai laissé le vieux dans le tiroir des pièces ratées.

== antoine q | Arrêt planifié de C4-1 : quand le caser ?
Changement de convoyeur prévu, 6 h. Dans mon plan, la seule fenêtre est le {sat+1}.
- farid: Maxime et moi volontaires. On commence à 7 h.
- mathieu: Parfait, l'ordonnancement est calé.
- antoine +8d: Fait en 5 h 20, remise en route du premier coup.

== wassim i | Arrêts par cause : les dix premières
!image arrets-par-cause Arrêts par cause : bac à copeaux 21 %, outil 17 %, contrôle 13 %
Sur un mois, hors changement de série : bac à copeaux 21 %, outil 17 %, attente contrôle 13 %, manque matière 9 %, capteur de porte 8 %. Le reste en miettes.
- loic: Le capteur de porte à 8 %, c'est la même porte qui vibre ?
-- maxime: Deux portes : T3 et C3-1. Je règle les deux.
- philippe: Attente contrôle 13 % : à regarder avec la métrologie.

== farid l | Le capteur de porte : 8 % d'arrêts, 11 euros
Un silentbloc tassé, une porte qui claque, un capteur qui coupe. Remplacé en dix minutes, l'arrêt « porte » est passé de 8 à 0,5 %.
- moussa: On l'entend, d'ailleurs on ne l'entend plus.
- wassim: Confirmé par les données, courbe plate depuis 9 jours.

== benoit h | Astreinte du {j+1} au {d+14}
!members
C'est moi cette quinzaine. Attention à la clé du local côté îlot 5 : elle est au crochet rouge. En cours : joint de T6 en attente de livraison, aléseuse A1 à graisser mercredi.
- farid: Merci. Le report d'alarme du compresseur est muet depuis lundi, j'ai mis une alarme locale.
- benoit: Rien à signaler cette nuit.

== joao x | Poste de soudure 2 : arc instable
Deux fois ce matin, l'arc saute sans réglage changé. Torche refroidie, tuyau vérifié.
- maxime: Câble de masse : contact noirci. Nettoyé, serré, et la pince est changée.
- joao: Réglé. Merci de m'avoir montré le serrage, je regarderai avant.

== farid d | Contrats de maintenance : on garde deux sur cinq
Trois contrats coûtaient plus que les interventions sur deux ans. On garde la rectifieuse et l'aléseuse, on reprend les trois autres en interne avec une journée de formation.
- philippe: D'accord, à condition d'avoir les notices et les pièces.
- benoit: Je m'occupe des notices, elles sont en allemand pour la moitié.
-- wassim: J'en traduis deux.

== rachid x | C4-2 : bruit de roulement au réducteur
Bruit apparu hier vers 18 h, plus fort à chaud. Ça tourne, mais ça prévient.
- benoit: Vibration mesurée 4,8 mm/s. Seuil d'arrêt 7. On peut finir la série, pas plus.
- farid: Réducteur de remplacement au stock, changement samedi.
- benoit +4d: Changé samedi, 3 h 40. Ancien ouvert : une bague marquée, on l'aurait perdue en dix jours.
-- rachid +1d: Merci de ne pas avoir attendu la casse.

== maxime n | Armoires électriques : 17 thermomètres posés
Idée de Farid, posée sur les 17 armoires principales. Trois au-dessus de 40 °C en journée, ventilées depuis.
- wassim: Lecture automatique sur six, bientôt le reste.
- farid: Une seule alarme en trois semaines, celle de la P2. Elle part bientôt, elle peut râler.

== ahmed q | Compresseur d'Angers : on peut le laisser tourner la nuit ?
Il redémarre mal le lundi. Virginie propose de le laisser à vide.
- farid: À vide 15 kWh pour rien. C'est la vanne de décharge qui colle, je viens {j+4}.
- farid +9d: Vanne nettoyée, redémarrage normal depuis deux lundis.

== farid q | Huile de broche : deux références pour la même machine
La notice dit une huile, le stock en contient deux, et l'écart de viscosité est réel. Qui utilise laquelle ?
- benoit: La vieille référence est celle d'avant le passage à 12 000 tr/min.
- patrick: 6 bidons de l'ancienne. On les sort ?
-- farid: Oui, étiquette rouge, rendus au fournisseur. Merci d'avoir demandé.

== stephane x | Pont de 10 t : fin de course haut non détecté
À Saint-Nazaire, la butée mécanique a travaillé au lieu du fin de course. Pont consigné.
- maxime +1d: Fin de course graissé mais grippé. Remplacé et vérifié charge à 5 t.
- stephane: Consigné, et la vérification annuelle est avancée à la semaine prochaine.

== christophe x | Rectifieuse R1 : trait périodique tous les 3 mm
Trait visible, mesuré au rugosimètre : pas de 3 mm, profondeur 0,4 µm. C'est la machine, pas la meule.
- benoit +1d: 3 mm correspond à un tour de la poulie. Courroie à changer et poulie équilibrée.
- christophe +3d: Depuis : trait invisible, Ra 0,3 tenu. Merci.

== farid n | Presse P4 : les fondations sont prêtes
Massif coulé, contrôlé à 0,3 mm/m, résistance à 28 jours atteinte. Le passage de câbles est à vérifier avec l'électricien.
- maxime: Fait, gaine de 100 et de 50, tire-fil laissé en place.
- philippe: Parfait, la machine arrive dans la fenêtre.

== wassim l | La vibration annonce la panne, mais pas toute seule
Sur trois machines suivies, la vibration seule avait annoncé un des trois défauts. La température et la puissance du moteur, deux sur trois. Ensemble : trois sur trois, avec dix jours d'avance.
- farid: C'est exactement ce qu'il me faut pour planifier.
- benoit: On suit le réducteur de C4-1 en premier, c'est le même modèle que l'autre.

== hugo q | Comment lire une vibration sans formation ?
Quand Benoît met le capteur, je vois des courbes que je ne comprends pas.
- benoit: On en regarde une ensemble : fréquence de rotation, harmoniques, et c'est fini pour un débutant.
- hugo: Compris en vingt minutes, vraiment. Merci !
- farid: Voilà un futur technicien de maintenance.

== lucas x | C3-1 : dérive de l'origine après coupure de courant
Microcoupure à 13 h 20, redémarrage : origine décalée de 0,15 en X.
- maxime: Batterie du codeur à 2,9 V. Remplacée, origine refaite et vérifiée.
- yann: Même microcoupure côté serveurs, onduleurs parfaits. 10 s seulement.
- farid: Les batteries des codeurs deviennent annuelles.

== farid n | Arrêt annuel : ce qu'on fait, ce qu'on ne fait pas
!ago 14d 10:00
12 entreprises, 19 interventions. On fait : P4, réducteur de C4-1, toiture îlot 2, canalisation d'air. On ne fait pas : la centrale d'usinage, reportée faute de pièces.
- stephane: Plan de prévention signé pour Saint-Nazaire, on est en avance de dix jours.
- mathieu: Et je récupère l'usine avec combien d'heures de retard ?
-- farid: Zéro, si la livraison de P4 est à l'heure.

== benoit x | Réducteur de C4-1 : seuil atteint
!ago 12d 8:35
Vibration 6,1 mm/s ce matin (seuil 7). Il tiendra jusqu'à l'arrêt, à puissance réduite de 15 %.
- rachid: D'accord, les B08 passeront à 380 m/min.
- mathieu: Je répartis : 12 h de B08 vont sur C3-2.
- philippe: Bien vu. Deux machines sauvées par un capteur à 300 euros, cette année.

== moussa x | P2 : fuite au vérin, bac plein
!ago 10d 13:10
Bac de rétention plein, 8 litres. Plus une goutte au sol, mais le niveau baisse vite.
- benoit: Joint de tige. Un seul en stock, le dernier. La P2 ne mérite pas plus.
- farid: On la bichonne encore cinq semaines, ensuite elle part en retraite à Saint-Nazaire.
-- joao: On l'attend, on lui a fait une place au chaud.

== samira q | C5-1 : la porte grince, c'est grave ?
!ago 8d 9:45
Le bruit est à l'ouverture, pas en cycle. Je préfère demander que graisser n'importe quoi.
- benoit: Rail haut sec. Graisse 2, une noisette, pas plus. Fait, avec @samira aux commandes.
- samira: Et maintenant je sais laquelle.

== christophe n | Plaques d'origine gravées sur tous les montages rectifiés
!ago 6d 14:00
Suite du lot de 18 flasques repris. Chaque montage rectifié porte sa cote et sa date, gravées. Les jumeaux ne seront plus jumeaux.
- rachid: Merci, c'est rassurant au moment du palpage.
- farid: Beau travail.

== maxime n | Câblage P4 : fin du précâblage
!ago 4d 16:20
Armoire posée, 62 câbles tirés et repérés, essai d'isolement bon. Il ne manque que la machine.
- farid: Avance de trois jours sur le planning. Merci @maxime.
- benoit: Et les repères sont lisibles par un humain. Ça compte.

== wassim n | Suivi vibratoire étendu à cinq machines
!ago 2d 13:20
C4-1, C4-2, T3, P1, aléseuse A1. Alarme par message à Farid et à l'astreinte, pas de courrier la nuit sauf seuil rouge.
- stephane: Très bien pour A1, elle est seule à Saint-Nazaire.
- benoit: Je reçois déjà le premier message de test.
- moussa: Le T4 en sixième, s'il reste un capteur ?
-- wassim: Il en reste un. Vendu.

== farid q | Qui veut être présent pour le montage de la P4 ?
!ago 1d 15:40
Trois jours, dont un samedi. Il me faut un opérateur qui la conduira ensuite, pour qu'il voie sa machine ouverte.
- moussa: Moi. Samedi compris.
- hugo: Est-ce qu'un alternant peut venir ?
-- farid: Avec plaisir, si ton tuteur est d'accord.
--- gilles: Il l'est.
- rachid: Moussa et un régleur de l'après-midi, ce serait l'idéal.
-- farid: Propose-moi un nom, je garde la place.
--- rachid: Lucas, s'il est d'accord.
---- lucas: Il est d'accord.

== loic x | Vibration à l'îlot 1 : caniveau de copeaux
!ago 230m
Vibration au sol près de T1 depuis la prise de poste. Rien d'anormal sur la machine.
- benoit: J'y vais avec le capteur.
- benoit: Chaîne du convoyeur de caniveau, un maillon tordu. Arrêt de 20 min à la pause.
`;
