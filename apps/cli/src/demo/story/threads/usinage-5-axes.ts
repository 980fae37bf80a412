/** The circle of five-axis machining. */
export const usinage5Axes = `
== aminata n | Un cercle, pas un cours
!pin
Ici on partage des programmes, des outils, des réglages, et surtout les essais ratés. Un essai raté publié vaut mieux que trois essais réussis gardés.
- samira: J'en ai une pleine clé USB.
- christophe: Et moi une caisse de fraises.
- rachid: L'équipe d'après-midi aussi, il faut juste me laisser le temps d'écrire.

== samira l | Rattraper une face de 0,3° sans reprendre l'origine
Avec la rotation de plan, j'incline le repère de la pièce au lieu de la table. Les trous restent justes, la face aussi, et j'ai évité deux reprises.
- lucas: La macro est partageable ?
-- samira: Déposée, avec l'explication du signe. C'est le signe qui trompe.
- aminata +3d: Testée : gain de 4 min sur le support 7720.

== christophe n | Cônes HSK : classement refait
64 cônes, 11 à réformer, 8 à contrôler. Chaque cône a une étiquette : balourd, longueur, date. Le râtelier est rangé par diamètre.
- benoit: Merci, on trouvera le bon du premier coup.
- aminata: Le 24 avait bien 12 µm de balourd, ça explique mon état de surface.
- antoine: Je mets la liste dans la FAO.

== aminata l | Ébauche en trochoïdal : 40 % de temps en moins, ou pas
Sur le M42 : 6 min 10 au lieu de 10 min 20, outil moins chaud, copeau régulier. Sur le support 7720 : rien de gagné, trop de rayons.

Règle : oui au-delà de 25 mm de largeur de poche, non en dessous.
- samira: Et le bruit est vraiment différent.
- lucas: J'ai essayé sur C3-1, même constat : gain seulement quand on peut tourner.
- olivier: Merci pour le « ou pas ». C'est la moitié utile.

== pauline q | Mesurer un profil complexe : combien de points ?
Pour la collerette, 40 points donnent ± 0,006, et 120 points ± 0,004. Le client demande 0,02.
- tuan: 40 alors. C'est écrit dans le plan ?
- pauline: Non, je le mets dans la gamme MMT, avec la raison.

== rachid x | Choc en rapide, cause : Z de sécurité
C5-1, 17 h, porte-outil contre la griffe. Le programme avait un Z de sécurité à 40 pour une pièce à 52. Broche vérifiée, 3 µm de faux-rond, on l'a échappé belle.
- aminata: C'est mon programme. Le brut avait changé de hauteur, pas le fichier.
- samira: On ajoute le contrôle de hauteur par palpage en tête de programme ? 12 s.
-- aminata: Oui, partout. Et je n'ai pas honte de l'écrire.
- benoit +1d: Broche recontrôlée à 800 tr/min : bonne.
- christophe: La griffe, moins. Elle rejoint le tiroir.

== lucas i | Une bibliothèque d'outils commune aux trois centres
Aujourd'hui, trois fichiers d'outils qui divergent. Une seule bibliothèque, avec l'usure réelle.
- antoine: Je fais le format, vous me donnez les longueurs.
- wassim: Je peux lire l'usure dans la machine et la mettre à jour chaque nuit.
- samira: Pitié, oui.

== wassim n | Bibliothèque d'outils : 142 outils, une seule vérité
Format commun, mise à jour nocturne, alerte à 80 % de durée de vie. Les trois centres l'utilisent depuis lundi.
- lucas: Le réglage du matin est passé de 20 à 7 minutes.
- aminata: Et l'alerte m'a sauvé une plaquette hier.
- olivier: Superbe. Combien de temps pour les tours ?
-- wassim: Quatre semaines, si Moussa m'aide pour les longueurs.

== tuan q | Post-processeur : la sortie d'outil en rapide est-elle voulue ?
En fin de poche, l'outil sort en G0 au ras de la paroi.
- aminata: Non ! C'est un vieux réglage. Sors à 3 mm, en avance.
- tuan +1d: Corrigé pour tous les posts. 2 s de plus, mais plus jamais de trait.

== samira l | L'étau à rappel : ce que j'ai mesuré sur trente montages
Répétabilité 0,008 mm. Usure nulle après 300 pièces. La seule chose qui le dérègle : un copeau sous la portée. D'où le coup de soufflette, obligatoire, écrit en gros.
- christophe: J'ajoute deux rainures d'évacuation au prochain.
- rachid: On peut en avoir un second ? 
-- christophe: Il est à moitié fini.

== antoine q | Qui accepte de relire une gamme 5 axes avant signature ?
Vingt minutes, une fois par semaine, contre un café.
- rachid: Moi, le mardi.
- samira: Moi, le jeudi.
- antoine: Merci, c'est exactement ce qu'il manquait.

== christophe l | Affûter la fraise de 16 soi-même
J'ai essayé : trois arêtes à 30°, dépouille à 9°, sur la petite rectifieuse. Durée 240 pièces au lieu de 180 pour la neuve achetée. Compte tenu de mon temps : à refaire, mais pas plus de deux fois par outil.
- aminata: Quelle qualité de surface ?
-- christophe: Ra 0,6, on a vérifié avec @pauline.
- olivier: Vingt outils par mois, alors.

== benoit x | Tête rotative C5-2 : jeu de 4 secondes d'angle
Mesuré au laser, seuil 6. À surveiller, pas à réparer.
- aminata: Je repasse à la vérification trimestrielle.
- samira: À l'usinage on ne sent rien, mais je préfère le savoir.

== aminata n | Journée d'essais fournisseur d'outils
Six outils essayés, un retenu (la fraise à copier), deux à revoir, trois à oublier. Le compte rendu est écrit, y compris les trois à oublier.
- rachid: Même pas le vert ?
-- aminata: Le vert chante faux à 12 000 tr/min.
- lucas: Merci pour les trois à oublier, ça évitera d'y revenir.

== pauline l | Un profil déformé par le bridage, pas par l'usinage
La collerette sortait bombée de 0,05. Démontée, elle redevenait plate. Bridage réduit de 40 %, profil à 0,01. L'usinage n'y était pour rien.
- samira: Et la pression réduite tient très bien.
- christophe: Le patin sous la collerette, on y revient toujours.
- aminata: Fiche de réglage modifiée, avec la photo.

== lucas n | Simulation complète avant le premier essai
Depuis un mois, aucun premier essai sans simulation de cinématique. Bilan : deux collisions évitées, quatre programmes corrigés à l'écran.
- rachid: Et zéro choc en réel depuis. Coïncidence ? Non.
- tuan: Prévoyez huit minutes de calcul, c'est peu.

== olivier d | Une machine école par semaine
!ago 13d 10:15
C5-1 est réservée le jeudi matin aux essais et à la formation. Quatre heures sans planning, défendues par moi.
- samira: Merci ! On tient cette fois.
- aminata: Premier jeudi : trois programmes rodés, une élève formée.
- rachid: Et le planning n'a pas souffert, je l'ai vérifié moi-même.

== wassim q | Puissance de broche : quel seuil d'alerte ?
!ago 10d 14:40
Aujourd'hui 120 % de la puissance nominale. En réalité la plaquette est cuite à 112.
- lucas: 112 %, oui, mesuré sur le M42.
- samira: 110 pour l'inox, il chauffe plus vite.
- wassim: 112 et 110, en place par matière.

== christophe n | Second étau à rappel : prêt
!ago 7d 9:30
Rainures d'évacuation et plaque gravée. Répétabilité 0,007 sur cinquante montages.
- samira: Deux montages, deux machines, même origine. Le rêve.
- aminata: On bascule la B12 sur les deux machines la semaine {s+1}.

== aminata q | Congé 3,5 : outil maison, qui essaie le premier ?
!ago 4d 13:50
L'outil de Christophe est affûté, le calcul est bon, il manque un courageux.
- lucas: Moi, {j+1}, cinq pièces.
- lucas: Cinq pièces conformes, aucune vibration à 8 400 tr/min.
-- aminata: Et à 9 000 ?
--- lucas: On s'arrête pendant qu'on est heureux.

== samira b | 100e pièce sans correction
!ago 2d 16:05
C5-2, B12, cent pièces d'affilée sans toucher à une correction. Usure prévue, remplacement à la 140e.
- aminata: Voilà ce que donne un bon étau et une bonne macro.
- rachid: Et une bonne opératrice.
- olivier: C'est ce qu'on appelle un procédé maîtrisé. Bravo.

== tuan q | Modèles de montage : un point de bridage obligatoire ?
!ago 115m
Je propose de rendre le point de bridage obligatoire dans le modèle : sinon, refus à la sortie.
- antoine: Oui, et le point de palpage avec.
- christophe: Enfin.
`;
