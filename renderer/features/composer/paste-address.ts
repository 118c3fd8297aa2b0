import type { ClipboardEvent } from 'react'
import type { EditedDraft } from '../../../contract/workspace.ts'
import { looksLikeRequest } from '../../format/looks-like-request.ts'
import { actionCalled } from '../../state/actions.ts'
import { addressOf, methodBefore, withAddress } from '../../state/address.ts'
import { useImporting } from '../../state/importing.ts'
import { parametersIn } from '../../state/pasted-rows.ts'
import { useTenants } from '../../state/tenants.ts'

/**
 * What is pasted where a path belongs: a whole request is read as one, a URL of the site becomes the
 * address, `a=b&c=d` goes to the parameters. Anything else, and whatever is pasted into a query, is text.
 */
export function takePaste(
  event: ClipboardEvent<HTMLInputElement>,
  draft: EditedDraft,
  edit: (change: Partial<EditedDraft>) => void,
): void {
  const text = withScheme(event.clipboardData.getData('text/plain').trim())
  const inQuery = (event.currentTarget.selectionStart ?? 0) > draft.path.length
  const named = methodBefore(text)
  const url = named?.rest ?? text
  const isElsewhere = isUrl(url) && !inQuery && !isOfSite(url)
  if (looksLikeRequest(text) || isElsewhere) {
    event.preventDefault()
    const line = `${named?.method ?? 'GET'} ${url.replaceAll(/\s/gu, '%20')}`
    useImporting.getState().type(isElsewhere ? line : text)
    actionCalled('import').run()
    return
  }
  // A method before a path is read as if it were typed.
  if (inQuery || named !== null) return
  const address = isUrl(text) ? belowSite(text) : withParameters(draft, text)
  if (address === null) return
  event.preventDefault()
  edit(withAddress(draft, address))
}

/** As logs write it, the query may have blanks. */
const isUrl = (text: string): boolean =>
  /^https?:\/\/[^\s?#]+(?:[?#][^\n]*)?$/iu.test(text) && URL.canParse(text)

/** A line of the window, or of a log, names the site without: `acme.atlassian.net/rest/…`. */
function withScheme(text: string): string {
  if (!URL.canParse(site())) return text
  const { host, protocol } = new URL(site())
  return text.toLowerCase().startsWith(`${host}/`) ? `${protocol}//${text}` : text
}

const site = (): string => useTenants.getState().profile?.baseUrl ?? ''

function isOfSite(url: string): boolean {
  return URL.canParse(site()) && new URL(url).origin === new URL(site()).origin
}

/** A URL of the site as its path; anything else as it is. */
export function belowOwnSite(text: string): string {
  return isUrl(text) && isOfSite(text) ? belowSite(text) : text
}

/** As it was written, but for the site and a fragment, which is never sent. */
function belowSite(url: string): string {
  const below = url.replace(/^https?:\/\/[^/?#]*/iu, '').replace(/#[^]*$/u, '')
  return below.startsWith('/') ? below : `/${below}`
}

/** Names and values behind those that stand there; null where the text is something else. */
function withParameters(draft: EditedDraft, text: string): string | null {
  if (parametersIn(text) === null) return null
  const address = addressOf(draft)
  return `${address}${address.includes('?') ? '&' : '?'}${text.replace(/^\?/u, '')}`
}
