import { ALLOWED_WORDS } from "../lib/allowed-words";
import { complaintLine } from "../lib/check-atlas";
import { datapackageMatchesTheFiles } from "../lib/check-datapackage";
import { listFiles, readAtlas, readGeodataJson } from "../lib/load-atlas";
import type { Lang } from "../lib/schema";

const started = performance.now();
const lang = chosenLanguage();
const { atlas, complaints } = readAtlas();
complaints.push(
  ...datapackageMatchesTheFiles(
    readGeodataJson("datapackage.json"),
    listFiles(),
    ALLOWED_WORDS,
    "geodata/datapackage.json",
  ),
);
const seconds = ((performance.now() - started) / 1000).toFixed(2);

if (complaints.length > 0 || !atlas) {
  for (const complaint of complaints) console.error(complaintLine(complaint, lang));
  console.error(
    lang === "en"
      ? `${complaints.length} complaint(s), ${seconds} s`
      : `共${complaints.length}处问题，用时${seconds}秒`,
  );
  process.exitCode = 1;
} else {
  const figures = atlas.packs.reduce((sum, pack) => sum + pack.figures.length, 0);
  console.log(
    lang === "en"
      ? `Data are sound: ${atlas.places.length} places, ${atlas.packs.length} pack(s), ${figures} figures, ${seconds} s`
      : `数据无误：地点${atlas.places.length}个，数据包${atlas.packs.length}个，数据${figures}条，用时${seconds}秒`,
  );
}

/** --lang en or zh; without it, Chinese where the environment is Chinese. */
function chosenLanguage(): Lang {
  const flag = process.argv.indexOf("--lang");
  const wish = flag >= 0 ? process.argv[flag + 1] : (process.env.LC_ALL ?? process.env.LANG);
  return wish?.startsWith("zh") ? "zh" : "en";
}
