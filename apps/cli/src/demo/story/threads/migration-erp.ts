/** A finished project, kept for reading. */
export const migrationErp = `
== yann n | Bascule de l'ERP : ce qui nous attend
Quatre modules, 14 000 articles, 320 gammes actives, un week-end d'arrêt. Nathalie pilote les métiers, moi la technique. Une question par fil, et une décision écrite.
- nathalie: Les référents : Mathieu (planning), Patrick (stock), Sandrine (achats), Alexandra (coûts).
- stephane: Saint-Nazaire suit en second, pas le même week-end, s'il vous plaît.
-- yann: Deux semaines plus tard, c'était prévu.

== patrick n | 14 000 articles, dont 5 200 qui n'existent plus
J'ai regardé les mouvements sur quatre ans. 5 200 références sans mouvement, 310 en double, et 14 qui ont deux emplacements.
- nathalie: On ne migre que les vivantes. Les autres en archive consultable.
- sandrine: Attention à trois vis de secours, elles sortent tous les cinq ans.
-- patrick: Notées à la main, je les ai gardées.
- yann: 8 800 articles à migrer. Merci Patrick, c'est trois jours de chargement en moins.

== nathalie q | Unité de stock : pièces ou kilos pour le laiton ?
L'ancien ERP comptait en kilos, l'atelier compte en bagues.
- patrick: Kilos à l'achat, pièces à la sortie, avec un coefficient par référence.
- alexandra: Le coefficient doit être mesuré, pas calculé.
- wassim: Mesuré pour 40 références, je le charge avec la bascule.

== mathieu x | Test de chargement : le plan démarre en 1970
Toutes les dates à zéro. Je pense que l'article n'a pas de délai.
- yann: Délai vide devient 1970. On met 1 jour par défaut et on signale.
- mathieu +1d: 312 articles sans délai, je les saisis cette semaine.
- olivier: Je t'en donne 60, ce sont les miens.

== wassim n | Reprise des gammes : 320 sur 320
Dernière gamme relue ce matin : le flasque F12, avec sa photo. Les commentaires d'opérateurs sont repris tels quels, y compris « attention au chien ».
- antoine: « Attention au chien » était une machine nommée Chien. Il y en a une.
- olivier: Merci Wassim. Personne ne pensait qu'on aurait les 320.

== alexandra q | Coût standard : moyenne pondérée ou dernier prix ?
Le nouvel outil propose les deux. Le choix se fait une fois.
- estelle: Moyenne pondérée. Le dernier prix ferait danser la marge.
- nathalie: Et il change tous les mois pour les métaux.
- alexandra: Moyenne pondérée, écrite et signée.

== thomas n | Postes : trente installés, deux récalcitrants
Les récalcitrants sont deux imprimantes d'étiquettes de 2011. Remplacées.
- patrick: Enfin. Elles décalaient depuis l'an dernier.
- sophie: Le poste de réception fonctionne, testé sur douze certificats.

== nathalie n | Répétition générale : 9 h 40
Bascule à blanc, vendredi soir à samedi matin. Deux erreurs, corrigées. Il reste le stock de Saint-Nazaire et les délais.
- yann: Temps prévu le jour J : 11 h. Marge : 5 h.
- stephane: Stock de Saint-Nazaire recompté, écart de 0,4 %.
- mathieu +1d: Délais saisis, 312 sur 312.

== yann d | Décision : bascule le week-end du {sat+2}
Feu vert de la direction et des métiers. Arrêt de l'ERP vendredi à 15 h, ouverture lundi à 6 h, retour en arrière possible jusqu'à dimanche 20 h.
- nathalie: Communication envoyée aux trois sites.
- olivier: Les gammes du lundi sont imprimées, au cas où.
- patrick: Dernier inventaire vendredi midi.

== yann n | Le nouvel ERP tourne
Bascule terminée samedi à 4 h 20, deux heures d'avance. 8 800 articles, 320 gammes, 100 % du stock. Merci à vous tous, et à l'équipe du petit déjeuner.
- patrick: Premier bon imprimé à 6 h 04. Le code-barres est droit.
- sandrine: 14 commandes passées avant 9 h, comme d'habitude.
- alexandra: Et les coûts du samedi sont justes. J'ai vérifié dimanche, oui, dimanche.
- sophie: À la réception rien n'a bougé, à part que c'est plus rapide.
- estelle: Bravo. Sans dépassement, en plus.

== patrick x | Stock négatif sur 12 articles
Trouvé à 10 h, corrigé à 11 h : mouvements saisis entre deux inventaires.
- wassim: Contrôle automatique ajouté, il crie avant que ça arrive.
- patrick: Il a crié deux fois ce matin, utilement.

== virginie n | Angers : bascule faite
Deux heures, sans arrêt de production. L'équipe a tout de suite trouvé les bagues.
- nathalie: Bravo Virginie. Merci d'avoir relu les unités.
- mathieu: Plan d'Angers affiché, deux semaines d'avance d'ailleurs.

== stephane n | Saint-Nazaire : bascule faite
Plus long que prévu : les châssis ont des nomenclatures à cinq niveaux. 4 h au lieu de 2.
- wassim: Cinq niveaux, j'ai compris ce que je n'avais pas testé.
- yann: Merci pour la patience. Tout est juste.

== antoine q | Où trouve-t-on l'historique d'avant la bascule ?
J'ai besoin d'une gamme de 2019.
- thomas: Archive en lecture, lien dans la fiche article, dix ans conservés.
- antoine: Trouvée en une minute.
!close yann Archive en lecture, lien dans la fiche article.

== nathalie l | Ce qu'on a bien fait, ce qu'on referait autrement
Bien : deux répétitions, des référents dans les métiers, la date de retour arrière écrite. À refaire : tester les nomenclatures à cinq niveaux, et prévenir plus tôt les fournisseurs de la nouvelle forme du bon.
- sandrine: Elke et Julie m'ont appelée le même matin, effectivement.
- yann: Le compte rendu est classé, on le ressortira au prochain projet.
- olivier: Et merci à Nathalie, qui a tenu ce projet sans hausser la voix.

== yann d | Clôture du projet, groupe archivé
Dernier point clos, dernière question répondue. Le groupe passe en lecture à la fin du mois. Les questions sur l'outil vont dans Informatique et outils.
- nathalie: Merci à tous. On se retrouve à la prochaine bascule, dans quinze ans.
- patrick: D'ici là je serai à la pêche.
`;
