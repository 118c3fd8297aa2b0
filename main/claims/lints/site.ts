import type { siteFault, SiteForm } from '../faults/site.ts'
import { differenceWords } from '../explanations/comparisons.ts'

const FORM_WORDS: Readonly<Record<SiteForm, string>> = {
  'no-url': 'it is not a URL',
  'not-https': 'it is not https',
  'slash-at-end': 'it ends with a slash',
  query: 'it has a query or a fragment',
  path: 'it has a path other than Confluence’s /wiki',
}

/** One sentence on a wrong `tnt`, for the inspector and for a finding’s evidence. */
export function siteWords(
  { site, stored, isDisplayUrl, form }: NonNullable<ReturnType<typeof siteFault>>,
  tenantName: string,
): string {
  const formWords = form === null ? null : FORM_WORDS[form]
  if (stored === null) return `“tnt” cannot be the baseUrl of an installation: ${formWords ?? ''}.`
  const also = formWords === null ? '' : ` (${formWords})`
  const how = isDisplayUrl ? 'is the displayUrl' : differenceWords(site, stored)
  return `“tnt” is not the baseUrl of ${tenantName}: it ${how}${also}.`
}
