import type pg from 'pg';

const GROUP = 'demo:achats';
const PROPOSER = 'demo:nadia';
const AGREED = ['demo:lea', 'demo:sandrine', 'demo:patrick', 'demo:sophie', 'demo:leila'];
const REASON =
  'Les chargés d’affaires nous demandent chaque semaine où en sont les approvisionnements. Je propose que chacun puisse demander à nous rejoindre ; ce que nous avons écrit jusqu’ici reste entre nous.';

/** A group of the story is to open further: announced today, in nine days, with some members who agreed already. */
export async function proposeOpening(system: pg.Client): Promise<void> {
  await system.query(
    `with proposed as (
       insert into widenings (group_id, proposed_by, reason, effective_at, join_policy, tells_externals)
       select g.id, p.id, $3, app_now() + interval '9 days', 'ON_REQUEST', true
       from groups g, persons p where g.source_id = $1 and p.source_id = $2 returning id)
     insert into widening_answers (widening_id, person_id, answer)
     select w.id, p.id, 'AGREED' from proposed w, persons p where p.source_id = any ($4)`,
    [GROUP, PROPOSER, REASON, AGREED],
  );
}
