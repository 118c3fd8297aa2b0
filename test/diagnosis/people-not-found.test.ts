import { describe, expect, it } from 'vitest'
import { toldOf } from './told.ts'

/** Nobody is found where there is somebody: the permission to browse users is not held. */
const TOLD: readonly string[] = [
  'people-mirror dry run\n whoami  GET /rest/api/3/myself                                  200  accountType=app\n step 1  GET /rest/api/3/users/search?startAt=0&maxResults=50   403\n step 2  GET /rest/api/3/user/search?query=bo                  200  []\n step 3  GET /rest/api/3/search/jql?jql=project%3DOAK            200  50 issues',
  'GET https://oak.atlassian.net/rest/api/3/user/search?query=anna 200 []\nGET https://oak.atlassian.net/rest/api/3/user/assignable/search?project=OAK 200 14 people',
  'GET https://oak.atlassian.net/rest/api/3/user/search?query=e 200 []\nGET https://oak.atlassian.net/rest/api/3/search/jql?jql=project%3DOAK 200 31 issues',
  'GET https://oak.atlassian.net/rest/api/3/users/search?maxResults=50 -> 200 x-aaccountid: 557058:aaaa1111-2222-3333 body: []\nWhere are the people? In the browser there are hundreds.',
  'The people picker of our Jira app stays empty at one customer whatever name one types. It asks /rest/api/3/user/search as the app, the answer is 200 and []. Issues can be read and written as the app. Their admin says that Browse users and groups is now only for HR.',
  'Bei einem Kunden findet unsere Benutzersuche niemanden: /rest/api/3/user/search liefert 200 und []. Der Admin hat die globale Berechtigung zum Durchsuchen von Benutzern auf eine Gruppe eingeschränkt. Vorgänge lesen geht.',
  "Chez un client la recherche d'utilisateurs ne renvoie rien (/rest/api/3/user/search, 200, []). L'administrateur a limité l'autorisation globale de parcourir les utilisateurs au groupe RH. Les tickets marchent.",
]

/** A name that nobody has, people that are found, a permission that was given, a question of the docs. */
const NOT: readonly string[] = [
  'GET https://oak.atlassian.net/rest/api/3/user/search?query=hugo 200 []',
  'GET https://oak.atlassian.net/rest/api/3/user/search?query=hugo 200 []\nGET https://oak.atlassian.net/rest/api/3/search/jql?jql=project%3DOAK 200 31 issues',
  'GET https://oak.atlassian.net/rest/api/3/user/search?query=zz 200 []\nGET https://oak.atlassian.net/rest/api/3/user/search?query=anna 200 [{"accountId":"5b10a2844c20165700ede21g"}]',
  "Their admin granted Browse users to the app's group, now the user search of Jira finds everybody.",
  'Is Browse users and groups needed for /user/search? The docs say that without it the result is empty.',
]

describe('nobody is found', () => {
  it.each(TOLD)('for want of the permission to browse users: %s', (text) => {
    expect(toldOf(text)[0]).toMatch(/^J42 /)
  })

  it.each(NOT)('and no permission is likely the matter: %s', (text) => {
    expect(toldOf(text)).not.toContain('J42 likely')
  })
})
