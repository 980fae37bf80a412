/** Quality with the suppliers, the last weeks: the deviation of lots 4471-A and 4471-B. */
export const qualiteFournisseursRecent = `
== karim q | Peut-on regrouper les contrôles de réception des lots 4471-A et 4471-B ? | réception, certificats
!ago 9d 10:22
Les deux lots sortent de la même coulée et partagent le certificat matière. Un seul prélèvement nous ferait gagner une demi-journée par livraison.
- sophie: Oui pour le contrôle dimensionnel. Le contrôle visuel reste lot par lot, @marc met à jour la gamme GR-07.
-- karim: Parfait, merci. Je le note sur les bons de livraison.
- marc: GR-07 indice E publiée : « même coulée, même outillage, moins de 48 h d'écart ». Les trois conditions ensemble.
- claire: Si l'une des trois manque, on revient à deux prélèvements, sans discussion.

== sophie d | Plan d'action écarts du trimestre : 9 actions sur 14 closes
!internal
!pin
!ago 8d 16:20
Trois actions restent chez Sofratube, deux chez nous. Échéance commune au {d+24}, la revue est calée avec @marc.

Les deux nôtres : l'étalon de rugosité (attendu) et la formation des intérimaires au visuel.
- claire: Merci @sophie. Pour Sofratube, je veux les preuves avant la revue, pas pendant.
- fatou: Formation des intérimaires : créneau trouvé {w+6}, une heure, au poste 2.
- jerome: Étalon de rugosité expédié du laboratoire hier.
-- sophie: On sera donc à 11 sur 14 à la revue.

== marc x | Lot 4471-B : rayon mesuré à 2,46 pour 2,50 ± 0,05, dispersion en hausse | bride B12, réception
!image rayon-4471b Rayon de vingt pièces du lot 4471-B : toutes entre 2,45 et 2,55 mm, très dispersées
!ago 7d 9:05
Les 20 pièces du prélèvement sont dans la tolérance, mais la dispersion a doublé depuis le lot 4460 : de 2,46 à 2,54. Deux pièces à 2,455.

Rien à bloquer aujourd'hui. Je préfère le dire avant que ça sorte.
- karim: Merci de l'alerte. L'outillage arrive à 9 200 frappes sur 10 000 prévues, c'est cohérent.
-- karim: On avance la rechape à la semaine prochaine au lieu d'attendre 10 000.
- claire: Bonne réaction des deux côtés. @solene, ça touche la B12 en préserie ?
-- solene: Oui, même empreinte de rayon. J'en parle dans le groupe B12.
- jerome: Mesuré à la MMT et pas au gabarit ? 
-- marc: MMT, 4 points par rayon, rapport au dossier.

== leila n | Navette du jeudi avancée à 9 h 30
!was À partir de la semaine {s+1} la navette Cholet–Nantes arrive à 9 h au lieu de 11 h. Elle repart à 9 h 45 avec les intercalaires et les pièces en retour.
!ago 7d 15:40
À partir de la semaine {s+1} la navette Cholet–Nantes arrive à 9 h 30 au lieu de 11 h. Elle repart à 10 h 15 avec les intercalaires et les pièces en retour.
- patrick: Parfait, le quai est libre à cette heure-là.
- sophie: Les prélèvements seront faits avant midi, donc libération le jour même. 

== tomas n | Lots 2266 à 2270 : tracés de courants de Foucault déposés
!image courants-foucault Tracés des lots 2266 à 2270 : rien au-dessus de 30 % du défaut étalon
!ago 6d 11:12
Cinq lots, 100 % contrôlés, aucune indication au-dessus de 30 % du défaut étalon. Les tracés portent le numéro de barre, comme demandé en revue.
- denis: Lecture facile, merci. Le bruit de fond du banc 2 est plus haut que celui du banc 3, c'est normal ?
-- tomas: Oui, tête plus ancienne, remplacée le mois prochain.
- fatou: Certificats rapprochés, les cinq lots sont libérés.

== fatou q | Étiquette de lot illisible après lavage : encre ou support ?
!image etiquette-lavee La même étiquette avant le tunnel de lavage, et blanche après
!ago 6d 14:50
Quatre bacs en trois jours dont l'étiquette a blanchi. Ce sont des bacs passés au tunnel de lavage avec l'étiquette encore dessus.
- patrick: Le support polyester tient, pas le papier. On a deux rouleaux mélangés au magasin.
- rachid: À l'îlot on ne les enlève pas toujours avant le tunnel, je le rappelle à l'équipe.
- claire: Polyester partout, le papier part aux bureaux. @sandrine tu peux commander ?
-- sandrine: Commandé, 6 rouleaux, {j+3}.

== aminata i | Demander le brut avec une face de référence déjà dressée
!ago 5d 8:48
Sur le flasque F12 nous passons 3 min 40 par pièce à créer notre première face d'appui. Si le brut arrivait avec une face reprise à l'outil (même grossière), on gagnerait un bridage complet.
- karim: Faisable sur l'ébavureuse avec un plateau dressé, planéité 0,3 sur 200 mm. Est-ce suffisant ?
-- aminata: 0,3 me suffit largement, je reprends 0,8 ensuite.
- vincent: À écrire sur le plan du brut, sinon on l'oubliera. Je prépare un indice C.
- claire: On essaie sur un lot de 30, sans changer la commande, et on chiffre après. Les prix se discutent avec Léa, pas ici.

== julie n | Rechape de l'outillage B12 : planning
!ago 4d 9:30
La rechape de l'empreinte B12 se fait {w+1}. Aucune livraison ce jour-là ni le suivant. Reprise avec un lot d'essai de 20 pièces, puis cadence normale.
- marc: Je réserve la MMT pour les 20 pièces.
- julie: Merci Marc. Bastien les accompagne.
-- marc: Très bien, qu'il vienne à l'accueil du quai 2, badge visiteur.
- nathalie: Stock de couverture : 9 jours à la cadence actuelle, c'est bon.

== romain q | Qui a le dernier indice de la procédure « notification de changement » ?
!ago 4d 13:25
J'en trouve trois : D à la qualité, E dans le classeur client et une page volante « F projet ».
- solene: F est signée depuis le {d-12}, mais pas diffusée. Je la diffuse ce soir.
- claire: Pour les fournisseurs, le délai change : **90 jours** avant tout changement d'outillage, de site ou de procédé, au lieu de 60.
-- karim: 90 jours, c'est long pour une rechape à l'identique. Elle est concernée ?
--- claire: Non, à l'identique c'est une maintenance : information, pas notification. Je l'ajoute à la page 2 pour que ce soit écrit.
- tomas: 90 jours nous vont, à condition que le délai de réponse chez vous soit aussi écrit.
-- claire: Juste. Ce sera quinze jours, page 3.

== claire q | Dérogation sur le lot 4471-B : qui signe côté Mécaform ? | bride B12, dérogation
!image rayon-b12 Pied de collerette de la bride B12, avec les quatre points où le rayon est mesuré
!ago 2d 9:16
!keep claire marc
Après tri complet, 120 pièces ont un rayon entre 2,45 et 2,46 mm pour 2,50 ± 0,05 : à la limite, une fois l'incertitude retirée. Je propose une dérogation limitée à 120 pièces, pour la préserie uniquement.

@julie peux-tu confirmer avec @karim qui signe chez vous, et sous quel numéro ? Réponse attendue {w+2}.
- julie: Bonjour Claire, c'est Karim qui signe au-delà de 50 pièces. Il est en clientèle aujourd'hui, je lui ai laissé un message.
- solene: Côté projet, le calcul est favorable : à 2,45 la contrainte ne monte que de 3 %.
- marc: Les 120 sont en bac jaune, comptées deux fois, numéros relevés.
- jerome: Incertitude à reporter : U = 0,01. Les 120 sont donc acceptables par dérogation, pas « bonnes par chance ».
-- claire: C'est exactement la phrase que je mets dans le dossier.
- romain: Préserie seulement, et jamais en rechange client sans étiquette. On est d'accord ?
-- solene: D'accord. Bac jaune jusqu'à la signature.
--- marc: Et étiquette jaune sur chaque pièce, pas seulement sur le bac.
- julie: Karim confirme qu'il signe dès son retour, au plus tard {w+2}.

== sophie l | Deux libérations le jour même : ce qui a changé
!image delai-quai Délai moyen du quai au stock : 7 h 20 ce mois-ci, contre 10 h 20 le mois dernier
!ago 2d 15:10
Pour la première fois, les deux livraisons du jeudi ont été libérées avant 15 h. Trois petites choses :
* la navette arrive à 9 h 30 ;
* le certificat est lu la veille, pas le jour même ;
* le prélèvement commun quand la coulée est la même.

Délai moyen quai → stock : 7 h 20, contre 10 h 20 le mois dernier.
- philippe: Trois heures de moins, sans embaucher ni investir. Félicitations à tous, fournisseurs compris.
- leila: On est content de voir à quoi ça sert !
- rachid: Confirmé à l'îlot : on n'a pas attendu une seule fois cette semaine.
- fatou: Et on n'a sauté aucune étape, je tiens à le dire.
- nathalie: 7 h 20 : je peux enfin lancer l'op 10 le lendemain matin. Merci.
-- sophie: C'était le but.

== oceane q | Tubes du lot 2270 : peut-on souder avant le retour du contre-essai ?
!ago 1d 8:55
Le contre-essai de résilience revient {w+3}. Le planning de soudage, lui, commence demain. Les tubes sont conformes au certificat.
- claire: Pourquoi un contre-essai si le certificat est conforme ?
-- oceane: Premier lot après le surclassement du mois dernier, c'était notre engagement.
- stephane: On peut commencer par les châssis qui n'utilisent pas ce lot, j'ai trois jours de travail ailleurs.
-- claire: Très bien, alors on attend. Un engagement est un engagement.
- tomas: Je demande au laboratoire d'avancer, sans garantie.

== fatou x | Lot 4479 : 3 flasques avec repli de forge
!image repli-flasque Flasque F12 au poste visuel, un repli rouge au pied d’un bossage
!image repli-detail Le repli de près, au-dessus d’un réglet de neuf millimètres
!ago 1d 10:40
Visuel lot **4479**, flasques F12 : 3 pièces sur 125 avec un repli en pied de bossage, ressuage positif, longueur 6 à 9 mm. Photos et pièces au poste 2.
- karim: Vu les photos. C'est un manque de matière au bossage, typique d'une billette coupée trop court. Je fais peser les débits du jour.
-- karim: Billettes pesées : 40 g sous le nominal sur une série de 30. Butée de cisaille desserrée. Nous retrions tout ce qui n'est pas parti.
- fatou: Chez nous je passe le lot entier au ressuage, 125 pièces, fin ce soir.
- claire: Merci à tous les deux, moins de deux heures entre la photo et la cause. 8D court, D0 à D4 suffisent.
- fatou: Ressuage fini à 17 h 10 : 122 bonnes, les 3 isolées, rien d'autre.
-- karim: Merci. Trois flasques de remplacement partent avec la prochaine navette.

== lea n | Revue fournisseurs : ordre du jour de {w+4}
!internal
!ago 1d 16:30
1. Notes du trimestre (Claire, 10 min)
2. Actions ouvertes Sofratube, preuves (Tomas n'est pas là à ce point)
3. Accès externes qui se terminent : celui de Tomas Ruiz expire dans quelques jours, faut-il prolonger ?
4. Consultation traitements de surface
- claire: Pour le 3, je suis pour une prolongation de six mois, avec @marc comme parrain.
- marc: D'accord pour rester parrain. 
- sophie: Ajoutez la place au quai 1, on déborde le jeudi.

== marc t |
!ago 0d 9:12
Bonne nouvelle du matin : le lot d'essai après rechape est arrivé, vingt pièces, bien rangées. MMT à 14 h, résultats ici.
- karim +25m: On croise les doigts. Rayon attendu 2,50 à 2,52.
- claire +18m: Je passe à la métrologie à 14 h 30.

== karim n | Dérogation 4471-B : signée, et la suite
!ago 52m
Pardon pour le silence, j'étais en clientèle. Dérogation signée pour **120 pièces**, numéro D-118. Mesures de fond :
* seuil d'alerte à 8 500 frappes au lieu de 10 000 ;
* contrôle du rayon toutes les 500 frappes, valeurs envoyées avec le lot ;
* un deuxième jeu d'empreintes en fabrication.
- claire: Merci @karim, c'est complet. Je ferme le dossier à réception du premier relevé.
-- karim +3m: Le relevé part avec le premier lot. Bastien l'a déjà préparé.
- solene +5m: Reporté au plan de surveillance de la B12, indice C.
- marc +6m: Les 120 passent du bac jaune au bac vert, avec l'étiquette D-118.

== sophie q | Réception {j+3} : deux camions à la même heure
!ago 35m
La navette de Cholet et le camion de Sofratube sont annoncés tous les deux à 9 h 30, et le quai 2 est en travaux. Qui peut décaler d'une heure ?
- leila: Nous pouvons venir à 8 h 45 si quelqu'un ouvre.
-- patrick +4m: J'ouvre, je suis là à 8 h. Sonnez au portail 1.
- tomas +3m: Merci Leïla, alors nous gardons 9 h 30.
- sophie +2m: Réglé en un quart d'heure, merci à tous les deux.
`;
