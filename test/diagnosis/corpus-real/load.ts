import { readFileSync } from 'node:fs'
import { z } from 'zod'

/** What a post is of which no failure mode names the cause. */
export const NO_MODE = ['outside', 'healthy', 'talk'] as const

/** One public post; README.md says what each field means and how the posts were collected. */
export const realPostSchema = z.strictObject({
  id: z.string().regex(/^S(\d+-)?\d{3}$/),
  /** A failure mode, or what the post is where no failure mode names its cause. */
  cause: z.union([z.string().regex(/^[TJNIPS]\d\d$/), z.enum(NO_MODE)]),
  /** Failure modes that are not held against the diagnosis either; or what the post may be as well, if nothing is said. */
  also: z.array(z.union([z.string().regex(/^[CTJNIPSL]\d\d$/), z.enum(NO_MODE)])),
  voice: z.enum(['machine', 'prose', 'code', 'talk']),
  detail: z.string().min(1).optional(),
  source: z.url({ protocol: /^https$/ }),
  text: z.string().min(20),
})
export type RealPost = z.infer<typeof realPostSchema>

/** Sets of posts, the oldest first: those that are opened to learn from, then those that are sealed. */
export const realSets = [
  'opened-1',
  'opened-2',
  'opened-3',
  'opened-4',
  'opened-5',
  'opened-6',
  'opened-7',
  'opened-8',
  'opened-9',
  'opened-10',
  'opened-11',
  'opened-12',
  'opened-13',
  'opened-14',
  'opened-15',
  'opened-16',
  'opened-17',
  'opened-18',
  'opened-19',
  'opened-20',
  'opened-21',
  'opened-22',
  'opened-23',
  'opened-24',
  'opened-25',
] as const
export type RealSet = (typeof realSets)[number]

/** The newest, which are told of and not learnt from: what the rules and the words make of what they do not know. */
export const keptBack: readonly RealSet[] = ['opened-25']

/**
 * The 22 causes that the catalogue lacked when a set was collected, in the order of their numbers, by
 * the ids that they have by now: the first is the entry, the others may be said as well.
 */
const ENTRIES = [
  ...['J26 J02', 'J27 J04 J15', 'J28 J02', 'J29 J04 J02', 'J30', 'J31 J05', 'J32', 'J33', 'J34'],
  ...['J35 J04 S01', 'T14 T15 J36', 'J37 J01 J02', 'J38 J02', 'N13 N14 N03', 'N15 N03 N11'],
  ...['I20', 'I21 I14', 'J39 N03', 'J40', 'J41', 'J42', 'T13'],
].map((ids) => ids.split(' '))

/** Throws where a post does not fit the schema. */
export function loadRealPosts(set: RealSet = 'opened-1'): readonly RealPost[] {
  const parsed: unknown = JSON.parse(readFileSync(new URL(`${set}.json`, import.meta.url), 'utf8'))
  return z.array(realPostSchema).parse(parsed).map(withEntry)
}

/** An `outside` whose `detail` begins with the number of one of the 22 is a post of that entry. */
function withEntry(post: RealPost): RealPost {
  const number = /^X(\d+)\b/.exec(post.detail ?? '')?.[1]
  const [cause, ...also] = ENTRIES[Number(number) - 1] ?? []
  return post.cause !== 'outside' || cause === undefined
    ? post
    : { ...post, cause, also: [...post.also, ...also] }
}
