import type { Page } from '@playwright/test'
import type { Screen } from './screens.ts'

async function send(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Send', exact: true }).click()
  await page.getByRole('region', { name: 'Diagnosis' }).waitFor()
}

async function openFaults(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Faults', exact: true }).click()
  await page.getByRole('complementary', { name: 'Faults of the practice site' }).waitFor()
}

async function diagnoseText(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Acting as:/u }).waitFor()
  await page.keyboard.press('Control+Shift+D')
  await page
    .getByLabel('Exchange, log, HAR or stack trace')
    .fill('HTTP/1.1 401 Unauthorized\n\n{"error":"unauthorized_client"}')
  await page.getByRole('button', { name: 'Diagnose', exact: false }).last().click()
  await page.getByRole('region', { name: 'Findings' }).waitFor()
}

/** Diagnosis, comparison, preflight, pasted text, the clock, and the faults of the practice site. */
export const diagnosisScreens: readonly Screen[] = [
  { name: 'diagnosis', scene: 'diagnosed', act: send },
  {
    name: 'diagnosis-unfolded',
    scene: 'written',
    act: async (page) => {
      await send(page)
      await page.getByText('The stored oauthClientId').click()
    },
  },
  { name: 'next-payload', scene: 'stale', act: send },
  { name: 'next-limit', scene: 'limited', act: send },
  {
    name: 'newest-payload',
    scene: 'stale',
    act: async (page) => {
      await send(page)
      await page.getByRole('button', { name: 'Paste the newest payload…' }).click()
      await page.getByLabel('Installed payload').fill('{"key":"x"}')
      await page.getByRole('region', { name: 'What was read' }).waitFor()
    },
  },
  { name: 'diagnosis-none', scene: 'unexplained', act: send },
  { name: 'diagnosis-weighing', scene: 'weighing', act: send },
  {
    name: 'diagnosis-compared',
    scene: 'diagnosed',
    act: async (page) => {
      await send(page)
      await page.getByRole('button', { name: 'Compare as user, app and anonymous' }).click()
      await page.getByRole('table', { name: 'Answers side by side' }).waitFor()
    },
  },
  {
    name: 'diagnosis-checked',
    scene: 'diagnosed',
    act: async (page) => {
      await send(page)
      await page.getByRole('button', { name: 'Run this check' }).click()
      await page.getByRole('region', { name: 'What was learnt' }).waitFor()
    },
  },
  {
    name: 'diagnosis-saving',
    scene: 'diagnosed',
    act: async (page) => {
      await send(page)
      await page.getByRole('button', { name: 'Save case file…' }).click()
      await page.getByRole('menuitem', { name: 'As HTML…' }).waitFor()
    },
  },
  {
    name: 'preflight',
    scene: 'preflight',
    act: async (page) => {
      await page.getByText('Send anyway').waitFor()
    },
  },
  {
    name: 'preflight-open',
    scene: 'preflight',
    act: async (page) => {
      await page.getByRole('button', { name: /^What to do/u }).click()
    },
  },
  {
    name: 'clock-offset',
    scene: 'offset',
    act: async (page) => {
      await page.getByText('Trust this clock again').waitFor()
    },
  },
  {
    name: 'clock-setting',
    scene: 'offset',
    act: async (page) => {
      await page.getByRole('button', { name: 'Settings' }).click()
      await page.getByLabel('Seconds added to this clock when signing').waitFor()
    },
  },
  { name: 'diagnose-text', scene: 'workbench', act: diagnoseText },
  {
    name: 'diagnose-text-passages',
    scene: 'workbench',
    act: async (page) => {
      await diagnoseText(page)
      await page.getByText(/^Who says what/u).click()
    },
  },
  { name: 'diagnose-text-calls', scene: 'calls', act: diagnoseText },
  {
    name: 'diagnose-text-one-call',
    scene: 'calls',
    act: async (page) => {
      await diagnoseText(page)
      await page.getByRole('radio', { name: /oauth2\/token/u }).check()
      await page.getByRole('group', { name: 'Call' }).waitFor()
    },
  },
  { name: 'faults', scene: 'faulty', act: openFaults },
  {
    name: 'faults-on',
    scene: 'faulty',
    act: async (page) => {
      await openFaults(page)
      await page.getByRole('switch', { name: /T01/u }).click()
      await page.getByRole('button', { name: 'Reinstall the app' }).click()
      // In a narrow window the panel lies over the button.
      await page.keyboard.press('Control+Enter')
      await page.getByRole('status', { name: 'Status' }).waitFor()
    },
  },
]
