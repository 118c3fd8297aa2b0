import { expect, it } from 'vitest'
import { toldOf } from '../told.ts'

const WRITES: readonly string[] = [
  "const SCOPES = 'read:jira-work read:jira-user offline_access'\nconst consent = `https://auth.atlassian.com/authorize?audience=api.atlassian.com&client_id=${id}&scope=${encodeURIComponent(SCOPES)}`\nawait axios.post(`https://api.atlassian.com/ex/jira/${cloudId}/rest/api/3/webhook`, hooks, { headers: { Authorization: `Bearer ${accessToken}` } })",
  'SCOPES = ["read:jira-work", "read:jira-user"]\nurl = "https://auth.atlassian.com/authorize?" + urlencode({"audience": "api.atlassian.com", "scope": " ".join(SCOPES)})\nr = requests.post(f"https://api.atlassian.com/ex/jira/{cloud_id}/rest/api/3/issue", json=issue, headers={"Authorization": f"Bearer {access_token}"})',
  "$query = http_build_query(['audience' => 'api.atlassian.com', 'scope' => 'read:jira-work offline_access']);\nheader('Location: https://auth.atlassian.com/authorize?' . $query);\n$client->put('https://api.atlassian.com/ex/jira/' . $cloudId . '/rest/api/3/issue/' . $key, ['json' => $fields, 'headers' => $headers]);",
  'conf := &oauth2.Config{\n\tScopes: []string{"read:jira-work", "offline_access"},\n}\nreq, _ := http.NewRequest("POST", "https://api.atlassian.com/ex/jira/"+cloudID+"/rest/api/3/issue/"+key+"/comment", body)\nreq.Header.Set("Authorization", "Bearer "+accessToken)',
  "passport.use(new AtlassianStrategy({\n  scope: 'read:confluence-content.all offline_access',\n}, done))\nconst page = await fetch(`https://api.atlassian.com/ex/confluence/${cloudId}/wiki/api/v2/pages`, {\n  method: 'POST',\n  headers: { Authorization: `Bearer ${accessToken}` },\n  body: JSON.stringify(page),\n})",
]

const IN_ORDER: readonly string[] = [
  "const SCOPES = 'read:jira-work write:jira-work offline_access'\nawait axios.post(`https://api.atlassian.com/ex/jira/${cloudId}/rest/api/3/issue`, issue, { headers: { Authorization: `Bearer ${accessToken}` } })",
  "const SCOPES = 'read:jira-work offline_access'\nconst r = await axios.get(`https://api.atlassian.com/ex/jira/${cloudId}/rest/api/3/issue/${key}`, { headers: { Authorization: `Bearer ${accessToken}` } })",
  "const SCOPES = 'read:jira-work offline_access'\nconst r = await axios.post(`https://api.atlassian.com/ex/jira/${cloudId}/rest/api/3/search/jql`, { jql: 'project = LO' }, { headers: { Authorization: `Bearer ${accessToken}` } })",
  'SCOPES = ["read:jira-work", "manage:jira-webhook", "offline_access"]\nr = requests.post(f"https://api.atlassian.com/ex/jira/{cloud_id}/rest/api/3/webhook", json=hooks, headers={"Authorization": f"Bearer {access_token}"})',
  'SCOPES = ["read:jira-work", "offline_access"]\ntoken = requests.post("https://auth.atlassian.com/oauth/token", json=grant).json()["access_token"]\nr = requests.get(f"https://api.atlassian.com/ex/jira/{cloud_id}/rest/api/3/project", headers={"Authorization": f"Bearer {access_token}"})',
]

it('code that asks for reading alone and writes shows J11, as possible', () => {
  const missed = WRITES.filter((text) => toldOf(text)[0] !== 'J11 possible')
  expect(missed.map((text) => `${toldOf(text).join()}: ${text}`)).toEqual([])
})

it('nothing is said of a consent that asks for what is done with it', () => {
  expect(IN_ORDER.map((text) => toldOf(text).join())).toEqual(IN_ORDER.map(() => ''))
})
