/** Small turned parts and washing in Angers. */
export const siteAngers = `
== virginie n | Le site d'Angers, pour ceux qui n'y viennent jamais
Neuf tours, une machine à laver, trois permanents, quatre intérimaires et une lumière de verrière magnifique. On fait 1,8 million de bagues par an, de 4 à 30 mm, en laiton et en inox.
- ludovic: Et des axes de 1,2 mm de diamètre, pour qui veut se faire mal aux yeux.
- philippe: C'est le site le plus propre des trois. Je le dis souvent.

== ahmed n | Nouveau temps de lavage inox : validé
Neuf minutes, propreté 0,5 mg mesurée trois fois. En dessous de neuf : projections.
- jerome: Mesures relues, conforme au cahier des charges.
- gaelle: Merci d'avoir pensé à la projection dans la durée, pas seulement à la propreté.

== ludovic l | Changer un jeu de cames en 25 minutes au lieu de 50
Ce n'est pas une histoire de vitesse : c'est la préparation. Cames sur un râtelier numéroté, dans l'ordre, avec la clé de chacune. On ne cherche plus.
- virginie: Cinq changements par semaine, plus de deux heures.
- nathalie: Je peux venir voir ? Ce serait l'exemple parfait pour Nantes.
-- ludovic: {j+2}, à 13 h, quand il fait bon.

== pierre n | Livraison d'Angers : fini la palette partagée
La palette partagée arrivait ouverte et en retard. Petite caisse dédiée, fermée, deux fois par semaine.
- sandrine: Réceptionnée à 9 h au lieu de midi.
- virginie: Merci, les bagues en laiton ne sont plus mélangées.

== virginie q | Accueillir un reclassement : quel poste ?
On me propose un salarié reclassé, opérateur CN, quatre matinées par semaine.
- ines: Aménagement de poste possible, avec siège haut et pauses.
- ludovic: Au lavage, ça aide tout de suite. À trois mois on lui confie un tour.
- virginie +2d: Il commence {w+8}, accueilli par @ahmed.

== nathalie n | Plan d'Angers : deux semaines d'avance
Merci à l'équipe : plus une ligne en retard, deux semaines d'avance sur les bagues à gros volume.
- ahmed: On s'ennuie presque.
- nathalie: J'ai trouvé une affaire de 40 000 axes pour vous.
-- ahmed: J'ai parlé trop vite.

== jerome q | Micromètre 17 : encore à Angers ?
Il doit revenir pour étalonnage, et le numéro n'est pas dans la liste.
- ludovic: Ici, tiroir 3, avec une étiquette illisible. Il part ce soir.
- jerome +3d: Reçu, merci. Étiquettes refaites pour vous.

== maxime n | Éclairage de l'atelier : LED partout
Remplacement en un week-end. 1 100 lux au poste au lieu de 620, et 40 % de moins sur la facture.
- ahmed: On voit enfin les bavures du premier coup d'œil.
- virginie: Merci d'être venu un samedi.

== ludovic x | Bague 12, coups d'outil sur 400 pièces
Coups réguliers toutes les 27 pièces : le chargeur claque et le support bouge. Vu au contrôle de 15 h.
- maxime: Butée de chargeur, je prends la route {j+1}.
- ludovic +1d: Réglée avant ton arrivée, désolé, mais tu peux venir voir la deuxième.
- virginie: 400 pièces triées, 380 gardées, 20 au tiroir des pièces ratées.

== gaelle n | Contrôle du local produits : rien à redire
Bacs étiquetés, rétention vide, extincteur à jour, douche vérifiée. Il manquait le pictogramme d'une caisse : collé sur place.
- virginie: La caisse était la mienne. Merci @gaelle.
- ahmed: Merci d'avoir testé la douche, on n'osait pas.

== virginie b | Portes ouvertes : 87 personnes, 34 enfants
87 visiteurs, 34 enfants, et une bague gravée à son prénom pour chacun. Merci à Ludovic, à Ahmed et aux familles.
- ludovic: La démonstration de cames a fait du bruit, comme promis.
- ines: Trois parents ont demandé comment on apprend ce métier.
- ahmed: Ma fille veut être tourneuse. Mon fils veut être la machine.

== sandrine q | Bidons de lessive : combien d'avance ?
Deux livraisons de retard ce mois-ci. Je voudrais trois semaines de stock.
- ahmed: Six bidons tiennent sur la rétention, pas plus.
- gaelle: Six est le maximum autorisé à cet endroit, c'est écrit au mur.
-- sandrine: Alors six, avec livraison hebdomadaire.

== ludovic i | Une fiche par bague plutôt qu'une par commande
Nous refaisons la même bague trois fois par an, et nous réécrivons tout. Une fiche par bague, complétée à chaque passage.
- virginie: Oui, et la première est faite : bague 8, trois réglages mémorisés.
- chloe: Ça ressemble au fichier de @lucas sur C3. On met les deux au même format ?
-- ludovic: D'accord, je viens à Nantes le voir.

== thomas n | Une tablette pour le contrôle
!ago 13d 14:20
Livrée et configurée. Étanche, lisible avec des gants, et l'appareil photo voit un rayon de 0,2.
- ahmed: Le torticolis est terminé. Merci.
- virginie: Et fini les feuilles qui volent quand la porte s'ouvre.

== virginie q | Prêt de Lucas : deux jours par semaine, c'est possible ?
!ago 10d 11:00
Après l'essai, l'équipe en redemande.
- nathalie: Le mardi et le mercredi, si Ludovic vient à Nantes le jeudi.
- ludovic: Vendu.
- ines: Avenant prêt à signer, temps de trajet compris.

== ahmed l | Pourquoi on ne mélange pas deux lots dans un panier
!ago 8d 9:20
Un panier, un lot. J'ai vu une fois deux bagues à un demi-millimètre l'une de l'autre, impossible à séparer à l'œil. On a trié 1 200 pièces au pied à coulisse.
- ludovic: Et on a perdu un jour et demi.
- jerome: Sans compter les mesures refaites.

== pierre q | Caisse fermée : le retour vide est trop gros
!ago 6d 13:45
Des caisses vides prennent la moitié du camion. Pliables ?
- virginie: Les bleues sont pliables, on en a dix. Je ne savais pas pourquoi.
- pierre: J'en commande trente.

== nathalie n | 40 000 axes : première livraison
!ago 4d 15:00
4 000 axes livrés, zéro retour, avance de deux jours. Le client demande si nous pouvons en faire le double.
- virginie: Pas avant le deuxième tour, posé cette semaine.
- ludovic: On se débrouille pour 6 000, pas pour 8 000.
-- nathalie: 6 000 acceptés par le client.
- philippe: Zéro retour sur 4 000, c'est le chiffre que je retiens.
- sandrine: Les barres des deux prochains mois sont en rack.

== ludovic n | Deuxième tour installé
!ago 2d 10:30
Posé, nivelé, prêt. Il lui manque une pince de 1,2 et un peu de patience.
- ahmed: Pince reçue ce matin. La patience, on l'a.
- philippe: Bien joué. Dans les temps, comme promis.

== virginie t |
!ago 90m
Une visite scolaire demain matin, douze élèves. Tenue, gants pour tout le monde, sourire fourni par Ahmed.
- gaelle: Douze paires de lunettes partent avec la navette.
- ahmed: Sourire confirmé.
`;
