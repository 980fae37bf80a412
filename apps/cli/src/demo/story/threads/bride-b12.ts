/** Industrialisation of a flange with its forger; the last weeks meet the deviation of lots 4471. */
export const brideB12 = `
== solene n | Bride B12 : l'objectif, les jalons, les gens
!pin
400 brides par mois pour un bogie autrichien. Préserie de 150 dans trois mois, série six semaines après.

* Brut : Mécaform (Karim, Bastien)
* Usinage : îlot 5, C5-2 (Aminata, Samira)
* Contrôle : Pauline, Marc
* Client : Camille

Une question par fil, s'il vous plaît.
- karim: Bonjour, merci pour l'invitation. Bastien Morel suit l'outillage chez nous.
- bastien: Bonjour à tous. Étude d'estampage finie, empreintes en commande.
- camille: Côté client, la date de la préserie est contractuelle. Je le dis une fois, pas cent.

== vincent n | Plan B12 indice A : les cotes qui comptent
!image plan-b12 Plan de la bride B12, de face et en coupe, avec ses trois cotes critiques
Trois caractéristiques critiques : rayon R 2,50 ± 0,05 en pied de collerette (fatigue), perpendicularité 0,03 de la face B, position des huit trous Ø 0,2. Le reste est courant, ne perdez pas de temps dessus.
- antoine: Merci pour le « ne perdez pas de temps dessus », c'est rare sur un plan.
- karim: Le rayon est brut d'estampage ou usiné ?
-- vincent: Brut, calibré à froid. Il n'y a pas la place pour un outil.

== bastien q | Dépouille de 1,5° sur le moyeu : possible ?
Avec 1° la pièce colle dans l'empreinte au-delà de 4 000 frappes. 1,5° nous donnerait une durée de vie normale.
- vincent: 1,5° mange 0,4 mm de matière côté alésage, qui est usiné : pas de problème.
- tuan: Modèle mis à jour, indice B envoyé.
-- bastien: Reçu, merci. Empreintes lancées.

== aminata n | Gamme d'usinage : première version
Op 10 : face A et alésage, mors doux (C5-2, 6 min 20). Op 20 : retournement, face B, trous (7 min 45). Total 14 min 05. À 400 par mois cela fait 94 h, on passe en une équipe et demie.
- samira: Le retournement à la main, c'est 1 min 10 et c'est là qu'on se trompe.
- christophe: Je réfléchis à un étau à rappel.
- olivier: Et si on alésait en op 20 ? Perpendicularité garantie par la prise.
-- aminata: Oui ! Inversé en version B.

== elodie l | Fatigue : d'où vient le R 2,50
Question posée trois fois en réunion, donc ici. À R 2,30 la contrainte monte de 14 % et la vie passe sous 30 ans. À R 2,70 la bague ne monte plus. D'où ± 0,05 d'un côté plutôt sévère : c'est le fond de collerette qui décide.
- karim: Merci, cela m'aide à motiver l'équipe sur le réglage du calibrage.
- marc: Et donc au contrôle : 4 points, pas 1.

== bastien n | Les empreintes sont là
Photos à disposition. Première frappe d'essai {w+6}, vingt pièces pour vous, dix pour nos coupes.
- solene: Reçu. On libère un créneau MMT {w+8}.
- aminata: Et moi un après-midi en C5-2 pour les brider.

== pauline n | Contrôle des 20 premières pièces
* R 2,50 : de 2,49 à 2,52, moyenne 2,503
* Perpendicularité brute : 0,11 (à usiner, sans objet)
* Surépaisseur : 2,1 à 2,4 mm

Aucune alerte. Programme MMT figé, indice A.
- bastien: Excellente nouvelle, merci pour la rapidité.
- vincent: La surépaisseur régulière permet de descendre à 1,8, non ?
-- aminata: Attends d'usiner, Vincent. Toujours pressé d'enlever de la matière sur le papier.

== camille q | Le client demande un dossier en anglais : qui traduit quoi ?
Il leur faut le PPAP complet en anglais avec la préserie. Le plan de surveillance fait 9 pages.
- solene: Je traduis le plan et l'AMDEC, je n'ai pas besoin d'aide pour ça.
- karim: Notre part est déjà en anglais.
- mathieu: Les codes de gamme restent en français, c'est le client qui l'accepte ?
-- camille: Oui, codes inchangés, libellés traduits.

== lucas x | Fissure de bridage sur 2 pièces en op 10
Deux brides marquées au mors doux, empreinte 0,2 mm côté collerette. Pas de rebut (surépaisseur), mais on ne peut pas continuer.
- christophe: Mors élargis de 12 mm et pression 32 → 24 bar. Fait {j+0}.
- samira: Essai sur six pièces, plus de trace.
- aminata: Pression notée dans la gamme, avec la valeur maximum.

== claire d | Contrôle d'entrée allégé pendant la préserie ?
!internal
Karim propose de contrôler le rayon chez eux et de ne contrôler chez nous que 5 pièces par lot. Mon avis : oui à partir du quatrième lot, pas avant. On n'a pas encore l'historique.
- solene: D'accord, et on garde R à 100 % pendant la préserie.
- marc: Réaliste en temps. 20 pièces, c'est 2 h de MMT.
- vincent: Pour les pièces critiques, j'aime bien que quelqu'un chez nous ait vu la cote.

== solene n | Préserie acceptée
150 pièces, deux lots, zéro refusée au contrôle dimensionnel, quatre reprises d'ébavurage. Le dossier en anglais est parti ce matin.
- camille: Accusé de réception du client : ils répondent sous dix jours.
- bastien: Bravo à tous. Ici l'équipe a demandé à voir une pièce finie.
-- solene: Une pièce part dans la navette, elle est à vous.

== samira i | Étau à rappel : les deux faces sans retournement manuel
Christophe a construit un étau de table à rappel. Idée : op 10 et op 20 sur le même montage, un palpage entre les deux.
- christophe: Prototype prêt, jeu de répétabilité 0,008 sur 30 montées.
- aminata: Alors la perpendicularité tient. On simule la semaine {s+2}.

== camille n | Le client accepte la préserie
Réponse reçue : PPAP niveau 3 accepté, 2 remarques mineures (étiquette anglaise, photo du rayon). Série confirmée au {d+42}.
- solene +1d: Photo et étiquette corrigées dans l'heure.
- karim: Félicitations à l'équipe, c'est aussi notre premier client autrichien.
- olivier: Ça mérite un gâteau.

== mathieu n | Planning série
!was 400 par mois = 5 lots de 80, livraison de bruts le jeudi, op 10 et 20 le vendredi et le lundi. La capacité de C5-2 est à 82 %, sans réserve pour les mises au point.
400 par mois = 5 lots de 80, livraison de bruts le jeudi, op 10 et 20 le vendredi et le lundi. La capacité de C5-2 est à 88 %, sans réserve pour les mises au point.
- aminata: 88 % c'est trop pour une machine qui fait aussi les essais.
-- mathieu: Je déplace les essais sur C5-1 à partir de la semaine {s+3}.

== tuan q | Marquage laser sur la face A ou sur la tranche ?
!close solene Tranche, cinq caractères, hors des points de palpage.
La face A reçoit le joint. La tranche est petite, 6 caractères maximum.
- vincent: Tranche, avec le numéro de série sur 5 caractères, le lot dans l'étiquette.
- pauline: Et hors de mes points de palpage, merci.

== solene n | Lot 4460 : dernier lot avant cadence
Tout est dans le rouge-vert habituel : 20/20 au rayon, de 2,48 à 2,52. Perpendicularité 0,018 au pire. On passe en cadence {w+7}.
- samira: Îlot prêt, deux montages.
- bastien: Empreintes à 8 400 frappes, prévision de rechape dans un mois.

== solene x | Rayon du lot 4471-B : la dispersion double
!ago 7d 10:05
Signalé par Marc : R de 2,46 à 2,54. Tout est encore dans la tolérance, mais l'outillage fatigue plus tôt que prévu (9 200 frappes).

Impact projet : la rechape de la semaine prochaine nous coûte deux jours. La cadence absorbe.
- karim: Je confirme les deux jours. Une deuxième empreinte est en fabrication.
- elodie: 2,46 en fatigue : − 3 % de vie, c'est acceptable.
- camille: Je n'informe le client que si une pièce sort de la tolérance. D'accord ?
-- solene: D'accord. Rien n'en sort.

== bastien l | Pourquoi 9 200 frappes et pas 10 000
!ago 5d 15:20
Nous avons ouvert l'empreinte. La zone du rayon s'use plus vite qu'au modèle parce que la billette est à 1 180 °C en début de poste et 1 150 en fin. 30 °C font environ 8 % de durée de vie.

Ce que nous changeons : chauffe constante, contrôle du rayon à 500 frappes, alerte à 8 500.
- solene: Analyse limpide. Elle va dans l'AMDEC, avec ton nom.
- vincent: Merci. C'est plus instructif que trois réunions.
- pauline: Les mesures des trois derniers lots suivent exactement ta courbe. Beau travail.
- claire: À présenter à la revue, Bastien, si tu es d'accord.
-- bastien: Avec plaisir, dix minutes et deux photos.

== claire q | 120 pièces entre 2,45 et 2,46 : que fait-on du lot 4471-B ?
!ago 3d 11:40
!internal
Le tri est fini : 118 pièces confortables, 120 dans la zone grise. Trois choix : dérogation, tri client, ou retour. Je penche pour une dérogation limitée à la préserie de rechange, avec l'accord du calcul.
- elodie: Le calcul est favorable : 3 % de vie, marge de 2,3. Je signe.
- camille: Pour le client : pièces de rechange seulement, pas la série. Ça passe.
- solene: Alors je prépare la demande, Claire la porte au groupe qualité.

== samira b | 1 000e bride B12 !
!ago 2d 15:50
Sortie à 15 h 32, conforme, îlot 5. On l'a mise sur le bureau d'Aminata pour qu'elle arrête de dire « encore une mise au point ».
- aminata: Encore une mise au point et elle sera parfaite.
- christophe: Et l'étau n'a toujours pas bougé : 0,009.
- karim: Bravo ! Ici on est à 1 140 frappes sur les nouvelles empreintes de secours. Belle course.
- camille: Photo envoyée au client autrichien, réponse : un pouce et une valse.
- antoine: Et la 1 001e est déjà sur la machine.

== antoine q | On fige la gamme avec l'étau ?
!ago 1d 11:15
Samira a fait ses trente pièces de plus : étau stable, usure nulle. 11 min 40 contre 14 min 05. Je signe l'indice D ?
- samira: Signe !
- aminata: D'accord, avec la consigne de palpage tous les dix.
- olivier: 2 min 25 × 400 par mois : 16 h rendues à C5-2. Merci.

== mathieu n | Reprise après rechape : premiers lots
!ago 65m
Lot d'essai de 20 reçu ce matin, deux lots fermes la semaine {s+1}. Si la MMT est bonne, je lance l'op 10 le lendemain à 6 h.
- pauline +12m: Les premières valeurs sont bonnes, rapport complet dans la journée.
- samira: Les deux montages sont prêts à l'îlot 5.
- karim: Et le deuxième jeu d'empreintes sera chez nous dans trois semaines.
`;
