/** Tutors speak among themselves. */
export const tutorat = `
== ines n | Pour les tuteurs, entre tuteurs
On parle des situations, pas des notes ni de la vie privée. Une heure par mois à Nantes, visio pour les deux autres sites. Ce qui se dit ici y reste.
- gilles: Et si on ne sait pas enseigner ?
-- ines: Tu enseignes depuis trente ans, tu ne l'appelais pas comme ça.
- joao: À Saint-Nazaire on est deux, présents à distance.

== gilles l | Apprendre à entendre avant d'apprendre à régler
Les deux premières semaines, mon alternant n'appuie sur rien. Il écoute, il touche la pièce chaude, il mesure. La troisième, il règle, et il comprend ce qu'il règle.
- samira: La mienne a pleuré de s'ennuyer pendant deux jours, puis elle a trouvé un copeau que j'avais raté.
- lucas: J'ai fait l'inverse, et j'ai passé un mois à corriger des mauvais réflexes.

== olivier q | Un sujet d'alternance utile, ça se reconnaît à quoi ?
Les sujets « tableau de bord » finissent dans un tiroir.
- antoine: À ce qu'un opérateur puisse dire à la fin : « ça m'a servi ».
- emilie: À ce qu'il reste quelque chose après le départ de l'alternant.
- virginie: À ce qu'on accepte qu'il dise non.
- olivier: J'écris les trois au mur de mon bureau.

== ines n | Grille de suivi : une page, quatre questions
Ce que j'ai appris, ce que j'ai raté, ce que je n'ai pas compris, ce que je propose. Une page par mois, remplie par l'alternant, commentée par le tuteur.
- ludovic: Une page, on le fera.
- gaelle: J'ajoute : « un risque que j'ai vu ». Toujours utile.
- ines +1d: Ajouté, c'est la cinquième.

== samira l | Expliquer une erreur sans expliquer la personne
J'ai dit une fois « tu n'as pas fait attention ». Deux semaines de silence. Depuis je dis « la pièce 14 a une cote fausse, d'où ça peut venir ? ». Il trouve tout seul, neuf fois sur dix.
- gilles: Neuf sur dix, c'est mieux que moi à son âge.
- joao: À traduire et à afficher.

== lucas q | Combien de temps faut-il prévoir ?
J'ai dit à mon chef : trente minutes par jour. J'en ai passé quatre-vingts.
- ines: Une heure par jour le premier mois, dans le planning. C'est une décision, pas une faveur.
- virginie: À Angers on l'a mise dans la charge : ça ne se voit même pas.
- lucas: Merci, je respire.

== antoine l | Laisser échouer, mais pas trop tard
Mon alternant s'est trompé de format de fichier. J'ai vu, j'ai attendu une heure, il a trouvé et il s'en souvient. Une heure c'était bien, une semaine ç'aurait été cruel.
- emilie: Le bon dosage, c'est tout le métier.
- olivier: Je note l'heure comme unité de mesure.

== gilles q | Que dit-on à un jeune qui hésite à rester ?
Le mien m'a dit hier : « je ne sais pas si c'est pour moi ». Je lui ai répondu que j'avais hésité huit ans.
- ines: Dis-lui aussi que le doute n'est pas une démission.
- joao: Fais-lui faire une pièce entière, seul. On en reparle après.
- gilles +6d: Il l'a faite. Il reste.

== virginie n | Portes ouvertes : deux candidatures d'alternance
Deux jeunes venus voir, deux lettres. Entretien croisé Angers et Nantes la semaine {s+2}.
- ines: Créneau réservé. Une avec Ludovic, une avec Samira.
- ludovic: Je leur ferai toucher une came.

== emilie q | Gratification et heures : le calcul exact
!ago 12d 14:20
Les heures de cours sont payées au même titre. Trois tuteurs s'étaient trompés.
- ines: Fiche d'une page jointe au livret.
- samira: Merci, je n'osais pas demander.

== gaelle n | L'accueil sécurité des alternants : deux heures
!ago 9d 10:30
Une heure théorique, une heure au poste avec son tuteur. Le tuteur signe après avoir vu les gestes, pas avant.
- gilles: Signé, et la visseuse se porte à deux mains, écrit en gros.
- joao: Chez nous, une heure de soudure à blanc.

== gilles t | Le carnet n° 4
!ago 5d 11:50
Trente pages. J'ai demandé à Hugo de le relire et de barrer ce qui n'est plus vrai. Il a barré une page et ajouté deux. C'est à lui maintenant.
- olivier: La plus belle transmission de l'année.
- antoine: Deux pages ajoutées à ton carnet : il est tourneur.
- ines: Merci Gilles. À lire à l'assemblée, si tu veux bien.

== samira q | Un alternant en équipe du soir : bonne idée ?
!ago 1d 13:40
Il le demande, pour voir l'autre équipe.
- ines: Moins de 18 ans : non. Plus de 18 : oui, deux semaines.
- gaelle: Et jamais seul au poste.
`;
