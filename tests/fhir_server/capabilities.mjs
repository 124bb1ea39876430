// What the server lets a client do, told in its CapabilityStatement and kept by the server:
// full | own-ids (that, and whoever creates may choose the id) | apotti (little may be created, nothing
// conditional, no transactions) | documents (only papers) | files (that, and Binaries under chosen ids).

const MAY_CREATE = {
  apotti: [
    "AllergyIntolerance", "Communication", "ConceptMap", "Condition", "DocumentReference",
    "Observation", "Patient", "QuestionnaireResponse",
  ],
  documents: ["DocumentReference"],
  files: ["Binary", "DocumentReference"],
};
const MAY_UPDATE = { apotti: ["DocumentReference", "Observation"], documents: [], files: ["Binary", "DocumentReference"] };
const ONLY_READ = {
  apotti: ["Binary", "CarePlan", "CareTeam", "Encounter", "EpisodeOfCare", "Goal"], documents: ["Patient"], files: ["Patient"],
};
const WHOLE = ["full", "own-ids"];
const OWN_IDS = { "own-ids": () => true, files: (type) => type === "Binary" };
const NO_IDENTIFIER = [
  "Binary", "CarePlan", "CareTeam", "Communication", "Condition", "DocumentReference", "EpisodeOfCare", "Goal",
  "Observation", "QuestionnaireResponse",
];
const ALWAYS = ["_id", "_count", "_sort", "_total", "_format", "_summary"];

/** Whether the server takes everything, in transactions too. */
export function isWhole(kind) {
  return WHOLE.includes(kind);
}

/** What may be done with a resource type: names of interactions, whether conditional, search names. */
function rules(kind, type) {
  if (isWhole(kind)) {
    const interactions = ["read", "vread", "search-type", "create", "update", "delete", "history-instance"];
    return { interactions, conditional: true, search: ["identifier", "patient", "subject", "type", "date", "name", "birthdate"] };
  }
  const create = MAY_CREATE[kind].includes(type);
  if (!create && !ONLY_READ[kind].includes(type)) return undefined;
  const interactions = ["read", "search-type"];
  if (create) interactions.push("create");
  if (MAY_UPDATE[kind].includes(type)) interactions.push("update");
  const search = ["patient", "subject", "type", "date", "status"];
  if (!NO_IDENTIFIER.includes(type)) search.push("identifier");
  if (type === "Patient" && kind === "apotti") search.push("name", "birthdate");
  return { interactions, conditional: false, search };
}

function resourceTypes(kind, known) {
  return isWhole(kind) ? known : [...MAY_CREATE[kind], ...ONLY_READ[kind]].sort();
}

export function capabilityStatement(kind, known) {
  const resource = resourceTypes(kind, known).map((type) => {
    const { interactions, conditional, search } = rules(kind, type);
    return {
      type,
      interaction: interactions.map((code) => ({ code })),
      conditionalCreate: conditional,
      conditionalUpdate: conditional,
      updateCreate: OWN_IDS[kind]?.(type) ?? false,
      searchParam: search.map((name) => ({ name, type: name === "date" ? "date" : "token" })),
    };
  });
  const system = isWhole(kind) ? { interaction: [{ code: "transaction" }, { code: "batch" }] } : {};
  return {
    resourceType: "CapabilityStatement", status: "active", date: "2026-01-01", kind: "instance",
    software: { name: `Rinnalla test server (${kind})` }, fhirVersion: "4.0.1", format: ["json"],
    rest: [{ mode: "server", ...system, resource }],
  };
}

/** The sentence of a refusal, or nothing when the request is allowed. */
export function refusal(kind, method, path, query) {
  const [type, id] = path.split("/").filter(Boolean);
  if (!type) return isWhole(kind) ? undefined : "No batches or transactions here";
  const allowed = rules(kind, type);
  if (!allowed) return `${type} is not supported`;
  const posted = id === "_search" ? "search-type" : "create";
  const code = { GET: id ? "read" : "search-type", POST: posted, PUT: "update", DELETE: "delete" }[method];
  if (!allowed.interactions.includes(code)) return `${code} of ${type} is not supported`;
  if (isWhole(kind)) return undefined;
  if (method === "PUT" && !id) return "Conditional update is not supported";
  const odd = [...query.keys()].map((name) => name.split(/[:.]/)[0]);
  const unknown = odd.find((name) => !ALWAYS.includes(name) && !allowed.search.includes(name));
  return unknown && `Search parameter ${unknown} of ${type} is not supported`;
}
