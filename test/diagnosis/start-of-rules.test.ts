import { afterEach, describe, expect, it, vi } from 'vitest'
import { preflight } from '../../main/diagnosis/preflight.ts'
import { allRules } from '../../main/diagnosis/rules/all-rules.ts'
import { acme } from '../fakes/tenant-profile.ts'

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

describe('the first request of a start', () => {
  it('is judged by what is known of it: nobody said a word in which one could be looked for', () => {
    const tried = vi.spyOn(RegExp.prototype, 'exec')
    preflight({
      tenant: acme,
      actingAs: { kind: 'app' },
      method: 'GET',
      url: 'https://acme.atlassian.net/rest/api/3/myself',
      skewSeconds: 0,
    })
    const texts = tried.mock.calls.map(([text]) => text)
    const symptoms = new Set(allRules.flatMap(({ symptom }) => symptom.split(/[“”]/)))
    expect(texts.filter((text) => text.length > 20 && symptoms.has(text))).toEqual([])
    expect(texts.filter((text) => text === '').length).toBeLessThan(allRules.length / 2)
  })

  it('loads rules that have put together no pattern of another language, and none of an entry’s words', async () => {
    const made: string[] = []
    vi.stubGlobal(
      'RegExp',
      new Proxy(RegExp, {
        construct: (pattern, given: [string | RegExp, string?], target) => {
          made.push(given[1] ?? '')
          return Reflect.construct(pattern, given, target) as object
        },
      }),
    )
    vi.resetModules()
    await import('../../main/diagnosis/judging.ts')
    expect(made.length).toBeGreaterThan(100)
    expect(made.filter((flags) => flags.includes('u')).length).toBeLessThan(20)
    // The words of the entries are nearly eight hundred more.
    expect(made.length).toBeLessThan(1500)
  })
})
