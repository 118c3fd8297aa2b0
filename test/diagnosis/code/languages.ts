/** A call as somebody writes it in one language with one library. */
export interface CodeOfCall {
  readonly method: 'GET' | 'POST'
  /** A literal address, or a path behind a base URL that the code has elsewhere. */
  readonly url: string
  /** Word before the credential, and the variable that holds it; null for none. */
  readonly authorization: readonly [scheme: string, variable: string] | null
  readonly headers?: readonly (readonly [name: string, value: string])[]
  /** A variable whose object goes out as JSON text. */
  readonly json?: string
  /** A variable of a file that goes out as a part of a form. */
  readonly file?: string
}

export interface Language {
  /** A line of comment. */
  readonly comment: string
  readonly call: (call: CodeOfCall) => string
  /** A variable is set to the base64 of two others with a colon between. */
  readonly base64: (name: string, user: string, secret: string) => string
  /** A variable is set to two others with a colon between. */
  readonly joined: (name: string, user: string, secret: string) => string
  /** The claims of a token and its signature; values are expressions of `claim`. */
  readonly sign: (name: string, claims: Readonly<Record<string, Claim>>) => string
}

/** What a claim is set to: a literal, a literal with a variable behind it, a variable, now with seconds. */
export type Claim =
  | { readonly text: string }
  | { readonly before: string; readonly variable: string }
  | { readonly variable: string }
  | { readonly seconds: number }
  | { readonly minutes: number }
  | 'milliseconds'

interface Words {
  readonly text: (text: string) => string
  readonly joined: (before: string, variable: string) => string
  readonly variable: (name: string) => string
  readonly seconds: (seconds: number) => string
  readonly minutes: (minutes: number) => string
  readonly milliseconds: string
}

function valued(words: Words, claim: Claim): string {
  if (claim === 'milliseconds') return words.milliseconds
  if ('text' in claim) return words.text(claim.text)
  if ('before' in claim) return words.joined(claim.before, claim.variable)
  if ('variable' in claim) return words.variable(claim.variable)
  return 'seconds' in claim ? words.seconds(claim.seconds) : words.minutes(claim.minutes)
}

function claimsBy(words: Words, each: (name: string, value: string) => string) {
  return (claims: Readonly<Record<string, Claim>>): string =>
    Object.entries(claims)
      .map(([name, claim]) => each(name, valued(words, claim)))
      .join('\n')
}

function headersOf(
  { authorization, headers = [] }: CodeOfCall,
  joined: (scheme: string, variable: string) => string,
  text: (value: string) => string,
): readonly (readonly [name: string, value: string])[] {
  return [
    ...(authorization === null
      ? []
      : [['Authorization', joined(`${authorization[0]} `, authorization[1])] as const]),
    ...headers.map(([name, value]) => [name, text(value)] as const),
  ]
}

const single = (text: string): string => `'${text}'`
const double = (text: string): string => `"${text}"`

const js: Words = {
  text: single,
  joined: (before, variable) => `\`${before}\${${variable}}\``,
  variable: (name) => name,
  seconds: (seconds) => `now + ${seconds}`,
  minutes: (minutes) => `now + ${minutes} * 60`,
  milliseconds: 'Date.now()',
}
const jsBase = {
  comment: '//',
  base64: (name: string, user: string, secret: string) =>
    `const ${name} = Buffer.from(\`\${${user}}:\${${secret}}\`).toString('base64');`,
  joined: (name: string, user: string, secret: string) =>
    `const ${name} = \`\${${user}}:\${${secret}}\`;`,
  sign: (name: string, claims: Readonly<Record<string, Claim>>) =>
    `const now = Math.floor(Date.now() / 1000);\nconst ${name} = jwt.sign({\n${claimsBy(js, (key, value) => `  ${key}: ${value},`)(claims)}\n}, secret);`,
}
const jsUrl = (url: string): string =>
  url.startsWith('http') ? single(url) : `\`\${baseUrl}${url}\``

const python: Words = {
  text: double,
  joined: (before, variable) => `f"${before}{${variable}}"`,
  variable: (name) => name,
  seconds: (seconds) => `int(time.time()) + ${seconds}`,
  minutes: (minutes) => `datetime.utcnow() + timedelta(minutes=${minutes})`,
  milliseconds: 'int(time.time() * 1000)',
}
const java: Words = {
  text: double,
  joined: (before, variable) => `"${before}" + ${variable}`,
  variable: (name) => name,
  seconds: (seconds) => `now + ${seconds}`,
  minutes: (minutes) => `now + ${minutes} * 60L`,
  milliseconds: 'System.currentTimeMillis()',
}
const csharp: Words = {
  text: double,
  joined: (before, variable) => `$"${before}{${variable}}"`,
  variable: (name) => name,
  seconds: (seconds) => `now.AddSeconds(${seconds}).ToUnixTimeSeconds()`,
  minutes: (minutes) => `now.AddMinutes(${minutes}).ToUnixTimeSeconds()`,
  milliseconds: 'DateTimeOffset.UtcNow.ToUnixTimeMilliseconds()',
}
const go: Words = {
  text: double,
  joined: (before, variable) => `"${before}" + ${variable}`,
  variable: (name) => name,
  seconds: (seconds) => `time.Now().Add(${seconds} * time.Second).Unix()`,
  minutes: (minutes) => `time.Now().Add(${minutes} * time.Minute).Unix()`,
  milliseconds: 'time.Now().UnixMilli()',
}
const php: Words = {
  text: single,
  joined: (before, variable) => `'${before}' . $${variable}`,
  variable: (name) => `$${name}`,
  seconds: (seconds) => `time() + ${seconds}`,
  minutes: (minutes) => `strtotime('+${minutes} minutes')`,
  milliseconds: 'microtime(true) * 1000',
}
const ruby: Words = {
  text: double,
  joined: (before, variable) => `"${before}#{${variable}}"`,
  variable: (name) => name,
  seconds: (seconds) => `Time.now.to_i + ${seconds}`,
  minutes: (minutes) => `${minutes}.minutes.from_now.to_i`,
  milliseconds: '(Time.now.to_f * 1000).to_i',
}
const kotlin: Words = {
  text: double,
  joined: (before, variable) => `"${before}$${variable}"`,
  variable: (name) => name,
  seconds: (seconds) => `now + ${seconds}`,
  minutes: (minutes) => `now + ${minutes} * 60`,
  milliseconds: 'System.currentTimeMillis()',
}
const shell: Words = {
  text: double,
  joined: (before, variable) => `"${before}$${variable}"`,
  variable: (name) => `"$${name}"`,
  seconds: (seconds) => `$(( $(date +%s) + ${seconds} ))`,
  minutes: (minutes) => `$(date -d '+${minutes} minutes' +%s)`,
  milliseconds: '$(date +%s%3N)',
}
const power: Words = {
  text: double,
  joined: (before, variable) => `"${before}$${variable}"`,
  variable: (name) => `$${name}`,
  seconds: (seconds) => `[DateTimeOffset]::UtcNow.AddSeconds(${seconds}).ToUnixTimeSeconds()`,
  minutes: (minutes) => `[DateTimeOffset]::UtcNow.AddMinutes(${minutes}).ToUnixTimeSeconds()`,
  milliseconds: '[DateTimeOffset]::UtcNow.ToUnixTimeMilliseconds()',
}

export const languages: Readonly<Record<string, Language>> = {
  'JavaScript, fetch': {
    ...jsBase,
    call: (call) => {
      const headers = headersOf(call, js.joined, js.text).map(
        ([name, value]) => `    '${name}': ${value},`,
      )
      const file =
        call.file === undefined
          ? []
          : [`const form = new FormData();`, `form.append('file', ${call.file});`]
      return [
        ...file,
        `const res = await fetch(${jsUrl(call.url)}, {`,
        `  method: '${call.method}',`,
        `  headers: {`,
        ...headers,
        `  },`,
        ...(call.json === undefined ? [] : [`  body: JSON.stringify(${call.json}),`]),
        ...(call.file === undefined ? [] : [`  body: form,`]),
        `});`,
      ].join('\n')
    },
  },
  'TypeScript, constants before the call': {
    ...jsBase,
    call: (call) => {
      const [auth, ...others] = headersOf(call, js.joined, js.text)
      return [
        ...(auth === undefined ? [] : [`const authHeader: string = ${auth[1]};`]),
        ...(call.file === undefined
          ? []
          : [`const data = new FormData();`, `data.append('file', ${call.file});`]),
        `const response = await undici.request(${jsUrl(call.url)}, {`,
        `  method: '${call.method}',`,
        `  headers: { ${[...(auth === undefined ? [] : ['Authorization: authHeader']), ...others.map(([name, value]) => `'${name}': ${value}`)].join(', ')} },`,
        ...(call.json === undefined ? [] : [`  body: JSON.stringify(${call.json}),`]),
        ...(call.file === undefined ? [] : [`  body: data,`]),
        `});`,
      ].join('\n')
    },
  },
  'Python, requests': {
    comment: '#',
    base64: (name, user, secret) =>
      `${name} = base64.b64encode(f"{${user}}:{${secret}}".encode()).decode()`,
    joined: (name, user, secret) => `${name} = f"{${user}}:{${secret}}"`,
    sign: (name, claims) =>
      `payload = {\n${claimsBy(python, (key, value) => `    "${key}": ${value},`)(claims)}\n}\n${name} = jwt.encode(payload, secret, algorithm="HS256")`,
    call: (call) =>
      [
        `url = ${call.url.startsWith('http') ? double(call.url) : `base_url + "${call.url}"`}`,
        `headers = {`,
        ...headersOf(call, python.joined, python.text).map(
          ([name, value]) => `    "${name}": ${value},`,
        ),
        `}`,
        `response = requests.${call.method.toLowerCase()}(url, headers=headers${call.json === undefined ? '' : `, data=json.dumps(${call.json})`}${call.file === undefined ? '' : `, files={"file": ${call.file}}`})`,
      ].join('\n'),
  },
  'Java, HttpClient': {
    comment: '//',
    base64: (name, user, secret) =>
      `String ${name} = Base64.getEncoder().encodeToString((${user} + ":" + ${secret}).getBytes());`,
    joined: (name, user, secret) => `String ${name} = ${user} + ":" + ${secret};`,
    sign: (name, claims) =>
      `Map<String, Object> claims = new HashMap<>();\n${claimsBy(java, (key, value) => `claims.put("${key}", ${value});`)(claims)}\nString ${name} = Jwts.builder().setClaims(claims).signWith(key).compact();`,
    call: (call) =>
      [
        `HttpRequest request = HttpRequest.newBuilder()`,
        `    .uri(URI.create(${call.url.startsWith('http') ? double(call.url) : `baseUrl + "${call.url}"`}))`,
        ...headersOf(call, java.joined, java.text).map(
          ([name, value]) => `    .header("${name}", ${value})`,
        ),
        `    .${call.method}(${call.json !== undefined ? `HttpRequest.BodyPublishers.ofString(mapper.writeValueAsString(${call.json}))` : call.file !== undefined ? `multipart("file", ${call.file})` : ''})`,
        `    .build();`,
      ].join('\n'),
  },
  'Kotlin, OkHttp': {
    comment: '//',
    base64: (name, user, secret) =>
      `val ${name} = Base64.getEncoder().encodeToString("$${user}:$${secret}".toByteArray())`,
    joined: (name, user, secret) => `val ${name} = "$${user}:$${secret}"`,
    sign: (name, claims) =>
      `val claims = mapOf(\n${claimsBy(kotlin, (key, value) => `    "${key}" to ${value},`)(claims)}\n)\nval ${name} = Jwts.builder().setClaims(claims).signWith(key).compact()`,
    call: (call) =>
      [
        ...(call.file === undefined
          ? []
          : [
              `val form = MultipartBody.Builder().setType(MultipartBody.FORM)`,
              `    .addFormDataPart("file", ${call.file}.name, ${call.file}.asRequestBody())`,
              `    .build()`,
            ]),
        `val request = Request.Builder()`,
        `    .url(${call.url.startsWith('http') ? double(call.url) : `"$baseUrl${call.url}"`})`,
        ...headersOf(call, kotlin.joined, kotlin.text).map(
          ([name, value]) => `    .addHeader("${name}", ${value})`,
        ),
        ...(call.json === undefined
          ? []
          : [`    .post(gson.toJson(${call.json}).toRequestBody())`]),
        ...(call.file === undefined ? [] : [`    .post(form)`]),
        `    .build()`,
      ].join('\n'),
  },
  'C#, HttpClient': {
    comment: '//',
    base64: (name, user, secret) =>
      `var ${name} = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{${user}}:{${secret}}"));`,
    joined: (name, user, secret) => `var ${name} = $"{${user}}:{${secret}}";`,
    sign: (name, claims) =>
      `var now = DateTimeOffset.UtcNow;\nvar payload = new Dictionary<string, object>\n{\n${claimsBy(csharp, (key, value) => `    { "${key}", ${value} },`)(claims)}\n};\nvar ${name} = JWT.Encode(payload, secret, JwsAlgorithm.HS256);`,
    call: (call) =>
      [
        `var request = new HttpRequestMessage(HttpMethod.${call.method === 'GET' ? 'Get' : 'Post'}, ${call.url.startsWith('http') ? double(call.url) : `baseUrl + "${call.url}"`});`,
        ...(call.authorization === null
          ? []
          : [
              `request.Headers.Authorization = new AuthenticationHeaderValue("${call.authorization[0]}", ${call.authorization[1]});`,
            ]),
        ...(call.headers ?? [])
          .filter(([name]) => name !== 'Content-Type')
          .map(([name, value]) => `request.Headers.Add("${name}", "${value}");`),
        ...(call.json === undefined
          ? []
          : [
              `request.Content = new StringContent(JsonConvert.SerializeObject(${call.json})${call.headers?.some(([name]) => name === 'Content-Type') === true ? ', Encoding.UTF8, "application/json"' : ''});`,
            ]),
        ...(call.file === undefined
          ? []
          : [
              `var form = new MultipartFormDataContent();`,
              `form.Add(new StreamContent(${call.file}), "file", "a.png");`,
              `request.Content = form;`,
            ]),
        `var response = await client.SendAsync(request);`,
      ].join('\n'),
  },
  'Go, net/http': {
    comment: '//',
    base64: (name, user, secret) =>
      `${name} := base64.StdEncoding.EncodeToString([]byte(${user} + ":" + ${secret}))`,
    joined: (name, user, secret) => `${name} := ${user} + ":" + ${secret}`,
    sign: (name, claims) =>
      `token := jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{\n${claimsBy(go, (key, value) => `\t"${key}": ${value},`)(claims)}\n})\n${name}, err := token.SignedString(secret)`,
    call: (call) =>
      [
        ...(call.json === undefined ? [] : [`data, _ := json.Marshal(${call.json})`]),
        ...(call.file === undefined
          ? []
          : [
              `writer := multipart.NewWriter(&buf)`,
              `part, _ := writer.CreateFormFile("file", "a.png")`,
              `io.Copy(part, ${call.file})`,
              `writer.Close()`,
            ]),
        `req, err := http.NewRequest("${call.method}", ${call.url.startsWith('http') ? double(call.url) : `baseURL+"${call.url}"`}, ${call.json !== undefined ? 'bytes.NewReader(data)' : call.file !== undefined ? '&buf' : 'nil'})`,
        ...headersOf(call, go.joined, go.text).map(
          ([name, value]) => `req.Header.Set("${name}", ${value})`,
        ),
        ...(call.file === undefined
          ? []
          : [`req.Header.Set("Content-Type", writer.FormDataContentType())`]),
        `res, err := http.DefaultClient.Do(req)`,
      ].join('\n'),
  },
  'PHP, curl': {
    comment: '//',
    base64: (name, user, secret) => `$${name} = base64_encode($${user} . ':' . $${secret});`,
    joined: (name, user, secret) => `$${name} = $${user} . ':' . $${secret};`,
    sign: (name, claims) =>
      `$payload = [\n${claimsBy(php, (key, value) => `    '${key}' => ${value},`)(claims)}\n];\n$${name} = JWT::encode($payload, $secret, 'HS256');`,
    call: (call) =>
      [
        `$ch = curl_init();`,
        `curl_setopt($ch, CURLOPT_URL, ${call.url.startsWith('http') ? single(call.url) : `$baseUrl . '${call.url}'`});`,
        ...(call.method === 'POST' ? [`curl_setopt($ch, CURLOPT_POST, true);`] : []),
        `curl_setopt($ch, CURLOPT_HTTPHEADER, [`,
        ...(call.authorization === null
          ? []
          : [`    'Authorization: ${call.authorization[0]} ' . $${call.authorization[1]},`]),
        ...(call.headers ?? []).map(([name, value]) => `    '${name}: ${value}',`),
        `]);`,
        ...(call.json === undefined
          ? []
          : [`curl_setopt($ch, CURLOPT_POSTFIELDS, json_encode($${call.json}));`]),
        ...(call.file === undefined
          ? []
          : [`curl_setopt($ch, CURLOPT_POSTFIELDS, ['file' => new CURLFile($${call.file})]);`]),
        `$result = curl_exec($ch);`,
      ].join('\n'),
  },
  'Ruby, Net::HTTP': {
    comment: '#',
    base64: (name, user, secret) => `${name} = Base64.strict_encode64("#{${user}}:#{${secret}}")`,
    joined: (name, user, secret) => `${name} = "#{${user}}:#{${secret}}"`,
    sign: (name, claims) =>
      `payload = {\n${claimsBy(ruby, (key, value) => `  ${key}: ${value},`)(claims)}\n}\n${name} = JWT.encode(payload, secret, 'HS256')`,
    call: (call) =>
      [
        `uri = URI(${call.url.startsWith('http') ? double(call.url) : `"#{base_url}${call.url}"`})`,
        `request = Net::HTTP::${call.method === 'GET' ? 'Get' : 'Post'}.new(uri)`,
        ...headersOf(call, ruby.joined, ruby.text).map(
          ([name, value]) => `request['${name}'] = ${value}`,
        ),
        ...(call.json === undefined ? [] : [`request.body = ${call.json}.to_json`]),
        ...(call.file === undefined
          ? []
          : [`request.set_form([['file', File.open(${call.file})]], 'multipart/form-data')`]),
        `response = http.request(request)`,
      ].join('\n'),
  },
  Shell: {
    comment: '#',
    base64: (name, user, secret) => `${name}=$(printf '%s:%s' "$${user}" "$${secret}" | base64)`,
    joined: (name, user, secret) => `${name}="$${user}:$${secret}"`,
    sign: (name, claims) =>
      `payload=$(jq -n ${Object.entries(claims)
        .map(([key, claim]) => `--arg ${key} ${valued(shell, claim)}`)
        .join(' \\\n  ')} '$ARGS.named')\n${name}=$(jwt encode --secret "$SECRET" "$payload")`,
    call: (call) =>
      [
        `curl -X ${call.method} ${call.url.startsWith('http') ? double(call.url) : `"$BASE_URL${call.url}"`} \\`,
        ...headersOf(call, shell.joined, shell.text).map(
          ([name, value]) => `  -H "${name}: ${value.replaceAll('"', '')}" \\`,
        ),
        ...(call.json === undefined ? [] : [`  --data "$${call.json}" \\`]),
        ...(call.file === undefined ? [] : [`  -F "file=@$${call.file}" \\`]),
        `  --silent`,
      ].join('\n'),
  },
  PowerShell: {
    comment: '#',
    base64: (name, user, secret) =>
      `$${name} = [Convert]::ToBase64String([Text.Encoding]::ASCII.GetBytes("$\{${user}}:$\{${secret}}"))`,
    joined: (name, user, secret) => `$${name} = "$\{${user}}:$\{${secret}}"`,
    sign: (name, claims) =>
      `$payload = @{\n${claimsBy(power, (key, value) => `    ${key} = ${value}`)(claims)}\n}\n$${name} = New-Jwt -Payload $payload -Secret $secret`,
    call: (call) =>
      [
        `$headers = @{`,
        ...headersOf(call, power.joined, power.text).map(
          ([name, value]) => `    "${name}" = ${value}`,
        ),
        `}`,
        `Invoke-RestMethod -Uri ${call.url.startsWith('http') ? double(call.url) : `"$baseUrl${call.url}"`} -Method ${call.method} -Headers $headers${call.json === undefined ? '' : ` -Body ($${call.json} | ConvertTo-Json)`}${call.file === undefined ? '' : ` -Form @{ file = Get-Item $${call.file} }`}`,
      ].join('\n'),
  },
}
