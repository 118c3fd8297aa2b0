import type { Locator, Page } from '@playwright/test'

/** Switches faults of the practice site on, in its panel, and closes the panel. */
export async function switchOn(page: Page, ...ids: readonly string[]): Promise<void> {
  const panel = await openFaults(page)
  for (const id of ids) {
    await panel.getByRole('switch', { name: new RegExp(`^${id} `) }).click()
    await page.getByRole('button', { name: new RegExp(`Faults? .*${id}.* on`) }).waitFor()
  }
  await panel.getByRole('button', { name: 'Close the faults' }).click()
}

export async function openFaults(page: Page): Promise<Locator> {
  await page.getByRole('banner').getByRole('button', { name: /Fault/ }).click()
  const panel = page.getByRole('complementary', { name: 'Faults of the practice site' })
  await panel.getByRole('searchbox', { name: 'Find a fault' }).waitFor()
  return panel
}

/** Takes what the site would send now: its newest payload and descriptor. */
export async function reinstall(page: Page): Promise<void> {
  const panel = await openFaults(page)
  await panel.getByRole('button', { name: 'Reinstall the app' }).click()
  await panel.getByText(/The newest payload/).waitFor()
  await panel.getByRole('button', { name: 'Close the faults' }).click()
}

export function diagnosisOf(page: Page): Locator {
  return page.getByRole('region', { name: 'Diagnosis', exact: true })
}

/** Ids of the findings in their order, the folded ones too. */
export async function findingIds(page: Page): Promise<string[]> {
  const diagnosis = diagnosisOf(page)
  await diagnosis
    .getByRole('article')
    .or(diagnosis.getByRole('heading', { name: /found$/ }))
    .waitFor()
  const best = await diagnosis
    .getByRole('article')
    .evaluateAll((articles) => articles.map((each) => each.getAttribute('aria-label') ?? ''))
  const others = await diagnosis.locator('summary').allInnerTexts()
  return [...best, ...others].map((words) => /\b[A-Z]\d{2}\b/.exec(words)?.[0] ?? words)
}
