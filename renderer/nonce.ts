import { setNonce } from 'get-nonce'

/** The nonce of this load, put into the page by the app's protocol handler. */
export function pageNonce(): string {
  const meta = document.querySelector('meta[name="csp-nonce"]')
  return meta?.getAttribute('content') ?? ''
}

/** Mantine's scroll lock (react-remove-scroll) writes its style through get-nonce. */
export function adoptNonce(): void {
  setNonce(pageNonce())
}
