import {
  Access,
  CurrentActor,
  CurrentContext,
  OpenAccess,
  type RequestContext,
  fromId,
  payload,
  payloadOf,
  toId,
} from '#graphql';
import { Mailer } from '#mail';
import type { Actor } from '#permissions';
import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { deviceOf } from './device.js';
import { Networks } from './network.service.js';
import {
  NetworkSetUpInput,
  NetworkSetUpPayload,
  NetworkType,
  NetworkUpdateInput,
  NetworkUpdatePayload,
  OutboxMailType,
} from './network.type.js';
import { requireSecureCookies } from './session-cookie.js';
import { SignedIn } from './signed-in.js';

@Resolver(() => NetworkType)
export class NetworkResolver {
  constructor(
    private readonly networks: Networks,
    private readonly mailer: Mailer,
    private readonly signedIn: SignedIn,
  ) {}

  @Query(() => NetworkType, { description: 'What a page may show before signing in' })
  @OpenAccess('the sign-in page bears the name and the look of the company')
  async network(): Promise<NetworkType> {
    return new NetworkType(await this.networks.current());
  }

  @Mutation(() => NetworkSetUpPayload, {
    description: 'Makes an empty installation the network of a company; works once',
  })
  @OpenAccess('guarded by the one-time token that the start prints')
  networkSetUp(
    @CurrentContext() context: RequestContext,
    @Args('input') input: NetworkSetUpInput,
  ): Promise<NetworkSetUpPayload> {
    return payloadOf(context, async () => {
      requireSecureCookies(context.request);
      const { groupId, session } = await this.networks.setUp(input, deviceOf(context.request.headers['user-agent']));
      return { viewer: await this.signedIn.begin(context, session), groupId };
    }) as Promise<NetworkSetUpPayload>;
  }

  @Mutation(() => NetworkUpdatePayload, { description: 'What is not given stays' })
  @Access('update', 'Network')
  networkUpdate(@CurrentActor() actor: Actor, @Args('input') input: NetworkUpdateInput): Promise<NetworkUpdatePayload> {
    const { logoImageId, ...rest } = input;
    const logo = logoImageId === undefined ? {} : { logoImageId: logoImageId && fromId('Image', logoImageId) };
    return payload(
      actor,
      'network',
      async () => new NetworkType(await this.networks.update(actor, { ...rest, ...logo })),
    );
  }

  @Query(() => [OutboxMailType], {
    nullable: true,
    description:
      'Mails waiting in the outbox folder, newest first: only where no mail server is known, for IT admins of a demo',
  })
  @Access('readOutbox', 'Network')
  async outbox(
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20 }) first: number,
  ): Promise<OutboxMailType[] | null> {
    const mails = await this.mailer.waiting(Math.min(Math.max(first, 1), 100));
    return (
      mails?.map((mail) => ({ ...mail, id: toId('OutboxMail', mail.id), createdAt: new Date(mail.createdAt) })) ?? null
    );
  }
}
