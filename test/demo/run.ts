import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { ensureBuild, root } from '../setup/build.ts'
import { ensurePackages, skippedParts } from '../setup/debian.ts'
import { openKeyring } from '../setup/keyring.ts'
import { clipboardText, send, startPracticeSite, statusText } from '../e2e/pages.ts'
import { switchOn } from '../e2e/diagnosis-pages.ts'
import { isDouble, launchApp } from '../e2e/launch.ts'
import { takePicture } from './picture.ts'

const pictures = join(root, 'demo')
let step = 0

function say(what: string, ...seen: readonly string[]): void {
  step += 1
  console.log(`${String(step).padStart(2)}. ${what}`)
  for (const line of seen) console.log(`      ${line}`)
}

function check(holds: boolean, what: string): void {
  if (!holds) throw new Error(`not as it should be: ${what}`)
}

async function picture(page: Page, app: ElectronApplication, name: string): Promise<void> {
  for (const theme of ['light', 'dark'] as const)
    await takePicture(page, app, { path: join(pictures, `${name}-${theme}.png`), theme })
}

/** The main job, from the first screen to a curl that runs. Throws where a step does not hold. */
async function showMainJob(page: Page, app: ElectronApplication): Promise<void> {
  await page.getByRole('heading', { name: 'Understudy' }).waitFor()
  await picture(page, app, '1-first-start')
  say(
    'Opened the built app',
    `window: ${await page.title()}`,
    isDouble ? 'in Chromium, through the Electron double' : 'in Electron',
  )

  await startPracticeSite(page)
  say('Started the practice site and became Mia', 'identity bar: Acting as: Mia Krystof')

  await send(page)
  await page.getByRole('status', { name: 'Status' }).filter({ hasText: '200' }).waitFor()
  const status = (await statusText(page)).replaceAll('\n', ' · ')
  check(status.includes('Mia Krystof'), `answered as Mia: ${status}`)
  say('Sent GET /rest/api/3/myself as her', status)
  await picture(page, app, '2-answer')

  await page.getByRole('tab', { name: /^Claims/ }).click()
  const claims = await page.getByRole('region', { name: 'Claims' }).innerText()
  check(
    claims.includes('urn:atlassian:connect:useraccountid:'),
    'the assertion names the account id',
  )
  say(
    'Read the claims of the tokens that took part',
    ...claims.split('\n').filter((line) => line.includes('urn:atlassian')),
  )
  await picture(page, app, '3-claims')

  await page.getByRole('button', { name: 'Copy as' }).click()
  await page.getByRole('menuitem', { name: /^curl \(bash\)/ }).click()
  await page.getByText('Copied the request as curl (bash)').waitFor()
  const curl = await clipboardText(app)
  check(
    curl.includes('$UNDERSTUDY_TOKEN') && !/Bearer [^"$']/.test(curl),
    'the curl holds a variable, no token',
  )
  say('Copied the request as curl', ...curl.split('\n'))

  await page.getByRole('button', { name: 'Copy as' }).click()
  await page.getByRole('menuitem', { name: /Copy access token/ }).click()
  await page.getByText('Copied the access token').waitFor()
  const token = await clipboardText(app)
  await picture(page, app, '4-copied')
  runCurl(curl, token)
  await showFoundingStory(page, app)
}

/** ACT_AS_USER was dropped from the descriptor, the oauthClientId is still stored. */
async function showFoundingStory(page: Page, app: ElectronApplication): Promise<void> {
  await page.waitForFunction(
    () => document.querySelector('[aria-label="Close this message"]') === null,
  )
  await switchOn(page, 'T01')
  await page.keyboard.press('Control+Enter')
  await page.mouse.move(0, 400)
  const best = page.getByRole('article', { name: 'Finding T01' })
  await best.waitFor()
  const words = (await best.innerText()).split('\n').filter((line) => line.trim() !== '')
  check(
    words.some((line) => /likely/i.test(line)),
    'T01 is named as likely',
  )
  say(
    'Dropped ACT_AS_USER from the practice app, and sent again: why it failed',
    ...words.slice(0, 4),
  )
  await picture(page, app, '5-diagnosis')
}

/** The token goes by the environment, as the copied command asks: never by argv. */
function runCurl(curl: string, token: string): void {
  const ran = spawnSync('bash', ['-c', `${curl} --silent --show-error`], {
    encoding: 'utf8',
    env: { ...process.env, UNDERSTUDY_TOKEN: token },
  })
  check(ran.status === 0, `curl ended with ${ran.status}: ${ran.stderr}`)
  const answer = JSON.parse(ran.stdout) as { displayName?: string; accountId?: string }
  check(answer.displayName === 'Mia Krystof', 'curl was answered as Mia')
  say(
    'Ran the copied command with the copied token',
    `curl was answered as ${answer.displayName} (${answer.accountId})`,
  )
}

async function main(): Promise<number> {
  if (!ensurePackages(new Set([...skippedParts(), 'languages'])) || !ensureBuild()) return 1
  rmSync(pictures, { recursive: true, force: true })
  mkdirSync(pictures)
  const keyring =
    skippedParts().has('keyring') || process.platform !== 'linux'
      ? null
      : await openKeyring('unlocked')
  const { app, close } = await launchApp({ env: keyring?.env ?? {} })
  try {
    await showMainJob(await app.firstWindow(), app)
    console.log(`\nThe main job works. Pictures of it, in both themes: ${pictures}`)
    return 0
  } catch (error) {
    console.error(
      `\nThe demo failed at step ${step + 1}: ${error instanceof Error ? error.message : String(error)}`,
    )
    return 1
  } finally {
    await close()
    await keyring?.close()
  }
}

process.exitCode = await main()
