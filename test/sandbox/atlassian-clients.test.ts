import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startSandbox } from '../../main/sandbox/start.ts'
import type { Sandbox } from '../../main/sandbox/start.ts'
import { silentLog } from '../fakes/silent-log.ts'
import { mia, send, theApp } from './site.ts'

/** Atlassian's own clients, unchanged, against a site that runs on the machine's clock. */
const load = createRequire(import.meta.url)

interface TokenOptions {
  readonly hostBaseUrl: string
  readonly oauthClientId: string | undefined
  readonly sharedSecret: string
  readonly userAccountId?: string
  readonly userKey?: string
  readonly scopes?: readonly string[]
  readonly authorizationServerBaseUrl: string
}

const oauth2 = load('atlassian-oauth2') as {
  getAccessToken(options: TokenOptions): PromiseLike<{
    readonly access_token: string
    readonly expires_in: number
    readonly token_type: string
  }>
}

interface HttpAnswer {
  readonly statusCode: number
  readonly headers: Readonly<Record<string, string>>
}

type Callback = (error: unknown, answer: HttpAnswer, body: string) => void
type Verb = (options: Readonly<Record<string, unknown>>, callback: Callback) => void

interface Addon {
  httpClient(options: {
    readonly clientKey: string
  }): Readonly<Record<'get' | 'post' | 'put' | 'del', Verb>>
}

type Express = ((
  app: object,
  options: object,
  logger: object,
  files: object,
  done: () => void,
) => Addon) & {
  readonly store: { register(name: string, factory: () => object): void }
}

let site: Sandbox

beforeAll(async () => {
  site = await startSandbox()
})

afterAll(() => site.close())

describe('atlassian-oauth2', () => {
  const options = (): TokenOptions => ({
    hostBaseUrl: site.installed.baseUrl,
    oauthClientId: site.installed.oauthClientId,
    sharedSecret: site.installed.sharedSecret,
    authorizationServerBaseUrl: site.authorizationServer,
  })

  it('gets a token that acts as the person', async () => {
    const token = await oauth2.getAccessToken({ ...options(), userAccountId: mia })
    expect(token).toMatchObject({ expires_in: 900, token_type: 'Bearer' })
    const headers = { authorization: `Bearer ${token.access_token}` }
    expect((await send(site.baseUrl, '/rest/api/3/myself', { headers })).json).toMatchObject({
      accountId: mia,
    })
  })

  it('gets a token for the scopes it asks for', async () => {
    const token = await oauth2.getAccessToken({
      ...options(),
      userAccountId: mia,
      scopes: ['read', 'write'],
    })
    expect(token).toMatchObject({ expires_in: 900 })
  })

  it.each([
    [{ userKey: 'mia' }, 'invalid_grant'],
    [{ userAccountId: 'nobody' }, 'invalid_grant'],
    [{ userAccountId: mia, oauthClientId: undefined }, 'invalid_grant'],
    [{ userAccountId: mia, scopes: ['read:jira-work'] }, 'invalid_scope'],
  ])('is given the refusal of %o', async (wrong, error) => {
    const refused = Promise.resolve(oauth2.getAccessToken({ ...options(), ...wrong }))
    await expect(refused).rejects.toMatchObject({ error })
  })
})

describe('atlassian-connect-express', () => {
  let folder: string
  let addon: Addon

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'understudy-ace-'))
    const descriptorFilename = join(folder, 'atlassian-connect.json')
    await writeFile(descriptorFilename, JSON.stringify(site.descriptor))
    const ace = load('atlassian-connect-express') as Express
    ace.store.register('practice', () => ({ get: () => Promise.resolve(site.installed) }))
    const app = {
      get: (name: string) => (name === 'env' ? 'test' : undefined),
      post: () => undefined,
    }
    const config = { test: { store: { adapter: 'practice' }, product: 'jira' } }
    await new Promise<void>((resolve) => {
      addon = ace(app, { config }, silentLog, { descriptorFilename }, resolve)
    })
  })

  afterAll(() => rm(folder, { recursive: true }))

  function call(
    verb: 'get' | 'post' | 'put' | 'del',
    options: Readonly<Record<string, unknown>>,
  ): Promise<HttpAnswer & { readonly body: string }> {
    const client = addon.httpClient({ clientKey: site.installed.clientKey })
    return new Promise((resolve, reject) => {
      client[verb](options, (error, answer, body) => {
        if (error instanceof Error) reject(error)
        else resolve({ statusCode: answer.statusCode, headers: answer.headers, body })
      })
    })
  }

  it.each([
    '/rest/api/3/myself',
    '/rest/api/3/user/search?query=mia%20k&maxResults=10',
    '/rest/api/3/issue/ACME-1?fields=summary,status&expand=names&expand=schema',
    '/rest/api/3/search/jql?jql=project%20%3D%20ACME%20AND%20text%20~%20%22skates%22',
  ])('GET %s as the app', async (uri) => {
    const answer = await call('get', { uri })
    expect(answer.statusCode).toBe(200)
    expect(answer.headers['x-aaccountid']).toBe(theApp)
  })

  it('POST, PUT and DELETE as the app', async () => {
    const fields = {
      project: { key: 'ACME' },
      issuetype: { name: 'Bug' },
      summary: 'Made by the app',
    }
    const created = await call('post', { uri: '/rest/api/3/issue', json: { fields } })
    expect(created.statusCode).toBe(201)
    const uri = '/rest/api/3/issue/ACME-61'
    expect((await call('put', { uri, json: { fields: { summary: 'Changed' } } })).statusCode).toBe(
      204,
    )
    expect((await call('del', { uri })).statusCode).toBe(204)
    expect((await call('get', { uri })).statusCode).toBe(404)
  })

  it('uploads as the app', async () => {
    const file = [Buffer.from('abc'), { filename: 'abc.txt', contentType: 'text/plain' }]
    const answer = await call('post', {
      uri: '/rest/api/3/issue/ACME-1/attachments',
      headers: { 'X-Atlassian-Token': 'no-check' },
      multipartFormData: { file },
    })
    expect(answer.statusCode).toBe(200)
    expect(JSON.parse(answer.body)).toMatchObject([
      { filename: 'abc.txt', size: 3, mimeType: 'text/plain' },
    ])
  })

  it('is anonymous when it is told to be', async () => {
    expect((await call('get', { uri: '/rest/api/3/myself', anonymous: true })).statusCode).toBe(401)
  })
})
