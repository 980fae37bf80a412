/** Bars, tubes, blanks and heat treatment; a walled group: what is for one partner carries its key. */
export const achatsMatieres = `
== nadia n | Comment fonctionne ce groupe
!pin
Ici on parle délais, disponibilités et consultations. Avant de publier, choisissez **pour qui** : tous nos partenaires, un seul, ou nous seuls. Ce qui est écrit pour un partenaire n'est lu que par lui et par nous.

Les commandes restent dans l'ERP. Une date écrite ici vaut engagement.
- sandrine: Merci. Je mets mes relances ici à partir de lundi.
- claire: Les écarts de qualité restent dans leur groupe, on ne double pas.
- patrick: Et les heures de réception : 8 h à 16 h 30, sauf accord.

== nadia n | Semaine type de réception
Lundi et mercredi : barres et tubes. Mardi et vendredi : traitements. Jeudi : bruts d'estampage. Hors de ces créneaux, appelez Patrick avant de charger.
- patrick: Deux camions le même matin, je sais faire. Trois, non.
- elke: Bien noté, merci Nadia. Nos tournées passent lundi et mercredi, cela tombe bien.
- leila: Le jeudi nous convient.
- celine: Pour nous, mardi et vendredi, parfait.

== sandrine q | Barres Ø 60 42CrMo4 : peut-on avancer de 2 t ?
!partner sofratube
La commande de 6 t est prévue {w+18}. Avec la hausse sur les moyeux il m'en faudrait 2 t une semaine plus tôt.
- elke: Oui, 2 t depuis notre dépôt de Rezé. Même coulée non garantie, cela vous gêne ?
-- sandrine: Non si chaque botte est identifiée.
--- herve: Identifiées et livrées {w+8}, deux bottes d'une tonne.
- patrick +6d: Reçu, 2 030 kg, deux étiquettes propres.

== celine n | Capacité du four sous vide : fenêtre disponible
Bonjour à tous. Une fenêtre se libère dans notre four sous vide du {w+9} au {w+16} (annulation). Si vous avez des pièces prêtes, c'est le moment.
- lea: Merci Céline. Nous avons 180 couronnes prêtes {j+7}, environ 640 kg.
-- celine: Réservé. Départ {j+9}, retour quatre jours après.
--- lea: Commande passée.

== nadia d | Contrat-cadre aciers alliés : ce qui change pour nos relances
!internal
Le contrat est signé avec Sofratube pour un an, indexation trimestrielle sur les ferrailles et l'énergie. À retenir pour les approvisionnements : appel de livraison 10 jours avant, ± 5 % de tolérance de poids, pénalité au-delà de 5 jours de retard.

Les prix sont dans l'ERP, pas ici.
- alexandra: L'indexation remonte automatiquement dans les coûts standard ?
-- nadia: Oui, le premier de chaque trimestre.
- philippe: Bon travail de négociation, merci Nadia.
- denis: Les certificats 3.1 sont bien inclus cette fois ?
-- nadia: Inclus, et le format est écrit en annexe.

== elke q | Prévisions du prochain trimestre
!partner sofratube
Bonjour Sandrine, pourriez-vous confirmer les volumes du prochain trimestre en Ø 42 et Ø 60 ? Notre laminoir ferme son carnet {w+5}.
- sandrine: Ø 42 : 8 t fermes, 3 t prévues. Ø 60 : 14 t fermes, 6 t prévues.
- elke: Parfait. J'ajoute 2 t de Ø 60 en stock de sécurité à Rezé, sans engagement de votre part.
-- nadia: Merci Elke, c'est précisément ce qui nous a manqué en début d'année.

== lea q | Dureté des couronnes : 58 à 60 HRC ou 56 à 60 ?
!close lea Plan à l'indice D, cycle ajusté.
!partner transval
Le plan indique 58–60. Votre rapport sort des valeurs entre 57,5 et 59. Le client accepte 56–60, mais le plan n'a pas encore été corrigé.
- celine: Notre cycle actuel vise 58,5. Si le plan passe à 56–60 nous visons 58 et la dispersion rentre toute seule.
- vincent: Plan corrigé à 56–60 indice D, accord du client joint au dossier.
-- celine: Merci, cycle ajusté dès le prochain lot.

== karim n | Bruts de moyeu : nouvelle nuance disponible
Nous pouvons maintenant estamper en 30CrNiMo8, homologation interne faite. Si vous avez des pièces pour lesquelles le 42CrMo4 est juste en résilience, parlons-en.
- vincent: Intéressant pour le moyeu M42, on est à 35 J pour 40 demandés à −40.
-- karim: Nous sortons plutôt 55 à 60 J. Je vous envoie trois essais.
- nadia: Délai et quantité minimale ?
-- karim: 10 semaines, 500 pièces pour la première campagne.

== sandrine x | Livraison du {j+0} refusée au quai : pas de bon
!partner sofratube
Deux bottes de tubes sans bon de livraison ni numéro de commande sur l'étiquette. Le chauffeur n'avait qu'un bordereau de transport.
- herve: Le bon est parti avec la botte d'un autre client, c'est chez nous. Je l'envoie par mail dans le quart d'heure.
-- sandrine: Reçu, bottes acceptées.
--- herve: Nous imprimons maintenant le numéro de commande sur l'étiquette aussi. Merci de ne pas avoir renvoyé le camion.

== nathalie q | Peut-on réduire le lot de réapprovisionnement du laiton ?
!internal
Angers consomme 400 kg par mois de Ø 12, on en achète 2 t par 2 t. Cinq mois de stock, c'est beaucoup de mètres de rack et de trésorerie.
- nadia: La remise de quantité vaut 2,1 %. Le stock coûte plus.
- alexandra: Coût de possession estimé à 9 % par an : 800 kg par livraison est l'optimum.
-- nadia: Alors 800 kg, tous les deux mois. Je renégocie le seuil.
- nadia +8d: Obtenu : seuil de remise à 800 kg, sans changement du reste.

== leila n | Jour férié : pas de navette, livraison avancée
!partner mecaform
Notre site est fermé le pont prochain. La livraison du jeudi passe au mercredi, même heure. Les quantités ne changent pas.
- sandrine: Merci, c'est saisi.
- patrick: Mercredi j'ai déjà les barres. Arrivez avant 8 h 30 et on se croise.
-- leila: 8 h 15 au portail, promis.

== nadia q | Consultation 7731 : qui veut coter ? Date limite
Consultation pour 1 200 supports par an, dossier complet disponible auprès de moi. Date limite de réponse : {w+14}. Questions techniques : posez-les ici, la réponse vous parviendra à chacun séparément si elle vous est propre.
- karim: Nous répondons. Une question : le méplat est-il usiné ou venu d'estampage ?
-- vincent: Venu d'estampage, planéité 0,4. Reprise possible chez nous.
- celine: Pour le traitement seul, pouvons-nous coter à part ?
-- lea: Oui, lot séparé, même date.

== nadia n | Consultation 7731 : rectificatif du dossier
La cote de perçage passe de Ø 14 à Ø 14,5 (indice B). Tous les dossiers ont été remplacés. La date limite est repoussée de trois jours, au {w+9}.
- karim: Bien reçu, sans effet sur notre prix.
- celine: Sans effet pour nous.

== lea d | Consultation 7731 : dépouillement
!internal
Trois offres complètes sur quatre. Écart de 18 % entre la première et la dernière, délais de 6 à 11 semaines. Réunion de choix {w+3} à 14 h, avec Vincent et Claire. Grille pondérée : prix 50, délai 20, qualité 30.
- claire: Ma note qualité est prête, basée sur les 12 derniers mois d'écarts.
- vincent: J'ai une réserve technique sur la deuxième : dépouille de 3° au lieu de 1°.
- philippe: Tenez la grille, quel que soit le premier.
- lea +4d: Choix fait, grille signée. Les réponses partent demain, une par partenaire.

== nadia n | Consultation 7731 : réponse
!partner mecaform
Bonjour Karim, votre offre est retenue pour le support 7731. Préserie de 50 pièces attendue {w+100}, série ensuite. La commande arrive par le circuit habituel.
- karim: Merci pour la confiance. Lancement des outillages dès réception de la commande.
- leila: Et je prévois le conditionnement, même intercalaire que le M30 ?
-- patrick: Oui, ça s'empile bien.

== pierre q | Transport des barres de 6 m : plateau ou tautliner ?
Les deux ont été livrés ces derniers temps, et le tautliner oblige à décharger par l'arrière, une heure au lieu de vingt minutes.
- elke: Nous pouvons garantir plateau pour vos deux dépôts, à préciser sur l'appel.
-- sandrine: Je l'ajoute au modèle d'appel de livraison.
- patrick: Et bâché, s'il vous plaît, à cause de l'oxydation.

== mathieu x | Rupture annoncée sur le Ø 42 : combien de jours devant nous ?
!internal
À la cadence actuelle, le Ø 42 tient 11 jours. Livraison annoncée dans 15.
- sandrine: Le stock de sécurité de Rezé couvre 2 t, appelées ce matin.
-- mathieu: Alors 19 jours. On respire.
- nadia: Et je remets la prévision à jour, la hausse du moyeu n'y était pas.

== celine q | Pièces reçues avec film d'huile : lavage compris ?
!partner transval
Vos couronnes arrivent grasses depuis deux lots. Nous lavons, mais cela prend deux heures par charge.
- lea: C'est un changement de lubrifiant chez nous, je vous présente mes excuses : personne ne vous a prévenus.
- antoine: Le nouveau produit se retire à 60 °C. On peut laver avant départ, tunnel libre l'après-midi.
-- celine: Parfait, merci d'avoir réagi vite.

== patrick n | Quai 2 en travaux : trois semaines au quai 1 seulement
!was Du {w+7} au {w+21}, dalle refaite au quai 2. Un seul camion à la fois. Merci de respecter les créneaux à la demi-heure, et d'appeler en cas de retard.
Du {w+7} au {w+28}, dalle refaite au quai 2. Un seul camion à la fois. Merci de respecter les créneaux à la demi-heure, et d'appeler en cas de retard.
- leila: Nous gardons 9 h 30 le jeudi ?
-- patrick: Oui, c'est le meilleur créneau.
- herve: Lundi et mercredi 10 h pour nous.
- celine: Mardi 14 h, vendredi 9 h.

== sophie q | Stock de sécurité : quelles références chez le partenaire, lesquelles chez nous ?
!internal
On garde 19 palettes « au cas où » au rack C. Une bonne part pourrait rester au dépôt de Rezé.
- nadia: Ø 42 et Ø 60 sont déjà à Rezé. Les plats restent ici, ils sont lents.
- patrick: Sur 19 palettes, 7 n'ont pas bougé depuis un an.
-- alexandra: Ces 7 représentent 31 k€.
- nadia +5d: J'en rends 4, trois partent en chute. Merci Sophie, j'aurais dû regarder plus tôt.

== elke n | Indice ferrailles du trimestre
!partner sofratube
L'indice de référence baisse de 1,8 %, conformément à l'article 6. Vos prix unitaires baissent d'autant au premier du mois. Le détail est joint au courrier habituel.
- nadia: Reçu, saisi dans l'ERP. C'est la première fois qu'un indice va dans ce sens depuis longtemps.
- alexandra: Coûts standard mis à jour.

== sandrine n | Portail d'appels : test avec les partenaires
Les appels de livraison pourront être confirmés dans notre portail à partir de {w+12}. Pendant le test, la confirmation par message reste valable.
- herve: Testé ce matin, la confirmation arrive bien.
- leila: Pouvez-vous ajouter le numéro de palette ?
-- sandrine: Demandé, prévu dans la version suivante.

== karim q | Palettes consignées : combien nous en devez-vous ?
!partner mecaform
Selon nos comptes, 46 palettes sont chez vous. Sommes-nous d'accord ?
- patrick: Quarante-deux au parc, quatre à Saint-Nazaire. Le compte y est.
-- karim: Parfait, je corrige notre fiche. Retour possible avec la navette ?
--- patrick: Dix par jeudi, sans problème.

== nadia l | Ce que j'ai appris de la rupture du Ø 42
!internal
Trois signaux étaient là : la prévision du moyeu non mise à jour, un délai laminoir qui glissait, et un stock de sécurité que je croyais plein (il l'était à moitié). Un seul suffisait à rattraper.

Désormais : les trois sont sur une même page, revue le lundi à 8 h 30 avec Sandrine et Mathieu.
- philippe: Merci de l'écrire, beaucoup ne le feraient pas.
- mathieu +3d: Première revue faite, vingt minutes.
- sandrine +9d: Et elle a déjà servi : j'ai avancé le Ø 30.

== celine x | Panne d'automate sur le four 3 : retard possible
!ago 11d 9:20
!partner transval
Panne d'automate cette nuit, charge arrêtée avant la trempe. Vos 96 couronnes sont saines, mais le cycle est à refaire. Retard de deux jours au maximum.
- lea: Merci de prévenir tôt. Deux jours passent, j'en aurais eu quatre si vous n'aviez rien dit.
- antoine: Le double cycle a-t-il un effet sur le grain ?
-- celine: Non, l'arrêt est à 620 °C. Métallographie sur deux pièces jointe au retour.
- celine: Redémarré, départ confirmé {j+2}.

== nadia q | Fermeture annuelle : vos dates ?
!ago 10d 11:00
Pour caler les appels, donnez-moi vos dates de fermeture et le dernier jour de livraison. Chacun dans sa réponse, je consolide.
- herve: Dépôt ouvert sauf deux jours, dernière livraison la veille à midi.
- leila: Estampage arrêté deux semaines, expéditions assurées la première.
- celine: Fours à l'arrêt une semaine, réception possible.
-- nadia: Merci, c'est dans le tableau.

== sandrine n | Appels des quatre prochaines semaines
!ago 8d 9:00
Les appels fermes sont partis. Deux changements par rapport à la prévision : Ø 60 avancé d'une semaine, plats 80×20 repoussés de deux.
- herve: Confirmés.
- leila: Confirmés, avec les bruts M30 en deux fois.

== vincent q | Peut-on remplacer le 30CrNiMo8 par du 34CrNiMo6 sur le M42 ?
!ago 6d 15:05
!partner mecaform
Le client propose 34CrNiMo6, plus courant. Pour l'estampage, quelle différence ?
- karim: Plus dur à l'estampage, usure d'outillage + 15 % environ. Résilience équivalente après traitement.
- karim: Nous pouvons faire vingt pièces d'essai {w+10}.
-- nadia: Lancez les vingt pièces, la commande d'essai suit.

== claire n | Certificats : dépôt la veille de la livraison
!ago 5d 10:40
À partir du mois prochain, merci de déposer le certificat la veille au plus tard. Ça nous fait gagner trois heures par lot à la réception, et les pièces partent plus vite en fabrication.
- herve: D'accord pour Rezé, sauf chargement de dernière minute.
- leila: D'accord.
- celine: Pour les traitements, le rapport de dureté sort le matin même. La veille n'est pas possible.
-- sophie: Le matin même avant 9 h nous va, pour vous.

== alexandra q | Écart de poids sur 14 livraisons : normal ?
!ago 4d 14:30
!partner sofratube
Somme des écarts : − 1,9 % entre le poids facturé et le poids pesé. La tolérance est de ± 5 % par livraison, mais toujours dans le même sens, ça interroge.
- elke: Vous avez raison de poser la question. Je fais vérifier la bascule de Rezé.
- herve: Bascule vérifiée : elle compte le bois de calage, 25 kg par botte. Nous passons au poids net dès demain.
- elke: Et un avoir est calculé sur les quatorze livraisons.
-- alexandra: Merci, c'est très correct.

== lea q | Prolonger l'accès de Tomas Ruiz ?
!internal
!ago 3d 11:45
Son accès se termine dans quelques jours. Il n'est pas dans ce groupe, mais il suit les certificats. Qui est pour ?
- claire: Pour, Marc reste son parrain. Je m'en occupe côté qualité.
- nadia: Pour.

== nadia n | Laiton : délai qui s'allonge, ce qu'on fait
!internal
!ago 2d 9:30
Le délai passe de 5 à 9 semaines chez tout le monde. J'ai avancé deux appels et demandé une offre à un second fournisseur. Angers est couvert pour 13 semaines.
- nathalie: Je cale le plan d'Angers là-dessus.
- philippe: Bien. Gardez-moi informé si ça dépasse 11.

== celine n | Nouveau service : essais de traction en 48 h
!ago 2d 16:10
Notre laboratoire réalise maintenant les essais de traction et de résilience en 48 h, accréditation obtenue la semaine dernière. Le catalogue est disponible sur demande.
- nadia: Félicitations ! @claire @denis ça peut nous servir pour les contre-essais.
- claire: Oui, notre laboratoire habituel met huit jours.
- denis: Envoyez-moi le format des éprouvettes, s'il vous plaît.

== leila n | Livraison {j+3} : 5 caisses au lieu de 4
!ago 1d 13:15
!partner mecaform
La caisse du lot 4481 prévue la semaine prochaine peut partir plus tôt. Avez-vous la place ?
- patrick: Oui, mais arrivez à l'heure : quai 2 toujours en travaux.
-- leila: C'est noté, je préviens le chauffeur.

== nadia q | Préserie 7731 : où en sont les outillages ?
!ago 140m
!partner mecaform
Bonjour Karim, la préserie du support 7731 approche. Pouvez-vous me confirmer la date des cinquante pièces avant {j+2} ? J'ai une réunion avec le client ce jour-là.
`;
