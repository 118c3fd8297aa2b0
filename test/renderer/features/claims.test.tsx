// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { ClaimsTab } from '../../../renderer/features/claims/claims-tab.tsx'
import { TimingTab } from '../../../renderer/features/response/timing-tab.tsx'
import { click, draw, install, named, said } from '../draw.ts'
import { fakeBridge } from '../fake-bridge.ts'
import { accessTokenUse, exchange, requestStep } from '../fake-data.ts'

describe('what an exchange shows', () => {
  it('is each token by its title, with who has verified it', async () => {
    install(fakeBridge())
    await draw(<ClaimsTab exchange={exchange()} />)
    expect(named('h2', 'User assertion')).toBeDefined()
    expect(said()).toContain('Signature verified')
    expect(said()).toContain('5 of 6 claims fit, 1 with a remark; signature verified.')
    expect(said()).toContain('Signed with Acme’s current secret.')
    await click(named('input[value="t2"]', ''))
    expect(said()).toContain('Not verified')
    expect(said()).toContain('this is what the token says of itself')
    expect(said()).toContain('The issuer is written as “is”.Name the claim “iss”.')
    expect(said()).toContain('does not fit')
  })

  it('is of an access token what is known beside its text, and no doubt about a signature', async () => {
    install(fakeBridge())
    await draw(<ClaimsTab exchange={exchange({ tokens: [accessTokenUse] })} />)
    expect(said()).toContain('Only Atlassian can read it')
    expect(said()).not.toContain('Not verified')
    expect(said()).toContain('ForMia Krystof · 712020:0a1b2c3d')
    expect(said()).toContain('Scopes askednone: all that the app holds')
    expect(said()).toContain('Sent toGET https://acme.atlassian.net/rest/api/3/myself')
    expect(said()).toContain('It was answered by the authorization server')
  })

  it('is that no token took part, where none did', async () => {
    install(fakeBridge())
    await draw(<ClaimsTab exchange={exchange({ tokens: [] })} />)
    expect(said()).toBe('No token took part: the request was sent without one.')
  })

  it('is every step, the refused attempt and the retry too', async () => {
    const refused = {
      ...requestStep,
      response: null,
      networkError: { code: 'ECONNRESET', message: 'reset' },
    }
    const retry = { ...requestStep, id: 's3', purpose: 'retry' } as const
    await draw(
      <TimingTab exchange={exchange({ steps: [refused, retry], clockSkewSeconds: -74 })} />,
    )
    const rows = [...document.querySelectorAll('tbody tr')].map((row) => row.textContent)
    expect(rows).toEqual([
      'RequestGET acme.atlassian.net/rest/api/3/myselfECONNRESET78 ms81 ms',
      'Again, with a fresh tokenGET acme.atlassian.net/rest/api/3/myself200 OK78 ms81 ms',
    ])
    expect(said()).toContain('143 ms altogether · the server’s clock is 74 s behind this one')
  })
})
