import * as v from 'valibot';

/** What is read of a Slack export; everything else in it is ignored. Optional means: absent in some exports. */
const text = v.nullish(v.string(), '');
const flag = v.nullish(v.boolean(), false);
const ts = v.pipe(v.string(), v.regex(/^\d{1,10}\.\d{6}$/));
const seconds = v.pipe(
  v.union([v.string(), v.number()]),
  v.transform(Number),
  v.number(),
  v.integer(),
  v.minValue(0),
  v.maxValue(9_999_999_999),
);

const Described = v.nullish(v.object({ value: text }));

export const SlackUser = v.object({
  id: v.pipe(v.string(), v.nonEmpty()),
  name: text,
  real_name: text,
  deleted: flag,
  is_bot: flag,
  is_restricted: flag,
  is_ultra_restricted: flag,
  is_stranger: flag,
  is_owner: flag,
  is_primary_owner: flag,
  profile: v.nullish(
    v.object({
      real_name: text,
      display_name: text,
      first_name: text,
      last_name: text,
      email: text,
      title: text,
      phone: text,
      bot_id: text,
    }),
    {},
  ),
});
export type SlackUser = v.InferOutput<typeof SlackUser>;

export const SlackChannel = v.object({
  id: v.pipe(v.string(), v.nonEmpty()),
  name: v.pipe(v.string(), v.nonEmpty()),
  created: seconds,
  creator: text,
  is_archived: flag,
  members: v.nullish(v.array(v.string()), []),
  topic: Described,
  purpose: Described,
  pins: v.nullish(v.array(v.object({ id: v.nullish(v.string()), created: v.nullish(seconds) })), []),
});
export type SlackChannel = v.InferOutput<typeof SlackChannel>;

const SlackFile = v.object({ name: text, title: text });
const SlackAttachment = v.object({ pretext: text, title: text, title_link: text, text: text, fallback: text });

export const SlackMessage = v.object({
  type: text,
  subtype: text,
  ts,
  thread_ts: v.nullish(ts),
  user: text,
  bot_id: text,
  username: text,
  text,
  user_profile: v.nullish(v.object({ real_name: text, display_name: text, name: text })),
  bot_profile: v.nullish(v.object({ name: text })),
  edited: v.nullish(v.object({ ts })),
  file: v.nullish(SlackFile),
  files: v.nullish(v.array(SlackFile), []),
  attachments: v.nullish(v.array(SlackAttachment), []),
  reactions: v.nullish(v.array(v.object({ name: v.string(), users: v.nullish(v.array(v.string()), []) })), []),
  comment: v.nullish(v.object({ user: text, comment: text })),
});
export type SlackMessage = v.InferOutput<typeof SlackMessage>;
