import { AppError } from '../errors.ts'
import { percentDecoded } from '../wire/percent-decoding.ts'

// The two shapes that Atlassian's account ids have in its documentation and its REST examples:
// 24 hexadecimal characters, or `<number or word>:<uuid>`.
// https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-users/
const ACCOUNT_ID = /^[0-9a-zA-Z:_-]{1,128}$/

/**
 * The account id in what a person pasted: the id itself, or the address of a profile page
 * (`/jira/people/{id}`, `/people/{id}`, `/wiki/people/{id}`, `ViewProfile.jspa?accountId={id}`).
 *
 * @throws AppError `person_unreadable` that says what was pasted instead
 */
export function readAccountId(text: string): string {
  const pasted = text.trim()
  const candidate =
    URL.canParse(pasted) && /^https?:/i.test(pasted) ? fromProfileUrl(new URL(pasted)) : pasted
  if (candidate !== null && ACCOUNT_ID.test(candidate)) return candidate
  throw new AppError('person_unreadable', whyNot(pasted), {
    hint: 'Paste an account id (5b10a2844c20165700ede21g, 557058:…) or the address of the person’s profile page, or search by name.',
  })
}

function fromProfileUrl(url: URL): string | null {
  const named = url.searchParams.get('accountId') ?? url.searchParams.get('selectedItem')
  if (named !== null) return named
  const inPath = /\/people\/(?:team\/)?([^/]+)/.exec(url.pathname)?.[1]
  return inPath === undefined ? null : percentDecoded(inPath)
}

function whyNot(pasted: string): string {
  if (pasted === '') return 'Nothing was pasted.'
  if (/^https?:/i.test(pasted)) return 'No account id was found in this address.'
  if (pasted.includes('@')) return 'This is an e-mail address; Jira knows people by account id.'
  return 'This is not an account id.'
}
