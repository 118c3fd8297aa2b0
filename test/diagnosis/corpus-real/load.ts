import { readFileSync } from 'node:fs'
import { z } from 'zod'

/** One public post; README.md says what each field means and how the posts were collected. */
const realPostSchema = z.strictObject({
  id: z.string().regex(/^S(2-)?\d{3}$/),
  /** A failure mode, or what the post is where no failure mode names its cause. */
  cause: z.union([z.string().regex(/^[TJNI]\d\d$/), z.enum(['outside', 'healthy', 'talk'])]),
  /** Failure modes that are not held against the diagnosis either. */
  also: z.array(z.string().regex(/^[TJNI]\d\d$/)),
  voice: z.enum(['machine', 'prose', 'code', 'talk']),
  detail: z.string().min(1).optional(),
  source: z.url({ protocol: /^https$/ }),
  text: z.string().min(20),
})
export type RealPost = z.infer<typeof realPostSchema>

export type RealSet = 'opened-1' | 'sealed-2'

/** Throws where a post does not fit the schema. */
export function loadRealPosts(set: RealSet = 'opened-1'): readonly RealPost[] {
  const parsed: unknown = JSON.parse(readFileSync(new URL(`${set}.json`, import.meta.url), 'utf8'))
  return z.array(realPostSchema).parse(parsed)
}
