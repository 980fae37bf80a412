/** Calibration, measuring means and what a number is worth. */
export const metrologie = `
== jerome n | Heures creuses de la MMT
!pin
Avant 10 h et après 14 h : moins de cinq minutes d'attente. Entre 10 h 30 et 12 h : comptez quarante. Pour un premier bon de série, appelez dix minutes avant (4133), on libère la machine.

Les pièces arrivent propres, sèches et depuis une heure à 20 °C. Une bride sortie du tour à 34 °C, c'est 6 µm d'erreur gratuite.
- samira: Une heure, même pour une bague ?
-- jerome: Bague de moins de 200 g : vingt minutes suffisent.
- antoine: Je le mets dans les gammes, avec les deux durées.
- moussa: Et le bac d'attente, il est où ?
-- pauline: Table rouge à gauche de la porte. Verte = mesuré.

== pauline l | Nettoyer la bille avant d'accuser la pièce
Deux fois cette semaine : circularité « hors tolérance » de 4 µm, disparue après nettoyage de la bille rubis. Une fibre de chiffon suffit. Chiffon sans peluche et alcool, entre chaque série.
- fatou: Même chose au rugosimètre, j'en ai fait l'expérience.
- oceane: Vous utilisez quel chiffon ? Les nôtres laissent des traces.
-- pauline: Microfibre découpée au laser, je t'en envoie un paquet avec la navette.

== jerome n | Campagne d'étalonnage du semestre
1 140 instruments suivis, 318 à étalonner avant le {d+40}. Cette fois on passe **dans les îlots** avec le chariot : personne ne se déplace, un instrument vous est prêté pendant l'absence du vôtre.
- ludovic: Vous passez à Angers aussi ?
-- jerome: Oui, deux jours, {w+14} et le lendemain. Pauline vient.
- marc: Mes cales de 15 ans aussi ? Elles sont plus justes que moi.
-- pauline: Surtout elles.
- moussa: Le prêt, c'est ce qui manquait la dernière fois. Merci.

== denis q | Étalon à rainure pour l'UT : qui en a un en 34CrNiMo6 ?
Mon bloc est en acier doux, l'atténuation n'est pas la même. Pour l'axe du prochain dossier je préférerais la vraie nuance.
- vincent: Il reste une chute de Ø 220 au magasin, 300 mm.
- denis +1d: Parfait. Rainures de 1, 2 et 3 mm ?
-- tuan: Plan fait, je le donne à l'outillage.
- denis +9d: Étalon reçu et vérifié. On voit nettement la rainure de 1.

== claire q | Notre rugosimètre et celui d'un fournisseur ne sont pas d'accord
Ra 0,72 chez nous, 0,94 chez eux, même éprouvette. Qui a raison ?
- jerome: Souvent, les deux. Regarde le cut-off : 0,8 ou 2,5 ?
-- claire: 0,8 chez nous, 2,5 chez eux. Voilà.
--- jerome: Le plan doit le dire. Sans indication c'est 0,8 pour cette plage.
- fatou: Je l'ajoute au catalogue des défauts, avec un dessin.
- marc: Vingt ans que je fais des Ra et je viens de comprendre pourquoi on se dispute.

== samira q | Palpeur machine : à quelle fréquence faut-il le vérifier ?
Sur C5-2 on le vérifie quand on y pense. Ce n'est pas une fréquence.
- jerome: Bague étalon de 50, tous les lundis, dix points. Écart > 5 µm : on recalibre.
- samira: Fait ce matin : 7 µm. Recalibré, 1 µm.
-- jerome: Voilà. Depuis quand, on ne le saura jamais.
- antoine: Je crée la tâche hebdomadaire sur toutes les machines à palpeur.

== jerome x | Salle de métrologie à 22,4 °C cette nuit
Panne de climatisation de 23 h à 5 h. Toutes les mesures faites entre 5 h et 7 h sont à refaire : onze pièces, listées sur la porte.
- moussa: Deux sont déjà montées…
-- jerome: Je regarde l'incertitude : 22,1 °C à ce moment, bague de 35 → 0,9 µm sur 16 de tolérance. Acceptable, je le documente.
- pauline: Les neuf autres sont refaites, toutes bonnes.
- jerome +3d: Alarme par message installée : au-delà de ± 1 °C, je le sais avant vous.

== oceane q | Mesurer une planéité de 1 400 mm sans MMT
À Saint-Nazaire, châssis soudé, planéité 0,4 sur 1 400. Règle et cales, ou niveau électronique ?
- jerome: Niveau électronique, pas de 100 mm. Incertitude environ 0,03. Règle et cales : 0,1 avec de bons yeux.
- pauline: Je t'apporte le nôtre {j+6}, et on le fait ensemble la première fois.
- oceane +5d: Merci Pauline : 0,27 au pire, et maintenant je sais faire.

== romain q | Le client demande un R&R : on a quoi ?
Pour les caractéristiques critiques de la B12, répétabilité et reproductibilité, 3 opérateurs, 10 pièces, 3 essais.
- pauline: Rayon R 2,50 à la MMT : 8 % de la tolérance. Très bon.
- pauline +1d: Perpendicularité : 14 %. Acceptable.
- romain: Et la position des trous ?
-- pauline: 11 %. Rapport complet déposé, en anglais.
- solene: Parfait pour le dossier, merci.

== fatou i | Des tampons filetés par couple, un usé et un neuf
Quand un tampon « passe presque », on hésite. Avec un neuf et un usé à la limite, on sait si c'est la pièce ou le tampon.
- jerome: Excellent. Les usés à la limite, j'en réforme quarante par an : je vous garde les dix plus parlants.
- ludovic: On en voudrait un couple en M4 à Angers.
-- jerome: Il part avec la navette.

== solene n | Cotes critiques : un symbole, une fréquence, un moyen
Chaque cote critique porte désormais sur le plan un losange avec un numéro, et la gamme donne pour ce numéro la fréquence et le moyen. Fini les « à surveiller ».
- vincent: C'est dans le modèle de plan, les anciens suivent au fil des indices.
- moussa: Le losange se voit bien à l'écran. Merci.
- marc: Et s'il n'y a pas de moyen, on le saura avant la première pièce.

== jerome q | Qui a le micromètre d'intérieur n° 417 ?
!close jerome Retrouvé, étalonné, rangé.
Absent de son tiroir depuis {j-3}. Il part à l'étalonnage demain et vaut 1 200 €.
- samira: Pas à l'îlot 5.
- moussa: Vu sur l'établi de l'îlot 1, derrière l'écran.
- jerome +1d: Retrouvé, merci @moussa. Quelqu'un mesurait un carter de tondeuse. Je ne cherche pas qui.
- marc: Le carter était dans la tolérance ?
-- jerome: Même pas.

== antoine l | Mesurer moins, mais au bon moment
Sur le M30 on contrôlait une pièce sur cinq, toute la journée. Les données disent : la cote bouge à la mise en chauffe et au changement de plaquette, jamais ailleurs.

Nouvelle règle : trois pièces au démarrage, deux après chaque plaquette, une par heure. On passe de 48 à 19 mesures par poste, et on voit **mieux**.
- jerome: Validé, avec l'étude jointe.
- moussa: J'étais sceptique. Trois semaines, zéro surprise.
- romain: Le client doit être d'accord pour les cotes critiques : c'est fait, j'ai son accord.

== tuan q | Cotation ISO : profil d'une surface ou position ?
Pour la collerette du support 7720, j'hésite. Le profil dit tout, mais personne ne le lit.
- pauline: La MMT lit très bien un profil, 40 points, une minute.
- vincent: Profil 0,2 avec références A|B, et un croquis en gamme pour les humains.
- samira: Merci pour les humains.
!close jerome Profil 0,2 A|B, croquis ajouté à la gamme.

== ludovic i | Un gabarit « passe / passe pas » pour les bagues laiton
Sur 20 000 bagues, mesurer au micromètre n'a pas de sens. Un double gabarit en acier traité, vérifié tous les mois.
- jerome: Je le dessine avec les limites réduites de l'incertitude.
- ludovic +12d: Reçu et utilisé. 6 secondes par contrôle au lieu de 25.
- claire: Bonne solution, et le client voit un moyen adapté.

== jerome n | MMT : arrêt pour maintenance {w+10}
!ago 13d 9:15
Une journée et demie, étalonnage et remplacement des filtres. La petite machine reste disponible pour les urgences, jusqu'à 300 mm.
- solene: La B12 passe sur la petite ?
-- pauline: Oui, diamètre 280, ça passe de justesse.
- moussa: Noté dans la fiche dix lignes.
- jerome: Terminé : erreur maximale 1,8 µm pour 2,5 permis. La machine rajeunit.

== pauline n | Premier bon de série : nouvelle règle à l'essai
!ago 9d 10:30
Avec les îlots 1 à 3, on essaie : l'équipe appelle quand la pièce est à l'usinage, pas quand elle est finie. On prépare le programme, l'attente passe de 14 à 5 min.
- antoine: C'est le dernier morceau du travail de @chloe.
- samira: Pour l'îlot 5, possible aussi ?
-- pauline: Dès la semaine {s+1}.

== denis q | Magnétoscopie : l'aimantation résiduelle gêne-t-elle la suite ?
!ago 7d 14:40
Après contrôle, il reste 8 A/cm sur les axes. Le client demande moins de 4.
- jerome: Deux passages dans le tunnel de démagnétisation au lieu d'un, vitesse 6 m/min.
- denis: Deux passages : 2,1 A/cm. Écrit dans la procédure.

== marc l | Le pied à coulisse n'est pas un instrument, c'est une opinion
!image pied-a-coulisse Huit mesures de la même bague, de 34,93 à 35,02 mm
!ago 5d 11:10
Sur une cote à ± 0,05, j'ai fait mesurer la même bague par huit collègues : de 34,93 à 35,02. La bague fait 34,981. Au micromètre, les huit sont dans 3 µm.

En dessous de ± 0,1 : micromètre.
- jerome: Je t'embauche comme professeur.
- vincent: Et je l'écris sur les plans : moyen imposé en dessous de ± 0,1.
- fatou: J'étais à 34,99, je le dis publiquement.
- moussa: J'étais à 34,95. Et j'étais sûr de moi.
- tuan: Encadré au bureau d'études.

== claire q | Incertitude élargie : quelle valeur mettre dans une dérogation ?
!ago 3d 9:20
Pour la dérogation du lot 4471-B, je dois donner l'incertitude du rayon. 0,008 ou 0,01 ?
- jerome: U = 0,009 à k = 2, arrondi à 0,01. Mets 0,01, et la référence du rapport.
- pauline: Rapport déposé dans le dossier du lot.
-- claire: Merci à vous deux, c'est parti.

== oceane n | Saint-Nazaire a son niveau électronique
!ago 1d 14:20
Arrivé hier, étalonné, avec sa règle de 500. Première mesure sur un châssis : 0,22 au lieu des 0,27 de l'ancien montage.
- jerome: Bienvenue dans le club. Étalonnage tous les ans, je te l'ai mis au planning.
- pauline: Et fini les aller-retour avec le mien. Enfin, il revenait toujours propre.

== fatou q | La lampe du poste visuel : combien de lux faut-il ?
!ago 100m
Je mesure 640 lux au poste 2 et 410 au poste 1. Est-ce que ça explique nos désaccords sur les rayures ?
- jerome: La norme demande 1 000 pour un contrôle fin. Donc oui.
- sophie: Deux rampes sont commandées.
- claire: Ça expliquerait trois de nos discussions de ce mois-ci. Merci Fatou.
-- fatou: Je refais les onze photos de référence sous 1 000 lux.
`;
