/** Large parts, welding and testing in Saint-Nazaire. */
export const siteSaintNazaire = `
== stephane n | Le site en quatre chiffres
2 800 m², une aléseuse de 1 600, un pont de 10 t, et une vue sur l'estuaire que personne n'a le temps de regarder. Ici on annonce les charges, les visites, les grandes pièces et les départs de navette.
- denis: Et les jours de vent.
- anais: Je suis là le vendredi, première porte à droite.
- philippe: La vue, je la regarde à chaque fois.

== joao n | Qualifications de soudage : à jour pour deux ans
Douze qualifications renouvelées, plus une nouvelle en TIG sur inox 316L. L'organisme a pris six éprouvettes au hasard, six bonnes.
- stephane: Bravo @joao, et bravo à ceux qui ont préparé les chanfreins.
- romain: Copie du certificat pour mon dossier client, s'il te plaît.
-- joao: Dans la navette de demain, et en pdf ce soir.

== pierre n | Navette Nantes – Saint-Nazaire : nouveaux horaires
Départ de Nantes à 7 h 30 et 13 h, retour à 10 h 30 et 16 h. Pièces à déposer au quai 1 avant 7 h 15, étiquette bleue.
- oceane: Merci, le retour de 16 h m'évite une journée d'attente pour les contrôles croisés.
- mathieu: Je cale les lots dessus.
- stephane: Et une place assise pour les passagers, à réserver la veille.

== oceane l | Dossier de fin de fabrication : de trois jours à une demi-journée
On remplissait le dossier à la fin, en cherchant les photos et les relevés. Maintenant chaque poste dépose au fil de l'eau, et le dossier se relit au lieu de se fabriquer.
- romain: Le dernier était complet du premier coup. Le client l'a remarqué.
- denis: Il m'a fallu deux affaires pour m'y faire, je ne reviendrais pas en arrière.
- philippe: On le fait à Nantes ?
-- oceane: Je viens le montrer quand vous voulez.

== denis n | Contrôle par ressuage : fermé {j+3} après-midi
Changement de bac et nettoyage de la cabine. Urgences : magnétoscopie possible sur les aciers.
- joao: Je n'ai que de l'inox cette semaine, je décale.
- denis +3d: Bac changé, temps de révélation vérifié sur l'éprouvette B. Ouvert.

== stephane x | Panne du portail : déchargement à la main
Portail bloqué à mi-course, semi-remorque dehors. On a déchargé au chariot par la petite porte, deux heures de perdues.
- benoit: Roulement du rail, réparé {j+1}.
- gaelle: Vous avez bien fait d'ajouter un chef de manœuvre.
- pierre: J'ai prévenu le transporteur, pas de pénalité.

== mathieu q | Charge de l'aléseuse A1 sur six semaines
94 % en semaine {s+3}, 61 % la suivante. On peut glisser les deux châssis 7715 ?
- stephane: Un des deux. L'autre attend des tubes.
- joao: Je peux souder les deux avant, le décalage ne me gêne pas.
- mathieu: Un en {s+3}, un en {s+4}. Merci à tous les deux.

== anais n | Vendredi : vaccins et audition
De 9 h à 12 h, sans rendez-vous. Pour les soudeurs, audiogramme conseillé tous les deux ans.
- joao: J'entends très bien, sauf ma femme.
-- anais: C'est donc normal.
- stephane: Les deux intérimaires sont inscrits.

== joao i | Peindre les oreilles de levage avant montage
Après montage, la peinture saute au premier levage et rouille en un mois. Avant montage, deux passes, et c'est fini.
- oceane: Oui, et le contrôle visuel est plus facile aussi.
- stephane: Adopté, gamme modifiée. Merci.

== stephane b | Deux ans sans accident avec arrêt
Deux ans jour pour jour. Le tableau de l'entrée a failli manquer de place pour les chiffres. Merci à chacun, soudeurs, contrôle, magasin, intérimaires.
- gaelle: Je vous cite en exemple depuis six mois, maintenant c'est officiel.
- anais: Et le plus beau : les passages à l'infirmerie ont baissé aussi.
- philippe: Venir vous voir est toujours instructif. Bravo.
- joao: La musique du lundi y est pour quelque chose.

== denis q | Qui a emprunté les aimants de la magnétoscopie ?
Les gros, à poignée jaune. Deux manquent.
- joao: Poste 4, ils tiennent un gabarit. Je les rends.
- denis: Merci, et je t'en donne deux vieux pour ton gabarit.

== oceane q | Photo de soudure : quel éclairage ?
Au flash tout brille, sans flash tout est gris.
- denis: Lampe rasante à 30°, pas de flash, papier blanc à côté pour le réglage.
- manon: Et nettoie l'objectif, il est toujours gras.
- oceane +1d: Photos refaites, on voit enfin le raccordement.

== romain n | Réclamation close sans suite
Le client signalait un défaut de peinture sur deux châssis. Photos et rapport d'expertise : choc de manutention chez eux, après livraison. Ils s'excusent.
- stephane: Merci d'avoir défendu le dossier au lieu de payer pour avoir la paix.
- oceane: Les photos au départ ont servi !

== stephane q | Extension du stockage : dehors ou dedans ?
La travée 3 est pleine. Abri extérieur (vite, mais vent) ou mezzanine (lent, mais sec) ?
- pierre: Mezzanine pour ce qui est petit, abri pour les tôles.
- gaelle: L'abri demande un ancrage sérieux, on en a parlé il y a peu.
- philippe: Chiffre les deux, on décide ensemble.

== joao l | Préchauffer ou pas : le cordon qu'on ne voit pas
Sur l'acier moulé, sans préchauffage la fissure apparaît **24 h après**, quand tout le monde a validé. J'ai gardé une coupe : elle est dans le tiroir des pièces ratées, étiquette « trop pressé ».
- denis: La coupe est très parlante, je l'utilise en formation.
- stephane: Et maintenant le thermomètre est au poste, pas à l'armoire.
- philippe: Merci João. Ça vaut dix procédures.

== pierre n | Transport des châssis : un camion dédié le mardi
Le groupage du jeudi mettait deux jours de trop. Un camion le mardi, cinq châssis au lieu de trois, arrivée à Nantes à 15 h.
- mathieu: Ordonnancement recalé sur le mardi.
- oceane: Je libère les dossiers le lundi soir.

== manon n | Reportage photo chez vous {w+8}
Portraits pour le journal, dix minutes chacun, sur la base du volontariat.
- joao: Moi, mais pas en gros plan.
- anais: Moi !
- manon +8d: C'était une belle journée, merci à tous, intérimaires compris.

== denis n | Sonde neuve, étalonnée
Sonde ultrasons 5 MHz, sensibilité + 6 dB. Première mesure sur un axe de Ø 180 : on voit la rainure de 0,7 mm, l'ancienne la perdait à 1,1.
- romain: À signaler au client : on passe à une sévérité meilleure.
- stephane: Bien, et elle ne repart pas dans un tiroir.

== stephane n | Charge du trimestre : pleine jusqu'au {d+30}
!ago 11d 9:40
Aléseuse 92 %, soudage 88 %, contrôle 74 %. Il reste de la place pour un petit lot par semaine, pas plus.
- mathieu: Je vous réserve le lot M30 en {s+2}.
- philippe: Merci de dire oui à un lot, et non au deuxième.

== benoit n | Contrôle annuel des ponts
!ago 9d 13:30
{w+4} de 7 h à 12 h, pont de 10 t immobilisé. Chargements à finir avant 7 h.
- joao: Rien à lever ce matin-là, noté.
- benoit: Contrôle fait, deux freins réglés, prochaine visite dans un an.

== joao b | Les intérimaires ont leur qualification
!ago 7d 16:10
Deux sur deux, sans reprise. Le plus jeune a demandé s'il pouvait essayer en position verticale « pour voir ». On l'a gardé.
- stephane: Félicitations à eux, et à toi.
- oceane: Leur cordon a servi d'exemple hier.
- anais: Et ils savent où est l'infirmerie, maintenant.

== stephane q | La presse P2 arrive : où la mettre ?
!ago 5d 10:20
Place prévue en travée 1, mais il faut couler un socle. Trois semaines de béton avant de la recevoir.
- farid: Le socle, je l'ai fait dessiner avec celui de P4. Plans {j+2}.
- benoit: Branchement électrique déjà en attente depuis l'an dernier.
- joao: Et elle sera la seule au chaud. C'est bien.
- stephane: Coulage du socle {j+5}, si le vent le permet.
- oceane: On l'appelle comment ? À Nantes elle n'avait qu'un numéro.
-- joao: Ginette.

== oceane q | Formation interne : lire un plan soudé
!ago 3d 14:50
Quatre demandes, un créneau d'une heure le vendredi. Qui veut en plus ?
- denis: Moi, pour les symboles de contrôle.
- romain: Moi, à distance.
- oceane: On sera six, dont un soudeur qui connaît déjà tout et qui corrigera.

== stephane t |
!ago 0d 11:15
Six degrés, vent d'ouest, et la visite de Nantes est venue en chaussures de ville. La mer était belle.
- gaelle: Prête-leur des chaussures, pas ton bonnet.
- stephane: Le bonnet non plus n'est pas négociable.
`;
