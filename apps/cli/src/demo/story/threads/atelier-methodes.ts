/** At the foot of the machines, from the opening to the last weeks. */
export const atelierMethodes = `
== olivier n | À quoi sert ce groupe
!pin
Aux réglages qu'on n'écrit nulle part, aux gammes qu'on voudrait changer, aux questions qu'on n'ose poser qu'à la machine à café.

Deux engagements de ma part : je lis tout, et si une gamme change à cause d'une discussion ici, je le dis dans le fil.
- gilles: J'ai quatre carnets. On commence par lequel ?
-- olivier: Par le premier, page 1. Je suis sérieux.
- samira: Les photos passent bien depuis le poste d'îlot, testé.
- loic: Et si on n'est pas d'accord avec la gamme ?
-- olivier: Alors surtout ici.

== gilles l | Carnet n° 1, page 1 : le faux-rond qui revient | tournage
Quand une pièce longue sort avec un faux-rond de 4 ou 5 centièmes, toujours au même endroit, ne cherchez pas la contre-pointe. Marquez la pièce, tournez-la de 180° dans les mors, refaites. Si le défaut tourne avec la pièce : c'est la barre. S'il reste : ce sont les mors doux, à réaléser **serrés**, à la pression de travail.

Trente ans que je gagne une heure avec ça.
- moussa: Testé sur le T4 ce matin. C'étaient les mors. Merci Gilles.
- lucas: À la pression de travail, c'est le détail qui manquait dans ma doc.
- antoine: Je l'ajoute à la fiche de réglage tours, avec ton nom.
-- gilles: Mets plutôt « carnet n° 1 ».
- arnaud: Bernard disait pareil, mais avec plus de gros mots.
- ludovic: Vrai aussi au décolletage, à l'échelle près.

== aminata l | Fraise à surfacer : 6 plaquettes au lieu de 8 | 5 axes, outils
Sur le bossage du flasque F12, on vibrait à partir de 420 m/min. En retirant une plaquette sur quatre (pas variable), plus de vibration, et on monte à 460.

Temps d'opération : de 2 min 50 à 2 min 35. Deux plaquettes de moins à changer.
- christophe: Équilibrage vérifié ?
-- aminata: Oui, balourd résiduel acceptable jusqu'à 9 000 tr/min, on tourne à 2 900.
- samira: Le bruit est surtout beaucoup plus supportable.
- olivier: 15 s × 1 500 pièces par an, et moins d'outils. Gamme modifiée, indice H.

== loic q | Comment noter les micro-arrêts sans y passer la journée ?
On nous demande de pointer les arrêts de plus de 5 min. Mais sur l'îlot 3, ce qui nous mange, ce sont les arrêts de 40 secondes : copeau long, bac plein, porte.
- wassim: La machine sait. Je peux compter les portes ouvertes hors fin de cycle et les reprises de cycle, sans que personne n'écrive rien.
-- loic: Et ça ne servira pas à noter les gens ?
--- wassim: Données par machine, jamais par personne. C'est écrit dans la note au CSE.
- rachid: Alors je prends. L'après-midi, le bac à copeaux plein, c'est 12 fois par poste.
- wassim +6d: Première semaine : 212 arrêts de moins de 2 min sur C3-1, soit 3 h 50. Le bac à copeaux fait la moitié.
-- olivier: Un convoyeur coûte moins cher que 3 h 50 par semaine. Je chiffre.

== olivier d | Convoyeur à copeaux sur C3-1 : commandé
Suite du fil de Loïc : 3 h 50 de micro-arrêts par semaine, dont la moitié pour vider le bac. Convoyeur d'occasion révisé, livré dans six semaines, rentable en huit mois.
- rachid: Première fois que je vois une plainte transformée en bon de commande.
- farid: Attention à la hauteur du canal, 40 mm de moins que le modèle de série. On a relevé les cotes.
- philippe: Validé. Mesurez avant et après, s'il vous plaît.

== moussa q | Plaquette cassée à chaque reprise de cycle sur T4
Si on coupe en plein ébauchage (porte, urgence), la reprise casse une plaquette sur deux. Vous faites comment ?
- gilles: Ne reprends jamais dans la matière. Dégage en X, remonte de deux blocs, relance.
- lucas: J'ai écrit un point de reprise avant chaque passe d'ébauche, étiquettes N100, N200… On relance au bon numéro.
-- moussa: Ça existe sur le programme du M30 ?
--- lucas: Depuis midi, oui. Je fais les autres au fur et à mesure.

== nadia i | Afficher le temps de cycle réel sur l'écran de chaque îlot
On le calcule déjà pour le rapport hebdomadaire. Le voir en direct éviterait de découvrir le retard le lundi.
- wassim: Techniquement c'est deux jours : les données sont là, il manque l'affichage.
- loic: Oui, si on affiche aussi **pourquoi** : attente matière n'est pas une faute de l'îlot.
-- nadia: Justement, moi je veux voir l'attente matière : c'est mon métier qu'elle note.
- arnaud: Écran par îlot, pas par personne, et à l'arrêt pendant les pauses.
- olivier: J'étudie, réponse motivée avant la fin du mois.
- moussa: Pour, à condition de pouvoir l'éteindre en réglage.
-- wassim: En réglage il affiche « réglage », rien d'autre.
- virginie: Angers suivra avec intérêt.
- antoine: Ça m'éviterait de chronométrer à la main.

== tuan q | Cote de 8 H7 ou deux alésages de 8 : qu'est-ce qui vous gêne vraiment ?
Sur le nouveau support je peux mettre un pion serré (H7/m6) ou deux pions libres. À l'usinage, quelle différence ?
- samira: Le H7 c'est un alésoir, un contrôle au tampon, et 50 s. Libre c'est un foret.
- antoine: Compte environ 1 min 10 par pièce avec le contrôle. Sur 600 pièces, à toi de voir si l'assemblage le vaut.
- tuan: Pas pour un capot. Pions libres. Merci.
!close antoine Deux pions libres, plan en cours de mise à jour.

== christophe n | Tiroir des montages oubliés
J'ai rangé l'armoire 6. Quarante et un montages dont onze que personne ne reconnaît. Ils sont sur l'établi de l'outillage avec un numéro à la craie jusqu'à {j+7}. Après : ferraille.
- gilles: Le 7, on le garde ! C'est le montage des fourchettes de 1998, il ressort tous les cinq ans.
- tuan: Le 3 et le 9 sont à nous, prototypes. On les reprend.
- christophe +3d: Reste huit orphelins.
- arnaud: Le 2 tient très bien la porte de l'atelier. Au sens propre.

== mathieu q | Changement de série : quel temps je mets dans le planning ?
Dans l'ERP : 45 min pour tout le monde. En vrai je vois de 20 min à 2 h 10. Le plan est faux avant même de commencer.
- antoine: Trois familles : même mors et mêmes outils (20 min), mêmes mors (50), tout change (1 h 45).
-- mathieu: Avec trois valeurs je sais faire. Qui classe les 320 articles ?
--- antoine: Je fais les 80 qui tournent, le reste au fil de l'eau.
- rachid: Et le premier bon de série ? La MMT, c'est 30 min d'attente que personne ne compte.
- pauline: Venez avant 10 h ou après 14 h : attente de cinq minutes. Je publie nos heures creuses.

== lucas l | Palper la pièce plutôt que la croire | palpage
Sur les bruts d'estampage je palpais un seul point en Z. Avec trois points et le plan moyen, la surépaisseur répartie passe de ± 0,6 à ± 0,2 mm. On gagne une passe sur deux.

Cycle en plus : 18 s. Gain : 1 min 40.
- samira: Même chose en 5 axes, avec une rotation de plan en plus. J'ai la macro.
- aminata: @lucas tu me passes ta version ? On n'en fera qu'une.
- vincent: Si le brut est aussi régulier que ça, on peut baisser la surépaisseur au plan.
-- aminata: Attends cinquante pièces avant de le dire trop fort.

== virginie n | Angers : premier îlot sans papier
!was Depuis lundi, l'îlot A2 travaille sans dossier papier : plan, gamme et fiche de contrôle à l'écran. Ce qui marche : plus aucun indice périmé.
Depuis lundi, l'îlot A2 travaille sans dossier papier : plan, gamme et fiche de contrôle à l'écran. Ce qui marche : plus aucun indice périmé. Ce qui ne marche pas : l'écran est trop haut pour Ahmed et trop bas pour Ludovic.
- ludovic: Bras articulé commandé. En attendant on partage un torticolis.
- patrick: Et au magasin, je peux supprimer la pochette kraft ?
-- virginie: Pour A2, oui.
- antoine: Combien d'indices périmés avant ?
-- virginie: Un ou deux par mois. C'est un ou deux de trop.

== rachid h | Relève îlot 2 : on passe à la fiche dix lignes
On la teste depuis quinze jours avec Loïc. Dix lignes : machine, pièce en cours, outil en fin de vie, cote à surveiller, ce qu'on attend. On la signe à deux, debout devant la machine.
- loic: Elle nous a évité un lot de 60 mardi : « outil 7 à changer à la 40e ». Je ne l'aurais pas su.
- gilles: On faisait ça en 1990, ça s'appelait se parler.
-- loic: Oui mais là, on se relit.
- olivier: Je la propose à Angers et à Saint-Nazaire.

== claire q | Mesurer en poste : qui a besoin d'un étalonnage plus fréquent ?
Sur les retours de mes fournisseurs je vois toujours la même question : « vos jauges sont-elles justes ? ». Je préfère la poser chez nous d'abord.
- jerome: Un an pour les micromètres, six mois pour les bagues qui tournent en 2×8. C'est le nombre de mesures qui use, pas le temps.
- moussa: La bague de 35 du T4 fait 200 mesures par jour.
-- jerome: Alors elle passe à trois mois, merci.

== yann n | Bornes d'atelier : ouverture par badge
Les huit bornes d'îlot s'ouvrent maintenant avec le badge : plus de mot de passe à taper avec des gants. La session se ferme seule après deux minutes.
- samira: Deux minutes, c'est court quand on lit une gamme avec une pièce en main.
-- yann +1d: Cinq minutes sur les bornes de gamme, deux ailleurs. Corrigé.
- loic: Merci, ça change la vie. Surtout les gants.

== farid q | Qui a modifié la pression de lubrification de C4-2 ?
Je retrouve 42 bars au lieu de 70, sans trace. Pas de reproche, je voudrais comprendre avant de remettre.
- rachid: C'est nous, équipe d'après-midi : à 70 l'alésage sortait avec des traces d'eau sur la face. À 42, propre.
-- farid: À 42 le foret long chauffe. On peut mettre une pression par outil, la machine sait le faire.
--- lucas: M88/M89 dans le programme. J'en fais un exemple {j+1}.
- farid +3d: Depuis : 70 au foret, 42 à l'alésage. Tout le monde est content, moi compris.

== vincent i | Revue de plan de vingt minutes avec l'îlot avant de figer
Nous figeons un plan, l'atelier découvre, l'atelier s'adapte, et six mois après on s'aperçoit qu'une cote inutile coûte 2 min par pièce. Vingt minutes autour de la table avant signature, avec celui ou celle qui usinera.
- samira: Je signe tout de suite.
- arnaud: Avec la pièce précédente en main, pas seulement l'écran.
- olivier: On commence par le support 7720. @samira @tuan, {w+3} à 13 h 30 ?
-- samira: Parfait, avant ma prise de poste.
--- tuan: Salle B, j'apporte l'impression 3D.

== vincent l | Revue de plan du 7720 : trois cotes en moins
Vingt-cinq minutes, Samira, Tuan, Antoine. Résultat : deux tolérances de position passées de 0,1 à 0,3, un chanfrein standardisé (0,5 partout), et un congé de 4 à la place de 3,5 parce qu'on n'a pas de fraise de 7.
- antoine: Estimation : 2 min 20 de moins par pièce.
- samira: Et un outil de moins dans le magasin.
- christophe: La fraise de 7 existait, mais elle coûtait un bras. Bonne pioche.
- philippe: À généraliser.

== alexandra q | Taux horaire des centres : pourquoi C5-2 coûte-t-elle plus cher que C5-1 ?
Même âge, même modèle, mais 11 % d'écart dans les coûts. Je cherche la cause avant d'en faire une moyenne.
- wassim: C5-2 fait toutes les mises au point de programmes. Les heures de réglage lui sont imputées.
- aminata: Oui, c'est notre machine école.
-- alexandra: Alors les essais doivent aller au compte méthodes. Correction dès le mois prochain.

== joao l | Souder avant d'usiner : ce qui bouge et de combien
À Saint-Nazaire on a mesuré le châssis 7715 avant et après soudage, vingt points, dix pièces. Retrait moyen 1,2 mm sur la longueur, 0,4 en largeur, et **toujours** la même vrille de 0,7 dans le sens de la dernière soudure.

Si vous préparez des bruts à souder, laissez 3 mm, pas 5.
- antoine: 2 mm de moins à usiner sur 1 400 mm, c'est presque 20 min par châssis.
- vincent: Je reprends le plan de débit. On garde 3 mm.
- gilles: Et si tu inverses la séquence ?
-- joao +4d: Essayé : la vrille s'inverse aussi. On alterne une pièce sur deux pour le montage.

== patrick n | Inventaire tournant : îlot par îlot
On ne ferme plus le magasin deux jours. Chaque mardi je compte un îlot avec son chef d'équipe, vingt minutes. Premier passage îlot 1 : 97,2 % de juste.
- loic: Les 2,8 %, c'est quoi ?
-- patrick: Des vis M6 comptées au kilo et trois forets dans une poche.
- nathalie: 97,2 au premier passage, j'espérais 94. Bravo.

== samira t |
Il fait 29 °C à l'îlot 5 et la C5-2 demande une compensation thermique de 14 µm. Elle au moins, on l'écoute quand elle a chaud.
- wassim: Message reçu. Les ventilateurs de la zone 5 arrivent {j+2}.
- farid: Le compresseur souffle chaud de ce côté, on dévie la gaine cette semaine.
-- samira +4d: Merci ! Compensation à 9 µm aujourd'hui.

== antoine q | Fiche de réglage : photo ou schéma ?
!close olivier Photo d'ensemble et un schéma, recto seulement.
Je refais les fiches des tours. La photo est rapide mais illisible en noir et blanc ; le schéma se lit bien mais vieillit mal.
- moussa: Photo, avec trois flèches et pas une de plus.
- ludovic: Schéma pour les cames, photo pour le reste.
- hugo: Moi qui débute : photo de l'ensemble, puis schéma du détail.
-- antoine: C'est le plus jeune qui tranche. Photo d'ensemble + un schéma, recto seulement.

== chloe q | Bonjour ! Chronométrage du changement de série sur l'îlot 3 | SMED
Je suis Chloé, apprentie aux méthodes depuis peu. Mon sujet : le changement de série. J'aimerais en filmer trois (mains et machine, pas les visages). Qui m'accepte ?
- loic: Viens {j+2} à 6 h, on monte le M30 derrière la B08, le pire de tous.
- rachid: Et l'après-midi de la même semaine, pour comparer les équipes sans nous comparer nous.
-- chloe: Promis, je compare les gestes.
- olivier: Règle : tu montres le film à l'équipe avant de le montrer à qui que ce soit.
- arnaud: Merci pour « pas les visages ».

== chloe l | Trois films, 94 minutes, 41 % de marche
Merci aux deux équipes ! Sur 94 min de changement de série complet : 38 min à **chercher ou marcher** (mors, clé, jauge, chariot), 31 de réglage, 14 d'attente du premier bon, 11 de vrai montage.

Premier essai proposé : le chariot préparé la veille avec une empreinte par outil.
- loic: 38 minutes… on a regardé le film deux fois, c'est vrai.
- gilles: Le chariot à empreintes, on en avait un. Il a servi de barbecue au départ de Bernard.
- christophe: Je fais la mousse. Donne-moi la liste {j+1}.
-- chloe: Vingt-deux objets, liste sur votre établi.
- olivier: Beau travail. Rendez-vous dans trois semaines pour la mesure.
- arnaud: Le film a été montré à l'équipe d'abord, comme promis. Merci.
- lucas: La clé dynamométrique a fait trois voyages, je l'ai comptée.
-- chloe: Quatre. Je te montrerai la dernière.

== gilles l | Carnet n° 2 : écouter la plaquette
Une plaquette qui s'use change de note avant de changer la cote. Au T4, le M30 en finition « siffle » en mi. Quand il descend d'un demi-ton, il reste environ quinze pièces. Les jeunes rient, puis ils vérifient.
- hugo: J'ai vérifié avec un accordeur sur mon téléphone. C'était un mi bémol. Il a changé la plaquette dix pièces plus tard…
-- gilles: Ton téléphone a de l'oreille.
- wassim: Le capteur de puissance broche dit la même chose avec moins de poésie : + 6 %.
- moussa: On garde les deux.

== arnaud q | Ébavurage manuel : quelqu'un a-t-il essayé les brosses abrasives sur robot ?
Poignets douloureux chez trois collègues à l'ajustage. On ébavure 140 brides par jour à la lime.
- joao: Oui sur nos châssis, brosse céramique, ça marche sur arêtes accessibles.
- aminata: Sur C5-1 on peut le faire en machine, 45 s, avec une brosse en magasin outil. Les arêtes intérieures restent à la main.
-- arnaud: Si la moitié part en machine, les poignets suivront.
- antoine: Essai {j+4} sur vingt brides. @arnaud tu juges l'arête ?
-- arnaud: Avec plaisir, et @anais regardera les postures.

== antoine l | Ébavurage à la brosse : résultat des vingt brides
Dix-neuf acceptées par Arnaud, une à reprendre (arête en bord de lamage). Temps machine 52 s, temps main restant 1 min 10 au lieu de 3 min.
- arnaud: Je confirme. Et le soir, la différence se sent.
- loic: On le met dans la gamme ou on attend ?
-- olivier: Dans la gamme, indice D, dès lundi.
- philippe: Merci @arnaud d'avoir posé la question, c'est exactement l'esprit.
`;
