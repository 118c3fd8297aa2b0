import { describe, expect, it } from 'vitest'
import { toldOf } from './told.ts'

const SERVER = 'https://oauth-2-authorization-server.services.atlassian.com'

/** What stands beside a refusal, in another line or in another language. */
const TOLD: readonly (readonly [told: RegExp, text: string])[] = [
  // What Swift and Rust print of a text, and reqwest of an error.
  [
    /^J15 likely$/,
    'Optional("{\\"errorMessages\\":[\\"Issue does not exist or you do not have permission to see it.\\"],\\"errors\\":{}}")',
  ],
  [
    /^J22 certain$/,
    'Ok("{\\"errorMessages\\":[\\"The requested API has been removed. Please migrate to the /rest/api/3/search/jql API.\\"]}")',
  ],
  [
    /^J02 likely$/,
    'Error: reqwest::Error { kind: Status(401, None), url: "https://oak.atlassian.net/rest/api/3/myself" }',
  ],
  [
    /^P01 possible$/,
    'Error: reqwest::Error { kind: Status(403), url: "https://oak.atlassian.net/rest/api/3/issue/OAK-1" }',
  ],
  // Guzzle cuts a body off behind 120 characters.
  [
    /^T01 likely$/,
    `Client error: \`POST ${SERVER}/oauth2/token\` resulted in a \`401 Unauthorized\` response: {"error":"unauthorized_client","error_description":"The authenticated client is not authorized to use (truncated...)`,
  ],
  [
    /^T01 likely$/,
    `GuzzleHttp\\Exception\\ClientException: Client error: \`POST ${SERVER}/oauth2/token\` resulted in a \`401 Unauthorized\` response:\n{"error":"unauthorized_client","error_description":"The authenticated client is not authorized to use (truncated...)`,
  ],
  [
    /^T01 likely$/,
    `System.Net.Http.HttpRequestException: Response status code does not indicate success: 401 (Unauthorized). body: {"error":"unauthorized_client"} aud ${SERVER}`,
  ],
  [
    /^T13 likely$/,
    `2026-01-01 10:00:00 INFO GET https://oak.atlassian.net/rest/api/3/user?accountId=5b10 200 {"accountId":"5b10","active":false}\n2026-01-01 10:00:01 ERROR POST ${SERVER}/oauth2/token 400`,
  ],
  [
    /^J09 likely/,
    '> Anna: our add-on gets 403 on PUT /rest/api/3/issue/OAK-1 with the user token\n> Ben: which scopes are installed?\n> Anna: READ only... I removed WRITE last week. Put it back, works.',
  ],
  [
    /^J09 /,
    'Since the last release of our Connect app every comment that it adds fails with 403. In the descriptor I had left out WRITE among the scopes.',
  ],
  [
    /^J20 certain/,
    'requests.post(url+"/rest/api/3/issue/OAK-1/attachments", files={"file": f}, auth=a) returns 403 XSRF check failed',
  ],
  [
    /^J22 certain/,
    'jira.search_issues("project = OAK") fails with 410 The requested API has been removed',
  ],
  [/^J02 likely/, 'client.myself() -> 401 Client must be authenticated to access this resource.'],
  [
    /^J15 likely/,
    'await api.asApp().requestJira(route`/rest/api/3/issue/OAK-1`) returns 404 Issue does not exist or you do not have permission to see it.',
  ],
  [
    /^T15 possible/,
    'unauthorized_client from https://auth.atlassian.com/authorize?audience=api.atlassian.com&client_id=x',
  ],
  [
    /^J27 possible/,
    `{"errorMessages":["Der Wert 'OAK' ist für das Feld 'project' nicht vorhanden."]}`,
  ],
  [
    /^J27 possible/,
    `400 {"errorMessages":["La valeur 'OAK' n'existe pas pour le champ 'project'."],"warningMessages":[]}`,
  ],
  [
    /^J27 possible/,
    'HTTP/1.1 400 Bad Request\n\n{"errorMessages":["El valor \\"Hecho\\" no existe para el campo \\"status\\"."]}',
  ],
  [/^J30 possible/, '{"errorMessages":[],"errors":{"customfield_10201":"Se requiere Equipo."}}'],
  [
    /^J30 likely/,
    'POST https://oak.atlassian.net/rest/api/3/issue\n400 {"errorMessages":[],"errors":{"customfield_10201":"Vous devez indiquer une équipe."}}',
  ],
  [
    /^J15 likely/,
    '{"errorMessages":["Der Vorgang ist nicht vorhanden oder Sie verfügen nicht über die Berechtigung, ihn anzuzeigen."],"errors":{}}',
  ],
  [
    /^J15 likely/,
    '404 {"errorMessages":["Le ticket n\'existe pas ou vous n\'avez pas l\'autorisation de l\'afficher."],"errors":{}}',
  ],
  [
    /^J15 likely/,
    '404 {"errorMessages":["El proyecto no existe o no tiene permiso para verlo."],"errors":{}}',
  ],
  [
    /^I21 likely/,
    'Our Connect app answers 401 for /css/app.css since we put authenticate() on all routes',
  ],
  [
    /^I21 likely/,
    "The logo of our add-on doesn't load (401), we protect everything with addon.authenticate()",
  ],
  [
    /^J26 likely/,
    'We log in with email and the password we use for the website, through requests.auth HTTPBasicAuth; always 401 from Jira Cloud',
  ],
  [
    /^J26 likely/,
    'Confluence says 401 Unauthorized. Basic auth, my e-mail and my password, as in the browser.',
  ],
  [
    /^J02 likely/,
    'Basic auth with my e-mail and an API token instead of the password gives 401 in Jira Cloud',
  ],

  [
    /^P01 /,
    '[2026-04-27T13:20:11Z] DEBUG http  → PUT https://oak.atlassian.net/rest/api/3/issue/OAK-15/properties/score\n[2026-04-27T13:20:11Z] DEBUG http  ← 403 (94 ms)\n    x-aaccountid: 557058:e0b6c2a0-5f7b-4d8c-8d2e-55a0e0d4f0ba\n[2026-04-27T13:20:12Z] DEBUG http  → GET https://oak.atlassian.net/rest/api/3/issue/OAK-15?fields=summary\n[2026-04-27T13:20:12Z] DEBUG http  ← 200 (131 ms)',
  ],
  [
    /^N05 /,
    'POST https://oak.atlassian.net/rest/devinfo/0.10/bulk  413  12.9 MB  "Data is too large. Submit fewer devinfo entities in each payload."\nbackfill of monolith FAILED\nPOST https://oak.atlassian.net/rest/devinfo/0.10/bulk  202  0.1 MB\nbackfill of docs OK',
  ],
  [
    /^N05 /,
    'PUT https://oak.atlassian.net/rest/builds/0.1/bulk -> 413 Payload Too Large\nPUT https://oak.atlassian.net/rest/builds/0.1/bulk -> 202',
  ],
  [
    /^J17 /,
    "[02:00] calc OAK-12  lecture en tant qu'application : 403\n[02:00] calc RH-88   ok\n\nMardi j'ai enlevé du schéma d'autorisations de OAK un rôle au nom bizarre, « atlassian-addons-project-access ». Pour les autres projets aucun souci. Jira Cloud.",
  ],
  [
    /^J17 /,
    'Als App kommt 403 für alle Vorgänge in OAK (Jira). Ich habe die Rolle atlassian-addons-project-access aus dem Berechtigungsschema entfernt.',
  ],
  [
    /^J17 likely/,
    'Our Jira app answers 403 for one project. While cleaning up we removed a role that nobody used from its scheme, atlassian-addons-project-access.',
  ],
  [
    /^J22 likely/,
    "requests.exceptions.HTTPError: L'API demandée a été supprimée. Veuillez migrer vers l'API /rest/api/3/search/jql. Un guide complet de migration est disponible à l'adresse https://developer.atlassian.com/changelog/#CHANGE-2046",
  ],
  [
    /^J22 likely/,
    '{"errorMessages":["Die angeforderte API wurde entfernt. Bitte migrieren Sie zur API /rest/api/3/search/jql. https://developer.atlassian.com/changelog/#CHANGE-2046"],"errors":{}}',
  ],
  [
    /^J14 likely/,
    "Our Jira backup: myself ok, projects ok, 4300 issues ok, then GET /rest/api/2/permissions 401 and it stops. I put in a new token three times. The account isn't an admin on purpose.",
  ],
  [
    /^J14 likely/,
    'The token works for everything else in Jira, only GET /rest/api/3/permissions gives 401.',
  ],
  [
    /^I06 /,
    'HTTP/1.1 401\n{"timestamp":"2026-03-30T08:15:22.001+00:00","status":401,"error":"Unauthorized","path":"/api/rows"}\nconsole: com.atlassian.jwt.exception.JwtParseException: \'exp\' and \'iat\' are required claims. Atlassian JWT does not allow JWTs with unlimited lifetimes.',
  ],
]

/** What was sent again in pieces, what was put back, a call that anybody may make. */
const NOT: readonly (readonly [id: string, text: string])[] = [
  [
    'J02',
    `System.Net.Http.HttpRequestException: Response status code does not indicate success: 401 (Unauthorized). body: {"error":"unauthorized_client"} aud ${SERVER}`,
  ],
  [
    'N05',
    'POST https://oak.atlassian.net/rest/builds/0.1/bulk -> 413, splitting into halves\nPOST https://oak.atlassian.net/rest/builds/0.1/bulk -> 202',
  ],
  [
    'J17',
    'Jira gave 403 as I had removed atlassian-addons-project-access from the scheme. I put it back and all is well, it works again.',
  ],
  [
    'J14',
    'The token works for everything else in Jira, only GET /rest/api/3/issue/OAK-1 gives 401.',
  ],
  ['J14', 'GET /rest/api/3/permissions gives 401 in Jira, and so does everything else.'],
]

describe('what stands beside a refusal', () => {
  it.each(TOLD)('tells %s: %s', (told, text) => {
    expect(toldOf(text)[0]).toMatch(told)
  })

  it.each(NOT)('does not make %s likely: %s', (id, text) => {
    expect(toldOf(text).filter((one) => new RegExp(`^${id} (?:likely|certain)`).test(one))).toEqual(
      [],
    )
  })
})
