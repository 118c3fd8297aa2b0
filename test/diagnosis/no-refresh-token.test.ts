import { describe, expect } from 'vitest'
import { rows } from '../rows.ts'
import { heardIn, toldOf } from './told.ts'

interface Row {
  readonly name: string
  readonly text: string
}

/** No refresh token came of a login of 3LO, in the words of programs and of people. */
const NONE_CAME: readonly Row[] = [
  {
    name: 'an object of a library, in French',
    text: `Bonjour, j'utilise NextAuth avec le provider Atlassian. La connexion marche, mais au bout d'une heure tout le monde est déconnecté. Dans le callback jwt, \`account\` contient :\n\n{ provider: 'atlassian', type: 'oauth', access_token: 'eyJraWQiOi…', expires_at: 1794402211, token_type: 'Bearer', scope: 'read:jira-work read:jira-user read:me' }\n\net account.refresh_token vaut undefined. Est-ce un bug de NextAuth ?`,
  },
  {
    name: 'an answer in JSON',
    text: `We exchange the code for our Jira integration and get\n\n{"access_token":"eyJ…","expires_in":3600,"token_type":"Bearer","scope":"read:jira-work write:jira-work"}\n\nrefresh_token is missing. Why?`,
  },
  {
    name: 'a dictionary of Python',
    text: `token = oauth.fetch_token("https://auth.atlassian.com/oauth/token", code=code, client_secret=secret)\n\n{'access_token': 'eyJ…', 'scope': 'read:jira-work', 'expires_in': 3600, 'token_type': 'Bearer'}\nKeyError: 'refresh_token'`,
  },
  {
    name: 'PHP',
    text: `Warning: Undefined array key "refresh_token" in /app/Jira/Login.php on line 40\n\nThe answer: {"access_token":"eyJ…","scope":"read:jira-user","token_type":"Bearer","expires_in":3600}`,
  },
  {
    name: 'a member that is null',
    text: `Passport with the Atlassian strategy: the verify callback is given refreshToken = undefined, accessToken is there, params { scope: 'read:me read:jira-work', expires_in: 3600 }. After an hour people have to log in again.`,
  },
  {
    name: 'German',
    text: `Login mit OAuth bei Atlassian klappt, { access_token: 'eyJ…', scope: 'read:confluence-content.all', expires_in: 3600 }, aber das refresh_token ist null.`,
  },
  {
    name: 'Go',
    text: `tok, err := conf.Exchange(ctx, code) // endpoint https://auth.atlassian.com/oauth/token\n\ntok.RefreshToken is empty, tok.Extra("scope") prints read:jira-work. Jira calls work for an hour.`,
  },
  {
    name: 'a getter of Spring',
    text: 'Spring Security with Atlassian as provider: authorizedClient.getRefreshToken() returns null. application.yml has scope: read:jira-work, read:me',
  },
  {
    name: 'a promise of JavaScript',
    text: 'await oauth2.getToken({ code }) -> { access_token, scope: "read:jira-work", expires_in: 3600 }, no refresh_token in it. Jira works for an hour.',
  },
]

const QUIET: readonly Row[] = [
  {
    name: 'it came',
    text: `{"access_token":"eyJ…","refresh_token":"eyJ…","scope":"read:jira-work offline_access","expires_in":3600} is what auth.atlassian.com answers.`,
  },
  {
    name: 'it was asked for',
    text: `{"access_token":"eyJ…","scope":"read:jira-work offline_access","expires_in":3600} and refresh_token is null in our Jira app.`,
  },
  {
    name: 'of another provider',
    text: `With Google we get { access_token: 'ya29…', scope: 'https://www.googleapis.com/auth/calendar' } and refresh_token is undefined.`,
  },
  {
    name: 'a condition in a manual',
    text: `If refresh_token is undefined, the person has to log in again. Atlassian prints scope: read:jira-work beside it.`,
  },
  {
    name: 'code that provides for it',
    text: `if (account.refresh_token === undefined) {\n  return signIn('atlassian')\n}`,
  },
]

describe('a login of 3LO without a refresh token', () => {
  rows('lacks offline_access', NONE_CAME, ({ text }) => {
    expect(toldOf(text)[0]).toBe('T15 likely')
  })
  rows('is no other one', QUIET, ({ text }) => {
    expect(heardIn(text).filter((said) => said.startsWith('T15'))).toEqual([])
  })
})
