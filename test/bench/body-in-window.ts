import type { Page } from '@playwright/test'
import { addByPaste, send, setPath } from '../e2e/pages.ts'

/** The app looks at it for so long. */
export const LOOKED_AT_MS = 800

export async function addTenantAt(page: Page, site: string): Promise<void> {
  await page.getByRole('heading', { name: 'Understudy' }).waitFor()
  await addByPaste(page, {
    ...{ key: 'com.example.app', clientKey: 'jira:bench', sharedSecret: 'ATCO-no-secret-at-all' },
    ...{ baseUrl: site, productType: 'jira', eventType: 'installed' },
  })
}

/** Answers behind which V8 has made machine code of the parser of HTTP: 12 MB that are no body's. */
const ANSWERS = 6

export async function useParser(page: Page): Promise<void> {
  for (let answer = 0; answer < ANSWERS; answer += 1) await paintedAfterSend(page, '/none', false)
}

/** Milliseconds in the page from the press on Send until a frame with the answer's text was drawn. */
export async function paintedAfterSend(
  page: Page,
  path: string,
  hasBody: boolean,
): Promise<number> {
  await setPath(page, path)
  const painted = page.evaluate(
    ({ sent, waits }) =>
      new Promise<number>((resolve) => {
        let begun = 0
        document.addEventListener('click', () => (begun = performance.now()), {
          once: true,
          capture: true,
        })
        const look = (): void => {
          const isOver = document.querySelector('[aria-busy="true"]') === null && begun > 0
          const isShown =
            document
              .querySelector('[aria-label="Response"]')
              ?.textContent.includes(`GET ${sent}`) === true
          const text = document.querySelector('.cm-content')?.textContent ?? ''
          if (isOver && isShown && (!waits || text !== ''))
            requestAnimationFrame(() => resolve(performance.now() - begun))
          else requestAnimationFrame(look)
        }
        requestAnimationFrame(look)
      }),
    { sent: path, waits: hasBody },
  )
  await send(page)
  return painted
}

export async function look(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+f')
  await page.getByRole('textbox', { name: 'Find', exact: true }).fill(text)
  await page
    .getByRole('status', { name: 'Matches' })
    .filter({ hasText: /^\d.* of / })
    .waitFor({ timeout: 60_000 })
  await page.keyboard.press('Shift+Enter')
  await page.waitForTimeout(LOOKED_AT_MS)
  await page.keyboard.press('Escape')
}
