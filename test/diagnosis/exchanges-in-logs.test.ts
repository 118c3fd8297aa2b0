import { describe, expect, it } from 'vitest'
import { heardIn, toldOf } from './told.ts'

const OTHER_ID =
  '08:41:10 lifecycle  installed  clientKey=d1c0… baseUrl=https://hollowoak.atlassian.net oauthClientId=…V5IjoiYTJm  eventType=installed\n08:44:52 exchange   iss=urn:atlassian:connect:clientid:…V5IjoiNzc0 sub=…useraccountid:5c1f22  400\n08:44:59 exchange   iss=urn:atlassian:connect:clientid:…V5IjoiNzc0 sub=…useraccountid:60aa90  400\n08:45:21 exchange   host=bramblegate.atlassian.net iss=…V5IjoiMTlj sub=…useraccountid:5c1f22  200'

describe('exchanges in the lines of a log', () => {
  it.each([
    OTHER_ID,
    'exchange iss=urn:atlassian:connect:clientid:…NzQ0 tnt=https://alder.atlassian.net 400\ninstalled hook 3 days ago: oauthClientId=…ZTJk baseUrl=https://alder.atlassian.net',
    'tenant alder: exchange 400 for 5c1f22, 60aa90, 712020:77 since reinstall 2026-03-01\n  iss  urn:atlassian:connect:clientid:…NzQ0\n  hook (installed 2026-03-01) oauthClientId …ZTJk\ntenant birch: exchange 200',
  ])('name another client id than the hook brought: %#', (text) => {
    expect(toldOf(text)[0]).toBe('T04 likely')
  })

  it('name the id that the hook brought', () => {
    expect(heardIn(OTHER_ID.replaceAll('IjoiNzc0', 'IjoiYTJm'))).not.toContain('T04 likely')
  })

  it.each([
    'exchange  sub=…useraccountid:5c1f22   200\nexchange  sub=…useraccountid:60aa90   400\nexchange  sub=…useraccountid:712020:77   200\nexchange  sub=…useraccountid:60aa90   400',
    'user                     token exchange\n712020:aa01 (Ola)        200\n712020:aa02 (Per)        200\n712020:aa03 (Jan, left)  400 invalid_grant\n712020:aa04 (Liv)        200',
  ])('are refused for one person and for nobody else: %#', (text) => {
    expect(toldOf(text)[0]).toBe('T13 likely')
  })

  it.each([
    'exchange  sub=…useraccountid:5c1f22   400\nexchange  sub=…useraccountid:60aa90   400\nexchange  sub=…useraccountid:712020:77   200\nexchange  sub=…useraccountid:712020:78   200',
    'exchange  sub=…useraccountid:5c1f22   200\nexchange  sub=…useraccountid:60aa90   400\nexchange  sub=…useraccountid:712020:77   200\nexchange  sub=…useraccountid:60aa90   200',
  ])('are refused for several, or once: %#', (text) => {
    expect(heardIn(text)).not.toContain('T13 likely')
  })
})
