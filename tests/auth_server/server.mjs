// A real authorization server for the tests: oidc-provider on Node's HTTP, and before it a gateway
// that lets requests with a good access token through to the FHIR server (control: upstream).
// usage: node server.mjs   It prints {"port": n} and ends when its standard input closes.
// POST /_control sets what it plays (see `fresh`); GET /_control tells what it issued and was asked.
import { createServer, request as ask } from "node:http";
import { Provider, errors } from "oidc-provider";

// user: accepts | refuses; metadata: smart | statement | none; jwks: of the unattended client; lives: seconds of an
// access token; slow: how often to answer slow_down; answer: raw body of the token
// endpoint; changes: over the SMART configuration; known_as: its https address on a TLS proxy before it. Once: revoke
// (kinds of tokens).
const fresh = () => ({
  user: "accepts", metadata: "smart", jwks: { keys: [] }, lives: 600, slow: 0, answer: null,
  changes: {}, upstream: null, rotate: true, known_as: null,
});
let control = fresh();
let issued = [];
let asked = [];
let provider;

const base = () => control.known_as ?? `http://127.0.0.1:${server.address().port}`;

function makeProvider() {
  const native = { application_type: "native", redirect_uris: ["http://127.0.0.1/callback"], response_types: ["code"] };
  const made = new Provider(base(), {
    clients: [
      {
        ...native, client_id: "rinnalla", token_endpoint_auth_method: "none", scope: "openid offline_access user/*.cruds fhirUser",
        grant_types: ["authorization_code", "refresh_token", "urn:ietf:params:oauth:grant-type:device_code"],
      },
      {
        client_id: "rinnalla-service", token_endpoint_auth_method: "private_key_jwt", grant_types: ["client_credentials"],
        redirect_uris: [], response_types: [], scope: "system/*.cruds", jwks: control.jwks,
      },
    ],
    scopes: ["openid", "offline_access", "fhirUser", "user/*.cruds", "system/*.cruds"],
    features: {
      devInteractions: { enabled: false }, deviceFlow: { enabled: true }, clientCredentials: { enabled: true },
      revocation: { enabled: true },
    },
    enabledJWA: { clientAuthSigningAlgValues: ["ES384", "RS384"] },
    interactions: { url: (ctx, interaction) => `/interaction/${interaction.uid}` },
    issueRefreshToken: (ctx, client) => client.grantTypeAllowed("refresh_token"),
    rotateRefreshToken: () => control.rotate,
    ttl: {
      AccessToken: () => control.lives, ClientCredentials: () => control.lives, DeviceCode: 600,
      Grant: 3600, Interaction: 600, RefreshToken: 3600, Session: 600, AuthorizationCode: 60, IdToken: 600,
    },
    findAccount: (ctx, id) => ({ accountId: id, claims: () => ({ sub: id }) }),
    cookies: { keys: ["of the tests"] },
    clockTolerance: 5,
  });
  for (const event of ["access_token.saved", "refresh_token.saved", "client_credentials.saved"]) {
    made.on(event, (token) => issued.push(token.jti));
  }
  return made;
}

function send(res, status, body, type = "application/json") {
  res.writeHead(status, { "Content-Type": type });
  res.end(typeof body === "string" ? body : JSON.stringify(body));
}

async function readBody(req) {
  const chunks = [];
  for await (const chunk of req) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function configuration() {
  return {
    issuer: base(), authorization_endpoint: `${base()}/auth`, token_endpoint: `${base()}/token`,
    revocation_endpoint: `${base()}/token/revocation`, device_authorization_endpoint: `${base()}/device/auth`,
    code_challenge_methods_supported: ["S256"], authorization_response_iss_parameter_supported: true,
    token_endpoint_auth_signing_alg_values_supported: ["ES384", "RS384"],
    capabilities: ["launch-standalone", "client-public", "client-confidential-asymmetric"], ...control.changes,
  };
}

function statement() {
  const url = "http://fhir-registry.smarthealthit.org/StructureDefinition/oauth-uris";
  const uri = (name, path) => ({ url: name, valueUri: `${base()}${path}` });
  const extension = [uri("authorize", "/auth"), uri("token", "/token"), uri("revoke", "/token/revocation")];
  return {
    resourceType: "CapabilityStatement", fhirVersion: "4.0.1",
    rest: [{ mode: "server", security: { extension: [{ url, extension }] } }],
  };
}

/** The person at the browser: signs in and agrees, or does not. */
async function interact(req, res) {
  if (control.user === "refuses") {
    await provider.interactionFinished(req, res, { error: "access_denied" });
    return;
  }
  const { prompt, params, session, grantId } = await provider.interactionDetails(req, res);
  if (prompt.name === "login") {
    await provider.interactionFinished(req, res, { login: { accountId: "kaisa" } });
    return;
  }
  const grant = (grantId && (await provider.Grant.find(grantId))) ||
    new provider.Grant({ accountId: session.accountId, clientId: params.client_id });
  grant.addOIDCScope(params.scope);
  await provider.interactionFinished(req, res, { consent: { grantId: await grant.save() } }, { mergeWithLastSubmission: true });
}

async function isGood(token) {
  const found = (await provider.AccessToken.find(token)) || (await provider.ClientCredentials.find(token));
  return Boolean(found?.isValid);
}

async function gateway(req, res) {
  const path = req.url.slice("/fhir".length);
  if (path === "/.well-known/smart-configuration") {
    return control.metadata === "smart" ? send(res, 200, configuration()) : send(res, 404, {});
  }
  if (path === "/metadata" && !control.upstream) {
    return send(res, 200, control.metadata === "none" ? { resourceType: "CapabilityStatement" } : statement());
  }
  const token = (req.headers.authorization || "").replace(/^Bearer /, "");
  if (path !== "/metadata" && !(await isGood(token))) return send(res, 401, {});
  const body = await readBody(req);
  const onward = ask(control.upstream + path, { method: req.method, headers: req.headers }, (answer) => {
    res.writeHead(answer.statusCode, answer.headers);
    answer.pipe(res);
  });
  onward.end(body);
}

async function answerControl(req, res) {
  if (req.method === "POST") {
    const { reset, revoke: kinds, ...changes } = JSON.parse((await readBody(req)).toString() || "{}");
    if (reset) [control, issued, asked] = [fresh(), [], []];
    Object.assign(control, changes);
    if (reset || changes.jwks || changes.known_as) provider = makeProvider();
    for (const jti of kinds ? issued : []) {
      for (const kind of kinds) await (await provider[kind].find(jti))?.destroy();
    }
  }
  send(res, 200, { ...control, issued, asked });
}

const server = createServer(async (req, res) => {
  const path = req.url.split("?")[0];
  if (path === "/_control") return answerControl(req, res);
  asked.push(`${req.method} ${path}`);
  if (control.known_as) req.socket.encrypted = true; // for us it is, as far as the proxy
  if (path === "/fhir" || path.startsWith("/fhir/")) return gateway(req, res);
  if (path.startsWith("/interaction/")) return interact(req, res);
  if (path === "/token" && control.answer !== null) return send(res, 200, control.answer);
  if (path === "/token" && control.slow > 0) {
    control.slow -= 1;
    return send(res, 400, { error: new errors.SlowDown().error });
  }
  return provider.callback()(req, res);
});
server.listen(0, "127.0.0.1", () => {
  provider = makeProvider();
  console.log(JSON.stringify({ port: server.address().port }));
});
process.stdin.resume();
process.stdin.on("end", () => process.exit(0));
