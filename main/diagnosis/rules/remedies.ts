import type { Evidence } from '../../../contract/diagnosis.ts'
import { Vocabulary } from '../vocabulary.ts'

/** Libraries by what of them stands in a log, a trace or source code. */
const LIBRARIES = {
  'atlassian-connect-express':
    /atlassian-connect-express|\baddon\.(?:authenticate|httpClient|checkValidToken)\b|ecosystem\.atlassian\.net\/browse\/ACEJS-|\bdecode(?:Symmetric|Asymmetric)? ?JWT token\b|\bJWT claim did not contain the (?:query string hash|correct audience)\b|\bCould not find (?:authentication data on request|stored client data for)\b|\bfailed to verify installation\b|\bdoes not match the registration whitelist\b/,
  'the Spring Boot starter':
    /atlassian-connect-spring|com\.atlassian\.connect\.spring|\bAtlassianHost(?:User|RestClients|Repository)?\b|\bJwtQueryHash|\bInvalidJwtException\b/,
  'jira.js': /\bjira\.js\b|\bVersion[23]Client\b|\bissueSearch\.searchForIssuesUsingJql/i,
  'python-jira':
    /\bJIRAError\b|\bpycontribs\b|\bpython-jira\b|\bjira-python\b|^\s*from jira import\b|site-packages[\\/]jira[\\/]/m,
  'atlassian-python-api':
    /\batlassian-python-api\b|^\s*from atlassian import\b|site-packages[\\/]atlassian[\\/]/m,
  'php-jira-rest-client': /\bphp-jira-rest-client\b|\bJiraRestApi\\|\bCURL HTTP Request Failed\b/,
  'go-jira':
    /\bandygrunwald\/go-jira\b|\bgo-jira\b|Please analyze the request body for more details/,
  'golang-jwt': /\bgolang-jwt\b|\bdgrijalva\/jwt-go\b|\bToken used before issued\b/i,
  'php-jwt': /\bFirebase\\JWT\b|\bphp-jwt\b|\bCannot handle token\b/,
  PyJWT: /\bjwt\.exceptions\b|\bPyJWT\b|\bImmatureSignatureError\b/,
} as const satisfies Readonly<Record<string, RegExp>>
export type Library = keyof typeof LIBRARIES

/** What a library itself offers against a failure. */
export interface Remedy {
  /** Ids of the rules that it helps with. */
  readonly ids: readonly string[]
  readonly library: Library
  readonly fix: string
  readonly source: string
}

const ACE = 'https://www.npmjs.com/package/atlassian-connect-express/v/11.5.3'
const SPRING = 'https://bitbucket.org/atlassian/atlassian-connect-spring-boot/'
const SPRING_CLIENTS =
  'https://javadoc.io/static/com.atlassian.connect/atlassian-connect-spring-boot-api/3.0.2/com/atlassian/connect/spring/AtlassianHostRestClients.html'
const JIRA_JS = 'https://github.com/MrRefactoring/jira.js'
const PYTHON_JIRA = 'https://jira.readthedocs.io/examples.html'
const GO_JIRA = 'https://github.com/andygrunwald/go-jira'

type Row = readonly [ids: string, library: Library, fix: string, source: string]

const rows: readonly Row[] = [
  [
    'T03',
    'atlassian-connect-express',
    'Upgrade to 4.1.0 or later, which addresses the new server.',
    ACE,
  ],
  ['T06', 'atlassian-connect-express', 'Call asUserByAccountId in place of asUser.', ACE],
  [
    'T05',
    'atlassian-connect-express',
    'It checks the stored oauthClientId for null only and signs “undefined”: check it before httpClient(…).asUserByAccountId is called.',
    ACE,
  ],
  [
    'J02 J04',
    'atlassian-connect-express',
    'Call through addon.httpClient(req), outside of a request addon.httpClient({ clientKey }): it signs each call as the app with the stored record of that tenant, and sends no credential where anonymous is set; asUserByAccountId sends a user’s token.',
    ACE,
  ],
  [
    'N01',
    'atlassian-connect-express',
    'Upgrade to 11.5.2 or later, which drops the body of a GET.',
    ACE,
  ],
  [
    'I03 I14 I21',
    'atlassian-connect-express',
    'Guard page routes with addon.authenticate(), routes that only your own iframe calls with addon.authenticate(true), which skips the hash, and leave static routes unguarded.',
    ACE,
  ],
  [
    'I12',
    'atlassian-connect-express',
    'List every address that the app is installed from in allowedBaseUrls of config.json.',
    ACE,
  ],
  [
    'I11 I15',
    'atlassian-connect-express',
    'Guard lifecycle routes of your own with addon.authenticateInstall(), which takes the RS256 token of the hook.',
    ACE,
  ],
  ['I16', 'atlassian-connect-express', 'Add the host’s pattern to whitelist in config.json.', ACE],
  [
    'J02 J04',
    'the Spring Boot starter',
    'Call through AtlassianHostRestClients, authenticatedAsAddon() or authenticatedAsHostActor(). An absolute URL is signed only where it is of a stored host; outside of a request name the host: authenticatedAsAddon(host).',
    SPRING_CLIENTS,
  ],
  [
    'I02 I03',
    'the Spring Boot starter',
    'Annotate handlers that your own iframe calls with @ContextJwt: the starter then takes tokens without a hash of their own.',
    SPRING,
  ],
  [
    'I14 I21',
    'the Spring Boot starter',
    'Annotate handlers that are called without a token, such as pages of cacheable iframes, with @IgnoreJwt.',
    SPRING,
  ],
  [
    'J22',
    'python-jira',
    'Upgrade jira to 3.10.5 or later, whose search_issues calls the new path on Cloud; create the client with get_server_info=True, and name the fields you want.',
    'https://github.com/pycontribs/jira/issues/2369',
  ],
  [
    'J22',
    'jira.js',
    'Call issueSearch.searchForIssuesUsingJqlEnhancedSearch (or …Post), with fields and nextPageToken.',
    JIRA_JS,
  ],
  [
    'J22',
    'go-jira',
    'Call Issue.SearchV2JQL with SearchOptionsV2 in place of Issue.Search, which cannot work any more.',
    'https://github.com/andygrunwald/go-jira/issues/738',
  ],
  [
    'J22',
    'atlassian-python-api',
    'Call enhanced_jql of a recent 4.x in place of jql.',
    'https://github.com/atlassian-api/atlassian-python-api/issues/1586',
  ],
  [
    'J22',
    'php-jira-rest-client',
    'Upgrade to a version with pull request 554 (September 2025) or later, whose IssueService::search calls search/jql and pages by nextPageToken; where it then asks for “searchjql” and gets 404, pull request 560 mends that.',
    'https://github.com/lesstif/php-jira-rest-client/pull/554',
  ],
  [
    'J20',
    'jira.js',
    'Set noCheckAtlassianToken: true in the client’s configuration.',
    'https://github.com/MrRefactoring/jira.js/issues/152',
  ],
  [
    'J01 J02 J26',
    'python-jira',
    'For Cloud: JIRA(server=…, basic_auth=("e-mail", "API token")). token_auth sends Bearer, for Server and Data Center.',
    PYTHON_JIRA,
  ],
  ['J01 J02 J26', 'jira.js', 'For Cloud: authentication: { basic: { email, apiToken } }.', JIRA_JS],
  [
    'J01 J02 J26',
    'go-jira',
    'For Cloud: jira.BasicAuthTransport with the e-mail address as Username and the API token as Password. PATAuthTransport is for Server and Data Center.',
    GO_JIRA,
  ],
  [
    'J01 J02 J26',
    'php-jira-rest-client',
    'For Cloud: the e-mail address as JIRA_USER and the API token as JIRA_PASS, without TOKEN_BASED_AUTH, which sends Bearer.',
    'https://github.com/lesstif/php-jira-rest-client/issues/419',
  ],
  ['J28', 'jira.js', 'Set host to https://api.atlassian.com/ex/jira/{cloudId}.', JIRA_JS],
  ['J28', 'python-jira', 'Set server to https://api.atlassian.com/ex/jira/{cloudId}.', PYTHON_JIRA],
  [
    'J32',
    'php-jira-rest-client',
    'Set JIRA_REST_API_V3=true and take IssueFieldV3, whose description is a document; or stay with version 2.',
    'https://github.com/lesstif/php-jira-rest-client/issues/411',
  ],
  [
    'J32',
    'python-jira',
    'Leave rest_api_version at 2, its default: version 2 takes strings.',
    PYTHON_JIRA,
  ],
  [
    'I20',
    'golang-jwt',
    'With v5: jwt.NewParser(jwt.WithLeeway(10 * time.Second)).',
    'https://pkg.go.dev/github.com/golang-jwt/jwt/v5#WithLeeway',
  ],
  ['I20', 'php-jwt', 'Set JWT::$leeway = 10;', 'https://github.com/firebase/php-jwt#readme'],
  [
    'I20',
    'PyJWT',
    'Pass leeway=10 to jwt.decode.',
    'https://pyjwt.readthedocs.io/en/stable/usage.html',
  ],
]

export const remedies: readonly Remedy[] = rows.map(([ids, library, fix, source]) => ({
  ids: ids.split(' '),
  library,
  fix: `In ${library}: ${fix.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase())}`,
  source,
}))

/** The libraries that a paste names; none where it was not pasted. Linear in the text. */
export function librariesIn({ passages }: Evidence): ReadonlySet<Library> {
  const found = new Set<Library>()
  const vocabulary = new Vocabulary(passages.map(({ text }) => text).join('\n'))
  for (const [name, pattern] of Object.entries(LIBRARIES)) {
    if (vocabulary.mayMatch(pattern) && passages.some(({ text }) => pattern.test(text)))
      found.add(name as Library)
  }
  return found
}
