/** Near misses, instructions and what became of them. */
export const securiteAuPoste = `
== gaelle n | Pourquoi signaler un presqu'accident ici
!pin
Parce qu'entre la caisse qui glisse et le pied écrasé, il n'y a qu'une affaire de centimètres. L'an dernier : 61 presqu'accidents signalés, 4 accidents avec arrêt. Les quatre avaient été « vus » par quelqu'un avant.

Écrivez simplement : où, quoi, ce qui aurait pu arriver. Pas de nom de personne. Je réponds dans la journée.
- loic: Et si on a fait une bêtise soi-même ?
-- gaelle: Alors c'est encore plus utile, et je te paie un café.
- helene: Je lis ce groupe tous les lundis matin, en premier.
- arnaud: Le CSE soutient. Le point est à l'ordre du jour de chaque réunion.

== kevin x | Caisse glissée des fourches, allée 3
Ce matin, caisse de bruts (380 kg) glissée de 30 cm au freinage, chariot 2. Personne autour. Les fourches étaient mouillées par le bac de lavage posé juste avant.
- patrick: On essuie les fourches après le bac, et le bac de lavage change de place. Fait.
- gaelle: Merci @kevin. Un tapis antidérapant par chariot arrive {j+3}.
- pierre: Je regarde aussi le trajet : l'allée 3 n'a pas besoin d'être traversée pour le lavage.

== anais l | Dos : les trois gestes qui reviennent à l'infirmerie
Depuis le début de l'année, 19 passages pour le dos. Trois gestes font 14 des 19 : attraper un mors au fond du tiroir bas, tourner le buste avec un bac plein, pousser un chariot dont une roue bloque.

* Les mors lourds remontent à hauteur de hanche.
* Les pieds tournent avant le bac.
* Une roue qui bloque se signale, elle ne se force pas.
- moussa: Les mors à hauteur de hanche c'est fait au T4. On ne reviendra pas en arrière.
- patrick: J'ai douze roulettes neuves au magasin, venez.
- gaelle: Je passe îlot par îlot avec Anaïs {j+5}.

== stephane x | Vent fort sur le parc : bâche arrachée
À Saint-Nazaire, rafale cette nuit, bâche du rack extérieur arrachée avec sa barre. Tombée côté piétons, à 5 h, personne.
- gaelle: Passage piéton fermé jusqu'à la fixation. Merci d'avoir photographié les points d'ancrage.
- joao: Les anneaux ont quinze ans. Je ressoude des pattes {j+1}.
- stephane +3d: Pattes posées, et consigne : au-dessus de 70 km/h, rien de bâché dehors.

== maxime q | Consignation de C4-1 : deux sources d'énergie oubliées sur la fiche
En intervention je trouve deux énergies absentes de la fiche de consignation : l'accumulateur hydraulique et le vérin de porte sous 6 bars. La fiche date de 2017.
- farid: Arrêt de l'intervention jusqu'à la fiche corrigée. C'est la règle.
- gaelle +1d: Fiche refaite avec Maxime, affichée. Je demande la vérification des 41 autres.
- benoit +3d: J'en ai vérifié neuf, deux sont fausses. On continue.
-- gaelle: Un grand merci. Je préfère le savoir par une vérification.

== gaelle n | Fiches de consignation : 42 sur 42
Toutes les fiches ont été reprises avec la maintenance : 11 corrigées, 3 réécrites, une machine sans fiche du tout (la scie du magasin !). Plaques gravées à chaque sectionneur, plus de papier.
- farid: Douze demi-journées à deux. Bien placées.
- patrick: La scie, c'était la mienne. Elle a sa plaque, en rouge.
- philippe: Bravo pour le sérieux. À mentionner à l'assureur.

== fatou q | Gants pour le ressuage : les nitrile fins se percent
Après vingt minutes de manipulation de brides, le bout des doigts est rouge (de pénétrant, pas de sang). Existe-t-il plus épais sans perdre le toucher ?
- gaelle: Nitrile 0,20 mm avec manchette, je t'en fais essayer trois modèles.
- denis: À Saint-Nazaire : le modèle vert, taille au-dessus, avec un sous-gant coton.
-- fatou +5d: Le vert avec sous-gant : deux jours sans trace. Adopté.
- anais: Pensez à la crème avant, pas après.

== rachid x | Copeau dans la chaussure
Rien de grave, mais la question mérite d'être posée : copeau brûlant entré par le haut de la chaussure basse au T2. Cloque.
- anais: Soigné, pas d'arrêt. Merci de l'avoir écrit.
- gaelle: La dotation prévoit des montantes pour le tournage. Qui n'en a pas ?
-- moussa: Moi, en attente depuis deux mois.
--- gaelle: Vous étiez quatre. Commande urgente passée, livrées {w+4}.
- arnaud: Deux mois, c'est long. On en parle en réunion, calmement.

== gaelle d | Montantes obligatoires au tournage
À partir du {d+10}, chaussures montantes obligatoires aux postes T1 à T6 et au décolletage d'Angers. Quatre personnes n'étaient pas équipées : c'est fait. Les visiteurs gardent les coques, mais restent derrière la ligne.
- ludovic: À Angers on est déjà en montantes, sauf l'intérim.
-- gaelle: L'agence les fournit dès le prochain contrat, j'ai l'accord écrit.

== benoit x | Échelle sans patin près du compresseur
Escabeau trois marches, un patin manquant, rangé avec les bons. Quelqu'un aurait pu monter dessus.
- farid: Détruit. Et j'en ai trouvé un autre au magasin.
- patrick: Le mien était « en attente de réparation » depuis longtemps. Trop longtemps, d'accord.
- gaelle +4d: Tous les escabeaux portent maintenant une bague de couleur, une par semestre. Pas de bague, pas de montée.

== loic i | Miroir au croisement des allées 2 et 5
Trois frayeurs en deux semaines entre piétons et chariot. Un miroir, et une bande au sol.
- kevin: Je klaxonne mais avec les bouchons, personne n'entend.
- pierre: Miroir posé au plafond ? Au mur il prendra un coup.
- gaelle: Miroir hémisphérique commandé, feu bleu au sol sur les trois chariots en plus.
-- kevin +8d: Le feu bleu, c'est le jour et la nuit. On le voit avant de me voir.

== arnaud q | Bruit à l'ajustage : mesure avant / après la brosse en machine ?
Maintenant que la moitié de l'ébavurage part en machine, l'ajustage est plus calme. Peut-on le mesurer ? On nous a toujours dit 86 dB.
- gaelle +5d: Sonomètre posé trois jours : 82 dB(A) en moyenne sur le poste, au lieu de 86.
-- arnaud: Donc sous le seuil haut. Les bouchons restent ?
--- gaelle: Ils restent à disposition et conseillés, plus obligatoires au poste 3. Obligatoires à la meuleuse.

== oceane l | Manutention des châssis : on a failli se faire peur
Levage du châssis 7715 à l'élingue double : centre de gravité déporté après soudage des oreilles, il a tourné d'un quart de tour à 20 cm du sol. Tout le monde était à distance, c'est la consigne qui a fait le travail.

Depuis : point de levage marqué à la peinture, palonnier au lieu de l'élingue, essai à 10 cm avant de lever.
- joao: Et on a écrit le poids et le CdG sur la gamme.
- gaelle: Très bon retour. Je le mets au quart d'heure sécurité des trois sites.
- claire: C'est exactement le genre de fiche à envoyer à ceux qui nous livrent des pièces lourdes.

== gaelle n | Exercice d'évacuation : 4 min 10
Hier à 10 h 12, sans prévenir (sauf la direction). Nantes : 47 personnes dehors en 4 min 10, comptage juste à 6 min. Deux points à revoir : la porte coupe-feu nord calée par un extincteur (!) et deux visiteurs que personne n'a comptés.
- helene: L'extincteur qui cale la porte coupe-feu, c'est presque un poème. Plus jamais, s'il vous plaît.
- pierre: Registre des visiteurs maintenant à l'accueil **et** au point de rassemblement.
- romain: Les deux visiteurs étaient avec moi, je les avais comptés dans ma tête. Ça ne suffit pas.

== ahmed x | Projection de lessive au panier
À Angers, en retournant un panier mal égoutté : projection sur l'avant-bras, produit à 2 %, rinçage immédiat, rien.
- anais: Rinçage 15 minutes, toujours, même si « rien ».
- ludovic: On met un temps d'égouttage de 40 s verrouillé dans le cycle.
- gaelle: Merci. La douche de sécurité est à 9 m, c'est bien, je l'ai vérifiée : pression correcte.

== chloe q | Peut-on filmer un poste de travail pour une étude ?
Pour mon sujet je filme des changements de série. Loïc m'a dit de demander ici pour la sécurité.
- gaelle: Oui : trépied hors de la zone de mouvement, une seconde personne avec toi, pas de recul à l'œil dans le viseur.
- arnaud: Et accord de la personne filmée, à chaque fois.
-- chloe: C'est noté, et le film est montré d'abord à l'équipe.

== gilles l | À trente-huit ans de tour, j'ai mes dix doigts. Voilà comment.
Pas d'alliance, pas de manches longues, pas de chiffon près du mandrin, jamais. Je n'arrête pas un mandrin avec la main, même « à la fin ». Et je ne parle pas à quelqu'un qui usine : j'attends qu'il me regarde.

Le dernier est le plus important.
- moussa: « J'attends qu'il me regarde. » Affiché au T4.
- hugo: C'est la première chose qu'il m'a apprise.
- anais: Merci Gilles. J'aimerais que tu viennes le dire aux prochains arrivants.
-- gilles: D'accord, si c'est court.

== gaelle q | Qui est secouriste aujourd'hui ? La liste par équipe
Je mets à jour la liste : 14 secouristes à Nantes, 3 à Saint-Nazaire, 2 à Angers. Il m'en manque un l'après-midi à Angers. Volontaire ?
- ahmed: Moi, si la formation est un mardi.
-- gaelle: Ce sera le {tue+2}, inscrit. Merci !
- samira: Mon recyclage est dépassé d'un mois.
-- gaelle: Inscrite avec @ahmed, même jour à Nantes.

== farid d | Pas d'intervention seul après 20 h
Après discussion avec l'équipe : en astreinte, plus d'intervention seul sur une machine ouverte après 20 h. Soit le chef d'équipe reste, soit la machine attend le matin.
- rachid: L'équipe d'après-midi finit à 21 h, je reste si besoin.
- maxime: Merci. On le faisait « en vitesse », et c'était une mauvaise idée.
- philippe: Une machine peut attendre. Décision soutenue.

== claire n | Accueil sécurité des externes : dix minutes, pas trois
Quand un fournisseur vient trier ou contrôler chez nous, l'accueil sécurité durait trois minutes, debout. Le nouveau module dure dix minutes avec un questionnaire de cinq questions, en français et en anglais.
- gaelle: Et sans badge vert, pas d'entrée en atelier. Isabelle a la liste.
- fatou: Les deux trieurs de la semaine dernière l'ont trouvé utile.
- philippe: Merci, c'est cohérent avec ce que nos clients nous imposent.

== patrick x | Rack B : lisse déformée de 12 mm
Choc ancien, sans doute un mât de chariot. Niveau vidé, interdit à la charge.
- gaelle: Règle : au-delà de 3 mm sur 1 m, on vide. Tu as bien fait.
- pierre: Lisse neuve commandée, 5 jours. Et je fais poser un butoir au pied.
- kevin: Le niveau bas est trop bas pour le mât du chariot 3. On l'inverse avec le rack C ?
-- pierre +2d: Bonne idée, fait.

== joao q | Fumées de soudage : le bras aspirant du poste 4 ne suit plus
Débit mesuré 640 m³/h pour 1 000 attendus. On voit la fumée partir de côté.
- gaelle: Poste 4 arrêté jusqu'à la réparation, soudez au poste 2.
- stephane +2d: Filtre colmaté, remplacé, et moteur fatigué. 980 m³/h ce matin.
- denis: On ajoute la mesure au préventif mensuel ?
-- stephane: Oui, le premier lundi.

== anais n | Quart d'heure sécurité : la chaleur au poste
De l'eau toutes les vingt minutes sans attendre la soif. Une pause de plus l'après-midi au-dessus de 30 °C. On surveille **l'autre** : quelqu'un qui ne répond pas comme d'habitude, on l'assoit et on m'appelle.
- rachid: Fontaine déplacée à l'îlot 5, merci à Farid.
- samira: Et les ventilateurs aident vraiment.

== moussa x | Porte de T3 : verrou shunté
La porte s'ouvrait cycle en cours. Un aimant collé sur le capteur. Je ne sais pas depuis quand. J'ai arrêté et enlevé.
- gaelle: Merci d'avoir arrêté. Pas de chasse au coupable : je veux comprendre **pourquoi**.
- lucas: La porte vibrait et coupait le cycle dix fois par jour. Quelqu'un a « réparé » à sa façon.
- maxime +2d: Capteur remplacé, porte réglée. Plus une coupure depuis deux jours.
- philippe: Règle simple : une sécurité qui gêne se signale, elle ne se shunte pas. Et quand elle est signalée, on vient dans la journée, c'est mon engagement.
-- farid: Confirmé : délai maximum 4 h pour une sécurité qui gêne.
- arnaud: Merci Moussa. Ce n'est pas facile d'arrêter une machine pour ça.
-- moussa: C'est plus facile depuis que Gilles l'a dit à tout le monde.
- loic: On a vérifié toutes les portes de l'îlot 1 : rien d'autre.
- rachid: Îlot 2 vérifié aussi.

== helene t |
Passée à l'îlot 2 ce matin. On m'a demandé de mettre mes lunettes avant de dire bonjour. Merci, et continuez.
- loic: On n'a pas osé faire pareil pour les chaussures, mais elles étaient bonnes.
- gaelle: C'est noté au registre des bonnes surprises.

== romain q | Visite client {w+6} : quel circuit ?
Six personnes, dont deux en chaussures de ville à coup sûr. Circuit réception, îlot 5, métrologie.
- gaelle: Coques, gilets et lunettes à l'accueil pour six. Pas de passage entre T1 et T4 pendant les ébauches.
- samira: À l'îlot 5 je peux arrêter dix minutes pour expliquer, prévenez-moi de l'heure.
-- romain: 10 h 40. Merci @samira.

== stephane l | Permis de feu : ce qu'on a simplifié sans rien lâcher
Le formulaire avait 34 cases, on le signait sans le lire. Version nouvelle : 9 cases et une photo de la zone avant. Surveillance 2 h après, inchangée.
- joao: Je lis les neuf.
- gaelle: Je l'adopte pour les trois sites.
- virginie: Reçu à Angers.

== gaelle q | Qui valide les écarts mineurs pendant l'arrêt annuel ?
!close gaelle Un nom par site, affiché au plan de prévention.
!ago 12d 9:10
Pendant les trois semaines d'arrêt, douze entreprises interviennent et je suis absente la deuxième. Il me faut un nom par site pour les écarts mineurs (balisage, permis de feu prolongé…).
- farid: Nantes : moi, sur place tout le temps.
- stephane: Saint-Nazaire : moi, puis Océane la dernière semaine.
-- oceane: D'accord.
- virginie: Angers : pas d'intervention prévue, mais joignable.

== lucas x | Presqu'accident : mors éjecté à l'arrêt
!ago 10d 14:05
T5, mors doux mal verrouillé après changement de série, éjecté à 200 tr/min contre le carter. Carter marqué, personne touché. Clé dynamométrique non utilisée (partie en étalonnage, pas de remplaçante).
- gaelle: Merci de l'écrire avec la cause. T5 arrêté jusqu'au contrôle du carter.
- jerome: C'est ma faute, j'aurais dû prêter une clé de rechange. Deux clés de réserve sont maintenant à la métrologie.
- benoit: Carter contrôlé, fixations changées. T5 redémarre.
- loic: On ajoute « couple vérifié » à la fiche dix lignes.
- philippe: Une clé étalonnée ne quitte plus un îlot sans remplaçante. C'est une règle à partir d'aujourd'hui.
- gilles: 200 tr/min, et le carter a tenu. À 1 800 il n'aurait pas tenu.
- samira: Deux clés de réserve, c'est noté sur la borne de l'îlot 5.
- hugo: On me l'a montré ce matin au T6. Je ne l'oublierai pas.

== arnaud q | Pause décalée en 2×8 : où en est l'étude ?
!ago 9d 11:30
La demande date de deux mois. Les équipes attendent une réponse, quelle qu'elle soit.
- ines: La réponse est non pour cette année, et voici le motif : la demi-heure décalée supprime le recouvrement des deux équipes, donc la relève. On en reparle quand la fiche dix lignes aura six mois.
-- arnaud: Merci pour le motif, je le transmets tel quel.
-- rachid: On comprend. La relève, on y tient maintenant.

== gaelle l | Trois mois de fiches : ce qui a vraiment changé
!ago 5d 10:00
!keep claire yann
42 signalements en trois mois, 38 clos. Délai moyen de réponse : 5 h. Les quatre ouverts attendent une pièce.

Zéro accident avec arrêt depuis 97 jours. Ce n'est pas de la chance : les 42 y sont pour quelque chose.
- helene: 97 jours. Merci à chacun de ceux qui ont écrit.
- anais: Et les passages pour le dos ont baissé de moitié.
- kevin: On fête les 100 ?
-- gaelle: Avec des croissants, {w+3}.
- fatou: Le plus utile pour moi : on répond le jour même, même pour dire « pas encore ».
- virginie: Angers : 9 fiches, 9 closes.
-- gaelle: Et les mieux écrites des trois sites.

== denis q | Lampe UV de la cabine : lunettes filtrantes ou pas ?
!ago 6d 9:35
La nouvelle lampe est à LED, le fournisseur dit « sans risque ». La norme, elle, demande une mesure.
- gaelle: Mesure à faire à 38 cm, je l'emprunte à la médecine du travail {j+4}. Lunettes filtrantes en attendant.
- fatou: Même question à Nantes, on a la même lampe.

== kevin b | 100 jours !
!ago 4d 9:00
100 jours sans accident avec arrêt. Les croissants sont au quai 1, il en reste si vous courez. Enfin non : si vous marchez.
- gaelle: Record de l'entreprise : 131. On peut le battre cette fois.
- pierre: Allée 3, sans klaxon ni frayeur depuis deux mois.
- stephane: À Saint-Nazaire on a pris des kouign-amann. Même chose en mieux.
- joao: Et à pied.
- helene: Bravo à toutes et tous. J'ai mangé deux croissants, je l'avoue.
- ludovic: Angers a fêté aux crêpes, c'est réglementaire.

== benoit q | Cadenas de consignation personnels : combien en reste-t-il ?
!ago 3d 13:50
Nous étions à un par personne. Avec les deux intérimaires, il en manque trois.
- gaelle: Cinq neufs au local, clé unique chacun. Signe le registre.
- farid: Et on ne se prête **jamais** un cadenas. Je le répète pour les nouveaux.

== samira q | Lunettes à la vue : renouvellement
!ago 2d 11:15
Les miennes ont quatre ans. La dotation dit « tous les trois ans », mais l'opticien n'est plus conventionné. On va où ?
- anais: Nouvel opticien rue de Strasbourg, convention signée. Bon à retirer à l'infirmerie.
- ines: Pris en charge à 100 %, montures comprises.
-- samira: Merci, c'est rapide !

== gaelle n | Arrêt annuel : plan de prévention à signer
!ago 1d 14:00
Douze entreprises, dix-neuf interventions. Le plan est prêt, il me faut les signatures des responsables de zone avant le {d+6}. Trois points nouveaux : circulation séparée au quai 1, permis de feu version courte, point quotidien à 8 h devant le plan.
- patrick: Lu et signé pour le magasin.
- farid: Signé. Il manque l'élévateur dans la liste des engins.
-- gaelle: Ajouté, merci.
- stephane: Signé pour Saint-Nazaire. Le point de 8 h se fera devant l'aléseuse.
- benoit: Il manque la hauteur libre sous la canalisation d'air, 2,10 m.
-- gaelle: Panneau ajouté au plan. Merci.

== fatou x | Flaque d'huile devant le poste 2
!ago 0d 8:20
Glissade rattrapée sur le bac, pas de chute. L'huile vient de la fourche du transpalette. Balisé, absorbé.
- patrick: Transpalette retiré, joint fuyard. Il part à la maintenance.
- gaelle: Merci Fatou. Rien au genou ?
-- fatou: Rien du tout, juste la fierté.

== loic q | Éclairage de l'allée 5 : deux tubes sur six
!was À 6 h du matin on traverse dans le noir entre le vestiaire et l'îlot 3.
!ago 260m
À 6 h du matin on traverse dans le noir entre le vestiaire et l'îlot 3. Maintenance prévenue ?
- maxime: Vu, je demande la nacelle.
- gaelle: En attendant, passage par l'allée 4. J'ai mis l'affiche au vestiaire.
- rachid: Le soir c'est pareil à 21 h, je préviens l'équipe.
`;
