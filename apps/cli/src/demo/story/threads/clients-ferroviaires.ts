/** Rail customers: business, complaints and visits. */
export const clientsFerroviaires = `
== camille n | Une affaire, un fil
!pin
Chaque affaire a son fil. Réclamation client : publiée le jour même, avec le numéro. Les prix restent dans l'outil d'offres, les noms des interlocuteurs restent ici.
- daniel: I will write in English when the customer is English, and in French when I feel brave.
- romain: Merci pour le « jour même ». On y tient.
- helene: C'est notre premier marché : je lis aussi.

== camille n | Affaire bogie autrichien : dates contractuelles
Préserie 150, série 400 par mois, pénalité à partir de cinq jours. Le client accepte deux livraisons partielles par trimestre.
- mathieu: Dates dans le plan. Série possible en {m+3} si les bruts arrivent.
- solene: Le PPAP est la pièce la plus longue. On commence maintenant.

== romain x | Réclamation R-204 : peinture écaillée sur deux châssis
Photos reçues, aspect localisé, deux pièces sur vingt. Le client demande une réponse sous cinq jours.
- stephane: Photos au départ : rien. Je demande les conditions de stockage.
- romain: Stockés dehors, sous palette métallique. On leur montre les deux photos côte à côte.
- camille: Client calme, il attend une expertise.
- romain +4d: Expertise : choc de manutention. Réclamation close, sans remplacement.

== daniel q | Derby wants a factory tour by video
Forty minutes, live, next {ej+8} at 10:00. Which two machines?
- solene: C5-2 avec Samira, et la MMT avec Pauline.
- daniel: Perfect, and the traceability story at the end. It always works.
- helene: Je passe dire bonjour, deux minutes, en anglais approximatif.

== vincent q | Le support 7720 : qui arbitre entre masse et rigidité ?
Le client demande moins 400 g, l'étude dit + 6 % de déformation.
- elodie: 6 % sur une déformation déjà trois fois sous la limite. J'accepte.
- camille +3d: Client d'accord, à condition d'un essai en accéléré.
- vincent: Alors on ôte les 400 g. Merci.

== camille n | Appel d'offres : réponse {w+12}
Huit pièces, trois ans, remise à zéro des quantités. Il nous faut un prix par pièce et deux délais.
- philippe: Capacité : trois des huit sur C5, deux sur tours, trois à Saint-Nazaire.
- vincent: Deux pièces posent question, la 3 (tolérance) et la 7 (matière).
- mathieu: Charge moyenne de 74 %. On peut prendre, sans tout prendre.

== elodie l | Ce que la fatigue nous apprend sur le prix
Le client demandait 12 ans de vie, avec notre dimensionnement habituel nous en offrions 31. On alourdissait pour rien, ou on faisait trop beau, selon le point de vue.

En calant à 15 ans : − 8 % de masse, et un argument de plus.
- vincent: On doit le proposer, pas l'imposer.
- camille +5d: Proposé, le client adore.
- philippe: Voilà un gain qui ne vient pas d'un serrage de prix.

== romain n | Audit IRIS : trois points, tous clos
Trois remarques mineures : formation d'un auditeur interne, étiquetage d'un gabarit, archivage à dix ans.
- helene: Merci, et sans précipitation.
- solene: L'archivage est fait, dix ans, avec sauvegarde.
- olivier: Auditeur formé, deux jours.

== mathieu x | Retard annoncé : moyeu M42, quatre jours
Brut refusé, réapprovisionnement en cours. Nouvelle date {w+7}.
- camille: J'appelle le client aujourd'hui, avant qu'il ne le découvre.
- camille +1d: Client prévenu, il a lui-même trois jours de marge. Merci d'avoir dit tôt.
- nathalie: Repassé en priorité, ça fera peut-être deux jours.

== camille n | Visite du client autrichien : ce qu'il faut montrer
Traçabilité en direct, un contrôle à l'îlot 5, la MMT et un essai de traction. Pas de présentation de plus de dix minutes.
- daniel: And show the mistakes. Lot 4312 is a wonderful story.
- romain: D'accord, avec le résumé en anglais.
- solene: Et Samira explique sa machine. C'est elle qui convainc.

== vincent n | Masse réduite acceptée : 8 400 € par an
Sur le support 7720 : 400 g de moins, l'essai accéléré est bon, le client a signé le nouveau plan.
- elodie: Et une fatigue à 20 ans au lieu de 15, on reste large.
- camille: Coût revu à la baisse, gain partagé à moitié avec le client.

== helene q | Quelle place pour l'export dans deux ans ?
Je voudrais votre avis, pas un plan. Deux phrases par personne.
- camille: 40 % de ce que nous faisons, si l'anglais des dossiers est une affaire de tous.
- daniel: More, if we keep answering in one day. Speed is our accent.
- philippe: À condition de garder l'atelier à 80 %, jamais 95.
- vincent: Et un calculateur de plus. Je l'ai déjà dit ?

== romain l | 8D : quatre règles apprises à nos dépens
1. Le client lit D3 et D8, écris les autres pour nous.
2. Une cause qui contient « erreur humaine » n'est pas une cause.
3. Une action sans date est un vœu.
4. Le fournisseur n'est jamais la cause, il en est une partie.
- solene: La 2 est affichée dans mon bureau.
- olivier: La 4 devrait l'être dans le mien.

== camille n | Délai de réponse aux questions clients : 1,4 jour
Il était de 3,2 il y a un an. Neuf clients sur dix citent la rapidité avant le prix.
- daniel: The customer's customer is a passenger on a train. That is my favourite reason.
- helene: À mettre en première page, celle-là.

== daniel n | Leeds: we are shortlisted
Coupler brackets, two companies left. Decision in three weeks. They want the fatigue report and the traceability demo again, this time with their quality manager.
- elodie: Rapport prêt, 22 pages.
- romain: Démonstration en 18 minutes cette fois. On tente les 15.
- helene: Bonne chance à tous, sincèrement.

== solene n | Qualification d'une nouvelle référence de brut
30CrNiMo8 chez Mécaform : 56 J à −40 au lieu de 35. L'argument tient pour les trois moyeux.
- vincent: Et le prix, on le compense par l'outillage ?
- camille: Client prêt à payer la résilience, pas l'outillage.

== stephane q | Peinture : poudre ou liquide pour les châssis ?
!ago 13d 9:20
Poudre plus résistante, liquide réparable sur place.
- romain: Le client demande réparable, c'est écrit au cahier des charges.
- stephane: Liquide alors, deux couches, épaisseur contrôlée.

== mathieu n | Charge ferroviaire du prochain trimestre : 68 %
!ago 11d 14:30
Bogie autrichien 34, moyeux 18, supports 16. Il reste de la place pour les deux offres en cours.
- philippe: 68 %, c'est ce qu'il faut.
- camille: Et une place pour une urgence client. Merci.

== camille x | R-211 : quatre brides avec une étiquette effacée
!ago 8d 10:45
Signalée ce matin, cosmétique mais contractuelle. Réponse demandée sous trois jours.
- romain: Même cause que nos bacs : étiquette papier passée au lavage. Polyester depuis la semaine dernière.
- camille: Réponse envoyée avec photo de la nouvelle étiquette. Client satisfait.
- solene: La même erreur, deux mois plus tard, sur une pièce livrée. Donc la correction au quai était la bonne, juste trop tard.

== vincent n | Revue de conception M42 : deux tolérances en moins
!ago 6d 15:30
Une heure avec le client, en visio. Deux tolérances libérées, une qui reste serrée, et qui le mérite.
- elodie: Celle qui reste est sur la fatigue. Elle le mérite.
- camille: Client étonné qu'on lui parle d'atelier.

== daniel b | Leeds said yes
!ago 5d 11:55
Coupler brackets, three years, 250 sets a year. The traceability demo took 14 minutes and someone in Leeds said "how?".
- helene: Merci à tous. Vraiment tous.
- vincent: Il va falloir une deuxième table au bureau d'études.
- romain: On n'a plus qu'à tenir les 14 minutes.
- camille: Félicitations @daniel !
- solene: The control plan is ready in English, all nine pages.
- philippe: Capacité réservée sur C5-1 et T2, première livraison en huit semaines.
-- camille: Huit, promis, et écrit dans le contrat.

== nathalie n | Livraisons ferroviaires de la semaine {s+1}
!ago 4d 16:15
Lundi : 80 brides B12. Mercredi : 36 moyeux M30. Vendredi : 12 châssis 7715, camion dédié de Saint-Nazaire. Aucune ligne en retard, c'est la première fois depuis que je tiens ce tableau.
- pierre: Camion du vendredi confirmé, chargement à 10 h.
- camille: Aucune ligne en retard : je fais une capture d'écran.
- stephane: Les douze châssis sont déjà contrôlés.
- mathieu: Et la semaine suivante est verte aussi, je n'ose pas le dire trop fort.
- helene: Dites-le fort.

== camille q | Qui participe au salon de Vienne ?
!ago 3d 10:10
Deux places, deux jours, en anglais. Pas de stand, des rendez-vous.
- daniel: Me, if I can bring Samira.
- helene: Accordé, c'est une excellente idée.
`;
