/** Quality with the suppliers, from the opening of the group to a month ago. */
export const qualiteFournisseurs = `
== claire n | Ce groupe remplace les fils de mails « écart réception » | organisation
!pin
Jusqu'ici un écart vivait dans trois boîtes mail et une pochette au quai 2. À partir d'aujourd'hui, il vit ici.

Le principe tient en trois lignes :
* un écart = une publication, avec le **numéro de lot** et une photo ;
* le fournisseur répond dans le fil, pas à côté ;
* on ferme le fil quand l'action est soldée, avec le motif.

Nos contacts de Mécaform et de Sofratube arrivent cette semaine. Ce que vous écrivez ici, ils le lisent, sauf « internes seulement ».
- marc: Enfin. La pochette du quai 2 faisait quatre centimètres d'épaisseur.
-- sophie: Elle part aux archives vendredi, après scan. Si quelqu'un y a une fiche en cours, dites-le avant.
- sandrine: Je continue à relancer les livraisons par téléphone ou je bascule aussi ?
-- claire: Les livraisons restent chez les achats. Ici : ce qui est arrivé et qui ne va pas.
- karim: Bonjour à tous, Karim Haddad pour Mécaform. Julie Fabre suivra les commandes, Leïla Amrani les expéditions. Merci pour l'accueil.
-- claire: Bienvenue @karim. Premier dossier demain, désolée d'avance.
- tomas: Bonjour, Tomas Ruiz, qualité Sofratube. Content de quitter les mails.
- nathalie: Peut-on suivre sans tout recevoir ?
-- sophie: Oui, réglez vos notifications, le groupe reste là.

== marc x | Lot 4312 : bavure d'ébavurage sur 38 ébauches | réception, ébauches
Contrôle visuel du lot **4312** (ébauches de moyeu, Mécaform) : 38 pièces sur 250 gardent une bavure de plan de joint supérieure à 0,8 mm, toutes du même côté. Le plan accepte 0,5.

Lot isolé, zone rouge, photos au bureau. On ne trie pas tant que je n'ai pas votre avis.
- karim: Bien reçu. L'ébavurage de ce lot a été fait sur la presse 2 après changement d'outil. Je regarde l'enregistrement ce matin.
- karim: Confirmé : cale de découpe montée à l'envers pendant environ une heure. Les autres lots du mois sont passés avant. Nous pouvons envoyer deux personnes pour trier et reprendre chez vous {j+2}.
-- sophie: {j+2} me va, quai 1, à partir de 8 h. Prévoyez chaussures et manchettes, accueil sécurité obligatoire.
--- karim: C'est noté. Deux opérateurs et moi.
- claire: On ouvre un 8D, D3 aujourd'hui. Marc garde les 38 comme témoins jusqu'à la clôture.
- loic: L'îlot 2 tient jusqu'à {j+3} sans ce lot, pas plus.
-- claire: Tri prévu avant, on devrait libérer 200 pièces.
--- marc: 212 libérées ce soir, le reste demain.

== claire d | Niveau de contrôle renforcé sur les ébauches de moyeu | échantillonnage
Suite au lot 4312, on passe les trois prochains lots d'ébauches de moyeu en contrôle renforcé : 80 pièces au lieu de 32, visuel à 100 % sur le plan de joint.

Retour au niveau normal après trois lots conformes, comme prévu à la procédure PR-12.
- fatou: Compris. Ça fait environ 1 h 40 par lot au lieu de 40 min, je préviens l'îlot 2.
- loic: Merci de prévenir. On garde deux jours de stock devant le tour, ça passe.
- karim: Aucun commentaire, c'est la règle. Nous faisons aussi 100 % chez nous sur ces trois lots.

== sophie l | Ce qu'on a appris du lot 4312
Le 8D est clos. Ce que je retiens, au-delà de la cale à l'envers :
1. la photo prise au quai a fait gagner une journée, Mécaform a reconnu l'outil en dix minutes ;
2. notre gamme ne disait pas **où** mesurer la bavure, chacun mesurait ailleurs. La GR-04 est modifiée ;
3. trier sur place à quatre (deux de chez eux, deux de chez nous) a pris 3 h. Renvoyer le lot aurait pris 8 jours.
- karim: De notre côté la cale a maintenant un détrompeur, photo envoyée à Claire.
- rachid: Bravo pour la vitesse. Côté îlot on n'a rien vu passer, c'est bon signe.
- marc +1d: GR-04 indice D affichée au poste 1 et au poste 2.

== sandrine q | Qui prévient le fournisseur quand un lot est refusé un vendredi soir ?
!close claire Astreintes affichées aux deux postes, la procédure PR-12 est complétée.
Cas de vendredi : refus à 17 h 20, Mécaform chargeait un camion de la même coulée à 18 h. Je l'ai su lundi.
- sophie: Le contrôleur publie ici **et** appelle le numéro d'astreinte du fournisseur, affiché au poste. On n'avait pas le numéro de Sofratube.
- tomas: Astreinte Sofratube : le standard bascule sur moi après 17 h. Je vous envoie la fiche contact.
-- sophie: Merci Tomas, affichée.
- leila: Chez Mécaform, appelez l'expédition jusqu'à 19 h. Un camion chargé, je peux le retenir ; un camion parti, non.

== tomas n | Certificats 3.1 : nouveau format chez Sofratube | certificats
À partir du mois prochain nos certificats 3.1 sortent d'un nouveau système. Le contenu ne change pas, mais le numéro de coulée passe en haut à droite et les résultats de traction ont une décimale de plus.

Spécimen envoyé à @sophie. Dites-moi si votre saisie automatique s'en accommode.
- sophie: Merci de prévenir avant, c'est rare. Je teste sur trois certificats.
- sophie +1d: La lecture automatique prend le numéro de commande pour la coulée. On corrige le modèle de notre côté, deux jours.
-- tomas: D'accord. Je retarde d'une semaine pour les livraisons d'Atelier Loire.
- patrick: Et le code-barres reste au même endroit ? C'est lui que je scanne.
-- tomas: Oui, en bas à gauche, inchangé.

== fatou x | Tubes 42,4 × 3,2 : rayures longitudinales sur le lot 2218 | réception, tubes
Lot **2218** Sofratube, tubes étirés 42,4 × 3,2 : rayures longitudinales sur 11 barres de 60, profondeur mesurée 0,06 à 0,11 mm au rugosimètre à empreinte. La spécification dit 0,08 maximum.
- tomas: Merci pour les mesures. 0,11 n'est pas acceptable, on est d'accord. Pouvez-vous isoler les barres au-dessus de 0,08 seulement ?
-- fatou: Cinq barres au-dessus de 0,08. Les six autres passent.
--- tomas: Avoir pour les cinq, et je regarde la filière. Réponse {w+3}.
- claire: @tomas merci. Je préfère une cause à un avoir : c'est la deuxième fois en six semaines.
-- tomas: Entendu. Filière repolie entre les deux campagnes, la cause n'est sans doute pas là. Je demande une analyse du lubrifiant.

== tomas l | Lot 2218 : la cause était la graisse
Nous avons fini l'analyse. Les rayures venaient de particules dans le bac de lubrifiant du banc 3, filtre saturé depuis une quinzaine. Le filtre est maintenant changé sur compteur (80 h) et non plus « quand il est sale ».

Les cinq prochains lots partent avec un contrôle par courants de Foucault à 100 %.
- claire: Merci pour la franchise. Je note le compteur dans le plan de surveillance.
- denis: Vous pouvez joindre un tracé type ? À Saint-Nazaire on aimerait comparer avec nos défauts étalons.
-- tomas: Tracé et défaut étalon envoyés ce midi.
- marc +4d: Lot 2231 reçu aujourd'hui : rien à dire, état de surface très propre.

== claire q | Comment noter une livraison en avance ?
Mécaform a livré deux fois avec quatre jours d'avance. Dans l'indicateur actuel c'est « conforme », mais Patrick n'a pas la place. On compte quoi ?
- patrick: Avance de plus de deux jours = gêne. Six palettes de trop la semaine dernière, dehors sous bâche.
- nathalie: Dans l'ERP la fenêtre est −2 / 0 jours. Au-delà je propose de compter la moitié d'un retard.
- leila: Je ne savais pas que ça vous gênait, on vide notre quai quand on peut. Je peux caler sur −2 / 0 sans problème.
-- patrick: Merci @leila, ça m'arrange vraiment.
- claire: Alors pas besoin de pénaliser. Fenêtre −2 / 0 pour tout le monde, on regarde dans deux mois.

== romain q | Réclamation client sur la traçabilité : combien de temps pour remonter une coulée ?
Exercice demandé par un client : à partir d'un numéro de série, retrouver coulée, certificat et lot de brut. On a mis 2 h 10. L'objectif est 30 min. Où avez-vous perdu du temps ?
- sophie: 50 min pour retrouver le certificat papier d'un lot de l'an dernier. Depuis le scan, c'est 3 min.
- patrick: Moi sur le mélange de deux bacs au magasin : l'étiquette de lot était sur le couvercle, pas sur le bac.
-- rachid: Le même bac est revenu vide sans couvercle à l'îlot. Étiquette sur le bac, s'il vous plaît.
- romain: On refait l'exercice dans un mois, étiquettes sur les bacs d'ici là.

== romain n | Traçabilité : 24 minutes
Exercice refait hier avec un numéro tiré au sort par le client lui-même. De la pièce au certificat : **24 min**, dont dix pour que je retrouve le bon classeur d'usinage.
- patrick: Les étiquettes sur les bacs, ça paie.
- sophie: Et le scan. Prochaine étape : les dossiers d'usinage.
- philippe: Très bien. À montrer à la prochaine visite.

== oceane x | Support soudé 7715 : certificat et marquage ne disent pas la même chose
Reçu à Saint-Nazaire, lot 2240 : le certificat indique S355J2, le marquage à la peinture sur les tubes dit S355**K2**. Géométrie conforme. Je bloque.
- tomas: Le K2 est un surclassement (résilience à −20), la matière est meilleure que commandée, mais le certificat doit le dire. Je le fais rééditer aujourd'hui.
-- oceane: Merci. Tant que je n'ai pas le certificat réédité, le lot reste bloqué, même si c'est mieux.
--- tomas: C'est la bonne règle. Envoyé à 15 h.
- claire: Pour mémoire : on n'accepte jamais « mieux que demandé » sans papier. Le mode opératoire de soudage dépend de la nuance.

== claire n | Audit Mécaform Cholet : compte rendu
Une journée et demie sur place avec Solène, merci à Karim et à toute l'équipe pour l'accueil.

Points forts : maintenance des outillages, suivi des températures de billette, tenue des postes.
Points à travailler : identification des rebuts en cours de poste (deux bacs sans étiquette), étalonnage des pyromètres (un dépassé de 12 jours), relève d'équipe à l'oral.

Note 84/100, en hausse de 6. Trois actions, échéance {d+45}.
- karim: Merci pour ce compte rendu équilibré. Le pyromètre est reparti en étalonnage le jour même.
- karim +2d: Pour les bacs : étiquettes rouges prêtes, affichage fait. Pour la relève, nous testons une fiche de dix lignes, je la partage quand elle aura vécu.
-- solene: Ça m'intéresse, nous avons le même défaut chez nous.
- philippe: 84, c'est la meilleure note du panel. Bravo.
- solene: Et merci pour les billettes à 1 180 °C vues de près, je n'oublierai pas.
-- karim: Vous revenez quand vous voulez, avec les lunettes.
- sophie: Les trois actions sont dans la liste commune.

== claire d | Plan d'actions commun : une seule liste
!internal
Entre les 8D, les audits et les revues, on suivait 31 actions dans quatre tableaux. J'ai tout fusionné : 14 actions vivantes, 9 doublons, 8 déjà faites sans que personne l'ait écrit.

Règle : une action sans nom et sans date n'entre pas. Revue le premier mardi du mois, 30 minutes, debout.
- sophie: Debout, d'accord, mais au quai, il y fait meilleur.
- lea: J'ajoute les deux actions Transval, elles étaient dans mon carnet.
-- claire: Le carnet compte comme cinquième tableau, alors.
- antoine: Je prends celle sur les gammes de contrôle en réception.

== denis q | Ressuage sur les brides moulées : qui fournit le produit étalon ?
Pour les contrôles croisés avec Mécaform il nous faut la même famille de produits, sinon on compare des choses différentes. Chez nous : pénétrant rouge niveau 2, pièce étalon type B.
- karim: Nous sommes en fluorescent, niveau 3, cabine fermée. Plus sensible, donc plus d'indications.
-- denis: Voilà l'explication des 6 % d'écart. Je propose de faire les dix pièces témoins chez vous et chez nous, sans changer de produit, et d'accorder le seuil.
--- karim: D'accord. Les pièces partent {j+3} avec la navette.
- claire +1d: Le résultat servira d'annexe au cahier des charges.

== marc q | Peut-on contrôler la dureté sur chute plutôt que sur pièce ?
Pour les barres Ø 60 on marque une pièce bonne à chaque contrôle de dureté. Sur chute de sciage, même coulée, même traitement, on n'abîme rien.
- tomas: Oui si la chute est prise à plus de 100 mm de l'extrémité de la barre. L'extrémité refroidit plus vite au traitement.
-- marc: 100 mm, noté, c'est la première chute qui part à la benne de toute façon. On prendra la deuxième.
- jerome: Pensez à rectifier la face, sciage brut = 15 HB d'écart facile.
- claire: Validé, Marc met à jour la gamme. Gain : une pièce par lot, environ 70 par an.

== leila n | Emballage : fin du polystyrène calé à la main
À partir de la semaine {s+2} les ébauches de moyeu partent en intercalaires alvéolés réutilisables. Douze par caisse au lieu de dix, couvercle clipsé.

Il faut nous renvoyer les intercalaires vides, la navette du jeudi les prend.
- patrick: Où est-ce que je les empile ? Ils s'emboîtent ?
-- leila: Ils s'emboîtent par vingt, hauteur 60 cm.
--- patrick: Alors ça tient sous le rack B. Parfait.
- rachid: Côté îlot c'est mieux aussi, plus de billes blanches dans les copeaux.
- fatou: Et on peut contrôler sans sortir les pièces. Merci.

== sophie x | Palette reçue ouverte, 4 brides manquantes
!was Livraison Mécaform de ce matin, caisse 7 sur 12 : feuillard coupé, 3 brides manquantes sur 60, lot 4388. Réserve portée sur la lettre de voiture.
Livraison Mécaform de ce matin, caisse 7 sur 12 : feuillard coupé, 4 brides manquantes sur 60, lot 4388. Réserve portée sur la lettre de voiture.
- leila: Pesée au départ : 412 kg pour la caisse 7. Pouvez-vous peser ?
-- patrick: 384 kg. Quatre brides à 7 kg, le compte y est.
--- leila: Donc perdues en route. Je déclare au transporteur, quatre pièces repartent demain.
- pierre: Le même transporteur m'a ouvert une caisse le mois dernier. Je le convoque.

== vincent q | État de surface « brut d'estampage » : que promettez-vous ?
Nos plans disent Ra 12,5 sur les surfaces non usinées. En réalité les pièces reçues sont plutôt à 6,3. Avant de changer le plan et de vous enfermer, que tenez-vous de façon sûre ?
- karim: 6,3 sur outillage neuf, 10 en fin de vie d'outil. 12,5 nous laisse de la marge, je préfère le garder.
-- vincent: Compris. On laisse 12,5 et on note 6,3 typique pour le peintre.
- solene: Merci d'avoir demandé avant, Vincent. La dernière fois on avait resserré sans le dire.

== claire b | Dix lots de suite sans écart chez Sofratube
Lots 2231 à 2240 : tous acceptés du premier coup. Le filtre sur compteur y est pour beaucoup. Merci @tomas, et merci à l'équipe du banc 3, transmettez-leur.
- tomas: Transmis et affiché au banc 3. Ils étaient contents, c'est rare qu'on leur écrive quand ça va.
- marc: Mérité.
- fatou: On repasse en contrôle normal ?
-- claire: Oui, à partir du lot 2241.

== lea q | Traitement de surface sous-traité : qui contrôle l'épaisseur ?
!internal
Le zingueur mesure au départ, nous mesurons à l'arrivée, et l'écart moyen est de 2 µm, toujours dans le même sens. On paie deux fois la même mesure. On en supprime une ?
- jerome: Avant de supprimer, on accorde : même cale, même point de mesure. Les 2 µm viennent peut-être de leur sonde.
- sophie: Je garde le contrôle à l'arrivée encore trois lots, par sondage, puis on décide.
-- lea: Marché conclu. Cales envoyées.
- jerome +6d: Retour : leur sonde est bonne, c'est la nôtre qui dérivait. Elle est repartie au réglage.
-- sophie +1d: Humilité. On garde donc leur mesure.
!close sophie Leur mesure fait foi, sondage chez nous une fois par mois.

== pauline n | Gamme MMT partagée pour la bride B08
Le programme de contrôle de la B08 est figé, indice C. J'ai déposé le rapport type : 14 cotes, 6 min 20 par pièce. Si Mécaform mesure avec le même système d'alignement (A face, B alésage, C trou de pige), on comparera enfin les mêmes chiffres.
- karim: Très utile. Notre métrologue refait son programme sur ce principe cette semaine.
- karim +5d: C'est fait : 0,01 mm d'écart maximum sur cinq pièces entre vous et nous.
-- pauline: C'est mieux que prévu. Bravo à votre métrologue.

== stephane q | Quel délai pour une dérogation à Saint-Nazaire ?
Deux châssis soudés attendent une dérogation sur un tube depuis lundi. Chez nous l'attente, c'est un poste de montage bloqué de 40 m².
- claire: Délai normal 48 h quand le dossier est complet. Il manquait la photo et la quantité, c'est pour ça que ça traîne.
-- stephane: Reçu. Qui remplit, l'îlot ou la qualité ?
--- oceane: Moi. Formulaire envoyé à l'instant avec photos.
- claire: Accordée pour 2 châssis, sans répétition.

== sophie h | Mon absence semaine {s+1}
Je suis absente du {w+5} au {w+12}. @marc tient la réception, @fatou les certificats. Trois choses en cours :
* lot 4390 en attente d'un certificat, ne pas libérer ;
* navette des intercalaires le jeudi, Patrick est au courant ;
* visite du nouveau contrôleur intérimaire, son badge est à l'accueil.
- marc: Vu. Bonnes vacances, et n'ouvrez pas ce groupe.
- fatou: Certificat du 4390 reçu entre-temps, je libère avec @marc.
- leila: Bon repos Sophie, la navette sera à l'heure.

== julie q | Commandes ouvertes : pouvez-vous confirmer les indices de plan ?
!close claire Les trois indices sont corrigés, contrôle ajouté avant chaque trimestre.
En préparant les lancements du trimestre je vois trois indices qui ne correspondent pas entre vos commandes et nos gammes : moyeu M30 (commande E, gamme F), bride B08 (C/C mais date différente), flasque F12 (commande B, gamme A).
- solene: M30 : l'indice F est le bon, la commande est en retard d'une révision, sans effet sur le brut.
- solene: B08 : même contenu, date de signature seulement. F12 : là, c'est grave, l'indice B ajoute un bossage.
-- julie: Merci. Je bloque le lancement F12 jusqu'à votre plan.
--- vincent: Plan F12 indice B renvoyé à l'instant. Désolé, il était resté au classement.
- claire: Trois sur quarante-deux vérifiés : j'ajoute un contrôle des indices avant chaque trimestre.

== jerome l | Incertitude de mesure : pourquoi 2,46 peut être bon
Question posée trois fois ce mois-ci, alors une réponse pour tous. Une cote mesurée à 2,46 avec une incertitude de ± 0,02 se trouve quelque part entre 2,44 et 2,48. Si la limite est 2,45, on ne peut **ni** accepter **ni** refuser avec certitude.

Chez nous la règle est celle du plan client : on accepte à l'intérieur de la tolérance réduite de l'incertitude. Le fournisseur, lui, doit livrer à l'intérieur de la tolérance entière, mesurée chez lui. D'où l'intérêt d'avoir le même moyen.
- karim: Très clair, merci. Je l'affiche chez nous avec votre permission.
-- jerome: Avec plaisir.
- fatou: Donc une zone grise existe toujours. On fait quoi dedans ?
-- jerome: On mesure mieux (MMT au lieu du calibre) ou on demande une dérogation. Jamais « à l'œil ».
!keep claire fatou

== nathalie n | Prévisions glissantes : nouvelle fréquence
Les prévisions à 12 semaines partent désormais chaque lundi et non plus une fois par mois. Les quatre premières semaines sont fermes, les huit suivantes sont à ± 20 %.
- julie: C'est exactement ce que notre planification demandait, merci.
- tomas: Même chose pour nous. Sur quel jour de livraison calez-vous la semaine ?
-- nathalie: Le mercredi.
- patrick: Et moi je sais enfin quand il faut de la place.

== marc t |
Petit rappel du quai : un bac sans étiquette n'existe pas. J'en ai trouvé deux ce matin, l'un contenait 30 flasques bons et l'autre un casse-croûte.
- patrick: Le casse-croûte est à moi. Les flasques, non.
- rachid: Les flasques sont à l'îlot 2, je viens les étiqueter, pardon.

== claire q | Faut-il garder le contrôle à 100 % des filetages M12 ?
Depuis huit mois, zéro défaut sur 11 400 filetages contrôlés au tampon. Le contrôle à 100 % avait été décidé après une réclamation il y a deux ans.
- fatou: Je préférerais passer ce temps sur les états de surface, c'est là qu'on trouve.
- romain: Le client de la réclamation doit donner son accord, c'est écrit dans le 8D. Je demande.
-- romain +4d: Accord reçu, à condition de garder 5 pièces par lot.
- claire: 5 par lot donc. Merci @romain.
!close claire Contrôle par prélèvement de 5 pièces par lot, accord du client reçu.

== tomas i | Des photos de défauts types, communes à nous trois
Nous avons chacun nos mots : « rayure », « strie », « griffe ». Un jour c'est accepté, un jour refusé. Je propose un petit catalogue de photos avec une réglette et notre décision commune.
- marc: Oui. Dix photos suffisent pour commencer, j'en ai six.
- karim: Nous avons un catalogue pour l'estampage, je partage ce qui peut l'être.
- claire: Excellente idée. @fatou accepterait de tenir le catalogue ? Une page par défaut, pas plus.
-- fatou: D'accord, première version {w+14}.
--- fatou +9d: Version 1 : onze défauts, déposée au poste. Merci à tous les trois.
- oceane: On peut l'avoir à Saint-Nazaire ? Nos défauts de soudage méritent une page.
-- fatou: Page 12, à toi de l'écrire.
--- oceane: Marché conclu.

== virginie x | Barres Ø 12 laiton : lot mélangé à Angers
À l'ouverture d'une botte, deux barres sur vingt ne se cassent pas pareil au copeau. Test à l'étincelle non parlant, analyse demandée. J'arrête deux tours.
- sandrine: Le lot vient du dépôt de Rezé, livré {j-2}. J'appelle.
- tomas: Je prends. Sur le bon : deux bottes regroupées en une. Le dépôt n'a pas le droit de le faire sans repérage.
-- virginie +2d: Résultat de l'analyse : CW614N pour 18 barres, CW617N pour 2. Usinable, mais pas la même tenue.
--- tomas: Reprise de la botte entière demain, remplacement par une botte d'origine, et rappel de la règle au dépôt.
- claire: Je note l'action au plan Sofratube. Virginie, des pièces sont-elles parties ?
-- virginie: Aucune, les premières sont encore dans le bac.

== antoine n | Gammes GR : la liste à jour est enfin dans un seul dossier
Les 27 gammes de contrôle en réception sont toutes au même format, avec photo du point de mesure. Les papiers plastifiés aux postes vont disparaître au fil des indices.
- marc: J'ai vérifié les 27. Trois moyens de contrôle n'existaient plus.
- sophie: C'est un travail de fond qu'on repoussait depuis des années. Merci à vous deux.
- philippe: Bien joué. Combien de temps par gamme ?
-- antoine: Une heure et quart, mise en page comprise.
`;
