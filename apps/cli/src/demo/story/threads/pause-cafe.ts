/** Five minutes off work. */
export const pauseCafe = `
== manon n | Pause café, mode d'emploi
Sport, covoiturage, livres, recettes, petites annonces. Pas de politique, pas de travail, et pas de photo de collègue sans son accord.
- gilles: Les tomates sont admises ?
-- manon: Les tomates sont le but.
- daniel: English welcome here too, I assume?
-- manon: Of course!

== gilles t | Tomates
Trop de tomates. Cageots devant le vestiaire, servez-vous, il y en a de la cœur-de-bœuf et de la noire. Contre-partie : le bocal vide revient.
- isabelle: Deux kilos pris, confiture en cours.
- moussa: J'ai pris les noires. Ma fille dit que c'est la même chose en plus fort.
- nadia: Un kilo pour la sauce de ce soir. Merci Gilles !

== arnaud i | Belote : tournoi du vendredi
Seize places, 12 h 15, tirage au sort, pas d'argent. On joue vite et on crie doucement.
- patrick: Inscrit, avec Kévin comme témoin.
- camille: Je n'ai jamais joué, c'est grave ?
-- arnaud: C'est même recommandé.
- rachid: Table 1 réservée à l'après-midi, on ne déménage pas.

== alexandra t | Semi-marathon du {sun+3}
Dossard à deux prix, inscription commune, départ à 9 h. On court chacun à son rythme, on se retrouve au bout.
- camille: Je suis partante, si quelqu'un m'attend.
-- alexandra: Je serai derrière toi, moralement.
- samira: Inscrite pour le 10 km.
- thomas: Je tiens la chaise.
- manon: Je tiens l'appareil photo.

== patrick q | Cherche petite remorque pour samedi
Déménagement de ma mère, deux voyages.
- loic: La mienne, 750 kg, à prendre vendredi soir.
- kevin: Et mes bras, contre un sandwich.
-- patrick: Vendus, avec frites.

== mei t | Riz au poulet
Quelqu'un m'a demandé la recette après le repas partagé. Poulet entier, bouillon, gingembre, le riz cuit dans le bouillon. Rien d'autre, vraiment.
- nadia: Le gingembre change tout.
- isabelle: Et l'huile d'oignon de ta mère, tu ne l'as pas écrite !
-- mei: Parce que c'est une photo de cahier, je la partage.

== daniel t | Football on Thursdays
18:30, five-a-side, any level, any language. We need two more.
- joao: Depuis Saint-Nazaire c'est loin, mais j'arrive.
- loic: Présent, avec genou récalcitrant.
- rachid: Je viens si l'équipe finit à 18 h.
- daniel: Six of us already, this is happening.

== gilles i | Bourse aux plants
Samedi, devant l'atelier, j'ai 40 plants de salade et 12 de cassis. Troc contre n'importe quoi de vivant.
- stephane: J'amène deux rosiers.
- nadia: Un yucca, pas du tout dans le thème.
- gilles: Tout est bon à prendre.

== wassim t | Photo du bâtiment 2 au lever
!image batiment-2 Le bâtiment 2 à contre-jour au lever du soleil, les îlots allumés
6 h 40, lumière rasante, les îlots déjà allumés. Prise depuis l'escalier de secours, autorisée par @gaelle.
- manon: On dirait une gare. Je la garde pour la couverture.
- pauline: C'est mon reflet dans la vitre ?
-- wassim: Oui, avec ta permission je la laisse.
--- pauline: Accordée.

== celia q | Colocation Saint-Herblain : chambre libre
Deux collègues de l'école cherchent un troisième. Vélo à 12 minutes de l'atelier.
- sandrine: La cousine de mon voisin cherche, je transmets.
- celia +3d: Trouvé, merci !

== samira t | Le gâteau de Samira est dans la salle de pause
Basboussa, préparée hier soir. Il en reste pour l'équipe d'après-midi, promis.
- rachid: On l'a trouvé. Il n'en reste plus pour personne.
- loic: C'était mon petit-déjeuner, deuxième partie.
- samira: Je referai un plat, avec un gardien cette fois.

== antoine t | Qui a perdu un casque de vélo bleu ?
Au porte-manteau du hall depuis deux semaines, avec des gants de chantier dedans.
- maxime: Le casque est à moi, les gants non.
- arnaud: Les gants sont à moi, le casque non. Belle synchronisation.

== isabelle n | Repas partagé de {w+11}
Une table par équipe, chacun amène un plat de chez soi. Il y aura : basboussa, riz au poulet, chorba, quiche, tiramisu, et un plat mystère de Daniel.
- daniel: Jollof rice. It is not mystery, it is destiny.
- joao: Bacalhau à brás, si la navette est à l'heure.
- nadia: Thiéboudiène, et je ne partage pas la recette.
- manon +5d: 42 inscrits !

== isabelle b | Quarante-deux plats, deux cents fourchettes
Merci à tous. Vaisselle faite à douze, en vingt minutes. Le jollof est parti en huit minutes, le record de la journée.
- daniel: Challenge accepted for next time.
- mei: Le thiéboudiène mérite un brevet.
- nadia: Jamais.
- patrick: Et la purée de @gilles, ce n'est pas un plat ? Si.

== camille t | Trail de la Loire : 28 km sous la pluie
On est arrivés quatre, mouillés et contents. Prochaine édition dans un an, prévenez vos chaussures.
- alexandra: Et deux lapins croisés, plus rapides que nous.
- loic: La prochaine, je viens pour les lapins.

== stephane q | Qui a une place pour ce soir ?
Covoiturage Saint-Nazaire – Nantes à 17 h 30, panne de voiture.
- joao: Moi, place du passager, musique portugaise imposée.
-- stephane: Accepté, musique comprise.

== thomas t | Soirée jeux du {w+9}
Réfectoire, 18 h 30, apportez un jeu que vous aimez expliquer.
- celia: J'apporte un jeu coopératif, personne ne perd.
- arnaud: C'est donc sans intérêt ?
-- celia: On en reparle après.
- arnaud +8d: C'était bien.

== yann t | Concert dans un bar du port
Musique bretonne, entrée libre, je suis à la bombarde, c'est donc fort.
- claire: On sera trois.
- fatou: La bombarde, on l'entendra d'ici.
- yann: C'est le but de la bombarde.

== gilles t | Potager de la cantine : première récolte
Radis, salades, et un concombre qui a l'air d'un L. Distribué à ceux qui arrosent.
- isabelle: J'ai arrosé une fois, est-ce que ça compte ?
-- gilles: Non, mais prends un radis.

== hugo t | Karting : qui vient ?
!ago 16d 12:10
Vendredi soir, on a un tarif à huit.
- lucas: Présent.
- rachid: Présent, avec un avantage de trente ans.
- chloe: Présente ! Et je ne fais pas de chrono, promis.
- hugo: Résultat : Rachid premier. Il n'avait pas menti.

== manon t | Photo du quai à 7 h
!image quai-brume Le quai dans la brume, un camion, quelqu’un de dos en gilet
!ago 13d 8:05
Brume, camion, et Patrick de dos. Mise au mur de l'accueil.
- patrick: De dos, c'est mon meilleur profil.

== nadia q | Quelqu'un pour garder deux poissons rouges ?
!ago 11d 12:30
Dix jours, nourriture fournie, conversation facultative.
- claire: J'ai déjà un chat intéressé.
-- nadia: Merci, mais non.
- fatou: Moi, sans chat.

== benoit t | Sortie pêche du dimanche
!ago 9d 13:15
Départ 6 h, deux places. Pas de garantie de poisson, mais café garanti.
- loic: J'en suis.
- maxime: Présent, avec la canne.
- benoit: Bilan : trois bars, un maquereau, et Maxime à l'eau.

== chloe q | Cours de guitare contre cours de tableur
!ago 8d 12:20
Je cherche quelqu'un qui veuille jouer, je sais expliquer les tableaux croisés.
- wassim: Le tableur je connais, la guitare non. Échange équitable.
- chloe: Jeudi midi, salle B, sans public.

== daniel t | Someone left a saxophone in the canteen
!ago 6d 12:45
It is in my office, safe, and slightly admired.
- antoine: C'est le mien ! Je le cherchais depuis mardi.
-- daniel: Play something on Friday and it is forgiven.

== patrick t | Vends cafetière, presque neuve
!ago 5d 13:10
Trop de tasses pour une personne, moi.
- sandrine: Je prends, pour le bureau des approvisionnements.
- patrick: Échangée contre un pot de confiture. Les affaires.

== fatou n | Basket : un dimanche sur deux
!ago 4d 12:50
Gymnase à 10 h, cinq minutes de l'atelier. Niveau : « je courais mieux avant ».
- moussa: Enfin un sport à ma mesure.
- samira: Je viens, et je filme les passes.

== gilles t | Confitures de cassis
!ago 3d 12:05
Vingt pots sur la table du vestiaire. Les bocaux vides reviennent, ou je fais les comptes.
- manon: Les 20 sont partis en une heure.
- gilles: J'attends vos bocaux. J'ai la liste dans la tête.

== claire q | Voile au Pouliguen : qui est tenté samedi ?
!ago 2d 12:40
Vent annoncé 15 nœuds, deux places libres, débutants bienvenus.
- stephane: J'en suis, comme d'habitude.
- mei: Débutante, mais je sais faire un gâteau pour le bord.
- claire: Complet ! Rendez-vous à 9 h au ponton.
- yann: J'apporte la bombarde pour les signaux de brume.
-- claire: Il n'y aura pas de brume. N'est-ce pas ?

== lucas t | Tournoi de jeux vidéo, équipe contre équipe
!ago 1d 12:15
Matin contre après-midi, {w+5}, réfectoire.
- rachid: L'après-midi accepte le défi.
- loic: Le matin gagne d'habitude à 6 h, pas à 18 h.

== arnaud t | Belote : demi-finale
!ago 170m
Patrick et @kevin contre Camille et moi. Résultat demain, silence d'ici là.
- camille: J'ai appris à jouer il y a trois mois, je le rappelle.
- patrick: Kévin a un jeu de cartes porte-bonheur. Je n'en dis pas plus.
- isabelle: Je tiens la marque, sans pitié.
`;
