import { describe, expect, it } from 'vitest'
import { faultIds, faults, readFaultIds } from '../../main/sandbox/faults.ts'
import { bearer, send, site } from './site.ts'
import { symptoms } from './symptoms.ts'

const myself = '/rest/api/3/myself'

const rows = faults.map((fault) => [fault.id, fault.title, fault.by] as const)

describe('every fault', () => {
  it.each(rows)('%s shows: %s', async (id) => {
    const at = await site({ faults: [id] })
    const [show, symptom] = symptoms[id]
    const answer = await show(at)
    expect(answer.status).toBe(symptom.status)
    expect(answer.text).toContain(symptom.says)
    expect(answer.headers).toMatchObject(symptom.headers ?? {})
  })

  it.each(rows.filter(([, , by]) => by === 'switch'))(
    '%s is gone when it is switched off: %s',
    async (id) => {
      const at = await site({ faults: [id] })
      at.setFaults([])
      const [show, symptom] = symptoms[id]
      const answer = await show(at)
      const healthy = {
        T: 200,
        J: id === 'J05' ? 401 : id === 'J09' ? 400 : 200,
        N: id === 'N02' ? 415 : 200,
      }
      expect(answer.status).toBe(healthy[id.charAt(0) as 'T' | 'J' | 'N'])
      if (symptom.says !== '') expect(answer.text).not.toContain(symptom.says)
    },
  )

  it.each(rows.filter(([, , by]) => by === 'request'))('%s needs no switch: %s', async (id) => {
    const [show, symptom] = symptoms[id]
    expect((await show(await site())).status).toBe(symptom.status)
  })

  it('tells how it is seen', () => {
    for (const { whatHappens, reproduce, title } of faults) {
      for (const text of [whatHappens, reproduce]) expect(text).toMatch(/^[A-Z/].+\.$/s)
      expect(title).toMatch(/[^.]$/)
    }
  })
})

describe('switching', () => {
  it('refuses an unknown fault and changes nothing', async () => {
    const at = await site({ faults: ['T01'] })
    expect(() => at.setFaults(['T02', 'T99'])).toThrow(new RangeError('No such fault: T99'))
    expect(at.faults).toEqual(['T01'])
    await expect(site({ faults: ['constructor'] })).rejects.toThrow(
      new RangeError('No such fault: constructor'),
    )
  })

  it('knows every id', () => {
    expect([...readFaultIds(faultIds)]).toEqual(faultIds)
  })

  it('a fault of the exchange revokes tokens, or a cached one would hide it', async () => {
    const at = await site()
    const headers = { authorization: await bearer(at) }
    at.setFaults(['J15'])
    expect((await send(at.baseUrl, myself, { headers })).status).toBe(200)
    at.setFaults(['J15', 'T01'])
    expect((await send(at.baseUrl, myself, { headers })).status).toBe(401)
  })
})
