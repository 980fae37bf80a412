/** A secret study: parts for floating wind turbines. */
export const projetEstuaire = `
== philippe n | Pourquoi ce groupe est secret
!pin
Nous étudions une ligne de pièces pour l'éolien en mer flottant, à Saint-Nazaire. Un donneur d'ordre nous a ouvert son dossier sous accord de confidentialité. Tant que la décision n'est pas prise, rien ne sort d'ici : ni le nom, ni les volumes, ni l'existence du projet.

Décision attendue dans six mois. Trois questions : savons-nous faire, pouvons-nous payer, avons-nous les gens ?
- helene: Et une quatrième : en avons-nous envie ? Je la poserai à chacun de vous.
- sarah: L'accord est signé. Il couvre les personnes de ce groupe, nommément. Pour ajouter quelqu'un : moi d'abord.
- joao: Vu. Merci de m'avoir mis dedans, je ne dis rien, même à mon chien.

== vincent n | Les quatre pièces du dossier
1. **Chape d'ancrage** : 640 kg, acier moulé, usinage de deux alésages Ø 220 H8.
2. **Axe** : Ø 220 × 1 450, 34CrNiMo6, chromé ou nickelé, à discuter.
3. **Bague composite** : achetée, montée chez nous.
4. **Secteur denté** : 1,8 m, module 14, 12 par machine.

La chape et l'axe sont dans nos cordes. Le secteur, non : il faut une aléseuse plus longue de 600 mm.
- olivier: L'aléseuse A1 passe 1 600. À combien de reprises ferait-on le secteur ?
-- vincent: Deux retournements, et la précision de pas à 0,04. Je n'y crois pas.
- claire: Qui coule la chape ? Il y a trois fondeurs capables en Europe, et leurs carnets sont pleins.
-- philippe: C'est bien la question n° 1.

== elodie l | Premier calcul de la chape
Maillage rapide, cas de charge du donneur d'ordre : coefficient 1,4 en statique, mais **1,05 en fatigue** au congé de l'oreille, 25 ans en mer. C'est le point dur. Un congé de 40 au lieu de 25 et on passe à 1,5.
- vincent: Le congé de 40 mange l'appui de la bague de 6 mm.
-- elodie: 6 mm d'appui ou 20 ans de vie, je sais ce que je choisis.
- philippe: On propose la modification au client. S'ils disent oui, on aura appris quelque chose sur eux.

== alexandra n | Ordre de grandeur économique
À 40 machines par an : 160 chapes, 160 axes, 480 secteurs. Chiffre d'affaires de 5,2 à 6,8 M€ à pleine cadence. Point mort vers 22 machines avec l'investissement complet, vers 13 sans les secteurs.

Source : prix indicatifs du dossier, taux horaires actuels + 8 %. À manier comme une esquisse.
- estelle: L'esquisse est bien faite. Il manque le besoin en fonds de roulement : les bruts moulés se paient à 60 jours, le client à 90.
-- alexandra: + 1,1 M€ au pic. J'ajoute la ligne.
- helene: Donc un scénario sans secteurs existe. Gardons-le en tête.

== stephane q | Où mettrait-on la ligne ?
Trois emplacements à Saint-Nazaire : travée 3 (il faut déplacer le stockage), extension nord (permis), ou location du hall voisin, libre en fin d'année.
- philippe: Le hall voisin : quelle charge au sol et quel pont ?
-- stephane: 5 t/m², pont de 12,5 t. La chape et son montage font 1,9 t, on est large.
- estelle: Louer laisse une porte de sortie. J'aime les portes de sortie.
- sarah: Le propriétaire ne doit pas savoir pour quoi. Visite « stockage », donc.

== joao l | Soudabilité : ce que je sais déjà
La bride soudée sur la chape est en S420 sur acier moulé GS20Mn5. Préchauffage 120 °C, apport contrôlé, refroidissement sous couverture. On l'a fait en 2019 sur les pieds de grue, j'ai les cahiers.

Il faudra deux soudeurs qualifiés de plus, six mois pour les former.
- stephane: Et une cabine de 6 m. Celle de la travée 2 fait 4.
- philippe: Ces six mois sont dans le planning critique. Merci @joao.

== claire n | Fondeurs : première approche sans se dévoiler
J'ai interrogé quatre fondeurs sur « une pièce de 600 kg en GS20Mn5, 150 par an, contrôle UT sévérité 2 », sans client ni usage. Deux réponses sérieuses, 26 et 31 semaines pour les premières pièces. Aucun ne descend sous 24.
- vincent: 26 semaines, c'est déjà six mois avant la première chape.
- philippe: Peut-on réserver un créneau sans commande ?
-- claire: Contre les frais de modèle, oui. Environ 38 k€, perdus si on s'arrête.
- sarah: Je rédige une lettre d'intention qui n'engage que sur le modèle.

== olivier q | Usiner l'axe : tournage puis rectification, ou tournage dur ?
Ø 220 h6 sur 1 450, 32 HRC à cœur, revêtement 80 µm. En tournage dur on évite une machine, mais l'état de surface avant revêtement est limite (0,8).
- vincent: Le revêtement demande 0,4. Donc rectification.
- olivier: Alors sous-traitance au début : deux rectifieurs capables à moins de 80 km.
- alexandra: 14 % du coût de l'axe, visible mais supportable.

== elodie n | Congé de 40 accepté par le client
Ils ont refait leur calcul et acceptent le congé de 40, avec nos remerciements en copie. Ils nous demandent si nous accepterions de relire deux autres pièces.
- helene: On vous demande un avis : c'est le début d'une relation.
- vincent: Relire n'engage à rien, et on apprend. Je suis pour.
- claire: Bravo @elodie.

== sarah q | Assurance et responsabilité : nouveau terrain
Responsabilité décennale non, mais garantie contractuelle 10 ans demandée sur l'ancrage. Notre plafond actuel ne la couvre pas.
- estelle +1d: Devis demandé au courtier, anonyme. Ordre de grandeur + 40 k€ par an.
- helene: À mettre dans le compte, et à négocier à 5 ans.
-- sarah +12d: Le client accepte 7. C'est dans la dernière version du contrat.

== stephane n | Visite du hall voisin : compte rendu
!was Hall sain, dalle bonne, pont à recertifier, chauffage à refaire. Le propriétaire a un autre visiteur {w+15}.
Hall sain, dalle bonne, pont à recertifier, chauffage à refaire. Loyer annoncé correct. Le propriétaire a un autre visiteur {w+15}.
- philippe: Peut-on prendre une option de trois mois ?
-- estelle: Oui, option signée pour un loyer symbolique. Elle est à jour dans le dossier.
- joao: J'ai mesuré la porte : 5,2 m. Le montage passe à 4,9.

== alexandra n | Scénario B, sans les secteurs dentés
Investissement ramené de 3,4 à 1,7 M€, point mort à 13 machines, retour 4,1 ans. Les secteurs seraient achetés chez un confrère belge. C'est moins de marge, mais surtout moins de risque.
- philippe: Et moins de personnel à former.
- helene: Je note que le scénario B ne demande pas de banque.
- olivier: En échange, on dépend du confrère pour le délai. On a vécu ça.

== vincent x | Le modèle 3D transmis a une erreur d'interface
Les trous de la bride : Ø 39 sur le plan, Ø 42 au modèle. Si on moulait ainsi, 160 pièces à reboucher.
- elodie: Question envoyée ce matin, réponse attendue {w+3}.
- elodie +2d: Réponse : c'est Ø 39, le modèle était faux. Ils nous remercient.
- claire: Deuxième fois que notre relecture leur rend service. À dire au moment des prix.

== joao l | Essai de soudage sur éprouvette : réussi
Trois éprouvettes GS20Mn5/S420, préchauffage 120, courbe de refroidissement enregistrée. Résilience à −20 : 62, 58 et 66 J pour 27 demandés. Coupe macro propre.
- stephane: Fait le samedi, à quatre, sans que personne demande pourquoi. Chapeau.
- philippe: C'est une des trois questions qui vient de tomber. Savons-nous souder : oui.
- claire: Je classe les certificats d'éprouvettes dans le dossier.

== estelle n | Financement : ce que je sais sans rien dire à personne
La banque actuelle suivrait sur 60 % d'un matériel « pour nouvelle ligne », sans autre précision. Subvention régionale possible, mais elle rend le projet public : à demander après la décision.
- sarah: Oui, la demande de subvention est publiée. Donc après.
- helene: Ordre clair : décider, puis demander. Même si ça coûte trois mois.

== philippe d | Calendrier serré mais tenable
!ago 12d 17:40
* {w+10} : prix du fondeur et du rectifieur
* {w+25} : comité d'étude, scénarios A et B
* décision dans les deux mois

Jusque-là : pas un mot. Un fournisseur qui devine est un fournisseur qui négocie.
- claire: Prix fondeur reçus hier, je prépare une synthèse d'une page.
- alexandra: Il me faut ces prix {w+9} pour le scénario B.

== claire n | Prix des chapes : synthèse des deux fondeurs
!ago 11d 14:20
Fondeur 1 : 26 semaines, qualité excellente, prix + 12 % au-dessus de l'estimation. Fondeur 2 : 31 semaines, prix estimé, deux références dans la marine.

Mon avis : le fondeur 2 en série, le fondeur 1 pour les premières pièces.
- vincent: D'accord, et un moulage d'essai à contrôler UT avant tout.
- alexandra: À ce prix le scénario B tient encore, le A passe à 5,6 ans.

== olivier q | Temps d'usinage de la chape : hypothèses à vérifier
!ago 9d 10:50
J'ai 6 h 40 en A1 pour les deux alésages et les faces. L'incertitude est grande : deux retournements de 640 kg, bridage non défini.
- joao: Le montage que j'ai dessiné permet de ne retourner qu'une fois.
-- olivier: Alors 5 h 10. Passe-le-moi, je simule {j+2}.
- olivier: Simulation faite : 5 h 25. On retient 5 h 30.

== sarah n | Avenant à l'accord : ce qui a changé
!ago 7d 9:00
Trois points : durée 7 ans, nous pouvons associer un sous-traitant par pièce sous leur accord écrit, et les plans restent lisibles deux ans après une non-décision. Rien n'empêche de répondre à leurs concurrents.
- helene: Le dernier point est précieux. Merci Sarah.

== elodie l | Deuxième relecture : l'axe
!image axe-m120 Extrémité de l’axe : le filetage M120 et la gorge de décharge proposée
!ago 6d 11:35
Le filetage M120 en bout crée un départ de fissure à 22 ans, pour 25 demandés. Gorge de décharge et ce n'est plus un sujet. Envoyé au client avec calcul et dessin.
- vincent: La gorge coûte 4 min. On la prend.
- philippe: Et elle prouve qu'on n'est pas juste un usineur.

== stephane q | Et si on demandait à Denis ?
!ago 4d 15:10
Le contrôle ultrasons de la chape est dans le contrat, sévérité 2, et je n'ai pas la réponse sur l'étalon. Denis saurait en une heure.
- sarah: Oui à la demande, non sans qu'il soit dans la liste. Envoyez-lui une invitation ici, je l'ajoute à l'accord.
- philippe: Invitation envoyée. Ne lui parlez pas avant qu'il accepte.

== alexandra n | Scénario B mis à jour avec les vrais prix
!ago 2d 13:00
Chape 2, axe 1, bague achetée, secteur acheté. Investissement 1,75 M€, point mort 14 machines, retour 4,3 ans, BFR au pic 0,9 M€. Le scénario A ressort à 5,6 ans.
- estelle: Je dors avec le B, pas avec le A.
- olivier: L'atelier aussi, pour être honnête : 480 secteurs par an, c'est un second métier.
- helene: Merci. Alors préparons B, et gardons A en annexe.
- vincent: Le secteur acheté à l'extérieur : 14 % du prix, je m'attendais à pire.
- claire: Avec le fondeur 2 en série, je sécurise un deuxième modèle la deuxième année.

== vincent n | Modèle corrigé reçu du client
!ago 1d 10:25
Trous Ø 39, congé de 40, gorge de décharge : les trois remarques sont intégrées, avec nos initiales dans le cartouche « modifications ». Rare.
- elodie: Première fois que je vois nos initiales sur le plan d'un autre.
- claire: On encadre.

== philippe q | Avant le comité : chacun sa réponse à la quatrième question
!ago 120m
Hélène posera à chacun sa question : en avons-nous envie ? Trois lignes par personne, pour ou contre, ici, avant le comité. Je commence : oui au scénario B, parce que Saint-Nazaire a besoin d'une deuxième jambe.
- joao: Oui. On l'a dans les mains, et j'ai envie de former deux jeunes à ça.
- stephane: Oui au B. Avec le hall voisin plutôt que l'extension.
- elodie: Oui, mais je demande un deuxième calculateur à mi-temps.
- claire: Oui au B. Les fondeurs répondent, le contrôle suit. Et j'ai envie d'apprendre le moulage.
- vincent: Oui au B, et je garde le secteur denté dans un tiroir.
- estelle: Oui au B, parce qu'on peut s'arrêter à chaque étape.
- olivier: Oui, si l'aléseuse garde une équipe formée et pas un héros.
-- joao: Deux jeunes, donc. On est d'accord.
`;
