/** Newcomers introduce themselves and ask everything. */
export const nouveauxArrivants = `
== ines n | Vous arrivez ? Commencez par là
!pin
1. Présentez-vous ici en trois lignes, photo facultative.
2. Votre badge et vos chaussures sont à l'accueil, votre accueil sécurité dure une heure.
3. La question bête n'existe pas. Celle qu'on n'a pas posée, si.

À qui demander : paie Émilie, informatique Thomas, sécurité Gaëlle, santé Anaïs, tout le reste moi.
- isabelle: Et pour trouver une salle ou une personne, moi.
- manon: Les photos, c'est le jeudi.
- gilles: Et pour savoir où sont les bonnes clés, moi.

== celia b | Bonjour !
!ago 138d 9:40
Célia, master 2 en ressources humaines, une semaine sur deux à l'atelier. J'ai grandi à Saint-Herblain et je joue au handball. Mission : les intégrations. Si la vôtre s'est mal passée, dites-le-moi, ça servira aux suivants.
- manon: Bienvenue @celia !
- stephane: Viens voir Saint-Nazaire, je te montre les grandes pièces et la mer, dans cet ordre.
- samira: Bienvenue. La mienne date de onze ans : personne ne m'avait dit où étaient les vestiaires.
-- celia: C'est noté comme premier point !

== hugo b | Bonjour de l'îlot 1
!ago 54d 10:30
Hugo, BTS en alternance, tuteur Gilles. J'ai fait du karting huit ans, j'aime comprendre pourquoi ça vibre. Merci pour l'accueil, et pour les chaussures à ma taille.
- gilles: Il pose de bonnes questions. Trop, mais bonnes.
- loic: Bienvenue dans l'équipe du matin. 5 h 50, café offert.
- aminata: Passe à l'îlot 5 quand tu veux, on te montre la tête qui tourne.

== chloe b | Bonjour, et merci pour le vélo
!ago 53d 11:15
Chloé, deuxième année d'apprentissage ingénieur à Angers, aux méthodes avec Olivier. Sujet : changements de série. Merci à l'inconnu qui a regonflé mes pneus le premier soir.
- olivier: Bienvenue Chloé.
- arnaud: L'inconnu, c'est toujours Kévin.
- virginie: Une Angevine ! Passe nous voir quand tu rentres le vendredi.
-- chloe: Promis.

== celia q | Qu'auriez-vous aimé savoir le premier jour ?
!ago 131d 14:00
Je prépare le livret. Une phrase chacun, s'il vous plaît, même banale.
- samira: Où sont les vestiaires.
- thomas: Que le 4100 est l'informatique et le 4120 la sécurité. On se trompe une fois, pas deux.
- claire: Que les réunions commencent à l'heure.
- gilles: Que le bruit est normal, et lequel ne l'est pas.
- daniel: That "dossier" means twelve different things.
- anais: Qu'on a le droit de dire qu'on a mal au dos.
- stephane: Qu'il faut un bonnet à Saint-Nazaire, toute l'année.
-- celia +8d: Douze pages avec vos phrases, merci. J'en fais une affiche.

== ines l | Trois premières semaines : ce que les arrivants nous disent
Sur les six derniers, entretiens de vingt minutes. Ce qui est bien : l'accueil sécurité, l'équipe, la clarté du premier jour. Ce qui manque : savoir à qui poser une question technique, et connaître les deux autres sites.

On ajoute une demi-journée sur un autre site, dans le premier mois.
- celia: Les deux prochaines demi-journées sont fixées, Saint-Nazaire {w+8}.
- virginie: Angers prend le suivant.
- thomas: J'aurais adoré, et je suis là depuis trois ans. J'y vais quand même ?
-- ines: Bien sûr, c'est rattrapé.

== anais n | Votre visite d'accueil santé
Vingt minutes, confidentielles. On parle de vos antécédents de dos, de la vue, de l'audition, et de ce qui vous fatigue. Rien n'est transmis, à personne.
- celia: Rappel : c'est à faire dans les quinze premiers jours.
- claire: La mienne date de deux ans, puis-je revenir quand même ?
-- anais: Tu reviens quand tu veux.

== gaelle n | Accueil sécurité : le film est réparé
Sous-titré en français, en anglais et en portugais, dix minutes, cinq questions. À refaire tous les deux ans, même pour les anciens.
- gilles: J'ai eu 4 sur 5. La question du bac acide m'a eu.
- gaelle: C'est exactement pour ça qu'on le refait.

== wassim q | Un dictionnaire des sigles ?
GR, 8D, PPAP, MMT, OF, DI, AMDEC : les trois premiers jours je notais dans ma main.
- claire: J'en ai un de trois pages, je le partage.
- olivier: Avec les nôtres : OP10, indice, premier bon…
- celia: Je les rassemble, version propre {w+10}.
- celia +7d: Publié : 74 sigles, dont 11 que personne n'utilise plus.

== yann n | Votre poste, vos accès
Compte ouvert le matin de votre arrivée, dix minutes avec Thomas. Date de fin de contrat indispensable : les accès se ferment tout seuls. Personne n'aura votre mot de passe, jamais.
- thomas: Et si vous l'oubliez, un lien part à votre adresse, même le dimanche.
- emilie: La date de fin est maintenant dans le formulaire d'arrivée.

== olivier n | La visite des trois sites en une journée
!ago 42d 10:00
{w+9}, départ de Nantes à 7 h 45. Angers jusqu'à midi, Saint-Nazaire l'après-midi. Ouvert à tous les arrivants des six derniers mois.
- chloe: J'en suis !
- hugo: Moi aussi, si Gilles me lâche.
-- gilles: Va voir de grands tours, ça te calmera.
- patrick: Je peux conduire la navette.

== sophie n | Le contrôle, ce n'est pas la police
Aux nouveaux : si vous trouvez une cote fausse, vous avez rendu service. Si vous l'aviez faite vous-même, vous avez rendu **deux** fois service. On ne cherche pas à qui, on cherche pourquoi.
- samira: C'est ce qui m'a fait rester ici.
- hugo: J'en ai trouvé une. La mienne. Ouf.
-- sophie +1d: Et tu l'as dit. C'est fait.

== isabelle n | Cartes de cantine et parking
La carte se prend à l'accueil, entre 8 h et 9 h 30. Le parking derrière le bâtiment 2 est ouvert à tous, le devant est réservé aux visiteurs.
- arnaud: Et le local vélos a maintenant une pompe.
- celia: Deux questions sur trois des arrivants : cantine et parking. Merci !

== emilie n | Lire sa première fiche de paie
Permanence {w+7} à 12 h 15, réfectoire, quinze minutes. Vous repartirez en sachant où regarder : le net, les heures, la prime d'équipe.
- hugo: La ligne « panier » enfin expliquée.
- emilie: Support disponible à l'accueil pour les absents.

== stephane n | Nos deux intérimaires soudeurs
João les a qualifiés ce matin, macrographie à l'appui. Bienvenue à eux, ils restent six mois. Merci de les saluer, ils viennent de Viana do Castelo.
- anais: Visite d'accueil faite, une en portugais grâce à @joao.
- celia: Livret traduit pour eux, merci la navette.

== daniel q | French idioms at work: help
"Poser un lapin", "être à l'ouest", "en avoir sous le pied"... which one is technical?
- camille: "En avoir sous le pied" is nearly technical: spare capacity.
- gilles: Moi je dis « chatouiller la cote ». À ne pas traduire.
- mei: Ich sammle sie auch. We should write a list.

== celia n | Questionnaire des trois mois : 100 % de réponses
!ago 12d 10:00
Sept arrivants, sept réponses. Accueil : 4,6 sur 5. À mieux faire : le premier repas (personne pour s'asseoir avec) et la signalétique du bâtiment 2.
- ines: Bravo @celia. Pour le premier repas : le parrain mange avec, c'est écrit.
- arnaud: Et une table « bonjour » au réfectoire le lundi ?
-- celia: Lancée {j+3} !

== hugo q | Où trouve-t-on les consignes d'un poste qu'on n'a jamais tenu ?
!ago 9d 8:40
Je passe sur le T6 la semaine prochaine, que je ne connais pas.
- loic: Fiche de poste à la borne, onglet « sécurité », puis une demi-heure avec le titulaire.
- gaelle: Tant que la demi-heure n'est pas signée, tu ne démarres pas. C'est la règle pour tous.
-- hugo: Compris, signée avec Moussa.

== ines n | Deux arrivées en début de mois
!ago 7d 9:00
Une technicienne au contrôle (poste 1) et un magasinier. Parrains : Fatou et @kevin. On les accueille à 8 h au réfectoire.
- claire: Fatou est la meilleure pour ça.
- patrick: Kévin a préparé un plan du magasin à la main, avec les distances.
- celia: Et le livret à douze phrases les attend.

== aminata q | Comment présenter une C5 à quelqu'un qui débute ?
!ago 5d 13:20
On m'envoie deux élèves pour une matinée. Je sais usiner, pas forcément expliquer.
- gilles: Montre d'abord une pièce ratée, puis la bonne. Ensuite la machine.
- samira: Et laisse-les appuyer sur un bouton. Un seul.
- celia: Et merci de le faire !

== anais n | Le premier mois fatigue
!ago 3d 11:00
Deux arrivants m'ont dit la même chose : rentrer épuisés sans avoir « rien fait ». C'est normal. Un mois nouveau fatigue plus qu'un mois chargé.
- chloe: Merci de le dire. Je croyais que c'était moi.
- stephane: À dire en réunion, pas seulement à l'infirmerie.
- hugo: Pareil. Je m'endormais dans le tram.
-- gilles: Moi aussi, en 1988. Et le tram était neuf.

== celia n | Livret d'accueil version 2
!ago 1d 10:15
12 pages, 12 phrases de collègues, le plan des trois sites, les sigles, et une page vide « ma question ». Imprimé à Nantes, disponible ici.
- ines: Excellent travail, vraiment.
- gilles: Ma phrase sur le bruit est page 7, ma mère sera fière.
- olivier: À donner aussi aux anciens.
- hugo: La page « ma question » est la meilleure idée.
- isabelle: Vingt exemplaires à l'accueil, plus dix à Angers avec la navette.

== hugo q | C'est quoi la différence entre un OF et une DI ?
!ago 190m
J'ai signé les deux aujourd'hui sans vraiment savoir.
- loic: OF = ordre de fabrication, on fabrique. DI = demande d'intervention, on répare.
-- hugo: Donc j'ai demandé à fabriquer un éclairage. Je refais.
- gilles: Carnet n° 1, dernière page : les sigles. Ça date de 1991 et c'est toujours juste.
`;
