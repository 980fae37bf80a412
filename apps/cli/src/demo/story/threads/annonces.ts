/** What everyone must know. */
export const annonces = `
== helene n | Bienvenue sur notre réseau
!pin
Nous sommes soixante, sur trois sites, en deux équipes. Une information qui n'est dite qu'à la machine à café de Nantes n'existe pas à Angers. Ce réseau sert à ça, et à l'inverse : ce qui se dit à Angers doit remonter.

Écrivez ce que vous diriez debout. Posez les questions que vous n'osez pas poser. Et lisez les règles des groupes : dans certains, des personnes extérieures lisent aussi.
- stephane: Reçu à Saint-Nazaire.
- virginie: Reçu à Angers, et Ahmed a déjà trouvé le mode sombre.
- gilles: J'ai fait mon profil. Trente-huit ans résumés en deux lignes.
- manon: Besoin d'aide pour le vôtre ? Passez me voir le jeudi, je fais aussi les photos.
- joao: Premier message depuis le poste 2. Les gants passent bien sur l'écran.
- sarah: Rappel utile : les groupes secrets le sont vraiment, mais les captures d'écran existent. Soyez adultes.

== manon n | Charte d'usage en six phrases
On signe de son nom. On répond à une question avant d'en poser deux. On ne publie pas la photo de quelqu'un sans son accord. On ne met pas de prix ni de données de clients dans un groupe ouvert. On a le droit de ne pas répondre le soir. On peut tout critiquer, sauf les personnes.
- arnaud: « On a le droit de ne pas répondre le soir », merci de l'avoir écrit.
- ines: Validé avec le CSE et affiché.

== helene n | Résultats du semestre
Chiffre d'affaires en hausse de 6,2 %, surtout grâce au ferroviaire. Résultat stable, car l'énergie et l'acier ont mangé la marge. Zéro accident avec arrêt depuis deux mois. Retards clients : 11 % des lignes, c'est trop, et c'est notre sujet commun.

La prime d'intéressement sera connue après le commissaire aux comptes.
- philippe: Les 11 % viennent à moitié des matières, à moitié de nous. Les deux sont dans nos mains.
- alexandra: Le détail par site est à disposition, passez me voir.
- moussa: Merci de donner les chiffres, même ceux qui ne plaisent pas.

== isabelle n | Visite du client ferroviaire autrichien
Six personnes, {tue+1}, de 9 h à 15 h 30. Circuit : réception, îlot 5, métrologie. Atelier rangé la veille, et les places visiteurs sont réservées devant le bâtiment 2.
- patrick: Quai 1 en ordre, promis.
- daniel: I will take care of the tour in English. Anyone who would like to practise is welcome!
- samira: Îlot 5 prêt.
- pierre: Le camion de 9 h 30 est décalé à 8 h.

== isabelle b | Le client autrichien a aimé l'îlot 5
Retour de visite : ils ont surtout retenu l'îlot 5, la propreté du contrôle, et le fait que Samira leur a montré sa machine sans fiche. Ils reviennent avec le responsable achats.
- helene: Merci à ceux qui ont préparé, et à ceux qui ont parlé.
- samira: J'ai eu le trac pendant deux minutes, puis j'ai oublié.
- philippe: Vous leur avez parlé de coupe, pas de marketing. C'est pour ça.

== ines n | Arrivées du mois
!ago 55d 9:20
Bienvenue à nos deux intérimaires à la réception, à Hugo et Chloé en alternance usinage et méthodes. Leur parcours d'intégration est dans le groupe Nouveaux arrivants.
- celia: Bienvenue ! Votre livret vous attend à l'accueil.
- hugo: Merci ! Tuteur légendaire.
- claire: Bienvenue à tous.

== philippe d | Trois priorités industrielles, dans l'ordre
1. Les retards clients : de 11 à 5 %.
2. La B12 en cadence.
3. Le taux d'arrêts des machines, qu'on voit enfin grâce aux écrans.

Tout le reste attend, y compris mes idées.
- nathalie: Priorité 1 : le plan à trois familles a déjà enlevé la moitié du retard apparent.
- olivier: Merci d'avoir mis un ordre.
- rachid: Et merci d'avoir dit « y compris mes idées ».

== virginie n | Angers ouvre ses portes aux familles
!was Le {sat+2}, de 9 h à 12 h. Machines à l'arrêt, sauf deux. Inscription à l'accueil, enfants bienvenus à partir de 6 ans, chaussures fermées.
Le {sat+2}, de 9 h à 12 h 30. Machines à l'arrêt, sauf deux. Inscription à l'accueil, enfants bienvenus à partir de 6 ans, chaussures fermées.
- ludovic: Je prépare la démonstration de cames, ça bouge et ça fait du bruit, succès garanti.
- gaelle: Zone balisée, lunettes enfants commandées (taille 6-12).
- helene: Je viens avec mes deux filles.

== ines n | Entretien annuel : nouvelle trame
Deux pages au lieu de sept. Trois questions : ce qui a marché, ce qui a coincé, ce que vous voulez apprendre. L'entretien dure une heure, porte fermée, et vous repartez avec une copie.
- loic: Deux pages, enfin.
- arnaud: Le CSE a relu. Merci d'avoir enlevé la note sur dix.
- emilie: Le lien avec la paie disparaît aussi, c'était demandé depuis longtemps.

== manon n | Journal des ateliers n° 12
Au sommaire : les carnets de @gilles, l'aléseuse A1 a 30 ans, trois portraits, et le concours photo « ma machine et moi ».
- gilles: Je ne savais pas que j'étais beau.
- pauline: La photo de la MMT est de moi, merci de l'avoir prise.
- celia: Le portrait de João m'a fait pleurer, de joie.

== helene d | Intéressement : ce qui sera versé
Après arrêté des comptes : intéressement en hausse, versé avec la paie {m+1}. La formule et le calcul sont affichés dans les trois sites. Ceux qui veulent le bloquer sur l'épargne ont jusqu'au {d+20} pour choisir.
- emilie: Je tiens une permanence mardi et jeudi de 12 h à 13 h.
- moussa: La formule affichée, c'est bien. Avant on recevait un chiffre.

== philippe n | Nouvelle presse P4 : calendrier
La P4 arrive dans neuf semaines, remplace la P2, et se monte pendant l'arrêt. La P2 part à la formation de Saint-Nazaire, elle n'est pas jetée.
- benoit: Les plans de fondation sont validés.
- farid: Trois jours de montage, un de réglage. Je demande un week-end, avec volontaires.
- maxime: Volontaire.

== gaelle n | Certification environnement renouvelée
Trois ans de plus, deux remarques mineures : étiquetage d'un fût et registre des rejets à Angers. Les auditeurs ont cité le tri des copeaux comme un exemple.
- wassim: Le tri des copeaux, c'est Patrick et l'équipe du magasin.
- patrick: Merci. La benne est à l'honneur, c'est mérité.
- stephane: Fierté partagée.

== isabelle n | Fermeture annuelle : dates
Fermeture des trois sites du {w+28} au {w+49}, sauf maintenance et réception des retards. Les demandes de congés hors période sont à poser avant le {d+14}.
- nathalie: Dernière livraison client {w+25}.
- gaelle: Rappel : 12 entreprises interviendront, plan de prévention en cours.

== manon b | Concours photo : Pauline gagne
« La bille rubis et la poussière » a gagné avec 31 voix. Deuxième : « six heures du matin » d'Ahmed. Les vingt photos sont au réfectoire.
- pauline: Merci ! La poussière était là par hasard.
- ahmed: J'étais là à six heures, aussi par hasard.
- jerome: Et dire que je lui demande de dépoussiérer la salle.

== ines d | Télétravail : la règle après un an
!ago 12d 9:30
Bilan fait avec le CSE. On garde deux jours pour les postes qui le permettent, choisis en équipe et non imposés. Un jour commun par service au site. Les postes d'atelier gagnent en échange deux jours d'absence pour démarches, sans justificatif.
- arnaud: Les deux jours pour démarches, c'est une vraie reconnaissance.
- tuan: Merci pour la souplesse, on l'attendait.
- moussa: Merci. Enfin un avantage qui n'oublie pas les machines.
- sandrine: Le jour commun, c'est le mardi chez nous. Ça marche bien.
- samira: Les deux jours pour démarches, je les ai déjà utilisés. Merci.
- virginie: Et sans justificatif, ça dit quelque chose de la maison.

== manon n | Nouvelle identité sur nos emballages
!ago 9d 11:00
Les cartons, étiquettes et rubans changent de logo au fil des stocks. Aucun carton neuf n'est jeté : on finit l'ancien d'abord.
- pierre: On a douze mille cartons. On en reparle l'an prochain.
- patrick: Avec l'étiquette traçable en plus, merci de l'avoir gardée.

== helene n | Trimestre : on tient
!image retards-clients Commandes en retard : de 11 à 6,8 % en six mois
!ago 6d 17:00
Retards clients à 6,8 %, contre 11 il y a six mois. Deux trimestres sans accident avec arrêt à Angers. La B12 est en cadence. La trésorerie est saine. Merci.
- philippe: Les 6,8 sont à tout le monde, y compris à ceux qui ont compté les micro-arrêts.
- nathalie: Objectif 5 au prochain trimestre, c'est faisable.
- estelle: Et pour une fois je n'ai rien à ajouter.
- rachid: À l'îlot 2, on a vu la différence : moins d'urgences, plus de séries.
- camille: Deux clients nous ont remerciés pour les délais. Deux !
- loic: Et si on visait 5 avant l'arrêt annuel ?

== ines n | Deux postes ouverts en interne
!ago 4d 10:30
* Technicien ou technicienne gammes à Nantes, mi-atelier, mi-bureau
* Référent ou référente formation machines, à temps partiel

Avant de chercher dehors, nous cherchons ici. Dites-le avant le {d+14}, sans lettre, une conversation suffit.
- moussa: La deuxième m'intéresse, je passe te voir demain.
- ines: Ma porte est ouverte.
- lucas: Le poste gammes, ce serait pour qui vient de l'atelier ?
-- ines: Idéalement, oui.
- hugo: Un alternant peut postuler pour plus tard ?
-- ines: Il peut surtout le dire tôt. Passe me voir.
- gilles: Le référent formation, j'aurais signé il y a dix ans.
-- ines: Tu l'as fait sans le titre.

== isabelle n | Réunion plénière {w+9}
!ago 2d 16:00
À 14 h au réfectoire, diffusée à Saint-Nazaire et Angers. Ordre du jour : résultats, P4, sécurité, questions. Envoyez vos questions ici, sans nom si vous préférez, Manon les lira.
- arnaud: Question : l'organisation des équipes après l'arrêt ?
- joao: Et la presse P2 : quand arrive-t-elle chez nous ?
- manon: Notées, plus cinq arrivées en boîte.
- moussa: Question : la formation sur la P4, quand et pour qui ?
- nathalie: Question : les règles de priorité quand deux clients crient en même temps.
-- manon: Ajoutées, merci.

== manon n | Photos de la plénière : oui ou non ?
!ago 150m
Comme d'habitude : si vous ne voulez pas apparaître, dites-le-moi avant, aucune question ne vous sera posée.
- moussa: Pas moi en gros plan.
-- manon: C'est noté.
`;
