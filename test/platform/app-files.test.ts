import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerAppRequest, fileForAddress } from '../../main/platform/app-files.ts'
import { liesAt } from '../../main/wire/same-origin.ts'
import { developmentPolicy, headerPolicy } from '../../main/platform/page-policy.ts'

const FIRST = '    <link rel="stylesheet" crossorigin href="./assets/index-C.css">\n'
const FOR_WORKBENCH =
  '    <link rel="modulepreload" crossorigin href="./assets/workbench-B.js" data-for="workbench">\n' +
  '    <link rel="preload" as="style" crossorigin href="./assets/workbench-g.css" data-for="workbench">\n'

let above: string
let folder: string
beforeAll(() => {
  above = mkdtempSync(join(tmpdir(), 'understudy-files-'))
  folder = join(above, 'renderer')
  mkdirSync(join(folder, 'assets'), { recursive: true })
  writeFileSync(join(above, 'secret.json'), '{}')
  writeFileSync(
    join(folder, 'index.html'),
    '<meta content="%CSP%"><meta content="%NONCE%" nonce="%NONCE%">',
  )
  // As the build writes it: .config/electron.vite.config.ts.
  writeFileSync(join(folder, 'start.html'), `<a>\n${FIRST}${FOR_WORKBENCH}<b>`)
  writeFileSync(join(folder, 'assets', 'index-B_x1-2.js'), 'export {}')
  writeFileSync(join(folder, 'notes.txt'), 'not served')
})
afterAll(() => {
  rmSync(above, { recursive: true })
})

const get = (url: string): Promise<Response> =>
  answerAppRequest({ folder, wasUsed: false }, { method: 'GET', url })

describe('the app’s files', () => {
  it('gives the page a nonce of its own, the same in header and page', async () => {
    const [first, second] = [
      await get('app://understudy/index.html'),
      await get('app://understudy/index.html?x#y'),
    ]
    const [firstText, secondText] = [await first.text(), await second.text()]
    const nonce = /nonce="([^"]+)"/.exec(firstText)?.[1] ?? ''
    expect(nonce).toMatch(/^[A-Za-z0-9+/]{22}==$/)
    expect(secondText).not.toContain(nonce)
    expect(first.headers.get('content-security-policy')).toBe(
      `default-src 'none'; script-src 'self'; style-src 'self' 'nonce-${nonce}'; img-src 'self' data:; ` +
        "font-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; " +
        "object-src 'none'; " +
        "require-trusted-types-for 'script'; trusted-types default",
    )
    expect(firstText).toBe(
      `<meta content="default-src 'none'; script-src 'self'; style-src 'self' 'nonce-${nonce}'; img-src 'self' data:; ` +
        "font-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; object-src 'none'; require-trusted-types-for 'script'; trusted-types default\">" +
        `<meta content="${nonce}" nonce="${nonce}">`,
    )
    expect(first.headers.get('cache-control')).toBe('no-store')
  })

  it.each([
    [true, `<a>\n${FIRST}${FOR_WORKBENCH}<b>`],
    [false, `<a>\n${FIRST}<b>`],
  ])('asks for the workbench beforehand where something may be kept: %s', async (wasUsed, html) => {
    const request = { method: 'GET', url: 'app://understudy/start.html' }
    expect(await (await answerAppRequest({ folder, wasUsed }, request)).text()).toBe(html)
  })

  it('gives an asset with its type, not to be guessed at', async () => {
    const answer = await get('app://understudy/assets/index-B_x1-2.js')
    expect(Object.fromEntries(answer.headers)).toEqual({
      'content-type': 'text/javascript; charset=utf-8',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    })
    expect(await answer.text()).toBe('export {}')
  })

  it.each([
    'app://understudy/',
    'app://understudy/missing.js',
    'app://understudy/notes.txt',
    'app://understudy/../secret.json',
    'app://understudy/%2e%2e/secret.json',
    'app://understudy/%2E%2E%2Fsecret.json',
    'app://understudy/..%2fsecret.json',
    'app://understudy/..%5csecret.json',
    'app://understudy/assets/..%2f..%2fsecret.json',
    'app://understudy//etc/passwd.json',
    'app://understudy/%2fetc%2fpasswd.json',
    'app://understudy/C:%5cx.json',
    'app://understudy/index.html%00.js',
    'app://understudy/%zz.js',
    'app://understudy/.hidden.json',
    'app://elsewhere/index.html',
    'app://understudy:80/index.html',
    'app://user@understudy/index.html',
    'file:///etc/passwd',
    'https://understudy/index.html',
    'not an address',
  ])('gives nothing for %s', async (url) => {
    const answer = await get(url)
    expect(answer.status).toBe(404)
    expect(await answer.text()).toBe('')
  })

  it.each(['POST', 'PUT', 'DELETE', 'HEAD'])('refuses %s', async (method) => {
    expect(
      (
        await answerAppRequest(
          { folder, wasUsed: false },
          { method, url: 'app://understudy/index.html' },
        )
      ).status,
    ).toBe(405)
  })

  it.each([
    'app://understudy/.hidden.json',
    'app://understudy/..%2frenderer%2findex.html',
    'app://understudy//index.html',
    'app://understudy/assets%2findex.html',
    'app://understudy/a%00.js',
    'app://understudy/a%20b.js',
  ])('does not so much as look for %s', (url) => {
    expect(fileForAddress(folder, url)).toBeNull()
  })

  it('names files below its folder alone', () => {
    expect(fileForAddress(folder, 'app://understudy/assets/a.css')?.path).toBe(
      join(folder, 'assets', 'a.css'),
    )
  })
})

describe('policies', () => {
  it('name every directive that default-src does not stand in for', () => {
    for (const name of ['base-uri', 'form-action', 'frame-ancestors']) {
      expect(headerPolicy('n')).toContain(`${name} 'none'`)
    }
  })

  it('let the development page reach its own server only', () => {
    expect(developmentPolicy('http://localhost:5173')).toContain(
      "connect-src 'self' ws://localhost:5173;",
    )
  })
})

describe('what lies at an origin', () => {
  it.each([
    ['app://understudy/index.html', true],
    ['app://understudy/index.html?a#b', true],
    ['app://understudy', true],
    ['app://understudy.evil/', false],
    ['app://evil/understudy', false],
    ['https://understudy/', false],
    ['app:understudy', false],
    ['about:blank', false],
    ['file:///index.html', false],
    ['data:text/html,x', false],
    ['', false],
  ])('%s: %s', (url, expected) => {
    expect(liesAt(url, ['app://understudy'])).toBe(expected)
  })

  it('takes the development server’s origin where it is given', () => {
    expect(liesAt('http://localhost:5173/x', ['http://localhost:5173'])).toBe(true)
    expect(liesAt('http://localhost:5174/x', ['http://localhost:5173'])).toBe(false)
  })
})
