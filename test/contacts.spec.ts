import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { toId } from '#graphql';
import { newId } from '#persistence';
import { type TestApp, startTestApp } from './support/app.js';
import { PARTNER, PERSON, type Who, seedCast } from './support/cast.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
  await seedCast(app.db.owner);
  await app.db.owner
    .query(`update persons set department = 'Méthodes', site = 'Angers', phone = '06', about = 'À propos',
    skills = '{Soudure,Métrologie}', interests = '{Lean}', source_id = 'src-' || id where kind <> 'SERVICE'`);
});
afterAll(() => app.close());

const id = (who: Who) => toId('Person', PERSON[who]);

describe('contacts', () => {
  beforeEach(() => app.db.owner.query('delete from contacts'));
  const act = async (verb: string, as: Who, whom: string) =>
    app.ask(
      PERSON[as],
      `mutation ($id: ID!) { contact${verb}(input: { personId: $id }) { person { contactState viewerCanRequestContact } userErrors { code } } }`,
      { id: whom },
    );
  const state = async (verb: string, as: Who, whom: Who) => {
    const { data } = await act(verb, as, id(whom));
    const [, { person, userErrors }] = Object.entries(data)[0] as [
      string,
      { person: { contactState: string } | null; userErrors: { code: string }[] },
    ];
    return person?.contactState ?? userErrors[0]!.code;
  };
  const lists = async (as: Who) => {
    const { data } = await app.ask(
      PERSON[as],
      '{ viewer { contacts { edges { node { name } since } } contactRequests { edges { node { name } } } } }',
    );
    const namesOf = ({ edges }: { edges: { node: { name: string } }[] }) =>
      edges.map(({ node }) => node.name.replace(' Test', ''));
    return { contacts: namesOf(data.viewer.contacts), requests: namesOf(data.viewer.contactRequests) };
  };

  test('one asks, the other accepts; both have it, and either ends it', async () => {
    expect(await state('Request', 'reader', 'outsider')).toBe('REQUESTED_BY_ME');
    expect(await lists('outsider')).toEqual({ contacts: [], requests: ['reader'] });
    expect(await lists('reader')).toEqual({ contacts: [], requests: [] });
    expect(await state('Accept', 'outsider', 'reader')).toBe('ACCEPTED');
    expect((await lists('outsider')).contacts).toEqual(['reader']);
    expect((await lists('reader')).contacts).toEqual(['outsider']);
    expect(await state('Remove', 'reader', 'outsider')).toBe('NONE');
    expect((await lists('outsider')).contacts).toEqual([]);
  });

  test('asking who has asked accepts', async () => {
    await state('Request', 'reader', 'outsider');
    expect(await state('Request', 'outsider', 'reader')).toBe('ACCEPTED');
  });

  test('declining leaves nothing, and lets one ask again', async () => {
    await state('Request', 'reader', 'outsider');
    expect(await state('Decline', 'outsider', 'reader')).toBe('NONE');
    expect(await state('Request', 'reader', 'outsider')).toBe('REQUESTED_BY_ME');
  });

  test.each([
    ['Request', [['Request', 'reader', 'outsider']], 'CONTACT_ALREADY_REQUESTED'],
    [
      'Request',
      [
        ['Request', 'reader', 'outsider'],
        ['Accept', 'outsider', 'reader'],
      ],
      'CONTACT_ALREADY',
    ],
    ['Accept', [], 'CONTACT_NOT_REQUESTED'],
    ['Accept', [['Request', 'reader', 'outsider']], 'CONTACT_NOT_REQUESTED'],
    ['Decline', [], 'CONTACT_NOT_REQUESTED'],
    ['Remove', [], 'CONTACT_NONE'],
  ] as const)('%s after %j is refused with %s', async (verb, before, code) => {
    for (const [earlier, as, whom] of before) await state(earlier, as, whom);
    expect(await state(verb, 'reader', 'outsider')).toBe(code);
  });

  test.each(['Request', 'Accept', 'Decline', 'Remove'])(
    '%s of a hidden person and of nobody is one answer',
    async (verb) => {
      const hidden = await act(verb, 'outsider', id('karim'));
      expect(hidden.errors![0]!.extensions.code).toBe('NOT_FOUND');
      expect(hidden).toEqual(await act(verb, 'outsider', toId('Person', newId())));
    },
  );

  test('with oneself or with a suspended account there is none', async () => {
    for (const whom of ['reader', 'suspended'] as const) {
      expect((await act('Request', 'reader', id(whom))).errors![0]!.extensions.code).toBe('FORBIDDEN');
    }
  });

  test('a contact whom one may no longer see is in no list', async () => {
    await app.db.owner.query(
      `insert into contacts (requester_id, addressee_id, state, accepted_at) values ($1, $2, 'ACCEPTED', now())`,
      [PERSON.reader, PERSON.karim],
    );
    expect((await lists('reader')).contacts).toEqual(['karim']);
    await app.db.owner.query('update memberships set valid_to = now() where person_id = $1', [PERSON.karim]);
    expect((await lists('reader')).contacts).toEqual([]);
    await app.db.owner.query('update memberships set valid_to = null where person_id = $1', [PERSON.karim]);
  });
});

describe('partner organisations', () => {
  const list = async (as: Who) => {
    const { data } = await app.ask(
      PERSON[as],
      '{ partnerOrganisations { edges { node { name domains viewerCanUpdate } } } }',
    );
    return data.partnerOrganisations?.edges.map(({ node }: { node: object }) => node);
  };

  test('employees see all, an external sees their own, without its domains', async () => {
    await app.db.owner.query(`update partner_organisations set domains = '{mecaform.fr}' where id = $1`, [
      PARTNER.mecaform,
    ]);
    expect((await list('outsider')).map(({ name }: { name: string }) => name)).toEqual(['Mécaform', 'Sofratube']);
    expect(await list('karim')).toEqual([{ name: 'Mécaform', domains: [], viewerCanUpdate: false }]);
  });

  test('another’s organisation and none are one answer', async () => {
    const look = (key: string) =>
      app.ask(PERSON.karim, 'query ($id: ID!) { node(id: $id) { id } }', { id: toId('PartnerOrganisation', key) });
    expect(await look(PARTNER.sofratube)).toEqual(await look(newId()));
    expect((await look(PARTNER.mecaform)).data.node).not.toBeNull();
  });

  const CREATE = `mutation ($input: PartnerOrganisationCreateInput!) { partnerOrganisationCreate(input: $input) { partner { id name domains } userErrors { code field } } }`;
  test('an employee creates and changes one; an external may not', async () => {
    const { data } = await app.ask(PERSON.outsider, CREATE, {
      input: { name: ' Fonderie  du Val ', kind: 'CUSTOMER', domains: ['@Val.FR', 'val.fr'] },
    });
    expect(data.partnerOrganisationCreate.partner).toMatchObject({ name: 'Fonderie du Val', domains: ['val.fr'] });
    const changed = await app.ask(
      PERSON.outsider,
      'mutation ($id: ID!) { partnerOrganisationUpdate(input: { partnerId: $id, kind: SCHOOL }) { partner { name kind domains } userErrors { code } } }',
      { id: data.partnerOrganisationCreate.partner.id },
    );
    expect(changed.data.partnerOrganisationUpdate.partner).toEqual({
      name: 'Fonderie du Val',
      kind: 'SCHOOL',
      domains: ['val.fr'],
    });
    const refused = await app.ask(PERSON.karim, CREATE, { input: { name: 'X', kind: 'CUSTOMER' } });
    expect(refused.errors![0]!.extensions.code).toBe('FORBIDDEN');
  });

  test.each([
    [{ name: '  ', kind: 'CUSTOMER' }, 'NAME_REQUIRED', 'name'],
    [{ name: 'X', kind: 'CUSTOMER', domains: ['pas un domaine'] }, 'DOMAIN_INVALID', 'domains'],
  ])('%j is refused with %s', async (input, code, field) => {
    const { data } = await app.ask(PERSON.outsider, CREATE, { input });
    expect(data.partnerOrganisationCreate).toEqual({ partner: null, userErrors: [{ code, field: [field] }] });
  });
});
