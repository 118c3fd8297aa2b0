import { describe, expect, it } from 'vitest'
import { runUnderstudy } from '../../main/cli/commands.ts'
import { diagnosisSchema } from '../../contract/diagnosis.ts'
import { fakeCliIo } from '../fakes/cli-io.ts'

async function understudy(
  input: string,
  ...argv: readonly string[]
): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  const { io, written } = fakeCliIo(input)
  return { code: await runUnderstudy(['diagnose', ...argv], io), ...written }
}

const founding =
  '{"error":"unauthorized_client","error_description":"The authenticated client is not authorized to use this authorization grant type"}'

describe('understudy diagnose', () => {
  it('prints the findings best first and answers 1', async () => {
    const { code, out } = await understudy(founding)
    expect(code).toBe(1)
    expect(out).toMatch(/^T01 {2}likely {2}The version of the app installed on this site/)
    expect(out).toContain(
      '“The authenticated client is not authorized to use this authorization grant type”',
    )
    expect(out).toContain('https://community.developer.atlassian.com/t/29848')
  })

  it('answers 0 where nothing is found', async () => {
    expect(await understudy('HTTP/1.1 204 No Content\nServer: AtlassianEdge\n')).toEqual({
      code: 0,
      out: 'Nothing found.\n',
      err: '',
    })
  })

  it('answers 2 with what to paste', async () => {
    const { code, out, err } = await understudy('good morning')
    expect([code, out]).toEqual([2, ''])
    expect(err).toBe(
      'understudy diagnose: Nothing in this text tells of a request, an answer or an error. Paste an HTTP exchange, the output of curl -v, a HAR, a piece of the app’s log, a stack trace, or the body of the error.\n',
    )
  })

  it.each([[['--colour']], [['T01']]])('answers 64 for %j', async (argv) => {
    const { code, err } = await understudy(founding, ...argv)
    expect(code).toBe(64)
    expect(err).toMatch(/^understudy diagnose: /)
  })

  it('explains itself', async () => {
    const { code, out } = await understudy('', '--help')
    expect(code).toBe(0)
    expect(out).toContain('--json')
  })

  it('--json is the contract’s shape and no more; --explain adds the rest', async () => {
    const plain: unknown = JSON.parse((await understudy(founding, '--json')).out)
    expect(diagnosisSchema.strict().parse(plain)).toEqual(plain)
    const explained = JSON.parse((await understudy(founding, '--json', '--explain')).out) as {
      dropped: readonly { id: string; reason: string }[]
    }
    expect(explained.dropped.find(({ id }) => id === 'J01')?.reason).toMatch(
      /^not in the evidence: /,
    )
    expect((await understudy(founding, '--explain')).out).toContain('\nDropped\n')
  })

  it('steers no terminal and prints no credential', async () => {
    const token = `eyJhbGciOiJIUzI1NiJ9.${Buffer.from('{"iss":"a","exp":1}').toString('base64url')}.c2ln`
    const { out } = await understudy(
      `error 401 \u202eGET https://acme.atlassian.net/rest/api/3/myself\u0007 Bearer ${token} {"message":"Client must be authenticated to access this resource.\u0007","status-code":401}`,
    )
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/)
    expect(out).not.toContain(token)
    expect(out).toContain('J02')
  })
})
