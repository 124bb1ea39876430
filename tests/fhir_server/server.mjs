// A real FHIR R4 server in memory, for the tests: Medplum's router on Node's HTTP, base /fhir.
// usage: node server.mjs [port [file]]   It prints {"port": n} and ends when its standard input closes.
// With a file it holds after a restart, or a kill, what it has answered for.
// POST /_control sets what it plays (see `fresh`); GET /_control tells which requests came.
import { createServer } from "node:http";
import { badRequest, getStatus, notFound, unauthorized } from "@medplum/core";
import { FhirRouter } from "@medplum/fhir-router";
import { capabilityStatement, isWhole, refusal } from "./capabilities.mjs";
import { RESOURCE_TYPES, ValidatingRepository } from "./repository.mjs";

// mode: ok, a status number, slow (delay in seconds), garbled, portal, redirect, drop (work is not done), lost-ack
// (it is), die and die-late (the process is killed, before the work and after it); match: part of "POST /fhir/Goal"; skip and times: let n through first, then play it n times.
// nameless: resource types whose identifiers are dropped.
const fresh = () => ({
  capabilities: "full", mode: "ok", retry_after: null, delay: 1, match: "", skip: 0, times: null, token: null, nameless: [],
});
const router = new FhirRouter();
const file = process.argv[3];
let repository = new ValidatingRepository(file);
let control = fresh();
let requests = [];

function playedMode(line) {
  if (control.mode === "ok" || !line.includes(control.match)) return "ok";
  if (control.skip > 0) return control.skip-- && "ok";
  if (control.times === null) return control.mode;
  return control.times-- > 0 ? control.mode : "ok";
}

function send(res, status, body, headers = {}, type = "application/fhir+json") {
  res.writeHead(status, { "Content-Type": `${type}; charset=utf-8`, ...headers });
  res.end(typeof body === "string" ? body : JSON.stringify(body));
}

async function readBody(req) {
  const chunks = [];
  for await (const chunk of req) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}

function answerControl(req, res, body) {
  if (req.method === "POST") {
    const { reset, ...changes } = JSON.parse(body || "{}");
    if (reset) [repository, control, requests] = [ValidatingRepository.empty(file), fresh(), []];
    Object.assign(control, changes);
  }
  send(res, 200, { ...control, requests }, {}, "application/json");
}

/** The FHIR answer to a request: an outcome and perhaps a resource. */
async function fhirAnswer(req, url, body) {
  const path = url.pathname.replace(/^\/fhir\/?/, "");
  if (path === "metadata") return [{ id: "ok" }, capabilityStatement(control.capabilities, RESOURCE_TYPES)];
  if (control.token && req.headers.authorization !== `Bearer ${control.token}`) return [unauthorized];
  const form = req.headers["content-type"]?.startsWith("application/x-www-form-urlencoded") && new URLSearchParams(body);
  const refused = refusal(control.capabilities, req.method, path, form || url.searchParams);
  if (refused) return [badRequest(refused)];
  const headers = { ...req.headers };
  if (!isWhole(control.capabilities)) delete headers["if-none-exist"]; // such servers overlook it
  let resource;
  try {
    resource = form ? Object.fromEntries(form) : body ? JSON.parse(body) : undefined;
  } catch {
    return [badRequest("The body is not JSON")];
  }
  if (control.nameless.includes(resource?.resourceType)) delete resource.identifier;
  const request = {
    method: req.method, url: `/${path}${url.search}`, pathname: "", body: resource, params: {}, query: {}, headers,
    config: { transactions: true },
  };
  return router.handleRequest(request, repository);
}

function sendFhir(req, res, [outcome, resource]) {
  const headers = {};
  if (resource?.meta?.versionId) {
    headers.ETag = `W/"${resource.meta.versionId}"`;
    headers.Location = `http://${req.headers.host}/fhir/${resource.resourceType}/${resource.id}/_history/${resource.meta.versionId}`;
  }
  send(res, getStatus(outcome), resource ?? outcome, headers);
}

async function answer(req, res) {
  const url = new URL(req.url, "http://localhost");
  const body = await readBody(req);
  if (url.pathname === "/_control") return answerControl(req, res, body);
  const line = `${req.method} ${req.url}`;
  requests.push(line);
  const mode = playedMode(line);
  const retry = control.retry_after === null ? {} : { "Retry-After": String(control.retry_after) };
  if (mode === "drop") return req.socket.destroy();
  if (mode === "die") process.kill(process.pid, "SIGKILL");
  if (mode === "redirect") return send(res, 302, "", { Location: "/login" }, "text/html");
  if (mode === "portal") return send(res, 200, "<!doctype html><title>Welcome</title><form>Log in</form>", {}, "text/html");
  if (/^\d+$/.test(mode)) {
    const issue = [{ severity: "error", code: "transient", details: { text: `Played status ${mode}` } }];
    return send(res, Number(mode), { resourceType: "OperationOutcome", issue }, retry);
  }
  if (mode === "slow") await new Promise((done) => setTimeout(done, control.delay * 1000));
  if (!url.pathname.startsWith("/fhir")) return sendFhir(req, res, [notFound]);
  const result = await fhirAnswer(req, url, body);
  if (mode === "lost-ack") return req.socket.destroy();
  if (mode === "die-late") process.kill(process.pid, "SIGKILL");
  if (mode === "garbled") return send(res, getStatus(result[0]), '{"resourceType": "Bund');
  return sendFhir(req, res, result);
}

const server = createServer((req, res) =>
  answer(req, res).catch((error) => {
    console.error(error);
    if (!res.headersSent) send(res, 500, badRequest("The test server failed"));
  }),
);
server.listen(Number(process.argv[2] ?? 0), "127.0.0.1", () => console.log(JSON.stringify({ port: server.address().port })));
process.stdin.resume().on("end", () => process.exit(0));
