/** Computers, the planning system and the network itself. */
export const informatique = `
== yann n | Où demander quoi
!pin
* Ça bloque une machine ou une expédition : **4100**.
* Ça gêne : un ticket.
* Une question, une astuce, « est-ce normal que… » : ici.

Et jamais de mot de passe dans un message, même à nous. Si quelqu'un de l'informatique vous le demande, ce n'est pas quelqu'un de l'informatique.
- thomas: Je confirme, je ne vous le demanderai jamais. Même si j'ai l'air sympathique.
- isabelle: Et pour une salle de réunion dont l'écran reste noir ?
-- thomas: 4100 s'il y a un visiteur, ticket sinon. La réponse est souvent : l'autre télécommande.

== yann n | Double vérification à la connexion : calendrier
D'abord les bureaux, puis la logistique, enfin les bornes d'atelier (par badge, sans téléphone). Rien à installer avant la date de votre service.
- emilie: Et ceux qui n'ont pas de téléphone professionnel ?
-- yann: Une clé physique, remise en main propre. Personne n'est obligé d'utiliser son téléphone personnel.
- sandrine: Merci pour ça.
- rachid: Pour les bornes, le badge suffit donc ?
-- yann: Oui, badge + code à quatre chiffres, et la session se ferme seule.

== thomas l | L'imprimante d'étiquettes du quai qui « décale »
Ce n'est ni le pilote, ni le papier : c'est le capteur d'espace, encrassé par la colle. Alcool, coton-tige, deux minutes. Je l'ai écrit sur l'imprimante, avec une flèche.
- patrick: Deux ans que je décale mes étiquettes à la main.
-- thomas: Il fallait écrire ici !
- sophie: Le deuxième poste aussi, s'il te plaît.

== nathalie q | Export du plan de charge : le séparateur change selon le poste
Chez moi des points-virgules, chez Mathieu des virgules, et les dates à l'américaine une fois sur deux.
- wassim: C'est la langue du poste. J'ai ajouté un bouton « export français » qui ne dépend plus de rien.
- mathieu +1d: Testé, c'est bon. Merci.
- alexandra: Le même pour les coûts, ce serait possible ?
-- wassim +2d: En ligne depuis midi.

== yann x | Coupure du réseau de 8 h 05 à 8 h 31
Un commutateur de l'allée 4 a redémarré en boucle. Remplacé par celui de réserve. Les bornes des îlots 1 à 3 étaient muettes, les machines n'ont pas été touchées.
- loic: On a usiné avec les gammes de tête. Il faudrait une copie locale ?
-- wassim: Oui : les bornes gardent maintenant les gammes du jour, même sans réseau.
- yann +1d: Cause : alimentation en fin de vie. Les trois autres du même âge sont changées samedi.
- farid: Merci de la transparence, on devrait faire pareil pour les pannes.

== manon n | Petites astuces du réseau
* **Ctrl K** : aller à un groupe ou à une personne sans la souris.
* Écrire @ puis un prénom : la personne est prévenue, si elle a le droit de lire.
* « Garder » une publication : elle vous attend dans vos favoris.
* Le bandeau rayé orange veut dire qu'une personne extérieure lit aussi. Regardez-le avant d'écrire.
- claire: Le bandeau m'a déjà évité une bêtise.
- stephane: Ctrl K, je ne peux plus m'en passer.
- daniel: Works in English too, switch the language in your settings.

== celia q | Comment mettre une photo de profil ? Et est-elle obligatoire ?
Question posée par trois nouveaux.
- manon: En haut à droite, « Mon profil ». Pas obligatoire, mais on vous reconnaîtra mieux à la cantine.
- yann: La position GPS que contient parfois la photo est retirée automatiquement.
-- celia: Je ne savais même pas que c'était possible. Merci !

== yann n | Sauvegardes : exercice de restauration réussi
Une sauvegarde qu'on n'a jamais restaurée n'est qu'un espoir. Hier soir : restauration complète de l'ERP sur un serveur vide, 1 h 52, vérifiée par Nathalie sur vingt articles pris au hasard.
- nathalie: Vingt sur vingt, y compris la gamme modifiée le matin même.
- alexandra: Bravo. À quelle fréquence ?
-- yann: Tous les trimestres, et sans prévenir l'équipe la prochaine fois.

== isabelle q | Messages suspects : « facture en retard »
J'en ai reçu quatre ce matin, avec le nom d'Estelle comme expéditeur.
- thomas: Ne rien ouvrir, bouton « signaler ». Adresse réelle : un domaine en .click.
- yann: Bloqué pour tout le monde à 9 h 20. Sept personnes l'ont reçu, personne n'a cliqué. Merci de l'avoir dit tout de suite.
- alexandra: Et Estelle n'envoie jamais de facture le lundi.

== virginie q | Débit d'Angers entre 13 h et 14 h
La visioconférence saccade tous les jours à cette heure, le reste va bien.
- yann: C'est la copie de sauvegarde d'Angers qui démarre à 13 h. Déplacée à 21 h.
- virginie +1d: Fluide aujourd'hui. Une heure de réunion sans « vous m'entendez ? ».

== wassim n | Tableaux d'îlot : d'où viennent les chiffres
On me le demande souvent, alors : la machine envoie son état chaque seconde, on garde des minutes, par **machine**. Aucun nom, aucune heure de pause. Les données brutes sont effacées après 60 jours.
- rachid: Merci de l'écrire noir sur blanc.
- olivier: C'est affiché au vestiaire aussi.
- loic: Et qui peut regarder ?
-- wassim: Tout le monde, les mêmes écrans pour tous.

== samira q | Police trop petite sur la borne de l'îlot 5
À deux mètres, impossible de lire les cotes.
- thomas: Ctrl et + jusqu'à 150 %, la borne s'en souvient maintenant.
- samira: Lu depuis la machine. Merci !

== sandrine q | L'ERP me propose un fournisseur supprimé
Quand je tape « SOF », le premier de la liste est un compte fermé il y a trois ans.
- wassim: Les comptes fermés sont maintenant en bas et grisés.
- sandrine: Et ils ne s'impriment plus sur les bons ?
-- wassim: Plus possible, bloqué à la validation.

== tuan q | CAO lente depuis la mise à jour
!close thomas Pilote précédent remis sur les quatre postes.
Ouverture du grand assemblage : 1 min 10 avant, 3 min maintenant.
- thomas: Pilote graphique : retour à la version précédente sur ton poste, dis-moi.
- tuan: 1 min 05. On le fait pour Vincent aussi ?
- vincent: S'il vous plaît.
-- thomas +1d: Fait pour les quatre postes.

== yann d | Clés USB : uniquement les clés bleues
Les machines anciennes ont encore besoin de clés. On en distribue vingt, bleues, numérotées, qui ne s'ouvrent que chez nous. Les autres ne seront plus lues à partir du {d+15}.
- rachid: Deux pour l'îlot 2, une par équipe.
- farid: Une pour les sauvegardes automates, s'il te plaît.
- yann: Toutes remises contre signature. Une clé perdue se signale, sans drame.
-- rachid +12d: La nôtre est tombée dans le bac à copeaux. Sans drame ?
--- yann: Sans drame. Même pas rouillée, d'ailleurs.

== mei q | Clavier allemand et chinois sur le même poste ?
I write to Austria in the morning and to Suzhou on Fridays.
- thomas: Both layouts are installed, switch with Windows + space.
- mei: Wonderful, danke, 谢谢, merci.

== stephane q | Couverture sans fil dans la travée 3
Les tablettes de contrôle perdent le réseau derrière l'aléseuse.
- yann: Une borne de plus, câble déjà en place. Je viens {j+5}.
- stephane: Parfait, Océane ne remonte plus l'allée pour envoyer une photo.

== thomas n | Inventaire des écrans : merci de coller l'étiquette
!ago 13d 11:20
Étiquettes dans votre casier. Une minute, et la prochaine panne se règle deux fois plus vite.
- emilie: Fait pour les ressources humaines.
- isabelle: Fait pour la direction, y compris le deuxième écran d'Hélène.
- tuan: Fait pour le bureau d'études, quatorze !

== yann n | Coupure prévue {w+4}, 19 h à 22 h
!ago 11d 16:00
Mise à jour des serveurs. Réseau social, ERP et courriel indisponibles. Les bornes gardent les gammes, les machines continuent.
- rachid: Merci de tenir compte de l'équipe d'après-midi. On note à la main.
- mathieu: Plan imprimé à 18 h 30, au cas où.
- yann: Terminé à 20 h 40. Merci de votre patience.

== pauline q | Rapports de MMT : peut-on les lier à la gamme ?
!ago 8d 10:10
Aujourd'hui je les dépose dans un dossier, on les cherche par numéro.
- wassim: Le numéro de rapport peut devenir un lien dans la gamme. Deux jours.
- sophie: Pour les certificats aussi ?
-- wassim: Même principe, je commence par la métrologie.
- pauline: Ça marche. Un clic.

== gaelle q | Peut-on signaler depuis un téléphone sans compte ?
!ago 6d 9:30
Des intérimaires voudraient signaler un presqu'accident sans passer par leur chef.
- yann: Sans compte, non. Mais un compte se crée en dix minutes, même pour deux semaines.
- thomas: Je peux le faire à l'accueil, en même temps que le badge.
-- gaelle: Alors faisons comme ça. Merci.

== yann n | Dépôt des certificats en ligne : qui veut tester ?
!ago 4d 14:00
Le fournisseur dépose, la réception valide, l'ERP range. Il me faut deux testeurs côté réception et un côté achats.
- sophie: Marc et moi, dès lundi.
- sandrine: Moi pour les achats.
- claire: Et un fournisseur volontaire, je demande.
-- yann: Parfait, je vous ouvre l'accès.
- patrick: Si le code-barres est dedans, je teste aussi.
-- yann: Il y est. Tu es le quatrième testeur.
- pauline: Et les rapports de mesure, par le même chemin ?

== alexandra q | Fichiers de coûts : deux versions circulent
!ago 2d 11:45
« Coûts_2_final » et « Coûts_final_2 ». Laquelle est la bonne ?
- wassim: Aucune : l'export du jour depuis l'ERP. Je supprime les deux dossiers partagés ?
-- alexandra: Archivez-les, puis supprimez-les. Merci.
- thomas: « final_2_vraiment » a été retrouvé aussi.

== loic n | La borne de l'îlot 6 est au bon endroit
!ago 1d 8:50
Poteau 12, à hauteur d'épaule, côté allée, hors du chariot. Merci @yann d'être venu à 7 h.
- yann: Avec plaisir. Et merci pour le café.
- olivier: Une de moins sur ma liste.

== celia q | Accès de fin de contrat : qui les ferme ?
!ago 1d 16:10
Deux intérimaires partent vendredi. Est-ce à moi de demander ?
- thomas: Date de fin saisie à l'arrivée : ça se ferme tout seul le soir même. Vérifie juste qu'elle est bonne.
-- celia: Vérifié, merci !

== mathieu q | Deux écrans pour le planning : possible ?
!ago 75m
Le plan à 42 colonnes sur 24 pouces, c'est un sport. Un deuxième écran, même ancien, me suffirait.
- thomas: Il m'en reste un de 27 pouces. Je te l'apporte demain matin.
- nathalie: Le mien a le même problème, mais je n'ose pas demander.
-- thomas: Tu viens de le faire. J'en cherche un deuxième.
- mathieu: Merci Thomas !
`;
