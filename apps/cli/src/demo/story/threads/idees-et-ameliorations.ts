/** Ideas, and the reasoned answers they got. */
export const ideesEtAmeliorations = `
== olivier n | Une idée ici = une réponse motivée sous un mois
!pin
Règle simple : une idée par publication, et le problème qu'elle règle. Je réponds oui, non ou « pas maintenant », toujours avec le motif. Si je dépasse un mois, vous avez le droit de me le rappeler en public.
- patrick: Même pour une petite idée à dix euros ?
-- olivier: Surtout. Les grosses coûtent plus cher à refuser.
- arnaud: Je note la date.

== kevin i | Peindre au sol le nom des emplacements du quai
!image quai-emplacements Les onze emplacements du quai, R1 à R8 et D1 à D3
On perd cinq minutes par camion à demander où poser. Si l'emplacement est écrit au sol (R1, R2, R3…), même un intérimaire peut décharger.
- patrick: Pour. Je donne la peinture, il m'en reste deux pots.
- sophie: Pour aussi, et l'emplacement est déjà sur l'étiquette.
- olivier: Oui. Samedi matin avec deux volontaires, coût : la peinture et un déjeuner.
-- kevin +7d: Fait ! Onze emplacements. Photos dans le groupe.

== samira i | Un écran de gamme par machine et non par îlot
Sur l'îlot 5 on partage une borne pour trois machines. On marche 40 m par jour pour lire une cote.
- yann: Une borne coûte environ 900 € posée. Trois bornes pour l'îlot 5 : possible.
- olivier: Pas maintenant pour toutes, oui pour l'îlot 5 à titre d'essai. On mesure la marche avant et après.
- samira +12d: Mesuré : de 2,1 km à 0,6 km par poste. J'ai les pieds contents.
-- olivier +2d: Étendu aux îlots 2 et 3 au prochain budget.

== moussa i | Changer de douille sans perdre la clé
La clé de serrage est souvent à dix mètres du poste. Aimant au bâti, cordon court. Cinq euros.
- christophe: Je fais les aimants avec les vieux moteurs.
- gaelle: Cordon court, d'accord, mais qui se décroche s'il est tiré. Les cordons qui tiennent tirent les bras.
- olivier: Oui, immédiatement. Merci @moussa.

== pierre i | Regrouper les expéditions par transporteur, pas par client
Trois camions du même transporteur passent le même jour pour trois clients voisins. Un seul suffirait.
- camille: Deux de mes clients exigent leur propre lettre de voiture.
- pierre: La lettre peut être séparée, le camion non.
- olivier: À l'étude avec le transporteur, réponse dans trois semaines.
- pierre +15d: Réponse : oui, deux tournées au lieu de cinq, et 11 % de coût en moins.
-- philippe: Merci @pierre. Et moins de camions dans la rue.

== pauline i | Un coin « pièces en attente de mesure » éclairé et balisé
On confond les pièces en attente et les pièces mesurées. Deux fois ce mois-ci on a re-mesuré.
- jerome: Deux tables, une rouge, une verte. Bac vert vide = rien à faire.
- olivier: Oui, matériel disponible. Fait par l'équipe métrologie ce vendredi.
-- pauline +10d: Installé. Depuis, zéro re-mesure.

== gilles i | Un tiroir des pièces ratées, expliquées
Chaque pièce ratée finit à la benne et l'erreur avec. Un tiroir avec l'étiquette « pourquoi » apprendrait plus qu'une formation.
- moussa: J'ai déjà une candidate.
- ines: Idée retenue pour le parcours d'arrivée.
- olivier: Oui, et j'en mets deux des miennes pour commencer.
- gaelle: Sans nom de personne, mais avec la cause. D'accord.

== thomas i | Une étagère d'objets prêtés au lieu d'un carnet
Câbles, casques, vidéoprojecteur : on perd un temps fou à les retrouver. Étagère à clé, badge pour ouvrir, photo de ce qu'on prend.
- yann: La borne de badge est libre, je peux la réutiliser.
- manon: Et le vidéoprojecteur qui a deux ans d'absence ?
-- thomas: Il est dans la salle B, sous le paperboard.
- olivier: Oui, pour l'informatique. Le reste attendra.

== loic i | Numéroter les chariots de montage
Quand on dit « le chariot de la B08 », il y en a trois. Un numéro, un emplacement au sol, une photo de ce qu'il doit porter.
- christophe: Je grave les plaques.
- antoine: C'est la base d'un travail SMED, je peux faire la liste.
- olivier: Oui. Antoine pilote, Loïc valide.

== nadia i | Une réunion de suivi des ruptures sans PowerPoint
Vingt minutes, debout, devant l'écran du plan de charge. Personne ne prépare de présentation, on lit ce qui est affiché.
- mathieu: J'adore.
- philippe: Faites-le trois semaines et montrez-moi le résultat.
- nadia +16d: Trois semaines faites : 18 min en moyenne, deux ruptures évitées.
-- philippe +1d: Alors c'est la règle.

== celia i | Un parrain ou une marraine pour chaque nouvel arrivant, hors hiérarchie
Dans mon école on m'a demandé : « à qui tu poses la question bête ? ». Ici la réponse a dépendu de la chance.
- ines: C'est une bonne idée, et elle ne coûte que du temps.
- stephane: À Saint-Nazaire on est peu nombreux : tout le monde est parrain.
- olivier: Oui, Célia : tu prépares la liste avec Inès ?
-- celia +1d: Avec plaisir, j'ai déjà quatre volontaires.
- samira: Je me propose pour l'îlot 5.
- wassim: Et moi pour les bureaux, j'ai encore ma liste de questions bêtes.

== patrick i | Réparer les bacs au lieu de les jeter
Un bac fendu coûte 38 €. La soudure plastique se fait en dix minutes. J'ai réparé vingt bacs d'essai, ils tiennent.
- gaelle: Les bacs alimentaires et les bacs acides, non. Le reste, oui.
- alexandra: 20 bacs × 38 € = 760 €. Une licence de tableur y passerait.
- olivier: Oui, et on achète une soudeuse plastique.
- patrick +30d: Elle est arrivée. 64 bacs réparés ce trimestre.

== wassim i | Lire les compteurs d'air comprimé la nuit
À 3 h du matin, sans production, l'usine consomme encore 38 % du débit nominal. Chercher les fuites la nuit plutôt que le jour.
- farid: Trois nuits de mesure, je suis volontaire pour une.
- gaelle: À deux, et sans escabeau.
- olivier: Oui, budget : deux nuits. Résultat attendu dans six semaines.
- wassim +28d: 38 % → 21 % après 31 fuites réparées. Publié dans Sobriété & énergie.

== ahmed i | Une vraie table pour la pause à Angers
On mange sur l'établi 4. C'est tenable, mais ça fait huit ans.
- virginie: Ahmed a raison, je n'ai pas trouvé la place. La mezzanine ?
- ines: Une table est à la charge de l'entreprise, ce n'est pas une idée d'amélioration, c'est un retard.
- philippe +4d: Mezzanine aménagée, table livrée {w+9}. Merci Ahmed, et excusez-nous.
- ahmed +9d: Elle est belle.

== romain i | Un dossier client unique pour les réclamations
Aujourd'hui : mail client, fichier qualité, note de suivi, fil ici. Quatre vérités. Je propose un dossier par réclamation, avec une seule page de synthèse en tête.
- camille: La synthèse en tête, c'est ce que le client lit.
- claire: On fait la même chose pour les écarts fournisseurs, le modèle existe.
- olivier: Oui, adoptez le même modèle.

== farid i | Thermomètres dans les armoires électriques
Trois pannes en deux ans viennent de la chaleur. Un thermomètre à 8 € et une alarme à 45 °C évitent une carte à 1 400 €.
- maxime +2d: J'en ai mis deux en test, l'alarme a sonné au bon moment.
- wassim: Je peux lire la température, le câble est déjà là.
- olivier: Oui, toutes les armoires avant les fortes chaleurs.

== oceane i | Photos de référence au lieu de phrases dans les gammes de contrôle
« Aspect correct » ne veut pas dire la même chose pour deux personnes. Une photo acceptable et une photo refusée, côte à côte.
- denis: C'est le catalogue des défauts étendu à nous-mêmes. Pour.
- fatou: J'en ai déjà onze prêtes.
- olivier: Oui. On commence par les cinq gammes les plus discutées.
- oceane +14d: Les cinq sont faites, et deux disputes en moins.

== arnaud i | Un casier par îlot pour les vêtements de rechange
Après une fuite d'huile, on finit la journée taché ou on rentre chez soi. Un casier avec une taille de chaque coûte 300 €.
- anais: Utile aussi pour le sang ou la lessive.
- olivier: Oui pour deux casiers, un par bâtiment, on regarde l'usage.

== benoit i | Étiquettes de pièces détachées avec photo
Une photo au lieu d'une désignation de 40 caractères : tout le monde trouve, même de nuit.
- patrick: L'étiqueteuse fait la couleur depuis l'an dernier.
- farid: Oui sans réserve. Commencez par le tiroir hydraulique.
- benoit +12d: 120 pièces étiquetées, la nuit dernière j'ai trouvé du premier coup.

== claire i | Étiqueter les bacs retour avec le numéro de lot
Le bac vide revient avec l'étiquette du lot précédent. Deux confusions ce mois-ci. Étiquette lavable, effacée au tunnel, réécrite à la sortie.
- patrick: Ou pochette transparente avec papier glissé, comme au quai.
- rachid: La pochette s'arrache. L'étiquette plastique au feutre marche mieux.
- sophie: On a les deux au quai, l'étiquette gagne.
- olivier: Oui pour l'étiquette lavable, essai sur cent bacs.
-- claire +14d: Cent bacs faits avec @patrick et Kévin, cinq confusions en moins ce mois-ci.

== ludovic i | Prêter un régleur trois jours par mois entre sites
Angers a des jours calmes, l'îlot 2 a des jours impossibles. Trois jours de prêt, dans les deux sens, avec l'accord de la personne.
- rachid: Oui, et ça nous apprendrait le décolletage.
- ines: Cadre à écrire : temps de trajet, repas, accord écrit.
- virginie: D'accord pour moi, à tour de rôle.
- olivier: Oui à l'essai, deux mois. Ludovic et Lucas commencent.

== chloe i | Un écran « ce qui attend » par îlot
On sait ce qui est en cours, pas ce qui arrive. Quatre lignes : la prochaine série, son montage, la matière, la date.
- mathieu: Données disponibles dans le plan, à l'exception de la matière.
- loic: Pour la matière, on appelle. Deux fois par jour.
- wassim: Je peux croiser avec l'appel de livraison.
- olivier: Oui, après les écrans de cycle. Rendez-vous en {m+2}.

== hugo i | Une journée « je fais ton travail » pour les alternants
Passer une demi-journée à la réception, au planning, à la maintenance. On comprend enfin pourquoi on attend.
- sophie: Vendredi matin, tu décharges avec nous.
- nathalie: Et une matinée au planning, tu verras la vie.
- olivier: Oui, trois demi-journées à l'agenda. @hugo tu proposes les dates ?
-- hugo: Lundi, jeudi et le mardi suivant.

== stephane i | Une caméra pour le contrôle des soudures hors d'atteinte
Endoscope à 600 € : on voit l'envers des cordons intérieurs sans démonter. João en a fait un essai avec celui du dépannage.
- denis: Ce n'est pas un contrôle reconnu, mais ça évite d'ouvrir pour rien.
- joao: Vu deux projections, reprises avant montage.
- olivier: Oui. Achat avec le budget outils de Saint-Nazaire.

== sandrine i | Un jour sans relance
Le mercredi, on répond à ce qui est arrivé au lieu de relancer. Cela évite de relancer des gens qui nous ont déjà répondu.
- nadia: J'en relance encore le mercredi, mais j'essaie.
- olivier: Trois semaines d'essai, on regarde les délais.
- sandrine +17d: Résultat : 17 % de relances en moins, pas un retard de plus.

== lucas i | Fichiers de réglage à côté de la machine, pas dans la tête
!ago 16d 10:30
Jauges, longueurs, points d'origine : chacun a sa méthode. Un fichier par machine, lu par la machine elle-même.
- aminata: J'ai le même sur les 5 axes. On en fait un seul format ?
- christophe: Avec la photo du montage.
- olivier: Oui, et ça devient l'annexe de la gamme.

== gaelle i | Les 10 minutes du lundi : rangement commun
!ago 14d 9:00
Dix minutes ensemble le lundi, pas chacun le vendredi quand il reste du temps. Essayé à Saint-Nazaire depuis deux mois.
- stephane: C'est devenu un plaisir. On range avec de la musique.
- rachid: L'après-midi on prendra le vendredi, lundi on a la relève.
- olivier: Oui, libre par îlot, dix minutes payées évidemment.

== nadia i | Afficher le temps réel : voici ce que je voulais dire
!was Proposée il y a deux mois, soutenue par deux sites, à l'étude depuis trois semaines. Où en est-on ?
!ago 7d 14:10
Proposée il y a deux mois, soutenue par les trois sites, à l'étude depuis trois semaines. Où en est-on ?
- wassim: L'écran de l'îlot 3 est allumé depuis hier.
- olivier: Et la réponse complète est donnée dans Atelier & méthodes d'ici deux semaines.

== farid i | Casiers connectés au magasin : la suite
!ago 9d 10:15
L'étagère d'objets prêtés de @thomas marche bien. Étendre aux outillages de maintenance : casiers à badge, suivi de qui a pris quoi et quand.
- patrick: Sauf les gros, qui ne rentrent pas.
- yann: Même lecteur, même badge, possible.
- olivier: Oui, au budget du premier trimestre. Deux colonnes pour commencer.
- kevin: Et une caméra dessus ? 
-- yann: Pas de caméra. Le badge suffit.
- benoit: Et le suivi des prêts la nuit, sans appeler personne. Merci.
- farid: Deux colonnes suffisent pour commencer, oui.

== mathieu i | Un plan de charge lisible par tous
!ago 6d 11:50
Mon tableau a 42 colonnes. Une vue par îlot avec quatre colonnes, affichée et lisible en marchant, suffirait à 90 % des gens.
- loic: Oui !
- nathalie: Les 42 colonnes, je les lis pour vous.
- wassim: J'y ajoute la priorité ? 
-- mathieu: Oui, c'est la colonne 4.
- olivier: Accepté. Première version {w+6}.
- samira: Quatre colonnes, je signe.
- nadia: Et la date de la matière, s'il reste un centimètre ?
-- mathieu: Il reste exactement un centimètre.

== joao i | Une fiche de séquence par assemblage soudé
!ago 4d 9:40
Quatre chiffres et une flèche. Celui qui prend la suite recommence dans le bon ordre et la vrille ne se décide plus au hasard.
- denis: Et moi je sais où regarder d'abord.
- olivier: Oui, un modèle pour les trois sites.
- joao: Première fiche faite pour le châssis 7715, trois minutes de lecture.

== camille i | Un dossier photos par affaire
!ago 2d 14:30
Le client demande des photos, on les refait, on les perd. Une photo par jalon, toujours au même endroit, avec la date.
- manon: Je peux aider à cadrer.
- olivier: Oui, pour les affaires ferroviaires d'abord.

== celia i | Remplacer la fiche d'accueil papier
!ago 1d 11:20
Neuf signatures et deux exemplaires. La moitié des champs est déjà dans les dossiers.
- ines: Émilie et moi, on garde les trois signatures qui sont obligatoires.
- gaelle: Celle de l'accueil sécurité en fait partie.
- olivier: Oui, on relit ensemble {j+3}.

== arnaud i | Une boîte à idées papier au vestiaire, en plus
!ago 85m
Certains n'écriront jamais ici, et ils ont pourtant de bonnes idées. Une boîte, et je recopie sans nom si on me le demande.
- olivier: Très juste. Je la relève moi-même le vendredi.
- gilles: J'en ai trois qui traînent depuis 1998.
-- olivier: Ce sera ma lecture de vendredi.
- manon: Je fournis la boîte, le papier et le stylo au bout d'une ficelle.
`;
