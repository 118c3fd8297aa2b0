/**
 * What a finding stands on, best first (docs/diagnosing.md): among findings of one certainty the
 * better ground stands first, and on one ground the order of the table of rules decides.
 */
export const grounds = [
  { name: 'text-and-fact', means: 'The server said it outright, and a fact of the tenant agrees.' },
  {
    name: 'own-text',
    means: 'A text that names this cause more closely than the general ones do.',
  },
  {
    name: 'text',
    means: 'A public text that this cause has, or a token or request that shows it by itself.',
  },
  {
    name: 'direct',
    means:
      'The fault itself is in the evidence, or the text is without the answer that it came in.',
  },
  {
    name: 'compared',
    means:
      'Two things set side by side show it (token and request, two calls); or the site refuses the credential and says no more.',
  },
  { name: 'mark', means: 'The call or its answer bears a mark that this cause leaves.' },
  { name: 'facts', means: 'Several facts of tenant, token and answers fit this cause.' },
  { name: 'weaker-facts', means: 'The facts fit, and they leave room for a better explanation.' },
  { name: 'shape', means: 'The answer has the shape that this cause usually gives it.' },
  {
    name: 'shared-shape',
    means: 'The answer has a shape or a code of which another cause is the usual one.',
  },
  {
    name: 'status-and-path',
    means: 'The status is all that is known of the answer; the path fits.',
  },
  { name: 'status', means: 'The status is nearly all that speaks for it.' },
  { name: 'open', means: 'Some sign allows it, and none sets it apart from another cause.' },
  { name: 'nothing-else', means: 'Nothing else explains the failure.' },
] as const

export type Ground = (typeof grounds)[number]['name']

/** The place of a ground in the order: 0 is the best. */
export function placeOf(ground: Ground): number {
  return grounds.findIndex(({ name }) => name === ground)
}
