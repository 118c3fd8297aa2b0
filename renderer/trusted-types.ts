interface PolicyFactory {
  readonly createPolicy: (
    name: string,
    rules: { readonly createHTML: (text: string) => string | null },
  ) => unknown
}

declare global {
  interface Window {
    readonly trustedTypes?: PolicyFactory
  }
}

/**
 * The page's policy lets no string become markup or script. Mantine writes its styles through
 * innerHTML; what has no `<` can make no element of it, and passes. Nothing else does: a policy named
 * `default` is asked for every string, and its name can be taken once only.
 * https://www.w3.org/TR/trusted-types/#default-policy-hdr
 */
export function refuseMarkup(page: Pick<Window, 'trustedTypes'> = window): void {
  page.trustedTypes?.createPolicy('default', {
    createHTML: (text) => (text.includes('<') ? null : text),
  })
}
