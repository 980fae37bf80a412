import type { Actor } from '#permissions';
import { type Fragment, sql } from '#persistence';

/**
 * How people ask, in French and in English: a question mark at the end of a word (not one inside an address), or a turn of phrase by
 * which somebody is asked to do something. Thanks for what was done are none.
 */
const ASKING = [
  String.raw`\?(\s|$|[)»”"*_])`,
  String.raw`\m(peux|pourrais|veux)[- ]tu\M`,
  String.raw`\m(pouvez|pourriez|voulez|auriez|avez)[- ]vous\M`,
  String.raw`\mas[- ]tu\M`,
  String.raw`\mmerci de (bien vouloir|me|nous|le|la|les|vérifier|[a-zéèê]+(er|ir|re))\M`,
  String.raw`\mà (valider|relire|vérifier|signer|compléter|confirmer)\M`,
  String.raw`\m(ton|votre) (avis|accord|retour|feu vert|validation)\M`,
  String.raw`\m(can|could|would|will) you\M`,
  String.raw`\mplease\M`,
  String.raw`\m(let me know|need your|needs your|your (approval|opinion|feedback|review))\M`,
].join('|');

/** Of a notification `n`: what it is about asks something, and the viewer has said nothing in that thread since. */
export const asksSomething = (actor: Actor): Fragment => sql`
  coalesce((select c.body from comments c where c.id = n.comment_id), (select p.body from posts p where p.id = n.post_id)) ~* ${ASKING}
  and not exists (select from comments r where r.post_id = n.post_id and r.author_id = ${actor.personId} and r.deleted_at is null and r.dated_at > n.at)`;
