/** The management committee prepares and records. */
export const comiteDeDirection = `
== helene n | Pourquoi un groupe
Les documents arrivent deux jours avant, les décisions sont écrites ici le jour même. Ce qui peut être dit à tous part dans Annonces le lendemain.
- isabelle: Ordre du jour le jeudi, relevé le mardi soir.
- stephane: Merci, Saint-Nazaire apprenait parfois par la navette.

== helene d | Relevé : priorités de l'année
Retards clients, B12 en cadence, mesure des arrêts. Aucune autre priorité ajoutée sans en retirer une.
- philippe: Je tiens la liste, trois lignes.
- olivier +7d: J'ai retiré deux chantiers, on m'en a voulu une semaine.
- estelle: Budget aligné sur les trois, rien de plus.

== estelle n | Trésorerie : prudence jusqu'au trimestre
Encours clients à 61 jours au lieu de 54. Rien d'alarmant, mais pas d'achat au-dessus de 20 k€ sans un mot ici.
- helene: Bien reçu. Qui retarde ?
-- estelle: Deux clients, un litige réglé cette semaine.
- philippe: Le convoyeur de l'îlot 3 est en dessous, il reste.

== ines n | Pyramide des âges : quatre départs en trois ans
Quatre départs à la retraite, dont deux tourneurs et un outilleur. Deux alternants à former dès maintenant, pas dans deux ans.
- virginie: À Angers, le départ est plus proche qu'on ne le dit.
- helene: Deux alternants validés, et la transmission devient une ligne d'objectif.
- stephane: Je prends un soudeur en plus, budget compris.

== philippe d | Remplacer la presse P2 : oui
P4 commandée, P2 transférée à la formation. Livraison dans neuf semaines, montage pendant l'arrêt.
- estelle: Dans le budget, amortissement sur huit ans.
- helene: Et on garde P2 au lieu de la vendre, je suis d'accord.

== virginie q | Deuxième tour à Angers : quand ?
La demande en bagues de petit diamètre monte, l'équipe peut tenir deux équipes.
- philippe: Si une affaire de 40 000 axes arrive, tout de suite. Sinon au budget suivant.
- virginie +15d: Elle est arrivée.
- estelle: Alors maintenant.

== helene n | Intéressement : texte de l'annonce
Je publie {w+2}, après le commissaire. Formule, résultat, exemple, permanence. Relisez aujourd'hui.
- ines: Ajoute un exemple pour un temps partiel.
- isabelle: Corrigé, deux coquilles, un paragraphe de moins.
- estelle: Chiffres vérifiés.

== olivier n | Ce que le réseau change, après six mois
Une idée par semaine, réponse tenue sous un mois, une quarantaine de signalements, et la moitié des réunions de suivi supprimées. Deux dérives évitées par le bandeau des externes.
- helene: La réponse motivée au non, c'est ce qui m'a surprise.
- ines: Même les refus sont lus. On n'avait jamais eu ça.

== ines d | Plan d'après l'arrêt
!ago 10d 18:00
Trois réorganisations discutées avec le CSE : équipe de maintenance à deux rotations, réception renforcée le jeudi, référent formation.
- helene: Je l'annonce à la plénière, avec Arnaud à côté de moi.
- philippe: Deux semaines d'essai, comme d'habitude.

== estelle n | Budget, version 3
!ago 5d 17:30
Investissements : P4, second convoyeur, deux colonnes de casiers. Marge cible inchangée. Il reste une ligne sans nom, vous savez laquelle.
- helene: On en parle ailleurs.
- virginie: Budget d'Angers relu et accepté.

== stephane n | Formation interne à la soudure : chiffrage
!ago 3d 17:05
Deux postes, une cabine, la presse P2 pour les gabarits : 46 k€ d'investissement, 11 k€ par an. Huit personnes formées en deux ans, dont quatre venues de Nantes.
- ines: Une partie est finançable, je dépose le dossier dès l'accord.
- helene: Je suis pour. À mettre au budget version 4.
- virginie: Et une place pour Angers, si c'est possible.

== isabelle n | Plénière : déroulé minute par minute
!ago 1d 17:20
14 h résultats, 14 h 15 P4, 14 h 30 sécurité, 14 h 40 questions (six reçues), 15 h 10 café. Diffusion testée sur les trois sites.
- helene: Les questions d'abord, j'insiste.
- stephane: Son parfait à Saint-Nazaire cette fois.
`;
