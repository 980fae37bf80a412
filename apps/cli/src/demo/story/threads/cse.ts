/** What the works council tells everyone. */
export const cse = `
== arnaud n | Ce que vous trouverez ici
Les ordres du jour avant, les comptes rendus **validés** après, et les œuvres sociales. Pour une question personnelle : un élu en direct, jamais ici. Vos élus : Arnaud et Fatou (Nantes), Océane (Saint-Nazaire), Ludovic (Angers).
- oceane: Permanence à Saint-Nazaire le jeudi à 12 h 30.
- ludovic: À Angers : le mardi, à la machine à café, ou n'importe quand.
- ines: Les questions arrivées avant le mercredi sont à l'ordre du jour du mois.

== arnaud n | Compte rendu : données machines et personnes
Trois engagements écrits de la direction : données par machine et non par personne, effacées après 60 jours, écrans éteints pendant les pauses. Le CSE a voté pour, à l'unanimité.
- rachid: Merci d'avoir obtenu l'effacement par écrit.
- moussa: Et l'accès identique pour tous.
- helene: Un bon accord, discuté normalement. Merci au CSE.

== oceane n | Chèques vacances : inscriptions jusqu'au {d+15}
Formulaire à l'accueil de chaque site. Participation selon la tranche, de 30 à 60 %.
- kevin: L'avis d'imposition est obligatoire ?
-- oceane: Seulement pour les deux premières tranches.
- sandrine: Dossier déposé, cinq minutes montre en main.

== arnaud n | Délai des équipements : 2 mois, c'est fini
Point porté après l'histoire des montantes. Engagement : quinze jours maximum pour un équipement de protection, sinon achat local le jour même.
- moussa +5d: Reçues. Et à ma taille.
- loic: Merci. C'est du concret.
- patrick: J'ai l'accord pour acheter au magasin d'en face, avec facture.

== arnaud n | Arbre des enfants : {sat+4}
Spectacle à 14 h, goûter, cadeau par âge. Inscription avant le {d+9}, prénom et âge seulement.
- nadia: Mes deux sont inscrits, l'une veut un tour miniature.
- fatou: Il nous manque deux bénévoles pour le goûter.
-- samira: Moi !
--- kevin: Et moi, pour porter.

== ludovic n | Angers : la mezzanine est ouverte
Table, micro-ondes, évier. Demandée il y a huit ans, obtenue en six semaines quand elle a été écrite au bon endroit.
- arnaud: La leçon : écrire, dater, relancer.
- ines: Et à nous de lire.

== arnaud q | Sondage jours de chaleur : qui veut commencer à 5 h ?
!close arnaud Sondage dépouillé, résultat dans le fil.
Trois réponses possibles au vestiaire, bulletin sans nom, dépouillement {w+6}.
- rachid: L'après-midi préfère rester à 13 h – 21 h.
- loic: Le matin est partagé, moitié moitié.
- arnaud +6d: Résultat : 5 h uniquement au-dessus de 30 °C annoncés, décision la veille à midi. 74 % pour.

== oceane n | Compte rendu : sécurité du trimestre
Plus de 80 jours sans accident avec arrêt, 36 signalements, délai de réponse de 5 h. Deux demandes en attente : ventilation du poste 4 (faite depuis) et éclairage de l'allée 5.
- joao +1d: Poste 4 : c'est bien réparé, merci.
- fatou: L'allée 5 reste sombre à 6 h.

== emilie n | Épargne salariale : permanence
Lundi et jeudi, 12 h à 13 h, jusqu'au {d+20}. Venez avec votre identifiant, je ne vois pas vos montants.
- loic: Merci pour la précision.
- kevin: En dix minutes c'était compris.

== arnaud n | Compte rendu : pause décalée
La direction a répondu non, avec un motif : garder le recouvrement des équipes, donc la relève. Le CSE en prend acte et demande une mesure de la fatigue avant et après, à six mois.
- rachid: Le motif est juste, la question reste.
- ines: La mesure sera faite avec Anaïs, c'est noté au compte rendu.
- helene: Accord pour la mesure.

== oceane i | Covoiturage : prise en charge du trajet
La convention prévoit 30 % du trajet. Peu de gens le savent : il suffit de déclarer le trajet et le covoitureur.
- sandrine: On se déclare à deux, les deux touchent ?
-- emilie: Oui, chacun sa part du trajet.
- samira: Deux ans que je covoiture gratuitement…

== arnaud n | Élections : dates et listes
Premier tour {w+35}. Dépôt des listes avant le {d+21}. Être candidat prend dix minutes, et un élu a 18 h par mois.
- fatou: Je me représente.
- loic: Il manque quelqu'un pour l'équipe du matin. J'y réfléchis.

== arnaud n | Ordre du jour de {w+7}
!ago 11d 15:00
1. Organisation après l'arrêt annuel
2. Bilan des signalements
3. Mutuelle : deux offres
4. Questions des salariés, au nombre de six à ce jour
- nadia: Pour la mutuelle, l'offre hors hospitalisation, s'il vous plaît.
- emilie: Les deux tableaux seront au réfectoire.

== fatou n | Mutuelle : tableau comparatif en une page
!ago 8d 11:20
Deux offres, sept critères, écart de 6 € par mois. Le tableau est sans jargon.
- patrick: Une page, on comprend. Merci Fatou.
- joao: Et l'optique est mieux dans la deuxième.
- arnaud: Vote indicatif au réfectoire jusqu'à vendredi.

== oceane n | Résultat du vote mutuelle
!ago 5d 12:40
Offre 2 : 68 %. La direction prend à sa charge la moitié de l'écart.
- emilie: Le changement se fait le mois prochain, sans démarche de votre part.
- moussa: Merci pour la moitié de l'écart.
- sandrine: Merci Fatou pour le tableau, c'est lui qui a fait voter.
- loic: 68 %, c'est clair et net.

== arnaud n | Arbre des enfants : 71 inscrits
!ago 3d 10:15
Record. Le spectacle a lieu dans le grand hall d'Angers, plus grand, avec une navette depuis Nantes à 13 h.
- nadia: Le trajet en car, c'est la moitié du spectacle.
- sandrine: Je prends la navette avec les miens.

== ludovic n | Bénévoles cherchés pour le goûter
!ago 1d 11:45
Il m'en faut quatre de 13 h à 17 h. Gants, bonne humeur, pas d'allergie au pop-corn.
- samira: Moi !
- ines: Moi aussi, je tiens le jus d'orange.
- kevin: Et pour porter, deux cette fois.

== arnaud q | Éclairage de l'allée 5 : toujours rien ?
!ago 215m
Deuxième demande en un mois. La nacelle était prévue, elle a servi ailleurs.
- moussa: Je confirme, on traverse au téléphone.
- ines: Je prends le sujet avec Farid, réponse écrite demain.
-- arnaud: Merci, je la recopie ici.
`;
