import { ExplorerZh } from "@/components/explorer-zh";
import { explorerProps } from "../explorer-props";

export default function Page() {
  return <ExplorerZh {...explorerProps("zh")} />;
}
