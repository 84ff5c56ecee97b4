import type { Complaint } from "./check-report";
import type { Text } from "./schema";

/** What lies on the disk under geodata: the header of each CSV by its path, and the paths of all other files that are data. */
export interface FilesOnDisk {
  headers: Readonly<Record<string, readonly string[]>>;
  others: readonly string[];
}

/**
 * The data package describes the files that are there: every CSV with the same columns in the same order, every other
 * data file, and nothing that is missing. Where it lists the allowed words of a column, they are those of `words`
 * (keyed "figures.csv#unit"), so that the description cannot drift from the reader.
 */
export function datapackageMatchesTheFiles(
  datapackage: unknown,
  files: FilesOnDisk,
  words: Readonly<Record<string, readonly string[]>> = {},
  file = "datapackage.json",
): Complaint[] {
  const complain = (message: Text, mend: Text): Complaint => ({
    promise: "datapackageMatchesTheFiles",
    file,
    message,
    mend,
  });
  const resources = listOf(datapackage, "resources");
  const described = resources.map((resource) => textOf(resource, "path"));
  const onDisk = [...Object.keys(files.headers), ...files.others];
  const missing = described
    .filter((path) => !onDisk.includes(path))
    .map((path) =>
      complain(
        { en: `it describes "${path}", which is not there`, zh: `其中描述的“${path}”不存在` },
        { en: "remove the resource, or add the file", zh: "请删去该资源，或补上文件" },
      ),
    );
  const silent = onDisk
    .filter((path) => !described.includes(path))
    .map((path) =>
      complain(
        { en: `it does not describe "${path}"`, zh: `未描述“${path}”` },
        { en: "add a resource for it, or remove the file", zh: "请为其补充资源条目，或删去文件" },
      ),
    );
  const drifted = resources.flatMap((resource) => {
    const path = textOf(resource, "path");
    const header = files.headers[path];
    if (!header) return [];
    const fields = listOf(recordOf(resource).schema, "fields");
    const names = fields.map((field) => textOf(field, "name"));
    const columns =
      names.join() === header.join()
        ? []
        : complain(
            { en: `the fields of "${path}" differ from its header`, zh: `“${path}”的字段与表头不一致` },
            { en: `list them as: ${header.join(", ")}`, zh: `应依次为：${header.join("、")}` },
          );
    return [columns, fields.flatMap((field) => wordsDrifted(path, field))].flat();
  });

  function wordsDrifted(path: string, field: unknown): Complaint[] {
    const name = textOf(field, "name");
    const listed = recordOf(recordOf(field).constraints).enum;
    const allowed = words[`${path.split("/").at(-1)}#${name}`];
    if (!allowed || (Array.isArray(listed) && listed.join() === allowed.join())) return [];
    return [
      complain(
        {
          en: `the allowed words of "${name}" in "${path}" are out of date`,
          zh: `“${path}”中“${name}”的允许用词已过时`,
        },
        { en: `list them as: ${allowed.join(", ")}`, zh: `应依次为：${allowed.join("、")}` },
      ),
    ];
  }
  return [...missing, ...silent, ...drifted];
}

function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}

function listOf(value: unknown, key: string): unknown[] {
  const list = recordOf(value)[key];
  return Array.isArray(list) ? list : [];
}

function textOf(value: unknown, key: string): string {
  const text = recordOf(value)[key];
  return typeof text === "string" ? text : "";
}
