import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { loadRealPosts, type RealPost, realPostSchema, realSets } from '../corpus-real/load.ts'

/** A real post as somebody else might have posted it; README.md says who wrote it. */
const retoldPostSchema = realPostSchema
  .pick({ cause: true, also: true, text: true })
  .extend({ id: z.string().regex(/^R\d-\d{4}$/), from: realPostSchema.shape.id })

/** With voice and source of the posts that they retell. Throws where one does not fit the schema. */
export function loadRetoldPosts(): readonly RealPost[] {
  const file = new URL('retold.json', import.meta.url)
  const parsed: unknown = JSON.parse(readFileSync(file, 'utf8'))
  const posts = new Map(
    realSets.flatMap((set) => loadRealPosts(set)).map((post) => [post.id, post]),
  )
  return z
    .array(retoldPostSchema)
    .parse(parsed)
    .map(({ from, ...retold }) => {
      const post = posts.get(from)
      if (post === undefined) throw new Error(`${retold.id} retells ${from}, which is not there`)
      return { ...post, ...retold }
    })
}
