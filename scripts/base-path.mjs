/** The sub-path the site lives under: '' at the root of a host, else '/demo/map' (no slash at the end). */
export function basePath(value = process.env.BASE_PATH ?? "") {
  const path = value.split("/").filter(Boolean).join("/");
  return path ? `/${path}` : "";
}
