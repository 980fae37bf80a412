/** The English-speaking group: tenders and customers abroad. */
export const exportDesk = `
== daniel n | What this group is for
!pin
Tenders, customers and logistics outside France, in one place and in English, so that Vienna, Derby and Suzhou time zones can read along. No prices here, please: quote the offer number, the prices stay in the offer tool.

En français : posez vos questions dans la langue qui vous vient, on traduira.
- mei: Offer numbers in the title help a lot, please.
- camille: Merci Daniel. I will try, my English is for suppliers mostly.
-- daniel: Your English is better than my French. Ask Isabelle.
- isabelle: I confirm.

== mei q | Austrian customer asks for EN 15085 certificate, class CL1
Offer 2214. They need the certificate number and its expiry date before {ed+5}.
- joao: Class CL1 renewed last month. I can send the certificate as a PDF today.
- mei +1d: Received, forwarded, thank you João.
- romain: I add it to the customer file, so that nobody asks us twice.

== daniel n | Derby: we are on the bidders' list
After four months of forms, we are officially invited to bid for the axle box covers, offer 2231. The technical questions are due in three weeks.
- vincent: Congratulations. I can give two days next week, not more.
- elodie: Fatigue calculation by {ed+12}, if the load cases arrive this week.
- helene: Excellent news. What do they like about us?
-- daniel: The traceability story, honestly. And the fact that Romain showed them 24 minutes live.
- philippe: Deux jours de Vincent : accordés.

== camille q | Incoterms for Switzerland: DAP or FCA?
The customer wants DAP Zurich, we usually quote FCA.
- mei: DAP means customs is our problem. With our agent, about 90 minutes per shipment.
- pierre: L'agent en douane nous facture 85 € par dossier, c'est correct.
- camille: DAP then, and the extra is in the offer.

== daniel l | What a British audit really looks at
Two days, one auditor, and one sentence that stayed with me: "Show me the last time it went wrong". They spent an hour on lot 4312, the crushed burr, and left impressed.

Be proud of your 8Ds. They are our best brochure.
- claire: That file has travelled a lot for something that started upside down.
- solene: I will translate the summary page, it is short.
- helene: We should show mistakes more often. I mean it.

== mei n | Customs number changed for Switzerland
!was New registration number since Monday, valid for all shipments. The old one stops today.
New registration number since Monday, valid for all shipments. The old one still works for thirty days.
- pierre: Modifié dans l'ERP et sur les factures.
- sarah: And in the two framework contracts. Done.

== daniel q | Standard warranty wording: 24 months or 36?
Two tenders ask for 36. Our text says 24 and the customer never negotiates it down.
- sarah: 36 months is possible with a maintenance clause. I can write it in four lines.
-- daniel: Four lines, please. Anything longer will not be read.
--- sarah: Four lines sent. The fifth is a footnote.

== camille n | Vienna trip report
Three meetings, one visit of their workshop. They assemble with our parts next to a competitor's: ours are measured by robot, theirs by hand. They asked whether we can deliver the measurement report as a file.
- romain: JSON or PDF, both possible.
- vincent: I would love to see their robot cell.
- daniel: They invite two of us to visit. I volunteer, and bring Samira.

== mei q | Chinese New Year: what should we plan?
Suzhou closes two weeks, and the container leaves eight days before.
- pierre: Réservation du conteneur faite, départ {d+20}.
- camille: I warn the customer that nothing moves after that.
- mei +6d: Two customers thanked me for asking early. That costs nothing.

== daniel b | Axle box covers: we won the tender
Offer 2231, three years, 400 sets a year. They said the deciding point was the calculation report and the speed of our answers.
- helene: Fantastic. Well done, all of you.
- elodie: Four weekends well spent, then.
- vincent: We are going to need a second drawing office table.
- philippe: Champagne au réfectoire {j+1} à 16 h. Sans discours.
- camille: Congratulations Daniel! And thank you for translating everything.
- joao: Parabéns! Welding is ready whenever you are.
- pierre: Les emballages pour Derby sont déjà dessinés, palettes de 40.
- claire: Congratulations. Incoming inspection plan follows this week.

== romain q | Customer wants our SPC data, in their format
Offer 2231, weekly, on two characteristics.
- solene: Their template has 40 columns, we use six. I can export only those.
- romain: Six accepted, with a note. Thank you.
-- daniel: Tell them the same thing about the price list.

== mei n | New agent for the Nordics
Based in Gothenburg, engineer, 15 years in gearboxes. First visit here on {ed+18}, two days.
- vincent: J'ai réservé un créneau pour les réducteurs.
- isabelle: Hotel and lunch booked. Fish or meat?
-- mei: Both, he is Swedish.

== sarah n | General terms, English version 4
Reviewed by a British lawyer, shorter by three pages, no change to the guarantees. The old version stays valid for signed contracts.
- daniel: Three pages shorter! You deserve a statue.
- camille +2d: Used it this morning, no question asked.

== daniel q | How do we say « chatouiller la cote » in English?
!close mei “Creep up on the size” it is.
Gilles uses it every week and my dictionary refuses.
- joao: In Portuguese neither.
- vincent: "Creep up on the size", perhaps.
-- daniel: That is exactly it. I will keep it.

== solene n | PPAP documents: one English template
Plan, AMDEC, control plan and measurement reports in one English template, built from the B12 file. It saves us about two days per part.
- romain: Used for offer 2231, customer happy.
- elodie: The calculation report has the same cover now.

== camille q | Can we promise 8 weeks to Derby for the next order?
!ago 12d 11:10
Standard is 10. The customer asks 8 for the next two lots.
- philippe: Oui si les bruts sont commandés cette semaine. Ils le sont.
- claire: And incoming inspection is not the bottleneck, I checked.
- camille: Promised, then. Eight weeks.

== mei n | Feedback from the Gothenburg agent
!ago 9d 15:20
He liked the cleanliness, the honesty about lead times, and the fish. He did not like our brochure, which is five years old.
- helene: Neither do we. Budget for a new one is approved.
- isabelle: I already have three photographers' quotes.

== daniel n | First set shipped to Derby
!ago 6d 10:50
Forty sets, on time, file attached, no missing label. The customer replied with a single word: "Neat".
- pierre: Trois palettes, un camion, un document. On s'améliore.
- romain: Report in their format, six columns. It works.
- camille: "Neat" from a Derby customer is a standing ovation.

== elodie q | Who can review my English before it goes out?
!ago 4d 9:35
Calculation report, 22 pages, {ed+3} at the latest.
- daniel: Send it, I do it on the train.
- mei: And I read the conclusion, because that is what they will read.
- elodie: Thank you both, it sounds like me but better.

== sarah q | Export control form for Suzhou: is it still required?
!ago 3d 14:15
New threshold since this month, our parts are below it.
- mei: Confirmed by the customs agent: not required, but keep the analysis.
- sarah: One page, in the file, dated and signed.

== daniel i | A one-page English summary for each customer visit
!ago 1d 15:05
What we promised, what we owe, what they said. One page, same day.
- camille: I started it for Vienna, it took fifteen minutes.
- romain: Please put the complaint number if there is one.

== mei q | Payment terms for the Nordics: 45 or 60 days?
!ago 105m
They ask 60, our usual is 45. Estelle would prefer 45, the customer would prefer 60, and I would prefer lunch.
- sarah: 45 with 2 % for 15 days. It has worked twice.
- helene: 45, and let us have lunch.
-- mei: Best decision of the week.
`;
